import { add, ONE, power, type Ratio, wide } from '../../numbers/index.js';
import type { AwardEffect } from '../../rulebook/index.js';
import { number } from '../context.js';
import type { KnownQuantity } from '../quantity.js';
import { numberOf } from '../scales/index.js';
import { type CompiledAmount, compileAmount } from './amount.js';

export interface CompiledAward extends CompiledAmount {
  readonly kind: 'award';
  /** What a compound award multiplies with the others of its section; absent where it is added. */
  readonly growth?: (quantity: KnownQuantity) => Ratio;
}

export function compileAward(effect: AwardEffect): CompiledAward {
  const compounds = effect.stacking === 'compound' && 'percent' in effect;
  return {
    kind: 'award',
    ...compileAmount(effect),
    ...(compounds && { growth: growthBy(effect.percent, effect.per) }),
  };
}

/** 1 + rate, to the power of the quantity where it is per occurrence: a whole number. */
function growthBy(percent: string, per: 'once' | 'occurrence'): (quantity: KnownQuantity) => Ratio {
  const factor = add(ONE, number(percent));
  return (quantity) => power(factor, per === 'once' ? 1 : Number(wide(numberOf(quantity)).n));
}
