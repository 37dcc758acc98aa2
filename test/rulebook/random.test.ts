import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScorer, InvalidRecordError, parseRulebook } from '../../src/index.js';
import { randomRecord, randomRulebook } from '../reference/random.js';
import { mutated } from './mutated.js';

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
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, ({ rulebook, mutant }) => {
        const result = parseRulebook(mutant);
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
