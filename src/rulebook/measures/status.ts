import * as z from 'zod/mini';
import { literal, num } from '../shapes.js';
import type { Num } from '../words.js';

/** How far a duty was done, as a share 0..1: met 1, unmet 0, partial its stated share. */
export interface StatusMeasure {
  readonly kind: 'status';
  /** What a plain "partial" is worth, 0..1; default `defaults.partial`, else 0.5. */
  readonly partial?: Num;
}

export const statusShape = z.strictObject({ kind: literal('status'), partial: z.optional(num) });
