import { compareRatios, ONE, parseNum, type Ratio, sign } from '../../numbers/index.js';
import type { ParsedFact } from '../../record/index.js';
import type { MeasureKind, ResolvedRulebook, Rule, Scale, SharedMeasureKind } from '../../rulebook/index.js';
import type { PlannedRule } from './part.js';

/** Measures of how far something is done: a unit can still bring them to the full. */
const SHARES: ReadonlySet<MeasureKind> = new Set(['status', 'checklist', 'proportion', 'profile']);

/** The quantity that earns all of a rule; `undefined` where to state the fact is all that is owed. */
export function goalOf({ effect, measure }: Rule, { defaults }: ResolvedRulebook): Ratio | undefined {
  if (effect.kind !== 'earn' || measure.kind === 'rating') return undefined;
  const scale: Scale = effect.scale ?? defaults?.scale?.[measure.kind as SharedMeasureKind] ?? { kind: 'proportional' };
  switch (scale.kind) {
    case 'proportional':
    case 'all-or-nothing':
      return scale.required === undefined ? ONE : parseNum(scale.required)!;
    case 'steps':
      return parseNum(scale.steps[0]!.atLeast)!;
    default:
      return SHARES.has(measure.kind) ? ONE : undefined;
  }
}

/** Whether a stated fact leaves nothing owed; `undefined`: there is nothing to measure, or a field is missing. */
export function isFull(rule: PlannedRule, fact: ParsedFact, rulebook: ResolvedRulebook): boolean | undefined {
  const quantity = rule.measure.quantity(fact);
  const { effect } = rule;
  if (quantity.is === 'words') return true;
  if (quantity.is !== 'number') return undefined;
  switch (effect.kind) {
    case 'earn': {
      const goal = goalOf(rule.rule, rulebook);
      return goal === undefined || compareRatios(quantity.value, goal) >= 0;
    }
    case 'observe':
      return !effect.finds(quantity);
    case 'veto':
      return !SHARES.has(rule.rule.measure.kind) || !effect.fires(quantity);
    case 'deduct':
      return !SHARES.has(rule.rule.measure.kind) || sign(quantity.value) <= 0;
    case 'award':
      return sign(quantity.value) > 0;
  }
}

/** Whether a rule only watches for what should not happen: nobody owes that. */
export function isWatch({ effect, measure }: Rule): boolean {
  if (effect.kind !== 'observe') return false;
  if (effect.finding !== undefined) return effect.finding === 'if-any';
  const { kind } = measure;
  return kind === 'count' || kind === 'events' || (kind === 'delays' && measure.quantity === 'number-late');
}
