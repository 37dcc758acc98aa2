import {
  compareRatios,
  exactText,
  type Num,
  negate,
  ONE,
  parseNum,
  type Ratio,
  ratio,
  ZERO,
} from '../../numbers/index.js';
import type { Condition } from '../../rulebook/index.js';
import type { CompiledAmount } from '../../scoring/effects/index.js';
import type { Evaluation } from '../../scoring/evaluation.js';
import type { PlannedRule } from '../../scoring/plan.js';
import { isKnown, type Quantity } from '../../scoring/quantity.js';
import { isEarn, isVeto } from '../../scoring/sheet.js';

/** What one rule brings at the low end by itself, in its own points; more is never worse while `form` stays. */
export interface Contribution {
  /** `null`: there is no least. */
  readonly value: Ratio | null;
  /** What must stay for two values to be comparable: whether it is an item, and all that others read of it. */
  readonly form: string;
}

export function contributionOf(rule: PlannedRule, evaluation: Evaluation, reading: Reading): Contribution {
  const quantity = evaluation.quantityOf(rule);
  const read = readOf(quantity, reading);
  const { effect } = rule;
  if (isEarn(rule)) {
    const isItem = evaluation.isItem(rule);
    const value = isItem ? evaluation.openEarnOf(rule).low : ZERO;
    return { value, form: `${isItem} ${read}` };
  }
  if (isVeto(rule)) {
    const firing = evaluation.firing(rule);
    const isOneWay = rule.when.length === 0 && rule.effect.verdict.to !== 'set';
    return { value: ratio({ no: 0, maybe: -1, yes: -2 }[firing]), form: `${isOneWay ? '' : keyOf(quantity)} ${read}` };
  }
  if (effect.kind === 'deduct' || effect.kind === 'award') {
    const amount = amountOf(rule, effect, quantity);
    return { value: amount && (effect.kind === 'deduct' ? negate(amount) : amount), form: read };
  }
  return { value: ZERO, form: read };
}

/** What else reads a rule: gates its quantity, shares what it comes to. */
export interface Reading {
  readonly gates: readonly Condition[];
  readonly isShared: boolean;
}

/** What gates and shares see of a quantity: of a number only on which side of each limit it lies. */
function readOf(quantity: Quantity, { gates, isShared }: Reading): string {
  if (isShared) return keyOf(quantity);
  if (gates.length === 0) return '';
  return quantity.is === 'number' ? gates.map((gate) => holds(quantity.value, gate)).join() : quantity.is;
}

function holds(value: Ratio, { atLeast, above, atMost, below }: Condition): boolean {
  const order = (limit: Num) => compareRatios(value, parseNum(limit)!);
  return (
    (atLeast === undefined || order(atLeast) >= 0) &&
    (above === undefined || order(above) > 0) &&
    (atMost === undefined || order(atMost) <= 0) &&
    (below === undefined || order(below) < 0)
  );
}

function amountOf({ measure, section }: PlannedRule, effect: CompiledAmount & { kind: string }, quantity: Quantity) {
  const base = effect.of === 'full-marks' ? (marksAbove(section) ?? ONE) : ONE;
  if (quantity.is === 'missing') return asRatio(effect.greatest(measure.domain, base));
  return isKnown(quantity) ? asRatio(effect.amount(quantity, base)) : ZERO;
}

function marksAbove(section: PlannedRule['section']): Ratio | undefined {
  return section.isAdjustment && section.parent ? marksAbove(section.parent) : section.fullMarks;
}

/** The amount as a ratio; `null` where it has no end. */
export function asRatio(amount: unknown): Ratio | null {
  return typeof amount === 'object' && amount !== null && ('n' in amount || 'big' in amount) ? (amount as Ratio) : null;
}

/** Equal keys for equal quantities. */
export function keyOf(quantity: Quantity): string {
  if (quantity.is === 'number') return exactText(quantity.value);
  if (quantity.is === 'words')
    return [...quantity.counts]
      .map(([word, n]) => `${word}=${exactText(n)}`)
      .sort()
      .join();
  return quantity.is;
}

/** −1, 0 or 1; no least comes before everything. */
export function compareValues(a: Ratio | null, b: Ratio | null): -1 | 0 | 1 {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compareRatios(a, b);
}
