import type { End } from '../../scoring/extent.js';
import type { Settled } from './pools.js';
import { type Goal, layersOf, reachable, type Searched } from './search.js';
import type { Combination, ReadingSpace } from './space.js';
import { compareValues, type Value } from './value.js';

/** A total and a combination that reaches it. */
export interface Reached {
  readonly value: Value;
  readonly combination: Combination;
}
export type Extremes = Readonly<Record<End, Reached>>;

/** What is known of the readings that may not be combined. */
export interface Limits {
  readonly space: ReadingSpace;
  /** Readings some of whose options exclude each other. */
  readonly bound: ReadonlySet<number>;
  readonly isAllowed: (combination: Combination) => boolean;
}

/** The lowest and the highest total of a unit over all combinations. */
export function extremesOf(unit: Searched, limits: Limits): Extremes {
  return {
    low: extreme({ unit, end: 'low', seek: -1 }, limits),
    high: extreme({ unit, end: 'high', seek: 1 }, limits),
  };
}

function extreme(goal: Goal, { space, bound, isAllowed }: Limits): Reached {
  const { unit, end, seek } = goal;
  const layers = layersOf([unit.model], bound);
  let best: Reached | undefined;
  for (const shared of space.combinationsOf(layers.shared)) {
    if (!isAllowed(shared)) continue;
    const { points, partOf } = reachable([goal], layers, shared, space);
    const tried = new Set<unknown>();
    for (const combination of space.combinationsOf(layers.later, shared)) {
      const later = unit.laterAt(combination);
      if (tried.has(later)) continue;
      tried.add(later);
      for (const point of points) {
        const whole = merged(point.combination, combination, layers.later);
        const value = later.totalOf(partOf(point, 0), end, whole);
        if (best === undefined || compareValues(value, best.value) * seek > 0) best = { value, combination: whole };
      }
    }
  }
  return best!;
}

/** A unit's total at one end under one combination. */
export function totalAt({ pools, laterAt }: Searched, combination: Combination, end: End): Value {
  return laterAt(combination).totalOf(pools.at(combination, ALL).fixed[end], end, combination);
}

/** Every reading. */
const ALL: Settled = { has: () => true };

/** The first, with the named readings of the second. */
export function merged(first: Combination, second: Combination, readings: readonly number[]): Combination {
  const both = [...first];
  for (const reading of readings) both[reading] = second[reading]!;
  return both;
}
