import {
  add,
  ceiling,
  compareRatios,
  divide,
  floor,
  greatest,
  isWhole,
  multiply,
  negate,
  ONE,
  type Ratio,
  sign,
  subtract,
  toInteger,
  ZERO,
} from '../../numbers/index.js';
import type { LineScale } from '../../rulebook/index.js';
import { number } from '../context.js';
import type { Acting } from '../quantity.js';
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

  /** Where the points tend just above a value. */
  const pointsAbove = (value: Ratio) => {
    const steps = divide(subtract(value, at), per);
    if (counting === 'exact' || !isWhole(steps)) return pointsAt(value);
    if (sign(steps) < 0) {
      const short = negate(steps);
      return add(points, multiply(down, counting === 'whole' ? subtract(short, ONE) : short));
    }
    return add(points, multiply(up, counting === 'whole' ? steps : add(steps, ONE)));
  };

  return {
    points: (quantity) => pointsAt(numberOf(quantity)),
    // each side is monotone, so its greatest stands at one of its ends
    greatest: (acting) => {
      const { from, to, isOpen } = acting!;
      if (to === null && sign(up) > 0) return null;
      const turns = acting!.isWhole ? [floor(at), ceiling(at)] : [at];
      const inside = turns.filter((turn) => isInside(turn, acting!));
      const first = isOpen ? pointsAbove(from) : pointsAt(from);
      return [...inside, ...(to === null ? [] : [to])].map(pointsAt).reduce(greatest, first);
    },
  };
}

function isInside(value: Ratio, { from, to, isOpen }: Acting): boolean {
  return compareRatios(value, from) >= (isOpen ? 1 : 0) && (to === null || compareRatios(value, to) <= 0);
}
