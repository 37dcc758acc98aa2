import type { Dec } from '../words.js';
import type { Amount } from './amount.js';

/** Adds points after the deductions. `compound`: percent awards multiply, in the order of the rulebook. */
export type AwardEffect = {
  readonly kind: 'award';
  readonly max?: Dec;
  readonly stacking?: 'add' | 'compound';
} & Amount<'earned' | 'after-deductions' | 'full-marks'>;
