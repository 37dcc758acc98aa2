import { greatest, ONE, type Ratio, sign, ZERO } from '../../numbers/index.js';
import type { Amount, PointsScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import { Course } from '../course.js';
import { type Moving, times, underCeiling } from '../extent.js';
import { type Acting, acting, type Domain, isAboveZero, type KnownQuantity } from '../quantity.js';
import { compileScale, numberOf } from '../scales/index.js';

export type Base = 'earned' | 'after-deductions' | 'full-marks';

/** What a deduction or award comes to, as a magnitude in the points of its section. */
export interface CompiledAmount {
  /** What a percent is of; absent for points. */
  readonly of?: Base;
  /** Greatest magnitude of the whole rule; `null` = open. */
  readonly max: Ratio | null;
  readonly amount: (quantity: KnownQuantity, base: Moving) => Moving;
  /** The most a fact not stated yet could give; `null` = no end. */
  readonly greatest: (domain: Domain | undefined, base: Moving) => Moving;
}

export function compileAmount(effect: Amount<Base> & { readonly max?: string | number }): CompiledAmount {
  const max = number(effect.max) ?? null;
  const core = 'scale' in effect ? scaled(effect.scale) : timed(effect, max);
  const bounded = (amount: Moving) => underCeiling(amount, max, 'high');
  return {
    ...core,
    max,
    // counts by word always act: nothing counted gives the start of their table
    amount: (quantity, base) =>
      quantity.is === 'words' || isAboveZero(quantity) ? bounded(core.amount(quantity, base)) : ZERO,
    greatest: (domain, base) => {
      const within = domain && acting(domain);
      return domain && !within ? ZERO : bounded(core.greatest(within, base));
    },
  };
}

interface Core {
  readonly of?: Base;
  readonly amount: CompiledAmount['amount'];
  readonly greatest: (within: Acting | undefined, base: Moving) => Moving;
}

function scaled(scale: PointsScale): Core {
  const compiled = compileScale(scale, { points: ZERO, required: ONE });
  return {
    amount: (quantity) => compiled.points(quantity) ?? ZERO,
    greatest: (within) => {
      const most = compiled.greatest(within);
      return most && greatest(most, ZERO);
    },
  };
}

/** Points or percent, once or for each occurrence. */
function timed(effect: Exclude<Amount<Base>, { scale: PointsScale }>, max: Ratio | null): Core {
  const isPercent = 'percent' in effect;
  const rate = number(isPercent ? effect.percent : effect.points);
  const unit = (base: Moving) => (isPercent ? times(base, rate) : rate);
  const once = effect.per === 'once';
  return {
    ...(isPercent ? { of: effect.of } : {}),
    amount: (quantity, base) => (once ? unit(base) : times(unit(base), numberOf(quantity))),
    greatest: (within, base) => {
      if (once) return unit(base);
      const { to } = within!;
      return to === null ? unending(unit(base), max) : times(unit(base), to);
    },
  };
}

/** As often as one likes: `max` where there is anything of it at all. */
function unending(unit: Moving, max: Ratio | null): Moving {
  if (unit instanceof Course) return unit.isZero() ? ZERO : max && unit.instead(max);
  return unit !== null && sign(unit) === 0 ? ZERO : max;
}
