import { quantityForm } from '../check/quantity.js';
import { type Condition, conditionsOf } from '../condition.js';
import type { Rule } from '../rule.js';
import type { ResolvedRulebook } from '../rulebook.js';
import { sectionRoles } from '../tree.js';
import type { Lint } from './lint.js';

/** Whether more is better (1) or worse (−1) for the unit; 0: neither can be said. */
type Direction = -1 | 0 | 1;

/** A gate must not reward doing worse: awards open as things get better, deductions, vetoes and measured items as they get worse. */
export const lintGates: Lint = ({ rulebook }, { error }) => {
  const roles = sectionRoles(rulebook);
  const lint = (path: readonly string[], opensWith: Direction, conditions: readonly Condition[]) => {
    for (const condition of conditions) {
      const target = directionOf(condition, rulebook);
      const [lower, upper] = [condition.atLeast ?? condition.above, condition.atMost ?? condition.below];
      const holdsWith = lower !== undefined && upper !== undefined ? undefined : lower !== undefined ? target : -target;
      if (target !== 0 && opensWith !== 0 && holdsWith !== opensWith)
        error(path, 'gate-rewards-worse', { name: 'section' in condition ? condition.section : condition.rule });
    }
  };
  for (const [id, { when }] of Object.entries(rulebook.sections)) {
    const { awards, deducts } = roles.get(id)!;
    lint(['sections', id, 'when'], awards === deducts ? 0 : awards ? 1 : -1, conditionsOf(when));
  }
  for (const [id, { when, effect }] of Object.entries(rulebook.rules)) {
    lint(['rules', id, 'when'], effect.kind === 'award' ? 1 : effect.kind === 'observe' ? 0 : -1, conditionsOf(when));
  }
};

function directionOf(condition: Condition, rulebook: ResolvedRulebook): Direction {
  if ('section' in condition) return 1;
  const rule = rulebook.rules[condition.rule]!;
  switch (rule.effect.kind) {
    case 'award':
      return 1;
    case 'deduct':
    case 'veto':
      return -1;
    case 'observe':
      return quantityForm(rule.measure).is === 'share' ? 1 : 0;
    case 'earn':
      return isRising(rule, rulebook) ? 1 : 0;
  }
}

function isRising({ measure, effect }: Rule, { defaults }: ResolvedRulebook): boolean {
  if (effect.kind !== 'earn') return false;
  const scales = defaults?.scale as Readonly<Record<string, { kind: string }>> | undefined;
  const kind = effect.scale?.kind ?? scales?.[measure.kind]?.kind ?? 'proportional';
  return kind === 'proportional' || kind === 'all-or-nothing';
}
