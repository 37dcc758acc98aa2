import { conditionsOf, type When } from '../condition.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import { sectionRoles } from '../tree.js';
import type { Id } from '../words.js';
import { type Node, Ties } from './cycles.js';
import { quantityForm } from './quantity.js';
import { type Path, type Report, unlessKnown } from './report.js';

/** Gates and shares: their targets must be known and fit, and nothing may stand on itself. */
export function checkLinks(rulebook: ResolvedRulebook, report: Report): void {
  const gates = gatesOf(rulebook);
  for (const gate of gates) checkGate(gate, rulebook, report);
  for (const [id, rule] of Object.entries(rulebook.rules)) checkShareOf(id, rule, rulebook, report);
  const ties = new Ties(rulebook);
  const told: Node[] = [];
  for (const { of, path } of gates) {
    if (!ties.reach(of, of)) continue;
    // each cycle once, at its first gate
    if (!told.some((one) => ties.reach(one, of) && ties.reach(of, one)))
      report(path, 'condition-cycle', { name: of.slice(of.indexOf(' ') + 1) });
    told.push(of);
  }
}

interface GateAt {
  readonly of: Node;
  readonly when: When;
  readonly path: Path;
}

function gatesOf({ sections, rules }: ResolvedRulebook): GateAt[] {
  return [
    ...Object.entries(sections).flatMap(([id, { when }]): GateAt[] =>
      when ? [{ of: `gate ${id}`, when, path: ['sections', id, 'when'] }] : [],
    ),
    ...Object.entries(rules).flatMap(([id, { when }]): GateAt[] =>
      when ? [{ of: `rule ${id}`, when, path: ['rules', id, 'when'] }] : [],
    ),
  ];
}

function checkGate({ when, path }: GateAt, rulebook: ResolvedRulebook, report: Report): void {
  const { sections, rules } = rulebook;
  const roles = sectionRoles(rulebook);
  conditionsOf(when).forEach((condition, at) => {
    const place = Array.isArray(when) ? [...path, at] : path;
    const { atLeast, above, atMost, below } = condition;
    if ([atLeast, above, atMost, below].every((bound) => bound === undefined)) report(place, 'empty-condition');
    if ('section' in condition) {
      if (!unlessKnown(condition.section, sections, report, [...place, 'section'], 'unknown-section')) return;
      if (roles.get(condition.section)!.is === 'heading')
        report([...place, 'section'], 'heading-condition', { name: condition.section });
    } else {
      if (!unlessKnown(condition.rule, rules, report, [...place, 'rule'], 'unknown-rule')) return;
      if (quantityForm(rules[condition.rule]!.measure).is === 'words')
        report([...place, 'rule'], 'words-without-number', { name: condition.rule });
    }
  });
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
