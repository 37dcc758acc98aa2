import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, createScorer, InvalidRecordError, type Rulebook, type Score, sum } from '../../src/index.js';
import { complete } from '../reference/brute.js';
import { fixed, frac } from '../reference/fraction.js';
import { randomReadings, randomRecord, randomRulebook } from '../reference/random.js';
import type { RecordValue } from '../reference/types.js';

/** A record of a random rulebook under random readings, by two seeds, so that a failure names its case. */
const cases = fc.record({ book: fc.nat(1_000_000), record: fc.nat(100) }).map((seed) => {
  const rulebook = randomRulebook(seed.book) as unknown as Rulebook;
  const record = randomRecord(rulebook, seed.record) as unknown as RecordValue;
  const readings = randomReadings(rulebook, seed.record);
  return { seed, rulebook, record, readings, scorer: createScorer(rulebook, { readings: readings as never }) };
});

/** `undefined` where nothing is left to score. */
function attempt(score: () => Score): Score | undefined {
  try {
    return score();
  } catch (error) {
    if (error instanceof InvalidRecordError && error.issues[0]?.code === 'nothing-to-score') return undefined;
    throw error;
  }
}

describe('under any rulebook', () => {
  it('the shown amounts add up to the shown total, and each is its exact one rounded', () => {
    fc.assert(
      fc.property(cases, ({ rulebook, record, scorer }) => {
        const score = attempt(() => scorer.score(record as never));
        if (score === undefined) return;
        const { shown = 4, rounding = 'half-up' } = rulebook.precision ?? {};
        for (const { stage, amount, exact } of score.lines) {
          const [n, d = '1'] = exact.split('/');
          if (stage !== 'rounding') expect(amount).toBe(fixed(frac(BigInt(n!), BigInt(d)), shown, rounding));
        }
        if (score.status === 'final') {
          expect(compare(sum(score.lines.map(({ amount }) => amount)), score.total!)).toBe(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the total alone is the total of the score, and the ends of its range when it is final', () => {
    fc.assert(
      fc.property(cases, ({ record, scorer }) => {
        const score = attempt(() => scorer.score(record as never));
        if (score === undefined) return;
        expect(scorer.total(record as never)).toBe(score.total);
        if (score.status !== 'void') expect(score.missing.length > 0).toBe(score.status === 'provisional');
        if (score.status === 'final') expect(score.range).toEqual({ low: score.total, high: score.total });
        else expect(score.total).toBe(null);
      }),
      { numRuns: 200 },
    );
  });

  it('the range holds what the missing facts can still give', () => {
    let held = 0;
    fc.assert(
      fc.property(cases, fc.nat(), ({ rulebook, record, readings, scorer }, seed) => {
        const open = attempt(() => scorer.score(record as never));
        if (open?.status !== 'provisional') return;
        const missing = [...new Set(open.missing.map(({ fact }) => fact))];
        const whole = complete(rulebook, record, readings, missing, seed);
        const closed = whole && attempt(() => scorer.score(whole as never));
        if (closed === undefined) return;
        held++;
        const { low, high } = open.range;
        if (closed.status === 'void') expect(low).toBe(null);
        else expect(closed.status).toBe('final');
        if (closed.total === null) return;
        if (low !== null) expect(compare(low, closed.total)).toBeLessThanOrEqual(0);
        if (high !== null) expect(compare(closed.total, high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
    expect(held).toBeGreaterThan(100);
  });
});
