import { type Day, formatCivilDate, parseCivilDate } from './civil-date.js';

/** A point in time, exact to a nanosecond. */
export interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z, rounded down; negative before. */
  readonly seconds: number;
  /** Nanoseconds after that second, 0 to 999 999 999. */
  readonly nanos: number;
}

/**
 * The instant a text stands for: RFC 3339 `date-time` with capital `T` and `Z`, seconds 00 to 59 (no leap second),
 * at most 9 fraction digits and an offset, hours 00 to 23, minutes 00 to 59. `undefined` for anything else,
 * a date that does not exist included.
 * @example parseInstant('1970-01-01T08:00:00.5+08:00') // { seconds: 0, nanos: 500000000 }
 * @example parseInstant('2018-12-31T23:59:60Z') // undefined
 */
export function parseInstant(text: string): Instant | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [, date, hours, minutes, seconds, fraction = '', zone] = match;
  const day = parseCivilDate(date!);
  const offset = parseUtcOffset(zone!);
  if (day === undefined || offset === undefined) return undefined;
  const clock = (Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds);
  return { seconds: day * DAY_SECONDS + clock, nanos: Number(fraction.padEnd(9, '0')) };
}

/**
 * −1, 0 or 1: which instant comes first.
 * @example compareInstants({ seconds: 0, nanos: 1 }, { seconds: 1, nanos: 0 }) // -1
 */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  const difference = a.seconds - b.seconds || a.nanos - b.nanos;
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * The instant `hours` (whole, also negative) later.
 * @example addHours({ seconds: 0, nanos: 1 }, 5) // { seconds: 18000, nanos: 1 }
 */
export function addHours(instant: Instant, hours: number): Instant {
  return { seconds: instant.seconds + hours * 3600, nanos: instant.nanos };
}

/**
 * Minutes east of UTC, −1439 to 1439: RFC 3339 `time-offset`, that is `Z`, or a sign, hours 00 to 23, a colon and
 * minutes 00 to 59. `undefined` for anything else.
 * @example parseUtcOffset('-05:30') // -330
 */
export function parseUtcOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const match = UTC_OFFSET.exec(text);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? 0 - minutes : minutes; // 0 - 0 is 0, where -0 would be -0
}

/**
 * The civil date of an instant on a calendar `utcOffsetMinutes` east of UTC.
 * @example formatCivilDate(civilDateAt({ seconds: 1546272000, nanos: 0 }, 480)) // "2019-01-01"
 */
export function civilDateAt(instant: Instant, utcOffsetMinutes: number): Day {
  return Math.floor((instant.seconds + utcOffsetMinutes * 60) / DAY_SECONDS);
}

/**
 * An instant as RFC 3339 `date-time` with the given offset, its fraction as short as it is exact.
 * @example formatInstant({ seconds: 0, nanos: 500000000 }, 480) // "1970-01-01T08:00:00.5+08:00"
 */
export function formatInstant(instant: Instant, utcOffsetMinutes: number): string {
  const day = civilDateAt(instant, utcOffsetMinutes);
  const clock = instant.seconds + utcOffsetMinutes * 60 - day * DAY_SECONDS;
  const time = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60].map(twoDigits).join(':');
  const fraction = instant.nanos === 0 ? '' : `.${String(instant.nanos).padStart(9, '0').replace(/0+$/, '')}`;
  const east = Math.abs(utcOffsetMinutes);
  const offset = `${utcOffsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(east / 60))}:${twoDigits(east % 60)}`;
  return `${formatCivilDate(day)}T${time}${fraction}${offset}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

const DAY_SECONDS = 86_400;
const UTC_OFFSET = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;
