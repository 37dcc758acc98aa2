import { compareRatios, isWhole, multiply, ONE, parseNum, plainText, ratio } from '../../numbers/index.js';
import { quantityForm } from '../check/quantity.js';
import { conditionsOf, type When } from '../condition.js';
import type { Measure } from '../measures/index.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { LineScale, Scale } from '../scales/index.js';
import type { Num } from '../words.js';
import type { Lint, Tell } from './lint.js';

type Path = readonly (string | number)[];
type Bound = readonly [Path, Num | undefined];

/** What is compared with a share lies within the whole: `"95"` is 9500 %, and of a checklist no number of items. */
export const lintBounds: Lint = ({ rulebook }, tell) => {
  const { rules, sections, defaults } = rulebook;
  for (const [id, { measure, effect, when }] of Object.entries(rules)) {
    lintConditions(when, ['rules', id, 'when'], rulebook, tell);
    if (!isShare(measure)) continue;
    const path = ['rules', id, 'effect'];
    if ('scale' in effect && effect.scale !== undefined) lintScale(effect.scale, [...path, 'scale'], tell);
    if (effect.kind === 'veto') lintBound([[...path, 'required'], effect.required], tell);
  }
  for (const [id, { when }] of Object.entries(sections)) lintConditions(when, ['sections', id, 'when'], rulebook, tell);
  const isBeyond = Object.values(rules).some(({ measure }) => measure.kind === 'proportion' && measure.beyond);
  for (const [kind, scale] of Object.entries(defaults?.scale ?? {})) {
    if (kind === 'count' || (kind === 'proportion' && isBeyond)) continue;
    lintScale(scale, ['defaults', 'scale', kind], tell);
  }
};

/** A share that never passes the whole. */
function isShare(measure: Measure): boolean {
  return quantityForm(measure).is === 'share' && !(measure.kind === 'proportion' && measure.beyond === true);
}

function lintScale(scale: Scale, path: Path, tell: Tell): void {
  if (scale.kind === 'line' && countsItems(scale)) tell.error(path, 'line-of-a-share');
  else for (const bound of boundsOf(scale, path)) lintBound(bound, tell);
}

/** Whether a line speaks of so many items, where its quantity is a share of them. */
function countsItems({ at, per }: LineScale): boolean {
  return [at, per].some((number) => !String(number).endsWith('%') && isPastWhole(number) && isWhole(parseNum(number)!));
}

function boundsOf(scale: Scale, path: Path): Bound[] {
  switch (scale.kind) {
    case 'proportional':
    case 'all-or-nothing':
      return [[[...path, 'required'], scale.required]];
    case 'steps':
      return scale.steps.map(({ atLeast }, at) => [[...path, 'steps', at, 'atLeast'], atLeast]);
    case 'line':
      return [
        [[...path, 'at'], scale.at],
        [[...path, 'per'], scale.per],
      ];
    case 'table':
      return [];
  }
}

function lintConditions(when: When | undefined, path: Path, { rules }: ResolvedRulebook, tell: Tell): void {
  for (const [at, condition] of conditionsOf(when).entries()) {
    const rule = 'rule' in condition ? rules[condition.rule] : undefined;
    if (rule === undefined || !isShare(rule.measure)) continue;
    const place = Array.isArray(when) ? [...path, at] : path;
    for (const key of ['atLeast', 'above', 'atMost', 'below'] as const)
      lintBound([[...place, key], condition[key]], tell);
  }
}

function lintBound([path, bound]: Bound, { error }: Tell): void {
  if (bound === undefined || !isPastWhole(bound)) return;
  const percent = plainText(multiply(parseNum(bound)!, ratio(100)));
  error(path, 'past-the-whole', { ...(!String(bound).endsWith('%') && { name: `${percent}%` }), received: bound });
}

function isPastWhole(number: Num): boolean {
  return compareRatios(parseNum(number)!, ONE) > 0;
}
