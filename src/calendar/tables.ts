import { cn } from '../../seeds/calendars/cn.js';
import { type CalendarTable, compileWorkingDays, type WorkingDays } from './working-days.js';

/** A working-day table with the notices it stands on. */
export interface Calendar extends CalendarTable {
  readonly basis: readonly { readonly document: string; readonly clause: string; readonly quote?: string }[];
}

/**
 * The tables shipped with the core, by the name a rulebook gives: `cn` is mainland China, 2004 to 2026.
 * It has no prototype, so a name such as `"constructor"` finds nothing.
 * @example calendars.cn.to // "2026-12-31"
 */
export const calendars: Readonly<Record<string, Calendar>> = Object.assign(Object.create(null), { cn });

/**
 * The working days of a table, or of a shipped one by its name; `undefined` where there is none.
 * @example formatCivilDate(workingDaysOf('cn').nthAfter(requireCivilDate('2018-12-28'), 1)) // "2018-12-29"
 */
export function workingDaysOf(calendar: string | CalendarTable | undefined): WorkingDays | undefined {
  const table = typeof calendar === 'string' ? calendars[calendar] : calendar;
  return table && compileWorkingDays(table);
}
