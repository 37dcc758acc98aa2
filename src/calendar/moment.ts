import { type Day, isCivilDay, parseCivilDate } from './civil-date.js';
import { civilDateAt, type Instant, parseInstant } from './instant.js';

/** What a record may write where a date may stand: a civil date, or an instant and its civil date. */
export interface Moment {
  readonly day: Day;
  /** Absent where only a civil date is known. */
  readonly instant?: Instant;
}

/**
 * A civil date (`YYYY-MM-DD`), or an instant (RFC 3339) whose `day` is its civil date `utcOffsetMinutes` east of UTC.
 * `undefined` for anything else, or where that civil date lies outside the years 0001 to 9999.
 * @example parseMoment('2018-12-31', 480) // { day: 17896 }
 * @example parseMoment('2018-12-31T16:00:00Z', 480) // { day: 17897, instant: { seconds: 1546272000, nanos: 0 } }
 */
export function parseMoment(text: string, utcOffsetMinutes: number): Moment | undefined {
  const date = parseCivilDate(text);
  if (date !== undefined) return { day: date };
  const instant = parseInstant(text);
  if (instant === undefined) return undefined;
  const day = civilDateAt(instant, utcOffsetMinutes);
  return isCivilDay(day) ? { day, instant } : undefined;
}
