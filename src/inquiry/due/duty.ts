import type { RejectedRecord } from '../../assessment/index.js';
import type { Text } from '../../issues/index.js';
import type { Unit } from '../../record/index.js';
import type { AnyOptions, Basis, CivilDate, EffectKind, Id } from '../../rulebook/index.js';

/** What units owe, and until when, seen from one day. */
export interface DueList {
  readonly format: 'kaoping/due/1';
  readonly rulebook: { readonly id: Id; readonly edition: string; readonly digest: string };
  /** Of the rulebook. */
  readonly title: Text;
  readonly readings: AnyOptions;
  readonly year: number;
  /** What happened later than this day is not yet known. */
  readonly asOf: CivilDate;
  /** In the order of the records. */
  readonly units: readonly UnitDuties[];
  /** listed + rejected = given. */
  readonly rejected: readonly RejectedRecord[];
}

export interface UnitDuties {
  readonly unit: Unit;
  /** By due date, those without one last; then in the order of the rulebook. */
  readonly duties: readonly Duty[];
}

/**
 * `owed`: to be done, or stated, until its day; `overdue`: that day has passed; `waiting`: an event that has not come
 * sets it off, or an award not yet claimed; `left-out`: it does not concern the unit this year.
 */
export type DutyStatus = 'overdue' | 'owed' | 'waiting' | 'done' | 'left-out';

/** One thing a unit owes: a rule, one period of it, or one item of its list of delays. */
export interface Duty {
  /** Of its kind once in a unit, and the same on every day. */
  readonly id: string;
  readonly rule: Id;
  readonly fact: Id;
  /** With the period or the item it is about. */
  readonly title: Text;
  readonly basis: Basis;
  readonly effect: EffectKind;
  readonly status: DutyStatus;
  /** The last day in time; null while the event that sets it has not come. */
  readonly due: CivilDate | null;
  /** The last moment in time, where hours count. */
  readonly dueAt?: string;
  /** What sets the day: the rule's `due`, the end of the year where it has none, a quarter's or month's end, a limit, an event. */
  readonly dueBy: 'rule' | 'year-end' | 'period' | 'limit' | 'event';
  /** It comes back each week (day) until the year ends; `due` is this week's end (this day). */
  readonly every?: 'week' | 'day';
  /** Of an owed duty: whether it falls due in the month of `asOf`, or else in its quarter. */
  readonly within?: 'month' | 'quarter';
  readonly doneOn?: CivilDate;
  /** Done, but after its day. */
  readonly late?: true;
  /** What the record says of it. */
  readonly because: Text;
}
