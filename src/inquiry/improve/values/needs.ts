import {
  add,
  ceiling,
  compareRatios,
  divide,
  floor,
  multiply,
  ONE,
  parseNum,
  type Ratio,
  sign,
  subtract,
  ZERO,
} from '../../../numbers/index.js';
import type { Num, Scale, TableScale, Word } from '../../../rulebook/index.js';
import type { PlannedRule } from '../../../scoring/plan.js';
import type { Quantity } from '../../../scoring/quantity.js';
import type { Situation } from '../situation.js';
import { ascending, thresholdsOf, wholes } from './thresholds.js';

/** How many more entries a rule may want that holds `now` of them, where each further one counts as `one`; least first. */
export function needsOf(rule: PlannedRule, situation: Situation, now: Quantity, one: Quantity): Ratio[] {
  const needs = one.is === 'words' ? needsOfWords(rule, now, one.counts) : needsOfNumber(rule, situation, now, one);
  return ascending(needs.filter((more) => sign(more) > 0));
}

/** Whether a rule gives more for each further entry without end. */
export function isEndless({ rule: { effect } }: PlannedRule, one: Quantity): boolean {
  if (effect.kind !== 'earn' && effect.kind !== 'award') return false;
  const isOpen = effect.kind === 'earn' ? effect.max === null : effect.max === undefined;
  if (one.is === 'words') {
    const { scale } = effect as { readonly scale: TableScale };
    if (scale.take === 'mean') return true;
    return (
      isOpen && scale.take === 'sum' && [...one.counts.keys()].some((word) => sign(parseNum(scale.table[word]!)!) > 0)
    );
  }
  if (one.is !== 'number' || sign(one.value) <= 0) return false;
  if ('percent' in effect) return effect.per === 'occurrence';
  if ('per' in effect) return effect.per === 'occurrence' && isOpen;
  const { scale } = effect as { readonly scale?: Scale };
  return isOpen && scale?.kind === 'line' && scale.up !== undefined && sign(parseNum(scale.up)!) > 0;
}

function needsOfNumber(rule: PlannedRule, situation: Situation, now: Quantity, one: Quantity): Ratio[] {
  const [have, each] = [numberOf(now), numberOf(one)];
  if (sign(each) <= 0) return [];
  return wholes(thresholdsOf(rule, situation), floor, ceiling).map((target) => subtract(target, have));
}

function needsOfWords({ rule: { effect } }: PlannedRule, now: Quantity, one: ReadonlyMap<Word, Ratio>): Ratio[] {
  if (!('scale' in effect) || effect.scale?.kind !== 'table') return [];
  const { table, take, start } = effect.scale;
  // a mean rises with every better word: only of nothing is one of them all there is to gain
  const isSettled = take === 'mean' && now.is === 'words' && now.counts.size > 0;
  if (take !== 'sum') return one.size > 0 && !isSettled ? [ONE] : [];
  const worth = (counts: ReadonlyMap<Word, Ratio>) =>
    [...counts].reduce((sum, [word, n]) => add(sum, multiply(n, parseNum(table[word]!)!)), ZERO);
  const each = worth(one);
  const have = add(start === undefined ? ZERO : parseNum(start)!, now.is === 'words' ? worth(now.counts) : ZERO);
  const max = maxOf(effect);
  if (sign(each) <= 0 || max === undefined) return [];
  return compareRatios(have, max) >= 0 ? [] : [ceiling(divide(subtract(max, have), each))];
}

function maxOf(effect: PlannedRule['rule']['effect']): Ratio | undefined {
  const max: Num | null | undefined =
    effect.kind === 'earn'
      ? effect.max === undefined
        ? effect.points
        : effect.max
      : 'max' in effect
        ? effect.max
        : undefined;
  return max === undefined || max === null ? undefined : parseNum(max)!;
}

function numberOf(quantity: Quantity): Ratio {
  return quantity.is === 'number' ? quantity.value : ZERO;
}
