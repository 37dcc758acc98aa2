import { compareRatios, ONE, parseNum, type Ratio, sign } from '../../numbers/index.js';
import type { ParsedFact } from '../../record/index.js';
import {
  conditionsOf,
  type Id,
  type MeasureKind,
  type ResolvedRulebook,
  type Rule,
  type Scale,
  type SharedMeasureKind,
} from '../../rulebook/index.js';
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

/**
 * Tells the rules that only watch for what should not happen: nobody owes that. A rule whose quantity a condition, a share or a
 * comparison of units reads is asked for, whatever it does itself.
 */
export function watchesIn(rulebook: ResolvedRulebook): (rule: PlannedRule) => boolean {
  const read = readElsewhere(rulebook);
  return ({ id, rule }) => isWatch(rule) && !read.has(id);
}

function isWatch({ effect, measure }: Rule): boolean {
  if (effect.kind !== 'observe') return false;
  if (effect.finding !== undefined) return effect.finding === 'if-any';
  const { kind } = measure;
  return kind === 'count' || kind === 'events' || (kind === 'delays' && measure.quantity === 'number-late');
}

function readElsewhere({ rules, sections, cohort = {} }: ResolvedRulebook): ReadonlySet<Id> {
  const gates = [...Object.values(rules), ...Object.values(sections)].flatMap(({ when }) => conditionsOf(when));
  const gated = gates.flatMap((condition) => ('rule' in condition ? [condition.rule] : []));
  const shared = Object.values(rules).flatMap(({ notApplicable }) =>
    typeof notApplicable === 'object' ? [notApplicable.shareOf] : [],
  );
  return new Set([...gated, ...shared, ...Object.values(cohort).map(({ of }) => of)]);
}
