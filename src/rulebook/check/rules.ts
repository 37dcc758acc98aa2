import { parseNum, sign } from '../../numbers/index.js';
import type { AwardEffect, DeductEffect, EarnEffect, Effect, EffectKind, VetoEffect } from '../effects/index.js';
import type { SharedMeasureKind } from '../measures/index.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import { atMost, isNotNegative, isPositive, isShare } from './amounts.js';
import { checkMeasure } from './measures.js';
import { type QuantityForm, quantityForm } from './quantity.js';
import { type Path, type Report, unlessKnown } from './report.js';
import { checkScale } from './scales.js';

interface Use {
  readonly id: Id;
  readonly rule: Rule;
  readonly quantity: QuantityForm;
  readonly rulebook: ResolvedRulebook;
}
type Check<E> = (effect: E, use: Use, report: Report, path: Path) => void;

/** What one rule says by itself: its measure, scale and effect must fit each other. */
export function checkRule(id: Id, rule: Rule, rulebook: ResolvedRulebook, report: Report): void {
  const path = ['rules', id];
  const use = { id, rule, quantity: quantityForm(rule.measure), rulebook };
  checkMeasure(rule.measure, report, [...path, 'measure'], rulebook);
  (checks[rule.effect.kind] as Check<Effect>)(rule.effect, use, report, [...path, 'effect']);
  if (typeof rule.due === 'object') isShare(rule.due.late, report, [...path, 'due', 'late']);
}

const checks = {
  earn: checkEarn,
  deduct: checkAmount,
  award: (effect, use, report, path) => {
    checkAmount(effect, use, report, path);
    if (effect.stacking !== 'compound') return;
    if (!('percent' in effect)) report([...path, 'stacking'], 'compound-points');
    else if (effect.per === 'occurrence' && !use.quantity.isWhole) report([...path, 'stacking'], 'compound-not-whole');
  },
  veto: (effect: VetoEffect, { rulebook, quantity, id }, report, path) => {
    if (quantity.is === 'words') report(path, 'words-without-number', { name: id });
    if (effect.to !== 'grade') return;
    const grades = Object.fromEntries((rulebook.grades?.bands ?? []).map(({ id }) => [id, true]));
    unlessKnown(effect.at, grades, report, [...path, 'at'], 'unknown-grade');
  },
  observe: () => {},
} satisfies { [K in EffectKind]: Check<Extract<Effect, { kind: K }>> };

function checkEarn(effect: EarnEffect, { rule, quantity, rulebook }: Use, report: Report, path: Path): void {
  isPositive(effect.points, report, [...path, 'points']);
  const isBounded = effect.min !== undefined && effect.min !== null && effect.max !== null;
  if (isBounded && sign(parseNum(effect.points)!) > 0) {
    atMost(effect.min, effect.max ?? effect.points, report, [...path, 'min']);
  }
  const own = effect.scale;
  const shared = rulebook.defaults?.scale?.[rule.measure.kind as SharedMeasureKind];
  const scale = own ?? shared ?? { kind: 'proportional' };
  // what is wrong with a default scale is told at the defaults, but for a measure whose quantity is another than theirs
  if (own || !shared || (quantity.is === 'count') !== (rule.measure.kind === 'count'))
    checkScale(scale, { quantity, gives: 'earn' }, report, own ? [...path, 'scale'] : path);
  const isOfRating = rule.measure.kind === 'rating' && scale.kind === 'proportional' && scale.required === undefined;
  if (isOfRating && sign(parseNum(rule.measure.to)!) <= 0) report(path, 'required-left-open');
}

function checkAmount(effect: DeductEffect | AwardEffect, { quantity }: Use, report: Report, path: Path): void {
  isNotNegative(effect.max, report, [...path, 'max']);
  if ('scale' in effect) {
    checkScale(effect.scale, { quantity, gives: 'amount' }, report, [...path, 'scale']);
    return;
  }
  if (quantity.is === 'words') report(path, 'table-needed', { received: 'points' in effect ? 'points' : 'percent' });
  if ('points' in effect) isNotNegative(effect.points, report, [...path, 'points']);
  else isNotNegative(effect.percent, report, [...path, 'percent']);
}
