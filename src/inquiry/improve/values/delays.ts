import { type CivilDate, type Day, formatCivilDate } from '../../../calendar/index.js';
import { sign } from '../../../numbers/index.js';
import { askedOf, type ParsedDelay } from '../../../record/index.js';
import type { DelaysMeasure } from '../../../rulebook/index.js';
import type { PlannedRule } from '../../../scoring/plan.js';
import type { Reach } from '../reach.js';
import type { OpenFact, Reachable } from './value.js';

type Written = readonly { readonly from: string; readonly to: string | null }[];

/**
 * What is open done now, where that still helps; what was closed late stays late, and nothing new is made up to outweigh it.
 * A missing list holds one item in time, or is empty where only late items count or none can happen any more.
 */
export const delays: Reachable<DelaysMeasure> = (fact) => {
  const { parsed, reach } = fact;
  if (parsed?.kind !== 'delays') {
    const day = momentOn(reach.from, reach, needsInstant(fact));
    const isEmptyBest = reach.isOver || fact.readers.every(countsLate);
    return [isEmptyBest ? [] : [{ from: day, to: day }]];
  }
  const stated = fact.written as Written;
  const closed = stated.map((item, at) => {
    const open = parsed.items[at]!;
    return open.to === null ? closedNow(fact, item, open) : item;
  });
  return closed.some((item, at) => item !== stated[at]) ? [closed] : [];
};

function closedNow(fact: OpenFact, item: Written[number], { from }: ParsedDelay): Written[number] {
  const { reach, situation, readers } = fact;
  const isLater = reach.asOf !== undefined && formatCivilDate(from.day) < reach.asOf;
  const to = isLater ? momentOn(dayOf(reach), reach, needsInstant(fact), 'T23:59:59') : item.from;
  const closed = { from: item.from, to };
  const parsed = situation.parse(fact.id, [closed]);
  return parsed?.kind === 'delays' && readers.some((rule) => helps(rule, parsed.items)) ? closed : item;
}

/** Whether an item counts for anything once it is done. */
function helps(rule: PlannedRule, items: readonly ParsedDelay[]): boolean {
  const quantity = rule.measure.quantity({ kind: 'delays', items });
  if (quantity.is !== 'number') return false;
  return countsLate(rule) ? sign(quantity.value) === 0 : sign(quantity.value) > 0;
}

function countsLate({ rule: { measure } }: PlannedRule): boolean {
  return measure.kind === 'delays' && measure.quantity === 'number-late';
}

/** Where a rule counts hours a bare date does not do. */
function needsInstant({ id, situation }: OpenFact): boolean {
  const measures = askedOf(situation.scorer.rulebook).facts.get(id)!.measures as readonly DelaysMeasure[];
  return measures.some(({ limit, target }) =>
    [limit, target].some((one) => one && 'unit' in one && one.unit === 'hours'),
  );
}

function dayOf({ asOf, from }: Reach): CivilDate | Day {
  return asOf ?? from;
}

function momentOn(day: CivilDate | Day, { utcOffset }: Reach, isInstant: boolean, time = 'T12:00:00'): string {
  const date = typeof day === 'string' ? day : formatCivilDate(day);
  return isInstant ? `${date}${time}${utcOffset}` : date;
}
