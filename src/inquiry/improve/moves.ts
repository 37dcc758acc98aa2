import { add, multiply, parseDec, type Ratio, subtract, ZERO } from '../../numbers/index.js';
import type { Id } from '../../rulebook/index.js';
import type { PlannedRule } from '../../scoring/plan.js';
import { type Contribution, compareValues, contributionOf } from './contribution.js';
import type { Reach } from './reach.js';
import type { Outcome, Situation } from './situation.js';
import { reachableValues } from './values/index.js';
import { isAdded, isUpward, worthOf } from './way.js';

/**
 * What a change does to the total, whatever else changes:
 * `adds`: gains of such changes add up, and more is never worse; `up`: it never lowers the total; `free`: anything.
 */
export type Nature = 'adds' | 'up' | 'free';

/** One fact that can still be changed to some effect. */
export interface Move {
  readonly fact: Id;
  /** Place of the fact in the rulebook. */
  readonly at: number;
  readonly readers: readonly PlannedRule[];
  readonly nature: Nature;
  /** What the readers bring as the record stands. */
  readonly before: readonly Contribution[];
  /** The values worth trying: best alone first, then in the order they were thought of. */
  readonly values: readonly [Value, ...Value[]];
}

export interface Value {
  readonly to: unknown;
  /** Of this change alone. */
  readonly outcome: Outcome;
  readonly contributions: readonly Contribution[];
}

/**
 * The facts that can still be changed to some effect, in the order of the rulebook. A change that alone lowers the total is
 * none, nor one that only brings less by its rules.
 */
export function movesOf(situation: Situation): Move[] {
  return [...situation.readers.keys()].flatMap((fact, at) => moveOf(situation, fact, at));
}

function moveOf(situation: Situation, fact: Id, at: number): Move[] {
  const readers = situation.readers.get(fact)!;
  const before = contributionsOf(situation, readers, situation.base);
  const tried = triedValues(situation, fact, situation.reach).filter((value) => isHarmless(value, before, situation));
  const values = undominated(tried, before, readers, situation);
  const [first, ...more] = bestFirst(values);
  if (first === undefined) return [];
  const nature = natureOf(first, more, before, readers, situation);
  return [{ fact, at, readers, before, values: [first, ...more], nature }];
}

function isHarmless({ outcome, contributions }: Value, before: readonly Contribution[], { base }: Situation): boolean {
  const change = compareLows(outcome.low, base.low);
  const orders = contributions.map(({ value }, at) => compareValues(value, before[at]!.value));
  return change > 0 || (change === 0 && (!orders.includes(-1) || orders.includes(1)));
}

/** Every value a fact can still take, scored alone. */
export function triedValues(situation: Situation, fact: Id, reach: Reach, fromScratch = false): Value[] {
  return reachableValues(situation, fact, reach, fromScratch).flatMap((to) => {
    const outcome = situation.try({ [fact]: to });
    return outcome
      ? [{ to, outcome, contributions: contributionsOf(situation, situation.readers.get(fact)!, outcome) }]
      : [];
  });
}

/** Highest total first; equal ones stay in order. */
function bestFirst(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => compareLows(b.outcome.low, a.outcome.low));
}

/** What a change that adds up is worth in points of the root, where sections weigh as they do in this evaluation. */
export function pointsOf(
  { readers, before, values: [value] }: Move,
  situation: Situation,
  { evaluated }: Outcome,
): Ratio {
  return readers.reduce((points, rule, at) => {
    const [old, now] = [before[at]!.value, value.contributions[at]!.value];
    if (old === null || now === null || compareValues(old, now) === 0) return points;
    return add(points, multiply(subtract(now, old), worthOf(rule, situation, evaluated.evaluation)));
  }, ZERO);
}

/** What each of a fact's readers brings by itself. */
export function contributionsOf(
  situation: Situation,
  readers: readonly PlannedRule[],
  { evaluated }: Outcome,
): Contribution[] {
  return readers.map((rule) => contributionOf(rule, evaluated.evaluation, situation.readingOf(rule)));
}

/** Without those that come to the same as the record or another value, or to no more in anything. */
function undominated(
  values: readonly Value[],
  before: readonly Contribution[],
  readers: readonly PlannedRule[],
  situation: Situation,
): Value[] {
  const isComparable = readers.every((rule) => isUpward(rule, situation));
  const kept: Value[] = [];
  for (const value of values) {
    const others = [before, ...kept.map(({ contributions }) => contributions)];
    const isMatched = (other: readonly Contribution[]) =>
      isEqual(value.contributions, other) || (isComparable && isAtMost(value.contributions, other));
    if (others.some(isMatched)) continue;
    const losers = isComparable ? kept.filter(({ contributions }) => isAtMost(contributions, value.contributions)) : [];
    kept.splice(0, kept.length, ...kept.filter((one) => !losers.includes(one)), value);
  }
  return kept;
}

function isEqual(a: readonly Contribution[], b: readonly Contribution[]): boolean {
  return a.every(({ form, value }, at) => form === b[at]!.form && compareValues(value, b[at]!.value) === 0);
}

/** Nowhere more than the other. */
function isAtMost(a: readonly Contribution[], b: readonly Contribution[]): boolean {
  return a.every(({ form, value }, at) => form === b[at]!.form && compareValues(value, b[at]!.value) <= 0);
}

function natureOf(
  value: Value,
  others: readonly Value[],
  before: readonly Contribution[],
  readers: readonly PlannedRule[],
  situation: Situation,
): Nature {
  const isUp =
    others.length === 0 && readers.every((rule) => isUpward(rule, situation)) && isAtMost(before, value.contributions);
  if (!isUp) return 'free';
  const adds = readers.every((rule, at) => {
    const [old, now] = [before[at]!.value, value.contributions[at]!.value];
    return (
      compareValues(old, now) === 0 ||
      (old !== null && now !== null && rule.effect.kind !== 'veto' && isAdded(rule, situation))
    );
  });
  return adds ? 'adds' : 'up';
}

export function compareLows(a: string | null, b: string | null): number {
  return compareValues(lowRatio(a), lowRatio(b));
}

function lowRatio(low: string | null): Ratio | null {
  return low === null ? null : parseDec(low)!;
}
