import { conditionsOf, type When } from '../condition.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import { sectionRoles } from '../tree.js';
import type { Id } from '../words.js';
import { quantityForm } from './quantity.js';
import { type Path, type Report, unlessKnown } from './report.js';

type Node = `rule ${Id}` | `section ${Id}`;

/** Gates and shares: their targets must be known and fit, and nothing may stand on itself. */
export function checkLinks(rulebook: ResolvedRulebook, report: Report): void {
  const { sections, rules } = rulebook;
  const roles = sectionRoles(rulebook);
  const gates: { from: Node; when: When | undefined; path: Path }[] = [
    ...Object.entries(sections).map(([id, { when }]) => ({
      from: `section ${id}` as const,
      when,
      path: ['sections', id, 'when'],
    })),
    ...Object.entries(rules).map(([id, { when }]) => ({
      from: `rule ${id}` as const,
      when,
      path: ['rules', id, 'when'],
    })),
  ];
  const standsOn = new Map<Node, Set<Node>>();
  const link = (from: Node, to: Node) => standsOn.set(from, (standsOn.get(from) ?? new Set()).add(to));

  for (const { from, when, path } of gates) {
    conditionsOf(when).forEach((condition, at) => {
      const place = Array.isArray(when) ? [...path, at] : path;
      const { atLeast, above, atMost, below } = condition;
      if ([atLeast, above, atMost, below].every((bound) => bound === undefined)) report(place, 'empty-condition');
      if ('section' in condition) {
        if (!unlessKnown(condition.section, sections, report, [...place, 'section'], 'unknown-section')) return;
        if (roles.get(condition.section)!.is === 'heading')
          report([...place, 'section'], 'heading-condition', { name: condition.section });
        link(from, `section ${condition.section}`);
        // a gate also closes what stands inside its section
        if (from.startsWith('section ') && isInside(condition.section, from.slice('section '.length), rulebook))
          report(place, 'condition-cycle', { name: condition.section });
      } else {
        if (!unlessKnown(condition.rule, rules, report, [...place, 'rule'], 'unknown-rule')) return;
        if (quantityForm(rules[condition.rule]!.measure).is === 'words')
          report([...place, 'rule'], 'words-without-number', { name: condition.rule });
        link(from, `rule ${condition.rule}`);
      }
    });
  }

  for (const [id, rule] of Object.entries(rules)) {
    checkShareOf(id, rule, rulebook, report);
    if (typeof rule.notApplicable === 'object') link(`rule ${id}`, `rule ${rule.notApplicable.shareOf}`);
    let section = rule.section;
    while (roles.get(section)!.is === 'heading') section = sections[section]!.within!;
    link(`section ${section}`, `rule ${id}`);
  }
  for (const id of Object.keys(sections)) {
    let above = sections[id]!.within;
    while (above !== undefined && roles.get(above)!.is === 'heading') above = sections[above]!.within;
    if (above !== undefined && roles.get(id)!.is !== 'heading') link(`section ${above}`, `section ${id}`);
    if (roles.get(id)!.is === 'adjustment' && holdsPercents(id, rulebook)) linkBase(id, rulebook, roles, link);
  }
  const told: Node[] = [];
  for (const { from, when, path } of gates) {
    if (when === undefined || !reaches(from, from, standsOn)) continue;
    // each cycle once, at its first gate
    if (!told.some((one) => reaches(one, from, standsOn) && reaches(from, one, standsOn)))
      report(path, 'condition-cycle', { name: from.slice(from.indexOf(' ') + 1) });
    told.push(from);
  }
}

function isInside(section: Id, outer: Id, { sections }: ResolvedRulebook): boolean {
  for (let id: Id | undefined = section; id !== undefined; id = sections[id]!.within) if (id === outer) return true;
  return false;
}

/** Whether an adjustment holds percents of what is earned, itself or below. */
function holdsPercents(adjustment: Id, rulebook: ResolvedRulebook): boolean {
  return Object.values(rulebook.rules).some(
    ({ section, effect }) => 'of' in effect && effect.of !== 'full-marks' && isInside(section, adjustment, rulebook),
  );
}

/** A percent inside an adjustment stands on what the section above earns. */
function linkBase(
  id: Id,
  { sections, rules }: ResolvedRulebook,
  roles: ReturnType<typeof sectionRoles>,
  link: (from: Node, to: Node) => void,
): void {
  let base: Id = id;
  while (roles.get(base)!.is !== 'marks') base = sections[base]!.within!;
  const actsIn = (section: Id) => {
    let at = section;
    while (roles.get(at)!.is === 'heading') at = sections[at]!.within!;
    return at;
  };
  for (const [rule, { section, effect }] of Object.entries(rules)) {
    if (actsIn(section) === base && (effect.kind === 'earn' || effect.kind === 'deduct'))
      link(`section ${id}`, `rule ${rule}`);
  }
  for (const [child, { within }] of Object.entries(sections)) {
    if (within !== undefined && roles.get(child)!.is === 'marks' && actsIn(within) === base)
      link(`section ${id}`, `section ${child}`);
  }
}

function checkShareOf(id: Id, { notApplicable, effect }: Rule, { rules }: ResolvedRulebook, report: Report): void {
  if (typeof notApplicable !== 'object') return;
  const path = ['rules', id, 'notApplicable', 'shareOf'];
  const target = notApplicable.shareOf;
  if (effect.kind !== 'earn') report(path, 'share-of-effect', { name: id });
  if (!unlessKnown(target, rules, report, path, 'unknown-rule')) return;
  const other = rules[target]!;
  if (other.effect.kind !== 'earn' && other.effect.kind !== 'observe')
    report(path, 'share-of-effect', { name: target });
  if (other.effect.kind === 'observe' && quantityForm(other.measure).is === 'words')
    report(path, 'words-without-number', { name: target });
  if (target === id || typeof other.notApplicable === 'object') report(path, 'share-of-chain', { name: target });
}

function reaches(from: Node, goal: Node, standsOn: ReadonlyMap<Node, ReadonlySet<Node>>): boolean {
  const seen = new Set<Node>();
  const open = [...(standsOn.get(from) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(standsOn.get(node) ?? []));
  }
  return false;
}
