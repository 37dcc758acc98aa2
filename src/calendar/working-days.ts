import { CalendarRangeError } from './calendar-range-error.js';
import { type CivilDate, type Day, formatCivilDate, requireCivilDate, weekdayOf } from './civil-date.js';

/** Monday to Friday, but for the days named here. */
export interface CalendarTable {
  /** First and last day the table covers, both included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Days from Monday to Friday that are off. */
  readonly holidays: readonly CivilDate[];
  /** Saturdays and Sundays that are worked (调休). */
  readonly workdays: readonly CivilDate[];
}

/** A working-day table, ready for questions. Both throw {@link CalendarRangeError} on a day the table does not cover. */
export interface WorkingDays {
  isWorkingDay(day: Day): boolean;
  /** The `n`-th working day after `day` (`n` whole, 0 or more); 0 is `day` itself, worked or not. */
  nthAfter(day: Day, n: number): Day;
}

/**
 * Working days as the State Council's yearly holiday notices (国务院办公厅关于部分节假日安排的通知) arrange them.
 * @throws RangeError `bad-date` when the table holds a text that is no civil date.
 * @example
 * const table = { from: '2018-12-01', to: '2018-12-31', holidays: ['2018-12-31'], workdays: ['2018-12-29'] };
 * formatCivilDate(compileWorkingDays(table).nthAfter(requireCivilDate('2018-12-28'), 1)) // "2018-12-29"
 */
export function compileWorkingDays(table: CalendarTable): WorkingDays {
  const from = requireCivilDate(table.from);
  const to = requireCivilDate(table.to);
  const holidays = new Set(table.holidays.map(requireCivilDate));
  const workdays = new Set(table.workdays.map(requireCivilDate));

  function isWorkingDay(day: Day): boolean {
    if (!(day >= from && day <= to)) throw new CalendarRangeError(formatCivilDate(day), table.from, table.to);
    return weekdayOf(day) <= FRIDAY ? !holidays.has(day) : workdays.has(day);
  }

  function nthAfter(day: Day, n: number): Day {
    let at = day;
    for (let left = n; left > 0; ) if (isWorkingDay(++at)) left--;
    return at;
  }

  return { isWorkingDay, nthAfter };
}

const FRIDAY = 5;
