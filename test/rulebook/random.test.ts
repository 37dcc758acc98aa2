import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScorer, InvalidRecordError, parseRulebook } from '../../src/index.js';
import { randomRecord, randomRulebook } from '../reference/random.js';

type Path = readonly (string | number)[];

/** The places of all values inside a value. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

/** A copy in which the value at a place is replaced; `undefined` takes it away. */
function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const item = replaced(copy[key], rest, by);
  if (item === undefined) delete copy[key];
  else copy[key] = item;
  return Array.isArray(value) ? Object.values(copy) : copy;
}

describe('random rulebooks', () => {
  it('are accepted as long as they are well-formed', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const result = parseRulebook(randomRulebook(seed));
        expect(result.ok ? [] : result.issues).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never crash parse or score when they are mutated', () => {
    const junk = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      '0',
      '-1',
      '5%',
      'x',
      0,
      -1,
      1.5,
      1e300,
      true,
      false,
      [],
      {},
      [null],
      { $reading: 'x' },
      { kind: 'status' },
    );
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(), junk, (seed, at, by) => {
        const rulebook = randomRulebook(seed);
        const places = placesOf(rulebook);
        const result = parseRulebook(replaced(rulebook, places[at % places.length]!, by));
        seen[result.ok ? 'accepted' : 'refused']++;
        if (!result.ok) return;
        const scorer = createScorer(result.rulebook);
        for (const n of [1, 2]) {
          try {
            scorer.score(randomRecord(rulebook, n) as never);
          } catch (error) {
            if (!(error instanceof InvalidRecordError)) throw error;
          }
        }
      }),
      { numRuns: 1_500 },
    );
    expect(seen.accepted).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(500);
  });
});
