import { safeText, type Text } from '../issues/index.js';
import type { CheckedRecord, ParsedFacts } from '../record/index.js';
import { alternatives, type Id, type Rule, resolveValue } from '../rulebook/index.js';
import { describeFact } from './because.js';
import type { Evaluation } from './evaluation.js';
import { closedBy } from './gate-text.js';
import type { Plan, PlannedRule } from './plan.js';
import { isAboveZero, isKnown } from './quantity.js';
import type { Finding, FindingCode } from './score.js';
import { isVeto } from './sheet.js';

const REMARKS = {
  'outside-window': { zh: '有日期不在计数期内的事项，未计入', en: 'dated entries outside the window were not counted' },
  'equal-entries': { zh: '有完全相同的两条记录', en: 'two entries are equal' },
} satisfies Partial<Record<FindingCode, Text>>;

/** What the record gives cause to remark, in the order of the rulebook; none of it changes a number. */
export function findingsOf(evaluation: Evaluation, record: CheckedRecord, facts: ParsedFacts): Finding[] {
  const { plan, sheet } = evaluation;
  const remarked = new Set<string>();
  return [
    ...sheet.rules.flatMap((rule) => ruleFindings(evaluation, rule, remarked)),
    ...unusedFacts(plan, sheet.rules, facts),
    ...unusedAssignments(plan, sheet.rules, record),
  ];
}

function ruleFindings(evaluation: Evaluation, rule: PlannedRule, remarked: Set<string>): Finding[] {
  const fact = evaluation.factOf(rule);
  const { effect } = rule;
  const found: Finding[] = [];
  const finding = (code: FindingCode, because: Text) =>
    found.push({ code, rule: rule.id, title: rule.rule.title, basis: rule.rule.basis, because });

  if (fact?.kind === 'exempt' && effect.kind === 'earn') {
    const reason = safeText(fact.reason);
    finding('exempt', { zh: `申报不涉及：${reason}`, en: `stated as not applicable: ${reason}` });
  }
  if (fact !== undefined && fact.kind !== 'exempt') {
    for (const remark of rule.measure.remarks?.(fact) ?? []) {
      const key = `${remark} ${rule.fact}`;
      if (!remarked.has(key)) finding(remark, REMARKS[remark]);
      remarked.add(key);
    }
  }
  const quantity = evaluation.quantityOf(rule);
  if (effect.kind === 'observe' && isKnown(quantity) && effect.finds(quantity) && evaluation.gateOf(rule) === 'open') {
    finding('observed', describeFact(evaluation, rule));
  }
  if (isVeto(rule) && evaluation.hasFired(rule)) finding('veto', describeFact(evaluation, rule));
  const closed = effect.kind === 'award' && isClaimed(evaluation, rule) ? closedBy(evaluation, rule) : undefined;
  if (closed !== undefined)
    finding('gate-closed', {
      zh: `条件不成立（${closed.zh}），未加分`,
      en: `its condition does not hold (${closed.en}), so nothing is awarded`,
    });
  return found;
}

/** Whether a record states something that an award is for, in a section that is there. */
function isClaimed(evaluation: Evaluation, rule: PlannedRule): boolean {
  const quantity = evaluation.quantityOf(rule);
  if (rule.rule.measure.kind === 'given' || !isKnown(quantity) || !isAboveZero(quantity)) return false;
  return !evaluation.isLeftOut(evaluation.sheet.sectionOf.get(rule.section.id)!);
}

/** Facts of known rules that do not concern this unit under these readings. */
function unusedFacts(plan: Plan, rules: readonly PlannedRule[], facts: ParsedFacts): Finding[] {
  const used = new Set(rules.map((rule) => rule.fact));
  return [...facts.keys()]
    .filter((fact) => !used.has(fact))
    .map((fact) => {
      const id = Object.keys(plan.written.rules).find((one) => (ruleNamed(plan, one).fact ?? one) === fact)!;
      return unused('unused-fact', plan, id, {
        zh: `事实 ${fact} 所属细则不适用于本单位，未使用`,
        en: `fact ${fact} belongs to a rule that does not apply to this unit and was not used`,
      });
    });
}

function unusedAssignments(plan: Plan, rules: readonly PlannedRule[], { unit }: CheckedRecord): Finding[] {
  const open = new Set(rules.filter((rule) => rule.rule.appliesTo?.assigned === true).map((rule) => rule.id));
  return unit.assigned
    .filter((id) => !open.has(id))
    .map((id) =>
      unused('unused-assignment', plan, id, {
        zh: `在所选口径下细则 ${id} 不再指定承担单位，该指定未使用`,
        en: `under the chosen readings rule ${id} takes no assigned units; the assignment was not used`,
      }),
    );
}

function unused(code: FindingCode, plan: Plan, rule: Id, because: Text): Finding {
  const { title, basis } = ruleNamed(plan, rule);
  return { code, rule, title, basis, because };
}

/** A rule under the chosen readings, or one that they take away, as it is first written. */
function ruleNamed({ rulebook, written, readings }: Plan, id: Id): Rule {
  const first = () => alternatives<Rule>(written.rules[id]).find((rule) => rule !== null);
  return rulebook.rules[id] ?? (resolveValue(first(), readings) as Rule);
}
