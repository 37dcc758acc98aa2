import type { Ratio } from '../../numbers/index.js';
import type { Acting, KnownQuantity } from '../quantity.js';

/** A scale, compiled: how a quantity becomes points. */
export interface CompiledScale {
  /** Points; `undefined` where the scale has nothing to say (a mean over nothing counted). */
  readonly points: (quantity: KnownQuantity) => Ratio | undefined;
}
/** A scale that gives points itself, which a deduction or award may use. */
export interface CompiledPointsScale extends CompiledScale {
  /** The most points a quantity it acts on gives (`undefined`: words); `null` = no end. */
  readonly greatest: (acting: Acting | undefined) => Ratio | null;
}

/** What a scale needs to know of its rule. */
export interface ScaleSetting {
  /** The points of an earning rule; 0 for others. */
  readonly points: Ratio;
  /** What full marks require where the scale does not say: 1 for shares, the top of a rating. */
  readonly required: Ratio;
}

/** The number of a quantity a number scale reads. */
export function numberOf(quantity: KnownQuantity): Ratio {
  if (quantity.is !== 'number') throw new TypeError('a count by word takes a table');
  return quantity.value;
}
