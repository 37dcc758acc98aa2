import { compareRatios, ONE, parseNum, sign } from '../../numbers/index.js';
import type { Num } from '../words.js';
import type { Path, Report } from './report.js';

/** What is known of one number of a rulebook; `undefined` (not stated) passes. */
type Test = (value: Num | undefined | null, report: Report, path: Path) => void;

export const isShare = isWithin('0..1');
export const isPercentShare = isWithin('0%..100%');

export const isPositive: Test = (value, report, path) => {
  if (value !== undefined && value !== null && sign(parseNum(value)!) <= 0)
    report(path, 'not-positive', { received: value });
};

export const isNotNegative: Test = (value, report, path) => {
  if (value !== undefined && value !== null && sign(parseNum(value)!) < 0)
    report(path, 'negative-amount', { received: value });
};

/** The lower bound must not pass the upper. */
export function atMost(from: Num, to: Num, report: Report, path: Path): void {
  if (compareRatios(parseNum(from)!, parseNum(to)!) > 0)
    report(path, 'bounds-reversed', { received: from, expected: String(to) });
}

/** From 0 to 1, told in the way such values are written. */
function isWithin(expected: string): Test {
  return (value, report, path) => {
    const number = value === undefined || value === null ? undefined : parseNum(value)!;
    if (number && (sign(number) < 0 || compareRatios(number, ONE) > 0))
      report(path, 'out-of-bounds', { received: value, expected });
  };
}
