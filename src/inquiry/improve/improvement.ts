import type { Text } from '../../issues/index.js';
import type { Unit } from '../../record/index.js';
import type { Id } from '../../rulebook/index.js';
import type { Score } from '../../scoring/index.js';
import type { Target } from './target.js';

/**
 * What a unit can still do for its total. Gains are of the total that is sure (`range.low`), which is the total itself
 * once no fact is missing.
 */
export interface Improvement {
  readonly format: 'kaoping/improvement/1';
  readonly unit: Unit;
  readonly asOf: string | null;
  /** The record as it stands. */
  readonly base: Pick<Score, 'status' | 'total' | 'range'>;
  /** Each fact that can still be changed to its gain, alone: greatest gain first, then in rulebook order. */
  readonly changes: readonly Change[];
  /** Facts that are not at their best and can no longer be bettered. */
  readonly unchangeable: readonly Unchangeable[];
  /** Entries of which each further one gives more, without end; they enter a set only with `maxConferences`. */
  readonly further: readonly Further[];
  /** The smallest set of changes that reaches the target. */
  readonly set?: ChangeSet;
}

/** One fact at its best still reachable value. */
export interface Change {
  readonly fact: Id;
  readonly title: Text;
  /** The rules that read it and bear on the total. */
  readonly rules: readonly Id[];
  /** As recorded; null where the fact is missing. */
  readonly from: unknown;
  /** The value to write into the record. */
  readonly to: unknown;
  /** What `total` is more than before; `0.00` where it only counts together with others, null where there was no total before. */
  readonly gain: string | null;
  /** The sure total with this change alone; null where there still is none. */
  readonly total: string | null;
}

export interface Unchangeable {
  readonly fact: Id;
  readonly title: Text;
  readonly code: 'deadline-past' | 'year-over' | 'happened' | 'derived';
  readonly why: Text;
}

export interface Further {
  readonly fact: Id;
  readonly title: Text;
  /** The rules that give more for it. */
  readonly rules: readonly Id[];
  /** What is added each time: an entry, a date, a word, or 1 to a number. */
  readonly add: unknown;
  /** The gain of the next one, of the one after it, …: as many as `maxConferences` allows, at least one. */
  readonly gains: readonly (string | null)[];
}

export interface ChangeSet {
  readonly target: Target;
  readonly reachable: boolean;
  /** The facts to write, in rulebook order; empty where the target is reached already, or not to be reached. */
  readonly changes: readonly { readonly fact: Id; readonly title: Text; readonly to: unknown }[];
  /** How many changes these are: each changed fact, and each further entry. */
  readonly size: number;
  /** The sure total with all of them; where the target cannot be reached, the highest that can. */
  readonly total: string | null;
}
