// Naive civil dates (a day number, 0 = 0001-01-01), instants (nanoseconds as BigInt) and working days.
export interface CalendarData {
  from: string;
  to: string;
  holidays: string[];
  workdays: string[];
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
export const monthLength = (y: number, m: number) => (m === 2 && isLeap(y) ? 29 : LENGTHS[m - 1]!);

export function dayNumber(y: number, m: number, d: number): number {
  const before = y - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let k = 1; k < m; k++) days += monthLength(y, k);
  return days + d - 1;
}

export function parts(day: number): { y: number; m: number; d: number } {
  let y = Math.floor(day / 365.2425) + 1;
  while (dayNumber(y, 1, 1) > day) y--;
  while (dayNumber(y + 1, 1, 1) <= day) y++;
  let m = 1;
  while (m < 12 && dayNumber(y, m + 1, 1) <= day) m++;
  return { y, m, d: day - dayNumber(y, m, 1) + 1 };
}

export function dateText(day: number): string {
  const { y, m, d } = parts(day);
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

export function parseDate(text: string): number {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) throw new Error(`not a date: ${text}`);
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
  if (mo < 1 || mo > 12 || d < 1 || d > monthLength(y, mo)) throw new Error(`no such day: ${text}`);
  return dayNumber(y, mo, d);
}

export const isInstant = (text: string) => text.includes('T');
const NS = 1_000_000_000n;
export const HOUR = 3600n * NS;
export const DAY = 24n * HOUR;

/** "+08:00" to nanoseconds. */
export function offsetOf(text: string): bigint {
  if (text === 'Z') return 0n;
  const m = /^([+-])(\d{2}):(\d{2})$/.exec(text);
  if (!m) throw new Error(`not an offset: ${text}`);
  const ns = (BigInt(m[2]!) * 60n + BigInt(m[3]!)) * 60n * NS;
  return m[1] === '-' ? -ns : ns;
}

/** An RFC 3339 instant to nanoseconds of universal time. */
export function parseInstant(text: string): bigint {
  const m = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!m) throw new Error(`not an instant: ${text}`);
  const seconds = (BigInt(m[2]!) * 60n + BigInt(m[3]!)) * 60n + BigInt(m[4]!);
  const fraction = BigInt((m[5] ?? '').padEnd(9, '0'));
  return BigInt(parseDate(m[1]!)) * DAY + seconds * NS + fraction - offsetOf(m[6]!);
}

/** The civil day of an instant at an offset. */
export function civilOfInstant(ns: bigint, offset: bigint): number {
  const local = ns + offset;
  const floor = local >= 0n ? local / DAY : -((-local + DAY - 1n) / DAY);
  return Number(floor);
}

/** The civil day of a date or instant text at an offset. */
export function civil(text: string, offset: bigint): number {
  return isInstant(text) ? civilOfInstant(parseInstant(text), offset) : parseDate(text);
}

export const firstDay = (year: number) => dayNumber(year, 1, 1);
export const lastDay = (year: number) => dayNumber(year, 12, 31);

/** The same day n months later, or that month's last. */
export function addMonths(day: number, n: number): number {
  const { y, m, d } = parts(day);
  const months = y * 12 + (m - 1) + n;
  const [ny, nm] = [Math.floor(months / 12), (months % 12) + 1];
  return dayNumber(ny, nm, Math.min(d, monthLength(ny, nm)));
}

export function isWorkingDay(calendar: CalendarData, day: number): boolean {
  if (day < parseDate(calendar.from) || day > parseDate(calendar.to)) throw new Error('outside the calendar');
  const text = dateText(day);
  if (calendar.holidays.includes(text)) return false;
  if (calendar.workdays.includes(text)) return true;
  return day % 7 <= 4; // 0001-01-01 was a Monday
}

/** The n-th working day after `day`; 0 is the day itself. */
export function addWorkingDays(calendar: CalendarData, day: number, n: number): number {
  let at = day;
  for (let left = n; left > 0; ) {
    at += 1;
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}
