import {
  calendars,
  compileWorkingDays,
  type Day,
  firstDayOf,
  lastDayOf,
  parseUtcOffset,
  type WorkingDays,
} from '../calendar/index.js';
import type { WrittenRulebook } from '../rulebook/index.js';

/** What the readers of one rulebook's facts share. */
export interface RecordContext {
  readonly year: number;
  /** First and last day of the assessment year. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Minutes. */
  readonly utcOffset: number;
  /** The working-day table, looked up only where a limit counts working days. */
  readonly calendar: () => CoveredDays | undefined;
}
export interface CoveredDays {
  readonly workingDays: WorkingDays;
  /** First and last day of the table, for messages. */
  readonly range: string;
}

export function contextOf(rulebook: WrittenRulebook): RecordContext {
  let calendar: CoveredDays | undefined;
  return {
    year: rulebook.year,
    firstDay: firstDayOf(rulebook.year),
    lastDay: lastDayOf(rulebook.year),
    utcOffset: parseUtcOffset(rulebook.utcOffset)!,
    calendar: () => {
      calendar ??= compileCalendar(rulebook);
      return calendar;
    },
  };
}

function compileCalendar({ calendar }: WrittenRulebook): CoveredDays | undefined {
  const table = typeof calendar === 'string' ? calendars[calendar] : calendar;
  return table && { workingDays: compileWorkingDays(table), range: `${table.from}..${table.to}` };
}
