import {
  add,
  compareRatios,
  divide,
  greatest,
  multiply,
  type Ratio,
  sign,
  subtract,
  toInteger,
  ZERO,
} from '../../numbers/index.js';
import type { LineScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import { type CompiledPointsScale, numberOf, type ScaleSetting } from './scale.js';

export function compileLine(scale: LineScale, setting: ScaleSetting): CompiledPointsScale {
  const at = number(scale.at);
  const per = number(scale.per);
  const points = number(scale.points) ?? setting.points;
  const up = number(scale.up) ?? ZERO;
  const down = number(scale.down) ?? ZERO;
  const counting = scale.counting ?? 'exact';

  const stepsIn = (distance: Ratio) => {
    const steps = divide(distance, per);
    return counting === 'exact' ? steps : toInteger(steps, counting);
  };
  const pointsAt = (value: Ratio) =>
    compareRatios(value, at) >= 0
      ? add(points, multiply(up, stepsIn(subtract(value, at))))
      : add(points, multiply(down, stepsIn(subtract(at, value))));

  return {
    points: (quantity) => pointsAt(numberOf(quantity)),
    greatest: (domain) => {
      const [from, to] = [domain?.from ?? null, domain?.to ?? null];
      if ((to === null && sign(up) > 0) || (from === null && sign(down) > 0)) return null;
      const ends = [from, to].filter((end): end is Ratio => end !== null).map(pointsAt);
      const isInside = (from === null || compareRatios(at, from) >= 0) && (to === null || compareRatios(at, to) <= 0);
      // each side is monotone, so its greatest stands at one of its ends
      return (isInside ? [points, ...ends] : ends).reduce(greatest);
    },
  };
}
