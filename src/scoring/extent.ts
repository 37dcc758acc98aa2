import type { Rounding } from '../numbers/index.js';
import { add, compareRatios, greatest, least, multiply, type Ratio, roundRatio, sign, ZERO } from '../numbers/index.js';
import { Course } from './course.js';

/** Which end of a range is worked out: the worst still possible or the best. */
export type End = 'low' | 'high';

/** An amount at one end of a range; `null` = no bound on that side. */
export type Extent = Ratio | null;

/** An amount that may still move with what its section earned. */
export type Moving = Extent | Course;

export const otherEnd = { low: 'high', high: 'low' } as const satisfies Record<End, End>;
const WANTED = { low: -1, high: 1 } as const;

export function plus(a: Extent, b: Extent): Extent;
export function plus(a: Moving, b: Moving): Moving;
export function plus(a: Moving, b: Moving): Moving {
  if (a === null || b === null) return null;
  if (a instanceof Course) return a.plus(b);
  return b instanceof Course ? b.plus(a) : add(a, b);
}

export function minus(a: Moving, b: Moving): Moving {
  return plus(a, times(b, MINUS_ONE));
}
const MINUS_ONE: Ratio = { n: -1, d: 1 };

export function times(a: Extent, factor: Ratio): Extent;
export function times(a: Moving, factor: Ratio): Moving;
export function times(a: Moving, factor: Ratio): Moving {
  if (a === null) return sign(factor) === 0 ? ZERO : null;
  return a instanceof Course ? a.times(factor) : multiply(a, factor);
}

/** The worse (low end) or better (high end) of two. */
export function further(a: Extent, b: Extent, end: End): Extent;
export function further(a: Moving, b: Moving, end: End): Moving;
export function further(a: Moving, b: Moving, end: End): Moving {
  if (a === null || b === null) return null;
  return end === 'low' ? lesser(a, b) : greater(a, b);
}

/** `a` kept at or below a ceiling. */
export function underCeiling(a: Moving, ceiling: Moving, end: End): Moving {
  if (ceiling === null) return a;
  if (a === null) return end === 'high' ? ceiling : null;
  return lesser(a, ceiling);
}

/** `a` kept at or above a floor. */
export function aboveFloor(a: Moving, floor: Ratio | null, end: End): Moving {
  if (floor === null) return a;
  if (a === null) return end === 'low' ? floor : null;
  return greater(a, floor);
}

/** A percent's base is never below 0: an unbounded low base is 0, an unbounded high base stays so. */
export function asBase(a: Moving, end: End): Moving {
  return aboveFloor(a, ZERO, end);
}

/** What of an amount lies below 0, and what above: each enters at a stage of its own. */
export function belowZero(a: Moving, end: End): Moving {
  if (a === null) return end === 'low' ? null : ZERO;
  return lesser(a, ZERO);
}
export function aboveZero(a: Moving, end: End): Moving {
  if (a === null) return end === 'high' ? null : ZERO;
  return greater(a, ZERO);
}

/** The end itself: the worst or the best of all that what is earned still leaves possible. */
export function settled(a: Moving, end: End): Extent {
  return a instanceof Course ? a.furthest(WANTED[end]) : a;
}

/** Rounded; where it moves and its steps are too many to follow, half a unit towards the end instead. */
export function rounded(a: Moving, places: number, rounding: Rounding, end: End): Moving {
  if (a === null) return null;
  return a instanceof Course ? a.rounded(places, rounding, WANTED[end]) : roundRatio(a, places, rounding);
}

export function isSame(a: Extent, b: Extent): boolean {
  return a === b || (a !== null && b !== null && compareRatios(a, b) === 0);
}

function lesser(a: Ratio | Course, b: Ratio | Course): Ratio | Course {
  if (a instanceof Course) return a.least(b);
  return b instanceof Course ? b.least(a) : least(a, b);
}

function greater(a: Ratio | Course, b: Ratio | Course): Ratio | Course {
  if (a instanceof Course) return a.greatest(b);
  return b instanceof Course ? b.greatest(a) : greatest(a, b);
}
