import { calendars, compileWorkingDays, type WorkingDays } from '../calendar/index.js';
import type { Calendar } from '../rulebook/index.js';

/** The working-day table a rulebook names or holds. */
export function compileCalendar(calendar: string | Calendar | undefined): WorkingDays | undefined {
  const table = typeof calendar === 'string' ? calendars[calendar] : calendar;
  return table && compileWorkingDays(table);
}
