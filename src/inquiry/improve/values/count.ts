import {
  type Day,
  firstDayOf,
  formatCivilDate,
  monthOf,
  parseCivilDate,
  quarterOf,
  yearOf,
} from '../../../calendar/index.js';
import {
  add,
  ceiling,
  compareRatios,
  floor,
  least,
  type Ratio,
  ratio,
  subtract,
  wide,
  ZERO,
} from '../../../numbers/index.js';
import type { CountMeasure } from '../../../rulebook/index.js';
import { pastDue } from '../reach.js';
import { ascending, thresholdsOf, wholes } from './thresholds.js';
import { copies, type OpenFact, type Reachable, written } from './value.js';

/** More of them, as many as a rule asks; never fewer. A list gets dates, a number stays a number. */
export const count: Reachable<CountMeasure> = (fact, measure) => {
  const { parsed, readers, situation } = fact;
  const now = countedNow(fact);
  const room = roomIn(fact, measure);
  const targets = wholes(
    readers.flatMap((rule) => thresholdsOf(rule, situation)),
    floor,
    ceiling,
  );
  const most = room === null ? [] : [add(now, room)];
  const more = ascending([...targets.map((one) => (room === null ? one : least(one, add(now, room)))), ...most]);
  const none = parsed === undefined ? [0] : [];
  return [
    ...none,
    ...more.filter((one) => compareRatios(one, now) > 0).map((one) => withMore(fact, measure, subtract(one, now))),
  ];
};

/** The fact with `more` of them. */
export function withMore(fact: OpenFact, measure: CountMeasure, more: Ratio): unknown {
  const { parsed, reach } = fact;
  const isNumber = parsed?.kind === 'count' ? !Array.isArray(parsed.count) : reach.asOf === undefined;
  if (isNumber) return written(add(countedNow(fact), more));
  const days =
    measure.per === undefined
      ? copies(openFrom(fact, measure), more)
      : freePeriods(fact, measure).slice(0, Number(wide(more).n));
  return [...((fact.written ?? []) as unknown[]), ...days.map(formatCivilDate)];
}

/** How many more can still happen: no end but for quarters and months, and none once the window is shut. */
export function roomIn(fact: OpenFact, measure: CountMeasure): Ratio | null {
  const { readers, reach, parsed } = fact;
  if (pastDue(reach, readers).length > 0 || openFrom(fact, measure) > windowOf(fact, measure).to) return ZERO;
  if (measure.per === undefined) return null;
  const open = ratio(freePeriods(fact, measure).length);
  if (parsed?.kind !== 'count' || Array.isArray(parsed.count)) return open;
  // of a bare number it is not known which quarters it means
  const all = ratio(periodsFrom(windowOf(fact, measure).from, windowOf(fact, measure).to, measure.per).length);
  const left = subtract(all, countedNow(fact));
  return compareRatios(left, ZERO) < 0 ? ZERO : least(left, open);
}

function countedNow({ parsed, readers: [rule] }: OpenFact): Ratio {
  const quantity = parsed && rule!.measure.quantity(parsed);
  return quantity?.is === 'number' ? quantity.value : ZERO;
}

function windowOf({ situation, reach }: OpenFact, { window }: CountMeasure): { readonly from: Day; readonly to: Day } {
  return {
    from: window?.from === undefined ? firstDayOf(situation.rulebook.year) : parseCivilDate(window.from)!,
    to: window?.to === undefined ? reach.lastDay : parseCivilDate(window.to)!,
  };
}

function openFrom(fact: OpenFact, measure: CountMeasure): Day {
  const asOf = fact.reach.asOf === undefined ? Number.NEGATIVE_INFINITY : parseCivilDate(fact.reach.asOf)!;
  return Math.max(asOf, windowOf(fact, measure).from);
}

/** A day in each quarter (month) that is still open and holds none yet. */
function freePeriods(fact: OpenFact, measure: CountMeasure): Day[] {
  const { parsed } = fact;
  const { from, to } = windowOf(fact, measure);
  const dates = parsed?.kind === 'count' && Array.isArray(parsed.count) ? (parsed.count as Day[]) : [];
  const taken = new Set(dates.filter((day) => day >= from && day <= to).map(periodOf(measure.per!)));
  return periodsFrom(openFrom(fact, measure), to, measure.per!).filter(
    (day) => !taken.has(periodOf(measure.per!)(day)),
  );
}

/** The first day of each quarter (month) in a stretch of days. */
function periodsFrom(from: Day, to: Day, per: 'quarter' | 'month'): Day[] {
  const days: Day[] = [];
  const of = periodOf(per);
  for (let day = from; day <= to; day++) if (days.length === 0 || of(days.at(-1)!) !== of(day)) days.push(day);
  return days;
}

function periodOf(per: 'quarter' | 'month'): (day: Day) => number {
  return per === 'quarter' ? (day) => yearOf(day) * 4 + quarterOf(day) : (day) => yearOf(day) * 12 + monthOf(day);
}
