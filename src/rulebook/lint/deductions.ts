import { compareRatios, formatRatio, multiply, ONE, parseDec, sign, subtract } from '../../numbers/index.js';
import { quantityForm } from '../check/quantity.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { SectionRole } from '../tree.js';
import type { Id } from '../words.js';
import { Items, rolesOf, type Who } from './items.js';
import type { Lint, Tell } from './lint.js';

/** Deductions that have no end, and heavy ones that are lighter than not doing the heaviest single duty. */
export const lintDeductions: Lint = ({ rulebook }, { warn }) => {
  const items = new Items(rulebook);
  const worth = new Map<string, ReturnType<Items['worth']>>();
  const worthOf = (root: Id, who: Who) => {
    const key = JSON.stringify([root, who]);
    const known = worth.get(key) ?? items.worth(root, who);
    worth.set(key, known);
    return known;
  };
  for (const [id, rule] of Object.entries(rulebook.rules)) {
    const { effect } = rule;
    if (effect.kind !== 'deduct') continue;
    if (isOpen(rule) && !hasFloor(rule.section, rulebook, items.roles))
      warn(['rules', id, 'effect'], 'deduction-without-end', { name: id });
    if ('points' in effect && effect.per === 'once') lintWeight(id, rule, { rulebook, items, worthOf }, warn);
  }
};

/** Whether nothing bounds what the rule may take. */
function isOpen({ measure, effect }: Rule): boolean {
  if (effect.kind !== 'deduct' || effect.max !== undefined) return false;
  const form = quantityForm(measure);
  const isUnbounded = form.is === 'count' || (measure.kind === 'proportion' && measure.beyond === true);
  if (!('scale' in effect)) return effect.per === 'occurrence' && isUnbounded;
  if (effect.scale.kind === 'line')
    return isUnbounded && (effect.scale.up !== undefined || effect.scale.down !== undefined);
  return effect.scale.kind === 'table' && effect.scale.take === 'sum';
}

/** Whether the section a rule acts in, or one above it, has a floor. */
function hasFloor(section: Id, { sections }: ResolvedRulebook, roles: ReadonlyMap<Id, SectionRole>): boolean {
  for (let id: Id | undefined = section; id !== undefined; id = sections[id]!.within) {
    const { is } = roles.get(id)!;
    const { floor } = sections[id]!;
    if (is !== 'heading' && (floor === undefined ? is === 'marks' : floor !== null)) return true;
  }
  return false;
}

/** Compares, in points of the total, what a rule deducts once with the heaviest line of any unit it concerns. */
function lintWeight(
  id: Id,
  { effect, section, appliesTo }: Rule,
  about: {
    readonly rulebook: ResolvedRulebook;
    readonly items: Items;
    readonly worthOf: (root: Id, who: Who) => ReturnType<Items['worth']>;
  },
  warn: Tell['warn'],
): void {
  if (effect.kind !== 'deduct' || !('points' in effect)) return;
  const { rulebook, items, worthOf } = about;
  const [acting, root] = placeOf(section, rulebook, items.roles);
  const weighed = everybody(rulebook).flatMap((who) => {
    const { scales, heaviest } = worthOf(root, who);
    const scale = scales.get(acting);
    if (scale === undefined || items.presenceOf(section, who, appliesTo) === 'no') return [];
    return [{ scale, heaviest, lighter: subtract(heaviest, multiply(parseDec(effect.points)!, scale)) }];
  });
  const [worst] = weighed.sort((a, b) => compareRatios(b.lighter, a.lighter));
  if (worst === undefined || sign(worst.lighter) <= 0) return;
  const isOwnScale = compareRatios(worst.scale, ONE) === 0;
  warn(['rules', id, 'effect', 'points'], 'light-deduction', {
    name: id,
    received: isOwnScale
      ? String(effect.points)
      : formatRatio(multiply(parseDec(effect.points)!, worst.scale), 4, 'half-up'),
    expected: formatRatio(worst.heaviest, 4, 'half-up'),
  });
}

/** The section with marks that a section's deductions are taken in, and the root above it. */
function placeOf(section: Id, { sections }: ResolvedRulebook, roles: ReadonlyMap<Id, SectionRole>): [Id, Id] {
  let acting = section;
  while (roles.get(acting)!.is !== 'marks') acting = sections[acting]!.within!;
  let root = acting;
  while (sections[root]!.within !== undefined) root = sections[root]!.within!;
  return [acting, root];
}

/** Units of every kind, with no role or with one. */
function everybody(rulebook: ResolvedRulebook): Who[] {
  return Object.keys(rulebook.kinds).flatMap((kind) => [
    { kind, roles: [] },
    ...rolesOf(kind, rulebook).map((role) => ({ kind, roles: [role] })),
  ]);
}
