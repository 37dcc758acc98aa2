import { addMonths, type Day, firstDayOf, monthOf, quarterOf, yearOf } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';

/** One quarter or month of a year. */
export interface Period {
  /** `2018-Q3`, `2018-08`. */
  readonly key: string;
  readonly title: Text;
  readonly first: Day;
  readonly last: Day;
}

const KINDS = {
  quarter: {
    months: 3,
    number: quarterOf,
    key: (year: number, n: number) => `${year}-Q${n}`,
    title: (year: number, n: number) => ({ zh: `${year}年第${n}季度`, en: `quarter ${n} of ${year}` }),
  },
  month: {
    months: 1,
    number: monthOf,
    key: (year: number, n: number) => `${year}-${String(n).padStart(2, '0')}`,
    title: (year: number, n: number) => ({ zh: `${year}年${n}月`, en: `${MONTHS[n - 1]} ${year}` }),
  },
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The quarters (months) that hold a day from `from` to `to`, both included. */
export function periodsIn(kind: keyof typeof KINDS, from: Day, to: Day): Period[] {
  const { months, number, key, title } = KINDS[kind];
  const periods: Period[] = [];
  let first = addMonths(firstDayOf(yearOf(from)), (number(from) - 1) * months);
  while (first <= to) {
    const next = addMonths(first, months);
    const [year, n] = [yearOf(first), number(first)];
    periods.push({ key: key(year, n), title: title(year, n), first, last: next - 1 });
    first = next;
  }
  return periods;
}

/** Whether two days lie in the same quarter (month). */
export function isSamePeriod(kind: keyof typeof KINDS, a: Day, b: Day): boolean {
  return yearOf(a) === yearOf(b) && KINDS[kind].number(a) === KINDS[kind].number(b);
}
