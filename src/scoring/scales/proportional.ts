import { divide, greatest, least, multiply, ONE, ZERO } from '../../numbers/index.js';
import type { ProportionalScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import { type CompiledScale, numberOf, type ScaleSetting } from './scale.js';

export function compileProportional(scale: ProportionalScale, { points, required }: ScaleSetting): CompiledScale {
  const full = number(scale.required) ?? required;
  return {
    points: (quantity) => multiply(points, greatest(ZERO, least(ONE, divide(numberOf(quantity), full)))),
  };
}
