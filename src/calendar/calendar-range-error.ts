import type { CivilDate } from './civil-date.js';

/** A working day was asked for on a date that no table covers; it is never guessed to be Monday to Friday. */
export class CalendarRangeError extends Error {
  override readonly name = 'CalendarRangeError';
  readonly code = 'outside-calendar';
  readonly text: { readonly zh: string; readonly en: string };

  /** @param from first day of the table, @param to its last, both included. */
  constructor(
    readonly day: CivilDate,
    readonly from: CivilDate,
    readonly to: CivilDate,
  ) {
    const en = `${day} lies outside the working-day table (${from} to ${to})`;
    super(en);
    this.text = { zh: `${day} 不在工作日表的范围内（${from} 至 ${to}）`, en };
  }
}
