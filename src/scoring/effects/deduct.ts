import type { DeductEffect } from '../../rulebook/index.js';
import { type CompiledAmount, compileAmount } from './amount.js';

export interface CompiledDeduct extends CompiledAmount {
  readonly kind: 'deduct';
}

export function compileDeduct(effect: DeductEffect): CompiledDeduct {
  return { kind: 'deduct', ...compileAmount(effect) };
}
