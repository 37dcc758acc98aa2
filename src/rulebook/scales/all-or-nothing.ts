import * as z from 'zod/mini';
import { literal, num } from '../shapes.js';
import type { Num } from '../words.js';

/** The points when quantity ≥ required, else 0. */
export interface AllOrNothingScale {
  readonly kind: 'all-or-nothing';
  /** Default 1 for shares, `to` for a rating; mandatory for counts. */
  readonly required?: Num;
}

export const allOrNothingShape = z.strictObject({ kind: literal('all-or-nothing'), required: z.optional(num) });
