import type { Rulebook } from '../rulebook/index.js';
import { createScorer, type Score, type Scorer } from '../scoring/index.js';

/** A rulebook, under its default readings, or a scorer. */
export type Compared = object;

/** Where a score leaves its unit. */
export type Standing = Pick<Score, 'status' | 'total' | 'range'>;

export function scorerOf(compared: Compared): Scorer {
  return 'score' in compared ? (compared as Scorer) : createScorer(compared as Rulebook);
}

export function standingOf({ status, total, range }: Standing): Standing {
  return { status, total, range };
}
