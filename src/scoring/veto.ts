import { compareRatios, type Ratio } from '../numbers/index.js';
import type { Evaluation } from './evaluation.js';
import { type End, further, type Moving, underCeiling } from './extent.js';
import type { VetoRule } from './sheet.js';

interface Limit {
  readonly to: 'cap' | 'set';
  readonly at: Ratio;
}

/** A value under the caps and sets that fire: the lowest of them all; one that only may fire is taken where it is worse (better). */
export function vetoed(evaluation: Evaluation, vetoes: readonly VetoRule[], value: Moving, end: End): Moving {
  const sure: Limit[] = [];
  const possible: Limit[] = [];
  for (const rule of vetoes) {
    const { verdict } = rule.effect;
    if (verdict.to !== 'cap' && verdict.to !== 'set') continue;
    const firing = evaluation.firing(rule);
    if (firing !== 'no') (firing === 'yes' ? sure : possible).push(verdict);
  }
  const lowest = sure.sort(byLimit)[0];
  return possible
    .filter((limit) => lowest === undefined || byLimit(limit, lowest) < 0)
    .reduce((worst, limit) => further(worst, limited(value, limit, end), end), limited(value, lowest, end));
}

/** The rule whose cap or set decides the value, if one fires. */
export function decidingVeto(evaluation: Evaluation, vetoes: readonly VetoRule[]): VetoRule | undefined {
  const fired = vetoes.filter((rule) => isLimit(rule) && evaluation.firing(rule) === 'yes');
  return fired.sort((a, b) => byLimit(a.effect.verdict as Limit, b.effect.verdict as Limit))[0];
}

function isLimit({ effect: { verdict } }: VetoRule): boolean {
  return verdict.to === 'cap' || verdict.to === 'set';
}

/** Lowest first; of a cap and a set at one value the cap, which can only be lower. */
function byLimit(a: Limit, b: Limit): number {
  return compareRatios(a.at, b.at) || Number(b.to === 'cap') - Number(a.to === 'cap');
}

function limited(value: Moving, limit: Limit | undefined, end: End): Moving {
  if (limit === undefined) return value;
  return limit.to === 'set' ? limit.at : underCeiling(value, limit.at, end);
}
