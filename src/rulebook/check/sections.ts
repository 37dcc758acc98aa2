import type { Effect } from '../effects/index.js';
import { alternatives } from '../resolve.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook, WrittenRulebook } from '../rulebook.js';
import type { AppliesTo, Section } from '../section.js';
import { type SectionRole, sectionRoles } from '../tree.js';
import type { Id } from '../words.js';
import { isPositive } from './amounts.js';
import { allKnown, type Path, type Report, unlessKnown } from './report.js';

/** Whether every `within` and every rule's `section` is known and the tree has no cycle: what all else stands on. */
export function checkTree({ sections, rules }: ResolvedRulebook, report: Report): boolean {
  let isSound = true;
  for (const [id, { within }] of Object.entries(sections)) {
    if (within !== undefined)
      isSound = unlessKnown(within, sections, report, ['sections', id, 'within'], 'unknown-section') && isSound;
  }
  for (const id of cyclesIn(sections)) {
    report(['sections', id, 'within'], 'section-cycle', { name: id });
    isSound = false;
  }
  for (const [id, { section }] of Object.entries(rules)) {
    isSound = unlessKnown(section, sections, report, ['rules', id, 'section'], 'unknown-section') && isSound;
  }
  return isSound;
}

/** One section of each cycle: the first of the rulebook that lies within itself. */
function cyclesIn(sections: ResolvedRulebook['sections']): Id[] {
  const told = new Set<Id>();
  return Object.keys(sections).filter((id) => {
    const above: Id[] = [];
    for (let at = sections[id]!.within; at !== undefined && !above.includes(at); at = sections[at]?.within)
      above.push(at);
    const isNew = above.includes(id) && !told.has(id);
    if (isNew) for (const one of above) told.add(one);
    return isNew;
  });
}

/** Roots, headings, adjustments and percents: what may stand in which section. */
export function checkSections(rulebook: ResolvedRulebook, written: WrittenRulebook, report: Report): void {
  const { sections } = rulebook;
  const roles = sectionRoles(rulebook);
  const roots = Object.entries(sections).filter(([, { within }]) => within === undefined);
  checkRoots(roots, Object.keys(rulebook.kinds), report);
  for (const [id, { appliesTo }] of roots) {
    if (appliesTo?.roles || appliesTo?.assigned !== undefined) report(['sections', id, 'appliesTo'], 'root-by-kind');
  }
  for (const [id, section] of Object.entries(sections)) {
    const path = ['sections', id];
    isPositive(section.fullMarks, report, [...path, 'fullMarks']);
    isPositive(section.counts, report, [...path, 'counts']);
    const role = roles.get(id)!;
    const isHeading = role.is === 'heading' && (role.earns || !mayAdjust(id, rulebook, written));
    if (isHeading) {
      for (const key of HEADING_FORBIDS)
        if (section[key] !== undefined) report([...path, key], 'heading-option', { name: key });
    }
    if ((role.earns || isHeading) && section.when !== undefined) report([...path, 'when'], 'when-not-adjustment');
    if (
      role.is === 'adjustment' &&
      role.awards &&
      role.deducts &&
      rulesBelow(id, rulebook).some(({ effect }) => 'percent' in effect)
    )
      report(path, 'mixed-adjustment');
    checkCeiling(id, section, role, rulebook, report);
  }
  checkPercents(rulebook, roles, report);
}

/** Exactly one root for each kind; kinds with the same roots are told together. */
function checkRoots(roots: readonly (readonly [Id, Section])[], kinds: readonly Id[], report: Report): void {
  const told = new Map<string, Id[]>();
  // a kind that a root misspells is told where it stands
  if (roots.some(([, { appliesTo }]) => appliesTo?.kinds?.some((kind) => !kinds.includes(kind)))) return;
  for (const kind of kinds) {
    const own = roots.filter(([, { appliesTo }]) => appliesTo === undefined || appliesTo.kinds?.includes(kind));
    const names = own.map(([id]) => id).join(', ');
    if (own.length !== 1) told.set(names, [...(told.get(names) ?? []), kind]);
  }
  for (const [expected, some] of told)
    report(['sections'], expected === '' ? 'no-root' : 'several-roots', { name: some.join(', '), expected });
}

/** Whether some option puts a deduction or award into a section: under the others it is no heading, but an empty adjustment. */
function mayAdjust(id: Id, rulebook: ResolvedRulebook, written: WrittenRulebook): boolean {
  return Object.values(written.rules).some((rule) =>
    alternatives<Rule>(rule).some(
      (one) =>
        one !== null &&
        isWithin(one.section, id, rulebook) &&
        alternatives<Effect>(one.effect).some((effect) => effect?.kind === 'award' || effect?.kind === 'deduct'),
    ),
  );
}

const HEADING_FORBIDS = ['floor', 'ceiling', 'round', 'notApplicable', 'onVoid'] as const;

function checkCeiling(
  id: Id,
  { ceiling }: Section,
  role: SectionRole,
  rulebook: ResolvedRulebook,
  report: Report,
): void {
  if (role.is === 'heading' || typeof ceiling !== 'string' || !ceiling.endsWith('%')) return;
  const bases = new Set(
    rulesBelow(id, rulebook).flatMap(({ effect }) => (effect.kind === 'award' && 'of' in effect ? [effect.of] : [])),
  );
  if (role.is !== 'adjustment' || role.deducts || bases.size !== 1)
    report(['sections', id, 'ceiling'], 'percent-ceiling');
}

/** A percent of full marks needs a section with marks above it. */
function checkPercents(
  { sections, rules }: ResolvedRulebook,
  roles: ReadonlyMap<Id, SectionRole>,
  report: Report,
): void {
  for (const [id, { section, effect }] of Object.entries(rules)) {
    if (!('of' in effect) || effect.of !== 'full-marks') continue;
    let acting = section;
    while (roles.get(acting)!.is !== 'marks') acting = sections[acting]!.within!;
    const { fullMarks, counts } = sections[acting]!;
    if (fullMarks === undefined && counts === undefined) report(['rules', id, 'effect', 'of'], 'percent-without-marks');
  }
}

function rulesBelow(top: Id, { sections, rules }: ResolvedRulebook) {
  return Object.values(rules).filter(({ section }) => isWithin(section, top, { sections }));
}

function isWithin(section: Id, top: Id, { sections }: Pick<ResolvedRulebook, 'sections'>): boolean {
  for (let id: Id | undefined = section; id !== undefined; id = sections[id]?.within) if (id === top) return true;
  return false;
}

/** Kinds, roles and rules that an `appliesTo` names. */
export function checkAppliesTo(
  to: AppliesTo | undefined,
  rulebook: ResolvedRulebook,
  rules: object,
  report: Report,
  path: Path,
): void {
  allKnown(to?.kinds, rulebook.kinds, report, [...path, 'kinds'], 'unknown-kind');
  allKnown(to?.roles, rulebook.roles ?? {}, report, [...path, 'roles'], 'unknown-role');
  if (typeof to?.assigned === 'string')
    unlessKnown(to.assigned, rules as Record<string, unknown>, report, [...path, 'assigned'], 'unknown-rule');
}
