import { add, compareRatios, greatest, least, negate, type Ratio, ZERO } from '../numbers/index.js';

/** Which end of a range is worked out: the worst still possible or the best. */
export type End = 'low' | 'high';

/** An amount at one end of a range; `null` = no bound on that side. */
export type Extent = Ratio | null;

export function plus(a: Extent, b: Extent): Extent {
  return a === null || b === null ? null : add(a, b);
}

export function minus(a: Extent, b: Extent): Extent {
  return a === null || b === null ? null : add(a, negate(b));
}

export function mapExtent(a: Extent, change: (amount: Ratio) => Ratio): Extent {
  return a === null ? null : change(a);
}

/** The worse (low end) or better (high end) of two. */
export function further(a: Extent, b: Extent, end: End): Extent {
  if (a === null || b === null) return null;
  return end === 'low' ? least(a, b) : greatest(a, b);
}

/** `a` kept at or below a ceiling. */
export function underCeiling(a: Extent, ceiling: Extent, end: End): Extent {
  if (ceiling === null) return a;
  if (a === null) return end === 'high' ? ceiling : null;
  return least(a, ceiling);
}

/** `a` kept at or above a floor. */
export function aboveFloor(a: Extent, floor: Ratio | null, end: End): Extent {
  if (floor === null) return a;
  if (a === null) return end === 'low' ? floor : null;
  return greatest(a, floor);
}

/** A percent's base is never below 0. An unbounded low base is 0, an unbounded high base stays so. */
export function asBase(a: Extent, end: End): Extent {
  return a === null ? (end === 'low' ? ZERO : null) : greatest(a, ZERO);
}

export function isPositive(a: Extent, end: End): boolean {
  return a === null ? end === 'high' : compareRatios(a, ZERO) > 0;
}
