import type { ResolvedRulebook } from '../rulebook.js';
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
    const seen = new Set<Id>();
    for (let above: Id | undefined = id; above !== undefined; above = sections[above]?.within) {
      if (seen.has(above)) {
        report(['sections', id, 'within'], 'section-cycle', { name: id });
        isSound = false;
        break;
      }
      seen.add(above);
    }
  }
  for (const [id, { section }] of Object.entries(rules)) {
    isSound = unlessKnown(section, sections, report, ['rules', id, 'section'], 'unknown-section') && isSound;
  }
  return isSound;
}

/** Roots, headings, adjustments and percents: what may stand in which section. */
export function checkSections(rulebook: ResolvedRulebook, report: Report): void {
  const { sections, kinds } = rulebook;
  const roles = sectionRoles(rulebook);
  const roots = Object.entries(sections).filter(([, { within }]) => within === undefined);
  for (const kind of Object.keys(kinds)) {
    const own = roots.filter(([, { appliesTo }]) => appliesTo === undefined || appliesTo.kinds?.includes(kind));
    if (own.length !== 1)
      report(['sections'], own.length === 0 ? 'no-root' : 'several-roots', {
        name: kind,
        expected: own.map(([id]) => id).join(', '),
      });
  }
  for (const [id, { appliesTo }] of roots) {
    if (appliesTo?.roles || appliesTo?.assigned !== undefined) report(['sections', id, 'appliesTo'], 'root-by-kind');
  }
  for (const [id, section] of Object.entries(sections)) {
    const path = ['sections', id];
    isPositive(section.fullMarks, report, [...path, 'fullMarks']);
    isPositive(section.counts, report, [...path, 'counts']);
    const role = roles.get(id)!;
    if (role.is === 'heading' && role.earns) {
      for (const key of HEADING_FORBIDS)
        if (section[key] !== undefined) report([...path, key], 'heading-option', { name: key });
    }
    if (role.earns && section.when !== undefined) report([...path, 'when'], 'when-not-adjustment');
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

const HEADING_FORBIDS = ['floor', 'ceiling', 'round', 'notApplicable', 'onVoid'] as const;

function checkCeiling(
  id: Id,
  { ceiling }: Section,
  role: SectionRole,
  rulebook: ResolvedRulebook,
  report: Report,
): void {
  if (typeof ceiling !== 'string' || !ceiling.endsWith('%')) return;
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
  return Object.values(rules).filter(({ section }) => {
    for (let id: Id | undefined = section; id !== undefined; id = sections[id]!.within) if (id === top) return true;
    return false;
  });
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
