import {
  add,
  compareRatios,
  multiply,
  ONE,
  parseDec,
  parseNum,
  plainText,
  type Ratio,
  ratio,
  sign,
  ZERO,
} from '../../numbers/index.js';
import { quantityForm } from '../check/quantity.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import { Items, rolesOf } from './items.js';
import type { Lint } from './lint.js';

/** Percents deducted of what is earned: where a missing fact then leaves more than one straight answer. */
export const lintPercents: Lint = ({ rulebook }, { warn }) => {
  const items = new Items(rulebook);
  const { sections, rules } = rulebook;
  const isInside = (place: Id | undefined, top: Id): boolean =>
    place !== undefined && (place === top || isInside(sections[place]!.within, top));
  const baseOf = (place: Id): Id => (items.roles.get(place)!.is === 'marks' ? place : baseOf(sections[place]!.within!));
  const taken = Object.entries(rules).filter(
    ([, { effect }]) => effect.kind === 'deduct' && 'of' in effect && effect.of === 'earned',
  );
  const bases = new Set(taken.map(([, { section }]) => baseOf(section)));

  for (const [id, { round }] of Object.entries(sections)) {
    if (round === undefined || items.roles.get(id)!.is !== 'adjustment' || !bases.has(baseOf(id))) continue;
    const moves = Object.values(rules).some(
      ({ section, effect }) => 'of' in effect && effect.of !== 'full-marks' && isInside(section, id),
    );
    if (moves) warn(['sections', id, 'round'], 'range-in-steps', { name: id });
  }
  for (const base of bases) {
    if (!mayFall(base, rulebook, baseOf)) continue;
    const own = taken.filter(([, { section }]) => baseOf(section) === base).map(([, rule]) => rule);
    const most = greatestRate(own, rulebook, items);
    if (most === null || compareRatios(most, ONE) > 0)
      warn(['sections', base], 'percents-past-earned', {
        name: base,
        ...(most && { received: `${plainText(multiply(most, ratio(100)))}%` }),
      });
  }
};

/** Whether less can be left the more is deducted: not where nothing is awarded and the floor is 0, for then nothing is left at all. */
function mayFall(base: Id, { sections, rules }: ResolvedRulebook, baseOf: (place: Id) => Id): boolean {
  const { floor } = sections[base]!;
  if (floor !== undefined && (floor === null || sign(parseDec(floor)!) < 0)) return true;
  return Object.values(rules).some(({ section, effect }) => effect.kind === 'award' && baseOf(section) === base);
}

/** The most that some unit's percents can come to together; `null` = without end. */
function greatestRate(own: readonly Rule[], rulebook: ResolvedRulebook, items: Items): Ratio | null {
  let greatest: Ratio = ZERO;
  for (const kind of Object.keys(rulebook.kinds)) {
    const who = { kind, roles: rolesOf(kind, rulebook) };
    const rates = own
      .filter(({ section, appliesTo }) => items.presenceOf(section, who, appliesTo) !== 'no')
      .map(rateOf);
    if (rates.includes(null)) return null;
    const sum = (rates as Ratio[]).reduce(add, ZERO);
    if (compareRatios(sum, greatest) > 0) greatest = sum;
  }
  return greatest;
}

function rateOf({ effect, measure }: Rule): Ratio | null {
  if (!('percent' in effect)) return ZERO;
  const rate = parseNum(effect.percent)!;
  if (effect.per === 'once') return rate;
  if (measure.kind === 'rating') return multiply(rate, parseDec(measure.to)!);
  const isShare = quantityForm(measure).is === 'share' && !(measure.kind === 'proportion' && measure.beyond);
  return isShare ? rate : null;
}
