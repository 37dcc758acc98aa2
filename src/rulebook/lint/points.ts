import {
  add,
  compareRatios,
  multiply,
  parseDec,
  parseNum,
  plainText,
  type Ratio,
  sign,
  ZERO,
} from '../../numbers/index.js';
import type { Defaults } from '../defaults.js';
import type { SharedMeasureKind } from '../measures/index.js';
import type { Rule } from '../rule.js';
import type { Scale } from '../scales/index.js';
import type { Dec, Id } from '../words.js';
import type { Lint, Tell } from './lint.js';

type Path = readonly (string | number)[];

/** Scales give what counts: of an earn nothing above its points unless it states its `max`, of a deduction or award nothing negative. */
export const lintPoints: Lint = ({ rulebook: { rules, defaults } }, tell) => {
  for (const [id, rule] of Object.entries(rules)) {
    if (rule.effect.kind === 'earn') lintEarn(id, rule, defaults, tell);
    else if ('scale' in rule.effect) {
      for (const [path, amount] of writtenIn(rule.effect.scale))
        if (sign(parseDec(amount)!) < 0)
          tell.error(['rules', id, 'effect', 'scale', ...path], 'negative-amount', { received: amount });
    }
  }
};

function lintEarn(id: Id, { effect, measure }: Rule, defaults: Defaults | undefined, { warn }: Tell): void {
  if (effect.kind !== 'earn' || effect.max !== undefined) return;
  const points = parseDec(effect.points)!;
  const own = effect.scale;
  const scale = own ?? defaults?.scale?.[measure.kind as SharedMeasureKind];
  const place = ['rules', id, 'effect'];
  for (const [path, amount] of scale ? amountsOf(scale, points) : []) {
    if (compareRatios(amount, points) > 0)
      warn(own ? [...place, 'scale', ...path] : [...place, 'points'], 'points-cut-off', {
        name: id,
        received: plainText(amount),
        expected: String(effect.points),
      });
  }
}

/** The points a scale names, each at its place; the sides of a line are signed. */
function writtenIn(scale: Scale): [Path, Dec][] {
  switch (scale.kind) {
    case 'steps':
      return scale.steps.flatMap((step, at): [Path, Dec][] =>
        'points' in step ? [[['steps', at, 'points'], step.points]] : [],
      );
    case 'table': {
      const words = Object.entries(scale.table).map(([word, points]): [Path, Dec] => [['table', word], points]);
      return scale.start === undefined ? words : [...words, [['start'], scale.start]];
    }
    case 'line':
      return scale.points === undefined ? [] : [[['points'], scale.points]];
    default:
      return [];
  }
}

/** What a scale gives, each at its place; of a line what it gives at `at`, or one step further up. */
function amountsOf(scale: Scale, points: Ratio): [Path, Ratio][] {
  switch (scale.kind) {
    case 'steps':
      return scale.steps.map((step, at): [Path, Ratio] =>
        'share' in step
          ? [['steps', at, 'share'], multiply(points, parseNum(step.share)!)]
          : [['steps', at, 'points'], parseDec(step.points)!],
      );
    case 'table': {
      const start = scale.start === undefined ? ZERO : parseDec(scale.start)!;
      return Object.entries(scale.table).map(([word, amount]) => [['table', word], add(start, parseDec(amount)!)]);
    }
    case 'line': {
      const base = scale.points === undefined ? points : parseDec(scale.points)!;
      if (compareRatios(base, points) !== 0) return [[['points'], base]];
      return (['up', 'down'] as const).flatMap((side): [Path, Ratio][] => {
        const slope = scale[side] === undefined ? ZERO : parseDec(scale[side])!;
        return sign(slope) > 0 ? [[[side], add(base, slope)]] : [];
      });
    }
    default:
      return [];
  }
}
