import { compareRatios } from '../numbers/index.js';
import type { Condition } from '../rulebook/index.js';
import { number } from './context.js';
import type { Extent } from './extent.js';

/** Whether a condition holds, as far as it is known. */
export type Truth = boolean | 'unknown';
export type Limits = Pick<Condition, 'atLeast' | 'above' | 'atMost' | 'below'>;

/** Whether every value from `low` to `high` (`null` = no end) keeps the limits, none does, or some. */
export function holdsWithin(low: Extent, high: Extent, { atLeast, above, atMost, below }: Limits): Truth {
  const tests = [
    { limit: number(atLeast), ok: (order: number) => order >= 0 },
    { limit: number(above), ok: (order: number) => order > 0 },
    { limit: number(atMost), ok: (order: number) => order <= 0 },
    { limit: number(below), ok: (order: number) => order < 0 },
  ];
  let truth: Truth = true;
  for (const { limit, ok } of tests) {
    if (limit === undefined) continue;
    const atLow = ok(low === null ? -1 : compareRatios(low, limit));
    const atHigh = ok(high === null ? 1 : compareRatios(high, limit));
    if (!atLow && !atHigh) return false;
    if (atLow !== atHigh) truth = 'unknown';
  }
  return truth;
}
