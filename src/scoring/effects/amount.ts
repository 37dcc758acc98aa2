import { greatest, least, multiply, ONE, type Ratio, ZERO } from '../../numbers/index.js';
import type { Amount, PointsScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import { type Extent, mapExtent } from '../extent.js';
import { type Domain, isAboveZero, type KnownQuantity } from '../quantity.js';
import { compileScale, numberOf } from '../scales/index.js';

export type Base = 'earned' | 'after-deductions' | 'full-marks';

/** What a deduction or award comes to, as a magnitude in the points of its section. */
export interface CompiledAmount {
  /** What a percent is of; absent for points. */
  readonly of?: Base;
  /** Greatest magnitude of the whole rule; `null` = open. */
  readonly max: Ratio | null;
  readonly amount: (quantity: KnownQuantity, base: Extent) => Extent;
  /** The most a fact not stated yet could give; `null` = no end. */
  readonly greatest: (domain: Domain | undefined, base: Extent) => Extent;
}

export function compileAmount(effect: Amount<Base> & { readonly max?: string | number }): CompiledAmount {
  const max = number(effect.max) ?? null;
  const core = 'scale' in effect ? scaled(effect.scale) : timed(effect);
  const bounded = (amount: Extent) => (max === null ? amount : amount === null ? max : least(amount, max));
  return {
    ...core,
    max,
    // counts by word always act: nothing counted gives the start of their table
    amount: (quantity, base) =>
      quantity.is === 'words' || isAboveZero(quantity) ? bounded(core.amount(quantity, base)) : ZERO,
    greatest: (domain, base) => bounded(core.greatest(domain, base)),
  };
}

type Core = Omit<CompiledAmount, 'max'>;

function scaled(scale: PointsScale): Core {
  const compiled = compileScale(scale, { points: ZERO, required: ONE });
  return {
    amount: (quantity) => compiled.points(quantity) ?? ZERO,
    greatest: (domain) => mapExtent(compiled.greatest(domain), (most) => greatest(most, ZERO)),
  };
}

/** Points or percent, once or for each occurrence. */
function timed(effect: Exclude<Amount<Base>, { scale: PointsScale }>): Core {
  const isPercent = 'percent' in effect;
  const rate = number(isPercent ? effect.percent : effect.points);
  const unit = (base: Extent) => (isPercent ? mapExtent(base, (amount) => multiply(rate, amount)) : rate);
  const once = effect.per === 'once';
  return {
    ...(isPercent ? { of: effect.of } : {}),
    amount: (quantity, base) =>
      once ? unit(base) : mapExtent(unit(base), (amount) => multiply(amount, numberOf(quantity))),
    greatest: (domain, base) => {
      if (once) return unit(base);
      const most = domain?.to ?? null;
      return most === null ? null : mapExtent(unit(base), (amount) => multiply(amount, greatest(most, ZERO)));
    },
  };
}
