import * as z from 'zod/mini';
import { literal, num } from '../shapes.js';
import type { Num } from '../words.js';

/** points × max(0, min(1, quantity ÷ required)). */
export interface ProportionalScale {
  readonly kind: 'proportional';
  /** Default 1 for shares, `to` for a rating; mandatory for counts. */
  readonly required?: Num;
}

export const proportionalShape = z.strictObject({ kind: literal('proportional'), required: z.optional(num) });
