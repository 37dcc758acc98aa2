import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';

/** A civil date as text: `YYYY-MM-DD` (ISO 8601, RFC 3339 `full-date`), years 0001 to 9999, such as `"2018-12-31"`. */
export type CivilDate = string;
/** A civil date inside the engine: whole days since 1970-01-01, negative before. It has no time zone. */
export type Day = number;

/** 0001-01-01 and 9999-12-31, both included: the dates that can be written. */
export const FIRST_DAY: Day = -719_162;
export const LAST_DAY: Day = 2_932_896;

/**
 * The day a text stands for; `undefined` unless it is exactly `YYYY-MM-DD` and exists in the Gregorian calendar.
 * @example parseCivilDate('2018-12-31') // 17896
 * @example parseCivilDate('2018-02-30') // undefined
 */
export function parseCivilDate(text: string): Day | undefined {
  const match = CIVIL_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1) return undefined;
  const day = dayFrom(year, month, date);
  return day < dayFrom(year, month + 1, 1) ? day : undefined;
}

/**
 * As {@link parseCivilDate}, for text that was checked before, such as the dates of a rulebook.
 * @throws RangeError `bad-date` when the text is no civil date.
 * @example requireCivilDate('1970-01-02') // 1
 */
export function requireCivilDate(text: CivilDate): Day {
  const day = parseCivilDate(text);
  if (day === undefined) throw new RangeError(`bad-date: no civil date: ${text.slice(0, 40)}`);
  return day;
}

/**
 * A day as `YYYY-MM-DD`.
 * @throws RangeError `bad-date` when the day lies outside the years 0001 to 9999 or is no whole number.
 * @example formatCivilDate(17896) // "2018-12-31"
 */
export function formatCivilDate(day: Day): CivilDate {
  if (!isCivilDay(day)) throw new RangeError(`bad-date: no day of the years 0001 to 9999: ${day}`);
  return dateOf(day).toISOString().slice(0, 10);
}

/** Whether a day can be written: a whole number from {@link FIRST_DAY} to {@link LAST_DAY}, both included. */
export function isCivilDay(day: Day): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}

/**
 * The same day of the month, `months` (whole, also negative) later, or that month's last day where it is shorter.
 * @example formatCivilDate(addMonths(requireCivilDate('2018-12-31'), 2)) // "2019-02-28"
 */
export function addMonths(day: Day, months: number): Day {
  return addMonthsTo(new UTCDateMini(day * DAY_MS), months).getTime() / DAY_MS;
}

/** The calendar year. @example yearOf(requireCivilDate('2018-12-31')) // 2018 */
export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** The month, 1 to 12. @example monthOf(requireCivilDate('2018-12-31')) // 12 */
export function monthOf(day: Day): number {
  return dateOf(day).getUTCMonth() + 1;
}

/** The quarter, 1 (January to March) to 4. @example quarterOf(requireCivilDate('2018-04-01')) // 2 */
export function quarterOf(day: Day): number {
  return Math.ceil(monthOf(day) / 3);
}

/**
 * The day of the week as ISO 8601 numbers it, 1 Monday to 7 Sunday.
 * @example weekdayOf(requireCivilDate('2018-12-31')) // 1
 */
export function weekdayOf(day: Day): number {
  return dateOf(day).getUTCDay() || 7;
}

/** 1 January of a year, 1 to 9999. @example formatCivilDate(firstDayOf(2018)) // "2018-01-01" */
export function firstDayOf(year: number): Day {
  return dayFrom(year, 1, 1);
}

/** 31 December of a year, 1 to 9999. @example formatCivilDate(lastDayOf(2018)) // "2018-12-31" */
export function lastDayOf(year: number): Day {
  return dayFrom(year, 12, 31);
}

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** The Gregorian calendar repeats every 400 years. `Date.UTC` reads the year 18 as 1918, so it is asked a cycle later. */
const CYCLE = { years: 400, days: 146_097 };

function dayFrom(year: number, month: number, date: number): Day {
  return Date.UTC(year + CYCLE.years, month - 1, date) / DAY_MS - CYCLE.days;
}

/** A `Date` that stands at midnight UTC; only its UTC getters may be asked. */
function dateOf(day: Day): Date {
  return new Date(day * DAY_MS);
}
