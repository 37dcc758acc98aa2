import { compareRatios, ZERO } from '../../numbers/index.js';
import type { AllOrNothingScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import { type CompiledScale, numberOf, type ScaleSetting } from './scale.js';

export function compileAllOrNothing(scale: AllOrNothingScale, { points, required }: ScaleSetting): CompiledScale {
  const full = number(scale.required) ?? required;
  return {
    points: (quantity) => (compareRatios(numberOf(quantity), full) >= 0 ? points : ZERO),
  };
}
