import { ceiling, compareRatios, greatest, multiply, type Ratio, ZERO } from '../../numbers/index.js';
import type { StepsScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import type { Acting } from '../quantity.js';
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
    greatest: (acting) =>
      steps
        .filter(({ atLeast }, at) => holdsSomewhere(atLeast, steps[at - 1]?.atLeast, acting!))
        .map((step) => step.points)
        .reduce(greatest, ZERO),
  };
}

/** Whether some quantity reaches a step and none above it. */
function holdsSomewhere(atLeast: Ratio, below: Ratio | undefined, { from, to, isWhole }: Acting): boolean {
  const first = greatest(isWhole ? ceiling(atLeast) : atLeast, from);
  return (to === null || compareRatios(first, to) <= 0) && (below === undefined || compareRatios(first, below) < 0);
}
