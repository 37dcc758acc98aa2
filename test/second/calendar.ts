/** A naive calendar: civil dates as text, day numbers counted one by one, instants as BigInt nanoseconds, all at +08:00. */
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
export const daysInMonth = (y: number, m: number): number =>
  m === 2 ? (leap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;

function parts(date: string): [number, number, number] {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) throw new Error(`not a civil date: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  const [year, month, day] = parts(date);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new Error(`no such day: ${date}`);
  let n = day - 1;
  for (let m = 1; m < month; m++) n += daysInMonth(year, m);
  for (let y = 1970; y < year; y++) n += leap(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) n -= leap(y) ? 366 : 365;
  return n;
}

export function dateOf(day: number): string {
  let year = 1970;
  let rest = day;
  while (rest < 0) {
    year--;
    rest += leap(year) ? 366 : 365;
  }
  while (rest >= (leap(year) ? 366 : 365)) {
    rest -= leap(year) ? 366 : 365;
    year++;
  }
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month++;
  }
  return `${pad(year, 4)}-${pad(month)}-${pad(rest + 1)}`;
}

export const addDays = (date: string, n: number): string => dateOf(dayNumber(date) + n);

/** The same day n months later, or that month's last. */
export function addMonths(date: string, n: number): string {
  const [year, month, day] = parts(date);
  const months = year * 12 + (month - 1) + n;
  const y = Math.floor(months / 12);
  const m = (months % 12) + 1;
  return `${pad(y, 4)}-${pad(m)}-${pad(Math.min(day, daysInMonth(y, m)))}`;
}

/** 国办发明电〔2017〕12号 (2018) and 〔2018〕15号 (2019; its New Year holiday begins on 30 December 2018). */
const OFF: [string, string][] = [
  ['2018-01-01', '2018-01-01'],
  ['2018-02-15', '2018-02-21'],
  ['2018-04-05', '2018-04-07'],
  ['2018-04-29', '2018-05-01'],
  ['2018-06-16', '2018-06-18'],
  ['2018-09-22', '2018-09-24'],
  ['2018-10-01', '2018-10-07'],
  ['2018-12-30', '2019-01-01'],
  ['2019-02-04', '2019-02-10'],
];
const WORKED = [
  '2018-02-11',
  '2018-02-24',
  '2018-04-08',
  '2018-04-28',
  '2018-09-29',
  '2018-09-30',
  '2018-12-29',
].concat(['2019-02-02', '2019-02-03']);

/** Known for 2018 and January and February 2019; elsewhere an error, never Monday to Friday. */
export function isWorkingDay(date: string): boolean {
  if (date < '2018-01-01' || date > '2019-02-28') throw new Error(`no working-day table for ${date}`);
  if (WORKED.includes(date)) return true;
  if (OFF.some(([from, to]) => from <= date && date <= to)) return false;
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday; 0 = Sunday
  return weekday !== 0 && weekday !== 6;
}

/** The n-th working day after a date; 0 is the day itself. */
export function addWorkingDays(date: string, n: number): string {
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

export const HOUR = 3_600_000_000_000n;
const DAY = 24n * HOUR;
const COUNTY_OFFSET = 8n * HOUR;

/** Nanoseconds since 1970-01-01T00:00:00Z. */
export function instant(text: string): bigint {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!match) throw new Error(`not an instant: ${text}`);
  const [, date, h, m, s, fraction, sign, oh, om] = match;
  const seconds = BigInt(dayNumber(date!)) * 86400n + BigInt(h!) * 3600n + BigInt(m!) * 60n + BigInt(s!);
  const offset = sign ? (BigInt(oh!) * 3600n + BigInt(om!) * 60n) * (sign === '-' ? -1n : 1n) : 0n;
  return (seconds - offset) * 1_000_000_000n + BigInt((fraction ?? '').padEnd(9, '0'));
}

/** The civil date of a moment at +08:00. */
export function civilDateOf(ns: bigint): string {
  const local = ns + COUNTY_OFFSET;
  const floor = local >= 0n ? local / DAY : -((-local + DAY - 1n) / DAY);
  return dateOf(Number(floor));
}

/** A date stays as it is; an instant becomes its civil date at +08:00. */
export const civil = (text: string): string => (text.includes('T') ? civilDateOf(instant(text)) : text);
