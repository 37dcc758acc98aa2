import {
  type CivilDate,
  type Day,
  firstDayOf,
  formatCivilDate,
  lastDayOf,
  parseMoment,
  parseUtcOffset,
} from '../../calendar/index.js';
import { issueAt, UnanswerableError } from '../../issues/index.js';
import type { ResolvedRulebook } from '../../rulebook/index.js';
import type { PlannedRule } from '../../scoring/plan.js';

/** What can still be done: everything in the year, or with `asOf` only what is done on that day or later. */
export interface Reach {
  readonly asOf: CivilDate | undefined;
  /** First day on which something can still be done, and the year's last. */
  readonly from: Day;
  readonly lastDay: Day;
  /** Whether the year was over at `asOf`. */
  readonly isOver: boolean;
  readonly utcOffset: string;
}

/** @throws UnanswerableError `bad-as-of` */
export function reachOf({ year, utcOffset }: ResolvedRulebook, asOf: unknown): Reach {
  const day = typeof asOf === 'string' ? parseMoment(asOf, parseUtcOffset(utcOffset)!)?.day : undefined;
  if (asOf !== undefined && day === undefined)
    throw new UnanswerableError([issueAt(['asOf'], 'bad-as-of', { received: asOf })]);
  const [firstDay, lastDay] = [firstDayOf(year), lastDayOf(year)];
  return {
    asOf: day === undefined ? undefined : formatCivilDate(day),
    from: Math.max(day ?? firstDay, firstDay),
    lastDay,
    isOver: day !== undefined && day > lastDay,
    utcOffset,
  };
}

/** As if nothing were too late yet. */
export function inTime(reach: Reach, rulebook: ResolvedRulebook): Reach {
  return reach.asOf === undefined ? reach : reachOf(rulebook, undefined);
}

/** The rules that read a fact and whose due date was past at `asOf`. */
export function pastDue({ asOf }: Reach, readers: readonly PlannedRule[]): PlannedRule[] {
  return readers.filter(({ due }) => due !== undefined && asOf !== undefined && asOf > due.last);
}

/** Whether something without a date of its own can still be done and count. */
export function isOpen(reach: Reach, readers: readonly PlannedRule[]): boolean {
  return !reach.isOver && pastDue(reach, readers).length === 0;
}

/**
 * What doing a duty now says of its date: nothing while it is in time, `asOf` once it is late;
 * `undefined` when the year is over and a rule that gives points for it has no due date to be late for.
 */
export function doneNow(
  reach: Reach,
  readers: readonly PlannedRule[],
): { readonly completedOn?: CivilDate } | undefined {
  const isUndated = readers.some(({ due, effect }) => due === undefined && effect.kind !== 'observe');
  if (reach.isOver && isUndated) return undefined;
  return pastDue(reach, readers).length > 0 ? { completedOn: reach.asOf! } : {};
}
