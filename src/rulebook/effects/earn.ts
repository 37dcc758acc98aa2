import type { Scale } from '../scales/index.js';
import type { Dec } from '../words.js';

/** Earns points: an item of its section, worth `points`. */
export interface EarnEffect {
  readonly kind: 'earn';
  /** Above 0: the item's full marks and its weight in the section. */
  readonly points: Dec;
  readonly scale?: Scale;
  /** Least amount, inclusive; default 0, `null` = open. */
  readonly min?: Dec | null;
  /** Greatest amount, inclusive; default `points`, `null` = open. */
  readonly max?: Dec | null;
}
