import { compareRatios, ONE } from '../../numbers/index.js';
import type { Measure, ObserveEffect } from '../../rulebook/index.js';
import { isAboveZero, type KnownQuantity } from '../quantity.js';

export interface CompiledObserve {
  readonly kind: 'observe';
  /** Whether the quantity is worth a finding. */
  readonly finds: (quantity: KnownQuantity) => boolean;
}

type FindingRule = NonNullable<ObserveEffect['finding']>;

const FINDS: Record<FindingRule, CompiledObserve['finds']> = {
  'unless-full': (quantity) => quantity.is === 'number' && compareRatios(quantity.value, ONE) < 0,
  'if-any': isAboveZero,
};

export function compileObserve(effect: ObserveEffect, measure: Measure): CompiledObserve {
  const finding = effect.finding ?? defaultFinding(measure);
  return { kind: 'observe', finds: finding ? FINDS[finding] : () => false };
}

/** Shares make a finding below 1, counts above 0; marks and words only where the rule says so. */
function defaultFinding(measure: Measure): FindingRule | undefined {
  switch (measure.kind) {
    case 'status':
    case 'checklist':
    case 'proportion':
    case 'profile':
      return 'unless-full';
    case 'delays':
      return measure.quantity === 'number-late' ? 'if-any' : 'unless-full';
    case 'count':
    case 'events':
      return 'if-any';
    default:
      return undefined;
  }
}
