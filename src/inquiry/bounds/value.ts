import { add, compareRatios, type Ratio } from '../../numbers/index.js';
import type { End, Extent } from '../../scoring/extent.js';

/** An amount at one end of a unit's range; `none`: there is no total at all (void, nothing to score), `least` and `most`: no end. */
export type Value = Ratio | 'none' | 'least' | 'most';

const RANK = { none: -2, least: -1, most: 1 } as const;
const rankOf = (value: Value) => (typeof value === 'string' ? RANK[value] : 0);

export function compareValues(a: Value, b: Value): number {
  return typeof a === 'string' || typeof b === 'string' ? rankOf(a) - rankOf(b) : compareRatios(a, b);
}

export function addValue(a: Value, amount: Ratio): Value {
  return typeof a === 'string' ? a : add(a, amount);
}

export function asValue(extent: Extent, end: End): Value {
  return extent ?? (end === 'low' ? 'least' : 'most');
}

export function extentOf(value: Value): Extent {
  return typeof value === 'string' ? null : value;
}
