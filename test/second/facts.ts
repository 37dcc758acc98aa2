/** What one fact of the Wuding record is worth, 0 to 1, late factor included: plain functions, one for each shape of fact. */
import { addMonths, addWorkingDays, civil, civilDateOf, HOUR, instant } from './calendar.js';
import { div, type Fraction, frac, half, less, min, mul, one, parseDecimal, sumOf, zero } from './fraction.js';

export type Readings = Record<string, string>;
/** A worth, or: the fact is absent (`missing`), or it leaves numerator and denominator (`out`). */
export type Worth = Fraction | 'missing' | 'out';
export interface Due {
  on: string;
  printedBefore: boolean;
}

const YEAR_FIRST = '2018-01-01';
const YEAR_LAST = '2018-12-31';
const object = (fact: unknown): Record<string, unknown> => fact as Record<string, unknown>;
const isExempt = (fact: unknown): boolean => typeof fact === 'object' && fact !== null && 'exempt' in fact;

/** In time 1; late but within the year 0 or a half; after the year 0. Without a date the work was done in time. */
function lateFactor(completedOn: unknown, due: Due, readings: Readings): Fraction {
  if (completedOn === undefined) return one;
  const day = civil(completedOn as string);
  if (day > YEAR_LAST) return zero;
  const exclusive = due.printedBefore && readings['due-end'] === 'exclusive';
  const inTime = exclusive ? day < due.on : day <= due.on;
  return inTime ? one : readings['late-work'] === 'half' ? half : zero;
}

const composite = (q: Fraction, readings: Readings): Fraction =>
  readings['composite-rows'] === 'all-or-nothing' && less(q, one) ? zero : q;

function target(q: Fraction, required: Fraction, readings: Readings): Fraction {
  if (!less(q, required)) return one;
  return readings['short-of-target'] === 'nothing' ? zero : min(one, div(q, required));
}

export function status(fact: unknown, due: Due, readings: Readings): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  const full = typeof fact === 'string' ? { status: fact } : object(fact);
  const {
    status: word,
    share,
    completedOn,
  } = full as { status: string; share?: string | number; completedOn?: string };
  let q = zero;
  if (word === 'met') q = one;
  else if (word === 'partial') {
    if (share !== undefined) q = parseDecimal(share);
    else q = readings['partial-work'] === 'half' ? half : zero;
  }
  return mul(composite(q, readings), lateFactor(completedOn, due, readings));
}

export function checklist(fact: unknown, items: string[], due: Due, readings: Readings): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  const done = Array.isArray(fact) ? fact : (object(fact).done as string[]);
  const completedOn = Array.isArray(fact) ? undefined : object(fact).completedOn;
  const q = frac(items.filter((item) => done.includes(item)).length, items.length);
  return mul(composite(q, readings), lateFactor(completedOn, due, readings));
}

export function proportion(fact: unknown, requiredPercent: number, due: Due, readings: Readings): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  const part = parseDecimal(object(fact).part as string | number);
  const whole = parseDecimal(object(fact).whole as string | number);
  if (whole.n === 0n) return 'out'; // 0 of 0 (an issue where the rule is not exemptible)
  const q = target(div(part, whole), frac(requiredPercent, 100), readings);
  return mul(q, lateFactor(object(fact).completedOn, due, readings));
}

const dayOf = (item: unknown): string => civil(typeof item === 'string' ? item : (object(item).on as string));

/** A bare number as it is; dated items of the year one by one. */
export function count(fact: unknown, required: number, readings: Readings): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  const q = Array.isArray(fact)
    ? frac(fact.map(dayOf).filter((day) => day >= YEAR_FIRST && day <= YEAR_LAST).length)
    : parseDecimal(fact as string | number);
  return target(q, frac(required), readings);
}

/** Row 22: how many different quarters hold an item; under `after-notice` only the third and fourth, two of them required. */
export function quarterly(fact: unknown, readings: Readings): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  const late = readings.quarters === 'after-notice';
  const first = late ? '2018-07-01' : YEAR_FIRST;
  const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);
  const q = Array.isArray(fact)
    ? frac(
        new Set(
          fact
            .map(dayOf)
            .filter((day) => day >= first && day <= YEAR_LAST)
            .map(quarterOf),
        ).size,
      )
    : parseDecimal(fact as string | number);
  return target(q, frac(late ? 2 : 4), readings);
}

interface Delay {
  from: string;
  to: string | null;
}

/** The mean over the items that are not left out. */
function mean(list: Worth[]): Worth {
  const counted = list.filter((w): w is Fraction => typeof w !== 'string');
  return counted.length === 0 ? 'out' : div(sumOf(counted), frac(counted.length));
}

/** One item under a limit in days: `late` is what work after the limit, but within the year, is worth. */
function dayItem(item: Delay, limit: string, late: Fraction): Worth {
  if (item.to === null) return limit > YEAR_LAST ? 'out' : zero;
  const to = civil(item.to);
  if (to <= limit) return one;
  return to <= YEAR_LAST ? late : zero;
}

/** Rows 19 and 49: the n-th working day after the publication (or approval); 0 is the same day. An empty list is left out. */
export function workingDays(fact: unknown, n: number): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  return mean((fact as Delay[]).map((item) => dayItem(item, addWorkingDays(civil(item.from), n), zero)));
}

/** Row 26: hours from the moment on; `targetHours` only where work between target and limit is worth a half. */
export function hours(fact: unknown, limitHours: number, targetHours: number | null): Worth {
  if (fact === undefined) return 'missing';
  if (isExempt(fact)) return 'out';
  const worth = (item: Delay): Worth => {
    const start = instant(item.from);
    const limit = start + BigInt(limitHours) * HOUR;
    if (item.to === null) return civilDateOf(limit) > YEAR_LAST ? 'out' : zero;
    const to = instant(item.to);
    if (to > limit) return zero;
    return targetHours !== null && to > start + BigInt(targetHours) * HOUR ? half : one;
  };
  return mean((fact as Delay[]).map(worth));
}

/** Rows 10, 14, 85 (31 December) and 74 (two months): from the awaited document's date. Empty or exempt: not issued. */
export function awaited(fact: unknown, limit: 'by-year-end' | 'two-months', readings: Readings): Worth {
  if (fact === undefined) return 'missing';
  const list = isExempt(fact) ? [] : (fact as Delay[]);
  if (list.length === 0) return readings.untriggered === 'unmet' ? zero : 'out';
  const late = readings['late-work'] === 'half' ? half : zero;
  const limitOf = (item: Delay): string => (limit === 'two-months' ? addMonths(civil(item.from), 2) : YEAR_LAST);
  return mean(list.map((item) => dayItem(item, limitOf(item), late)));
}
