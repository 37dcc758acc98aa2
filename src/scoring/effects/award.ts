import { add, ONE, type Ratio, wide } from '../../numbers/index.js';
import type { AwardEffect } from '../../rulebook/index.js';
import { number } from '../context.js';
import type { KnownQuantity } from '../quantity.js';
import { numberOf } from '../scales/index.js';
import { type CompiledAmount, compileAmount } from './amount.js';

export interface CompiledAward extends CompiledAmount {
  readonly kind: 'award';
  /** What a compound award multiplies with the others of its section; absent where it is added. */
  readonly growth?: Growth;
}

/** A factor, and how often it is applied: a whole number, 0 or more. */
export interface Growth {
  readonly factor: Ratio;
  readonly times: (quantity: KnownQuantity) => bigint;
}

export function compileAward(effect: AwardEffect): CompiledAward {
  const compounds = effect.stacking === 'compound' && 'percent' in effect;
  return {
    kind: 'award',
    ...compileAmount(effect),
    ...(compounds && { growth: growthBy(effect.percent, effect.per) }),
  };
}

/** 1 + rate, once or for each occurrence. */
function growthBy(percent: string, per: 'once' | 'occurrence'): Growth {
  return {
    factor: add(ONE, number(percent)),
    times: (quantity) => {
      const { n } = wide(numberOf(quantity));
      return n > 0n ? (per === 'once' ? 1n : n) : 0n;
    },
  };
}
