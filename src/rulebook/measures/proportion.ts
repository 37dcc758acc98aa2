import * as z from 'zod/mini';
import { literal, yes } from '../shapes.js';
/** part ÷ whole, as a share 0..1, or any ratio where `beyond` is stated. 0 of 0 is not applicable. */
export interface ProportionMeasure {
  readonly kind: 'proportion';
  readonly beyond?: true;
}

export const proportionShape = z.strictObject({ kind: literal('proportion'), beyond: z.optional(yes) });
