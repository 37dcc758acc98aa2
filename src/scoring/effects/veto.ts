import { compareRatios, type Ratio } from '../../numbers/index.js';
import type { Id, VetoEffect } from '../../rulebook/index.js';
import { number } from '../context.js';
import { isAboveZero, type KnownQuantity } from '../quantity.js';
import { numberOf } from '../scales/index.js';

export interface CompiledVeto {
  readonly kind: 'veto';
  readonly verdict:
    | { readonly to: 'void' }
    | { readonly to: 'cap' | 'set'; readonly at: Ratio }
    | { readonly to: 'grade'; readonly at: Id };
  readonly fires: (quantity: KnownQuantity) => boolean;
}

export function compileVeto(effect: VetoEffect): CompiledVeto {
  const required = number(effect.required);
  return {
    kind: 'veto',
    verdict:
      effect.to === 'cap' || effect.to === 'set'
        ? { to: effect.to, at: number(effect.at) }
        : effect.to === 'grade'
          ? { to: 'grade', at: effect.at }
          : { to: 'void' },
    fires: (quantity) =>
      required === undefined ? isAboveZero(quantity) : compareRatios(numberOf(quantity), required) >= 0,
  };
}
