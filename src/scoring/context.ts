import { type Day, firstDayOf, lastDayOf, parseUtcOffset, type WorkingDays, workingDaysOf } from '../calendar/index.js';
import { parseNum, type Ratio, ratio, ZERO } from '../numbers/index.js';
import type { Num, ResolvedRulebook } from '../rulebook/index.js';

/** What the measures and due dates of one resolved rulebook share. */
export interface Context {
  readonly rulebook: ResolvedRulebook;
  /** First and last day of the assessment year. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Minutes. */
  readonly utcOffset: number;
  /** What a plain "partial" is worth where its rule does not say, 0..1. */
  readonly partial: Ratio;
  readonly late: Ratio;
  readonly dueEnd: 'inclusive' | 'exclusive';
  /** The working-day table, looked up only when a rule counts working days. */
  readonly workingDays: () => WorkingDays | undefined;
}

export function createContext(rulebook: ResolvedRulebook): Context {
  const { defaults = {} } = rulebook;
  let workingDays: WorkingDays | undefined;
  return {
    rulebook,
    firstDay: firstDayOf(rulebook.year),
    lastDay: lastDayOf(rulebook.year),
    utcOffset: parseUtcOffset(rulebook.utcOffset)!,
    partial: number(defaults.partial) ?? ratio(1, 2),
    late: number(defaults.late) ?? ZERO,
    dueEnd: defaults.dueEnd ?? 'inclusive',
    workingDays: () => {
      workingDays ??= workingDaysOf(rulebook.calendar);
      return workingDays;
    },
  };
}

/** The ratio of a number of a checked rulebook; `undefined` where it is absent. */
export function number(value: Num): Ratio;
export function number(value: Num | undefined | null): Ratio | undefined;
export function number(value: Num | undefined | null): Ratio | undefined {
  return value === undefined || value === null ? undefined : parseNum(value)!;
}
