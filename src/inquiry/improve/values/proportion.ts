import { ceiling, compareRatios, isWhole, multiply, ONE, type Ratio, sign, ZERO } from '../../../numbers/index.js';
import type { ProportionMeasure } from '../../../rulebook/index.js';
import { doneNow } from '../reach.js';
import { ascending, thresholdsOf } from './thresholds.js';
import { type Reachable, written } from './value.js';

/** A greater part, as far as a rule asks or (where it is the end) to the whole, which stays as recorded. A missing one is of 1. */
export const proportion: Reachable<ProportionMeasure> = ({ parsed, readers, reach, situation }, { beyond }) => {
  const stated = parsed?.kind === 'proportion' ? parsed : { part: ZERO, whole: ONE };
  const { part, whole } = stated;
  const none = parsed === undefined ? [{ part: 0, whole: 1 }] : [];
  const done = doneNow(reach, readers);
  if (done === undefined || sign(whole) <= 0) return none;
  const isCounted = parsed !== undefined && isWhole(part) && isWhole(whole);
  const parts = [...readers.flatMap((rule) => thresholdsOf(rule, situation)), ...(beyond ? [] : [ONE])].map((share) => {
    const exact = multiply(share, whole);
    return isCounted ? ceiling(exact) : exact;
  });
  const isMore = (one: Ratio) => compareRatios(one, part) > 0 && (beyond === true || compareRatios(one, whole) <= 0);
  const more = ascending(parts)
    .filter(isMore)
    .flatMap((one) => written(one) ?? []);
  return [...none, ...more.map((one) => ({ part: one, whole: written(whole), ...done }))];
};
