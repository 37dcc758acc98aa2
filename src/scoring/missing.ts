import type { Condition, Id } from '../rulebook/index.js';
import type { Evaluation } from './evaluation.js';
import type { PlannedRule } from './plan.js';
import type { Quantity } from './quantity.js';
import type { MissingFact } from './score.js';
import { isEarn, type SheetSection } from './sheet.js';

/**
 * The facts the score still waits for: those of open rules in sections not left out, those an undecided gate reads,
 * and those an exempt rule takes its share of.
 */
export function missingFacts(evaluation: Evaluation): MissingFact[] {
  const { ruleOf, sectionOf, rules } = evaluation.sheet;
  const waiting = new WaitingList(evaluation);
  const waitForGate = (when: readonly Condition[], rule?: PlannedRule) => {
    for (const condition of evaluation.undecided(when, rule)) {
      if ('rule' in condition) waiting.add(ruleOf.get(condition.rule)!);
    }
  };
  for (const section of sectionOf.values()) {
    if (
      section.parent !== undefined &&
      isOpen(evaluation, section.parent) &&
      evaluation.sectionGate(section) === 'unknown'
    ) {
      waitForGate(section.plan.when);
    }
  }
  for (const rule of rules) {
    if (!isOpen(evaluation, sectionOf.get(rule.section.id)!)) continue;
    const shared = sharedRule(evaluation, rule);
    if (shared) waiting.add(shared);
    const gate = evaluation.gateOf(rule);
    if (rule.needsFact && gate !== 'closed') waiting.add(rule);
    if (gate === 'unknown' && rule.effect.kind !== 'observe' && !isGone(evaluation, rule)) waitForGate(rule.when, rule);
  }
  return waiting.facts;
}

/** Not left out, nor an adjustment whose gate is closed. */
function isOpen(evaluation: Evaluation, section: SheetSection): boolean {
  return !evaluation.isLeftOut(section) && evaluation.sectionGate(section) !== 'closed';
}

/** Whether it does nothing whichever way its gate falls: nothing of it is left to measure. */
function isGone(evaluation: Evaluation, rule: PlannedRule): boolean {
  return isEarn(rule) ? !evaluation.isItem(rule) : GONE.includes(evaluation.quantityOf(rule).is);
}
const GONE: readonly Quantity['is'][] = ['exempt', 'nothing', 'left-out'];

/** The open rule whose share this one takes because its own fact is exempt or measures nothing. */
function sharedRule(evaluation: Evaluation, rule: PlannedRule): PlannedRule | undefined {
  if (!isEarn(rule)) return undefined;
  const instead = evaluation.insteadOf(rule);
  if (typeof instead !== 'object') return undefined;
  const shared = evaluation.sheet.ruleOf.get(instead.shareOf);
  if (shared === undefined) return undefined;
  // a closed earning rule has full points; the share of an observation is its quantity, whatever its gate
  return isEarn(shared) && evaluation.gateOf(shared) === 'closed' ? undefined : shared;
}

class WaitingList {
  readonly #evaluation: Evaluation;
  readonly #entries = new Map<string, { fact: Id; field?: Id; rules: Id[] }>();

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  /** Notes the rule's fact, or the fields of it, where they are not stated. */
  add(rule: PlannedRule): void {
    const quantity = this.#evaluation.quantityOf(rule);
    if (quantity.is !== 'missing') return;
    for (const field of quantity.fields ?? [undefined]) {
      const key = JSON.stringify([rule.fact, field]);
      const entry = this.#entries.get(key) ?? { fact: rule.fact, ...(field === undefined ? {} : { field }), rules: [] };
      if (!entry.rules.includes(rule.id)) entry.rules.push(rule.id);
      this.#entries.set(key, entry);
    }
  }

  get facts(): MissingFact[] {
    return [...this.#entries.values()];
  }
}
