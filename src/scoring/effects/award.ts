import type { AwardEffect } from '../../rulebook/index.js';
import { type CompiledAmount, compileAmount } from './amount.js';

export interface CompiledAward extends CompiledAmount {
  readonly kind: 'award';
  /** Whether it multiplies with the other compound awards of its section. */
  readonly compounds: boolean;
}

export function compileAward(effect: AwardEffect): CompiledAward {
  return { kind: 'award', ...compileAmount(effect), compounds: effect.stacking === 'compound' && 'percent' in effect };
}
