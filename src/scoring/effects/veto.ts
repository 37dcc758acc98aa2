import { compareRatios, type Ratio } from '../../numbers/index.js';
import type { Id, VetoEffect } from '../../rulebook/index.js';
import { holdsWithin, type Truth } from '../condition.js';
import { number } from '../context.js';
import { type Domain, isAboveZero, type KnownQuantity } from '../quantity.js';
import { numberOf } from '../scales/index.js';

export interface CompiledVeto {
  readonly kind: 'veto';
  readonly verdict:
    | { readonly to: 'void' }
    | { readonly to: 'cap' | 'set'; readonly at: Ratio }
    | { readonly to: 'grade'; readonly at: Id };
  readonly fires: (quantity: KnownQuantity) => boolean;
  /** Whether any, none or some of what the quantity can be fires; of words some may. */
  readonly firesWithin: (domain: Domain | undefined) => Truth;
}

export function compileVeto(effect: VetoEffect): CompiledVeto {
  const required = number(effect.required);
  const threshold = effect.required === undefined ? { above: 0 } : { atLeast: effect.required };
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
    firesWithin: (domain) => (domain ? holdsWithin(domain.from, domain.to, threshold) : 'unknown'),
  };
}
