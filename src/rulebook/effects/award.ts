import * as z from 'zod/mini';
import { literal, oneOf } from '../shapes.js';
import type { Dec } from '../words.js';
import { type Amount, amountShape } from './amount.js';

/** Adds points after the deductions. `compound`: percent awards multiply, in the order of the rulebook. */
export type AwardEffect = {
  readonly kind: 'award';
  readonly max?: Dec;
  readonly stacking?: 'add' | 'compound';
} & Amount<'earned' | 'after-deductions' | 'full-marks'>;

export const awardShape = amountShape(['earned', 'after-deductions', 'full-marks'], {
  kind: literal('award'),
  stacking: z.optional(oneOf('add', 'compound')),
}) as unknown as z.ZodMiniType<AwardEffect>;
