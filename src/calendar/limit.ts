import { addMonths, type CivilDate, type Day, requireCivilDate } from './civil-date.js';
import { addHours, civilDateAt, compareInstants, type Instant } from './instant.js';
import type { Moment } from './moment.js';
import type { WorkingDays } from './working-days.js';

/** How long something may take: `n` units (whole, 0 to {@link LONGEST_TERM}), or until a civil date, that day included. */
export type Limit = { readonly unit: LimitUnit; readonly n: number } | { readonly on: CivilDate };
export type LimitUnit = 'hours' | 'days' | 'working-days' | 'months';

/** The last moment in time: an instant, or else the whole civil day. */
export interface LimitEnd {
  /** The civil day, of the instant where there is one. */
  readonly day: Day;
  readonly instant?: Instant;
}

/** The greatest `n` of a limit, in any unit: every end stays a day that can be computed. */
export const LONGEST_TERM = 100_000;

/**
 * When a term that starts at `from` ends. Day 1 is the day after (for working days the first working day after) the
 * civil day of `from`; a month later is the same day of the month, or that month's last; hours run from the instant.
 * @param utcOffsetMinutes minutes east of UTC, where an instant becomes a civil date
 * @param workingDays needed by `working-days` only
 * @throws RangeError `bad-limit` when `n` is out of bounds, hours start at a bare date, or working days have no table;
 * `bad-date` when `on` is no civil date. @throws CalendarRangeError when a working day is looked for outside the table.
 * @example limitEnd({ day: 17896 }, { unit: 'months', n: 2 }, 480, undefined) // { day: 17955 }
 */
export function limitEnd(
  from: Moment,
  limit: Limit,
  utcOffsetMinutes: number,
  workingDays: WorkingDays | undefined,
): LimitEnd {
  if ('on' in limit) return { day: requireCivilDate(limit.on) };
  const { unit, n } = limit;
  if (!Number.isInteger(n) || n < 0 || n > LONGEST_TERM)
    throw badLimit(`not a whole number 0 to ${LONGEST_TERM}: ${n}`);
  switch (unit) {
    case 'hours': {
      if (from.instant === undefined) throw badLimit('hours start at an instant, not at a bare date');
      const instant = addHours(from.instant, n);
      return { day: civilDateAt(instant, utcOffsetMinutes), instant };
    }
    case 'days':
      return { day: from.day + n };
    case 'working-days':
      if (workingDays === undefined) throw badLimit('working days need a calendar');
      return { day: workingDays.nthAfter(from.day, n) };
    case 'months':
      return { day: addMonths(from.day, n) };
  }
}

/**
 * Whether something done at `to` is in time: exactly on the limit is. An end with an instant compares instants,
 * any other compares civil days.
 * @throws RangeError `bad-limit` when the end is an instant and `to` a bare date.
 * @example isWithin({ day: 17896 }, { day: 17896 }) // true
 */
export function isWithin(to: Moment, end: LimitEnd): boolean {
  if (end.instant === undefined) return to.day <= end.day;
  if (to.instant === undefined) throw badLimit('hours end at an instant, not at a bare date');
  return compareInstants(to.instant, end.instant) <= 0;
}

function badLimit(why: string): RangeError {
  return new RangeError(`bad-limit: ${why}`);
}
