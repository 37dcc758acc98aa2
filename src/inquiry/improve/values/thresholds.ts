import {
  add,
  compareRatios,
  divide,
  multiply,
  ONE,
  parseNum,
  type Ratio,
  sign,
  subtract,
  ZERO,
} from '../../../numbers/index.js';
import type { LineScale, Num, Scale, SharedMeasureKind } from '../../../rulebook/index.js';
import type { PlannedRule } from '../../../scoring/plan.js';
import type { Situation } from '../situation.js';

/** Quantities at which something about a rule changes, or stops changing: one of them (or an end) is its best. */
export function thresholdsOf(rule: PlannedRule, situation: Situation): Ratio[] {
  const { rulebook } = situation;
  const { measure, effect } = rule.rule;
  const { gates } = situation.readingOf(rule);
  const limits = gates.flatMap(({ atLeast, above, atMost, below }) => numbers([atLeast, above, atMost, below]));
  switch (effect.kind) {
    case 'earn': {
      const shared = rulebook.defaults?.scale?.[measure.kind as SharedMeasureKind];
      const scale: Scale = effect.scale ?? shared ?? { kind: 'proportional' };
      const points = parseNum(effect.points)!;
      const ends = [
        effect.min === null ? undefined : (effect.min ?? '0'),
        effect.max === null ? undefined : (effect.max ?? effect.points),
      ];
      const required = measure.kind === 'rating' ? measure.to : '1';
      return [...limits, ...ofScale(scale, points, required, ends)];
    }
    case 'deduct':
    case 'award':
      if ('scale' in effect) return [...limits, ...ofScale(effect.scale, ZERO, '1', [effect.max, '0'])];
      if (effect.per === 'once') return [...limits, ZERO];
      return [...limits, ...('points' in effect ? quotient(effect.max, effect.points) : [])];
    case 'veto':
      return [...limits, ...(effect.required === undefined ? [ZERO] : numbers([effect.required]))];
    case 'observe':
      return limits;
  }
}

function ofScale(scale: Scale, points: Ratio, required: Num, ends: readonly (Num | undefined)[]): Ratio[] {
  switch (scale.kind) {
    case 'proportional':
    case 'all-or-nothing':
      return numbers([scale.required ?? required]);
    case 'steps':
      return numbers(scale.steps.map(({ atLeast }) => atLeast));
    case 'line':
      return [parseNum(scale.at)!, ...numbers(ends).flatMap((end) => meetings(scale, points, end))];
    case 'table':
      return [];
  }
}

/** Where a line comes to an amount, on either side. */
function meetings(scale: LineScale, points: Ratio, amount: Ratio): Ratio[] {
  const [at, per] = [parseNum(scale.at)!, parseNum(scale.per)!];
  const away = subtract(amount, scale.points === undefined ? points : parseNum(scale.points)!);
  const distance = (slope: Num | undefined) => {
    const rate = slope === undefined ? ZERO : parseNum(slope)!;
    const far = sign(rate) === 0 ? ZERO : multiply(per, divide(away, rate));
    return sign(far) > 0 ? [far] : [];
  };
  // a step that only counts when whole, or once started, may end one `per` further or nearer
  const around = scale.counting === undefined || scale.counting === 'exact' ? [ZERO] : [ZERO, per, subtract(ZERO, per)];
  const up = distance(scale.up).flatMap((far) => around.map((more) => add(add(at, far), more)));
  const down = distance(scale.down).flatMap((far) => around.map((more) => subtract(subtract(at, far), more)));
  return [...up, ...down];
}

function quotient(max: Num | undefined, unit: Num): Ratio[] {
  if (max === undefined || sign(parseNum(unit)!) === 0) return [];
  return [divide(parseNum(max)!, parseNum(unit)!)];
}

function numbers(values: readonly (Num | undefined)[]): Ratio[] {
  return values.flatMap((value) => (value === undefined ? [] : [parseNum(value)!]));
}

/** Without repetition, least first. */
export function ascending(values: readonly Ratio[]): Ratio[] {
  const sorted = [...values].sort(compareRatios);
  return sorted.filter((value, at) => at === 0 || compareRatios(value, sorted[at - 1]!) !== 0);
}

/** Whole numbers at and just past each threshold. */
export function wholes(
  thresholds: readonly Ratio[],
  floor: (a: Ratio) => Ratio,
  ceiling: (a: Ratio) => Ratio,
): Ratio[] {
  return ascending(thresholds.flatMap((one) => [ceiling(one), add(floor(one), ONE)]));
}
