import type * as z from 'zod/mini';
import { literal } from '../shapes.js';
import type { Dec } from '../words.js';
import { type Amount, amountShape } from './amount.js';

/** Takes points away, after normalising. Amounts are written positive; `max` bounds the whole amount. */
export type DeductEffect = { readonly kind: 'deduct'; readonly max?: Dec } & Amount<'earned' | 'full-marks'>;

export const deductShape = amountShape(['earned', 'full-marks'], {
  kind: literal('deduct'),
}) as unknown as z.ZodMiniType<DeductEffect>;
