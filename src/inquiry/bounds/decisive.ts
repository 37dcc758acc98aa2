import type { Id } from '../../rulebook/index.js';
import type { Searched } from './search.js';
import type { Combination } from './space.js';
import { type Limits, totalAt } from './unit-bounds.js';
import { compareValues, type Value } from './value.js';

/** Two units of one kind. */
export interface UnitPair {
  readonly a: Id;
  readonly b: Id;
}
/** A reading that, changed alone, changes which of two units is ahead. */
export interface DecisiveReading {
  readonly reading: Id;
  readonly pairs: readonly UnitPair[];
}

/** The readings that decide an order when they alone are changed, those that decide most pairs first. */
export function decisiveReadings(pairs: readonly (readonly [Searched, Searched])[], limits: Limits): DecisiveReading[] {
  const { space, isAllowed } = limits;
  const orders = (combination: Combination) => {
    const known = new Map<Searched, readonly [low: Value, high: Value]>();
    const rangeOf = (unit: Searched) => {
      const range = known.get(unit) ?? [totalAt(unit, combination, 'low'), totalAt(unit, combination, 'high')];
      known.set(unit, range);
      return range;
    };
    return pairs.map(([a, b]) => order(rangeOf(a), rangeOf(b)));
  };
  const before = orders(space.origin);
  const decisive = space.varied.map(({ id, options }, reading) => {
    const decided = new Set<number>();
    for (let option = 1; option < options.length; option++) {
      const combination = space.origin.map((one, at) => (at === reading ? option : one));
      if (!isAllowed(combination)) continue;
      for (const [at, now] of orders(combination).entries()) if (now !== before[at]) decided.add(at);
    }
    const decides = [...decided].sort((a, b) => a - b).map((at) => pairs[at]!);
    return { reading: id, pairs: decides.map(([a, b]) => ({ a: a.model.record.unit.id, b: b.model.record.unit.id })) };
  });
  return decisive.filter((one) => one.pairs.length > 0).sort((a, b) => b.pairs.length - a.pairs.length);
}

/** 1 where the first is ahead whatever is still missing, −1 where the second is, else 0. */
function order(a: readonly [Value, Value], b: readonly [Value, Value]): number {
  if (compareValues(a[0], b[1]) > 0) return 1;
  return compareValues(b[0], a[1]) > 0 ? -1 : 0;
}
