import { greatest, least, ONE, type Ratio, ZERO } from '../../numbers/index.js';
import type { EarnEffect, Measure, Scale, SharedMeasureKind } from '../../rulebook/index.js';
import { type Context, number } from '../context.js';
import type { KnownQuantity } from '../quantity.js';
import { compileScale } from '../scales/index.js';

export interface CompiledEarn {
  readonly kind: 'earn';
  readonly points: Ratio;
  /** `null` = open. */
  readonly min: Ratio | null;
  readonly max: Ratio | null;
  /** Points within `[min, max]`; `undefined` where there is nothing to measure. */
  readonly amount: (quantity: KnownQuantity) => Ratio | undefined;
}

export function compileEarn(effect: EarnEffect, measure: Measure, context: Context): CompiledEarn {
  const points = number(effect.points);
  const min = effect.min === null ? null : (number(effect.min) ?? ZERO);
  const max = effect.max === null ? null : (number(effect.max) ?? points);
  const required = measure.kind === 'rating' ? number(measure.to) : ONE;
  const scale = compileScale(effect.scale ?? defaultScale(measure, context), { points, required });
  return {
    kind: 'earn',
    points,
    min,
    max,
    amount: (quantity) => {
      const amount = scale.points(quantity);
      if (amount === undefined) return undefined;
      const capped = max === null ? amount : least(amount, max);
      return min === null ? capped : greatest(capped, min);
    },
  };
}

function defaultScale(measure: Measure, { rulebook }: Context): Scale {
  return rulebook.defaults?.scale?.[measure.kind as SharedMeasureKind] ?? { kind: 'proportional' };
}
