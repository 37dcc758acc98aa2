import {
  add,
  compareRatios,
  divide,
  formatRatio,
  multiply,
  ONE,
  parseDec,
  type Ratio,
  ZERO,
} from '../../numbers/index.js';
import { quantityForm } from '../check/quantity.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import type { AppliesTo } from '../section.js';
import { type SectionRole, sectionRoles } from '../tree.js';
import type { Id } from '../words.js';
import type { Lint } from './lint.js';

interface Who {
  readonly kind: Id;
  readonly roles: readonly Id[];
}

/** Deductions that have no end, and heavy ones that are lighter than not doing the heaviest single duty. */
export const lintDeductions: Lint = ({ rulebook }, { warn }) => {
  const { sections, rules } = rulebook;
  const roles = sectionRoles(rulebook);
  const heaviest = new Map<Id, Ratio>();
  for (const [id, rule] of Object.entries(rules)) {
    const { effect } = rule;
    if (effect.kind !== 'deduct') continue;
    if (isOpen(rule) && !hasFloor(rule.section, rulebook, roles))
      warn(['rules', id, 'effect'], 'deduction-without-end', { name: id });
    if (!('points' in effect) || effect.per !== 'once') continue;
    const root = rootOf(rule.section, rulebook);
    const most = heaviest.get(root) ?? heaviestLine(root, rulebook, roles);
    heaviest.set(root, most);
    if (compareRatios(parseDec(effect.points)!, most) < 0 && sections[root] !== undefined)
      warn(['rules', id, 'effect', 'points'], 'light-deduction', {
        name: id,
        received: String(effect.points),
        expected: formatRatio(most, 4, 'half-up'),
      });
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

function rootOf(section: Id, { sections }: ResolvedRulebook): Id {
  let id = section;
  while (sections[id]!.within !== undefined) id = sections[id]!.within!;
  return id;
}

/** The greatest amount of one earning line for a unit of any kind, with no role or with one, without exemptions. */
function heaviestLine(root: Id, rulebook: ResolvedRulebook, roles: ReadonlyMap<Id, SectionRole>): Ratio {
  const everybody = Object.keys(rulebook.kinds).flatMap((kind): Who[] => [
    { kind, roles: [] },
    ...Object.entries(rulebook.roles ?? {})
      .filter(([, { kinds }]) => kinds === undefined || kinds.includes(kind))
      .map(([role]) => ({ kind, roles: [role] })),
  ]);
  const heavier = (a: Ratio, b: Ratio) => (compareRatios(a, b) >= 0 ? a : b);
  return everybody.map((who) => linesOf(root, ONE, who, rulebook, roles).reduce(heavier, ZERO)).reduce(heavier, ZERO);
}

/** What each earning rule in and below a section is worth in full, in points of the total. */
function linesOf(
  id: Id,
  scale: Ratio,
  who: Who,
  rulebook: ResolvedRulebook,
  roles: ReadonlyMap<Id, SectionRole>,
): Ratio[] {
  const { rules, children } = itemsOf(id, who, rulebook, roles);
  const section = rulebook.sections[id]!;
  const fullMarks = section.fullMarks ?? section.counts;
  const counts = (child: Id) => parseDec(rulebook.sections[child]!.counts ?? rulebook.sections[child]!.fullMarks!)!;
  const all = [...rules, ...children.map(counts)].reduce(add, ZERO);
  const isRescaled = fullMarks !== undefined && section.notApplicable !== 'leave' && compareRatios(all, ZERO) > 0;
  const factor = multiply(scale, isRescaled ? divide(parseDec(fullMarks)!, all) : ONE);
  return [
    ...rules.map((points) => multiply(points, factor)),
    ...children.flatMap((child) => {
      const full = parseDec(rulebook.sections[child]!.fullMarks ?? rulebook.sections[child]!.counts!)!;
      return linesOf(child, multiply(factor, divide(counts(child), full)), who, rulebook, roles);
    }),
  ];
}

/** The earning rules (their points) and the sections with marks that act in a section for a unit. */
function itemsOf(top: Id, who: Who, { sections, rules }: ResolvedRulebook, roles: ReadonlyMap<Id, SectionRole>) {
  const applies = (to: AppliesTo | undefined) =>
    to === undefined ||
    to.kinds?.includes(who.kind) === true ||
    to.roles?.some((role) => who.roles.includes(role)) === true;
  const actsHere = (id: Id): boolean => {
    if (!applies(sections[id]!.appliesTo)) return false;
    return (
      id === top ||
      (roles.get(id)!.is === 'heading' && sections[id]!.within !== undefined && actsHere(sections[id]!.within!))
    );
  };
  const points = Object.values(rules).flatMap(({ effect, section, appliesTo }) =>
    effect.kind === 'earn' && applies(appliesTo) && actsHere(section) ? [parseDec(effect.points)!] : [],
  );
  const children = Object.entries(sections).flatMap(([id, { within, appliesTo }]) =>
    within !== undefined && roles.get(id)!.is === 'marks' && applies(appliesTo) && actsHere(within) ? [id] : [],
  );
  const isFilled = (child: Id): boolean => {
    const items = itemsOf(child, who, { sections, rules } as ResolvedRulebook, roles);
    return items.rules.length + items.children.length > 0;
  };
  return { rules: points, children: children.filter(isFilled) };
}
