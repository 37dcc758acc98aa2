import { divide, greatest, least, ONE, parseNum, type Ratio, ZERO } from '../numbers/index.js';
import type { CheckedRecord } from '../record/index.js';
import type { Id, Rule } from '../rulebook/index.js';
import { type EvaluatedRecord, evaluationOf, type Scorer } from '../scoring/index.js';
import type { Peer } from './derive.js';

/** What a unit shows of one rule: a value to compare, a reason to stand outside, or nothing yet. */
export type Measured = Peer | 'not-concerned' | 'exempt' | 'missing';

/** A checked record of a county, as its cohort sees it. */
export interface Member {
  readonly record: CheckedRecord;
  readonly evaluated: EvaluatedRecord;
}

/** @throws InvalidRecordError where nothing is left to score (code `nothing-to-score`). */
export function memberOf(scorer: Scorer, record: CheckedRecord): Member {
  return { record, evaluated: evaluationOf(scorer, record) };
}

/** The quantity of a rule for one unit, and the share a proportional scale gives it. */
export function measured({ evaluated: { evaluation } }: Member, id: Id): Measured {
  const rule = evaluation.sheet.ruleOf.get(id);
  if (rule === undefined) return 'not-concerned';
  const quantity = evaluation.quantityOf(rule);
  if (quantity.is === 'number') return { quantity: quantity.value, share: shareOf(quantity.value, rule.rule) };
  return quantity.is === 'missing' ? 'missing' : 'exempt';
}

/** Whether some rule that concerns the unit reads the fact. */
export function asksFor({ evaluated: { evaluation } }: Member, fact: Id): boolean {
  return evaluation.sheet.rules.some((rule) => rule.fact === fact);
}

/** The value a unit itself states for a derived fact, through the rule that reads it. */
export function statedValue({ evaluated: { evaluation } }: Member, fact: Id): Ratio | undefined {
  const rule = evaluation.sheet.rules.find((one) => one.fact === fact && evaluation.factOf(one) !== undefined);
  const quantity = rule && evaluation.quantityOf(rule);
  return quantity?.is === 'number' ? quantity.value : undefined;
}

/** q / required within 0..1; required: as the rule's proportional scale says, else 1 for shares, the top of a rating. */
function shareOf(quantity: Ratio, { measure, effect }: Rule): Ratio {
  const scale = effect.kind === 'earn' && effect.scale?.kind === 'proportional' ? effect.scale : undefined;
  const required = parseNum(scale?.required ?? (measure.kind === 'rating' ? measure.to : '1'))!;
  return greatest(ZERO, least(ONE, divide(quantity, required)));
}
