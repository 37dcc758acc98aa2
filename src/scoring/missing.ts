import type { Condition, Id } from '../rulebook/index.js';
import type { Evaluation } from './evaluation.js';
import type { PlannedRule } from './plan.js';
import type { MissingFact } from './score.js';
import type { SheetSection } from './sheet.js';

/** The facts the score still waits for: those of open rules in sections not left out, and those an undecided gate reads. */
export function missingFacts(evaluation: Evaluation): MissingFact[] {
  const waiting = new Map<string, { fact: Id; field?: Id; rules: Id[] }>();
  const wait = (rule: PlannedRule) => {
    const quantity = evaluation.quantityOf(rule);
    if (quantity.is !== 'missing') return;
    for (const field of quantity.fields ?? [undefined]) {
      const key = JSON.stringify([rule.fact, field]);
      const known = waiting.get(key) ?? { fact: rule.fact, ...(field === undefined ? {} : { field }), rules: [] };
      if (!known.rules.includes(rule.id)) known.rules.push(rule.id);
      waiting.set(key, known);
    }
  };
  const { ruleOf, sectionOf, rules } = evaluation.sheet;
  const waitForGates = (when: readonly Condition[]) => {
    for (const condition of when) {
      const read = 'rule' in condition ? ruleOf.get(condition.rule) : undefined;
      if (read !== undefined && !isGone(evaluation, sectionOf.get(read.section.id))) wait(read);
    }
  };
  for (const rule of rules) {
    const section = sectionOf.get(rule.section.id);
    if (isGone(evaluation, section)) continue;
    const gate = evaluation.gateOf(rule);
    if (rule.needsFact && gate !== 'closed') wait(rule);
    if (gate === 'unknown') waitForGates(rule.when);
    for (let above = section; above?.plan.isAdjustment; above = above.parent) {
      if (evaluation.sectionGate(above) === 'unknown') waitForGates(above.plan.when);
    }
  }
  return [...waiting.values()];
}

/** Left out, or in an adjustment whose gate is closed: nothing in it is needed. */
function isGone(evaluation: Evaluation, section: SheetSection | undefined): boolean {
  if (section === undefined || evaluation.isLeftOut(section)) return true;
  for (let above: SheetSection | undefined = section; above?.plan.isAdjustment; above = above.parent) {
    if (evaluation.sectionGate(above) === 'closed') return true;
  }
  return false;
}
