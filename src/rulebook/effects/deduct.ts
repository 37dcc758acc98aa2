import type { Dec } from '../words.js';
import type { Amount } from './amount.js';

/** Takes points away, after normalising. Amounts are written positive; `max` bounds the whole amount. */
export type DeductEffect = { readonly kind: 'deduct'; readonly max?: Dec } & Amount<'earned' | 'full-marks'>;
