import * as z from 'zod/mini';
import type { Scale } from '../scales/index.js';
import { scaleShape } from '../scales/index.js';
import { dec, literal } from '../shapes.js';
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

export const earnShape = z.strictObject({
  kind: literal('earn'),
  points: dec,
  scale: z.optional(scaleShape),
  min: z.optional(z.nullable(dec)),
  max: z.optional(z.nullable(dec)),
});
