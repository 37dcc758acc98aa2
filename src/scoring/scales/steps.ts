import { compareRatios, greatest, multiply, ZERO } from '../../numbers/index.js';
import type { StepsScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import { type CompiledPointsScale, numberOf, type ScaleSetting } from './scale.js';

export function compileSteps(scale: StepsScale, { points }: ScaleSetting): CompiledPointsScale {
  const steps = scale.steps.map((step) => ({
    atLeast: number(step.atLeast),
    points: 'share' in step ? multiply(points, number(step.share)) : number(step.points),
  }));
  return {
    points: (quantity) => {
      const value = numberOf(quantity);
      return steps.find(({ atLeast }) => compareRatios(value, atLeast) >= 0)?.points ?? ZERO;
    },
    greatest: () => steps.map((step) => step.points).reduce(greatest, ZERO),
  };
}
