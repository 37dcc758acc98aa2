import { describe, expect, it } from 'vitest';
import * as kaoping from '../../src/index.js';
import type { Result } from '../reference/interpret.js';
import { occurrences, randomReadings, randomRecord, randomRulebook } from '../reference/random.js';
import { byKind, FEATURES } from './features.js';
import { bothOn } from './reference.js';

const CASES = Number(process.env.KAOPING_REFERENCE_CASES ?? 2_000);
const FIRST = Number(process.env.KAOPING_REFERENCE_SEED ?? 1);
/** Records, each with readings of its own, for one rulebook. */
const RECORDS = 2;
const RULEBOOKS = Math.ceil(CASES / RECORDS);

/** One record under readings of its own. */
function compareOn(rulebook: unknown, seed: number, index: number): Result['status'] {
  const name = { rulebook: seed, record: index };
  const both = bothOn(kaoping, rulebook, randomRecord(rulebook, index), randomReadings(rulebook, index));
  expect({ ...name, ...both.engine }).toEqual({ ...name, ...both.reference });
  return both.status;
}

describe('the reference interpreter, written from the pages alone', () => {
  const seen = new Map<string, number>();

  it(`agrees in all it states on ${CASES} random records of random rulebooks under random readings`, () => {
    const statuses = { final: 0, provisional: 0, void: 0, error: 0 };
    for (let seed = FIRST; seed < FIRST + RULEBOOKS; seed++) {
      const rulebook = randomRulebook(seed);
      for (const name of occurrences(rulebook)) seen.set(name, (seen.get(name) ?? 0) + 1);
      for (let index = 0; index < RECORDS; index++) statuses[compareOn(rulebook, seed, index)]++;
    }
    console.log(`${RULEBOOKS} rulebooks, ${JSON.stringify(statuses)}\n${byKind(seen)}`);
    for (const status of ['final', 'provisional', 'void'] as const) {
      expect(statuses[status], status).toBeGreaterThan(CASES / 100);
    }
  });

  it('met every measure, scale, effect, section option, gate and veto, each in one rulebook of a hundred or more', () => {
    expect(FEATURES.filter((name) => (seen.get(name) ?? 0) < RULEBOOKS / 100)).toEqual([]);
  });
});
