import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer } from '../../src/index.js';
import { randomCase } from '../second/random.js';
import { READINGS } from '../second/score.js';
import { bothOn } from './second.js';

const CASES = Number(process.env.KAOPING_SECOND_CASES ?? 20_000);
const FIRST = Number(process.env.KAOPING_SECOND_SEED ?? 1);
/** Records that share a scorer and its readings. */
const TOGETHER = 20;

describe('the second scorer, written from the pages alone', () => {
  it('offers the same readings, options and defaults', () => {
    const ours = Object.entries(wuding2018.readings!).map(([id, reading]) => {
      const rest = Object.keys(reading.options).filter((option) => option !== reading.default);
      return [id, [reading.default, ...rest].sort()];
    });
    const theirs = Object.entries(READINGS).map(([id, options]) => [id, [...options].sort()]);
    expect(ours.sort()).toEqual(theirs.sort());
    for (const [id, [first]] of Object.entries(READINGS)) {
      expect(wuding2018.readings![id]!.default).toBe(first);
    }
  });

  it(`agrees to the last digit on ${CASES} random records under random readings`, () => {
    const statuses = { final: 0, provisional: 0, void: 0 };
    const options = new Set<string>();
    for (let seed = FIRST; seed < FIRST + CASES; seed += TOGETHER) {
      // a scorer is compiled once for some records; its readings are those of the first
      const { readings } = randomCase(seed);
      for (const [id, option] of Object.entries(readings)) options.add(`${id}=${option}`);
      const scorer = createScorer(wuding2018, { readings: readings as never });
      for (let one = seed; one < Math.min(seed + TOGETHER, FIRST + CASES); one++) {
        const { record } = randomCase(one);
        const both = bothOn(scorer, record, readings);
        expect({ seed: one, ...both.engine }).toEqual({ seed: one, ...both.second });
        statuses[both.engine.status]++;
      }
    }
    expect(statuses.final).toBeGreaterThan(CASES / 10);
    expect(statuses.provisional).toBeGreaterThan(CASES / 10);
    const all = Object.entries(READINGS).flatMap(([id, some]) => some.map((option) => `${id}=${option}`));
    expect(all.filter((option) => !options.has(option))).toEqual([]);
  });
});
