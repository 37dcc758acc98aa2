import { safeText, type Text } from '../issues/index.js';
import { compareRatios, exactText, ONE, type Ratio } from '../numbers/index.js';
import type { Basis, ResolvedRulebook } from '../rulebook/index.js';
import type { Evaluation } from './evaluation.js';
import { describeGate } from './gate-text.js';
import type { PlannedRule } from './plan.js';
import type { Quantity } from './quantity.js';
import { formatAmount, formatShare, pointsText } from './words.js';

/** What a line says of itself: the rule, its fact in words, what that came to, and the clause. */
export function becauseOf(evaluation: Evaluation, rule: PlannedRule, came: Text): Text {
  const { zh, en } = rule.rule.title;
  const said = describeFact(evaluation, rule);
  const clause = clauseOf(rule.rule.basis, evaluation.plan.rulebook);
  return {
    zh: `“${zh}”（事实 ${rule.fact}）：${said.zh}；${came.zh}。依据：${clause.zh}。`,
    en: `"${en}" (fact ${rule.fact}): ${said.en}; ${came.en}. Clause: ${clause.en}.`,
  };
}

/** The printed clauses, each once with its document, however many quotes are taken from it. */
function clauseOf(basis: Basis, rulebook: ResolvedRulebook): Text {
  const titled = basis
    .filter((one, at) => basis.findIndex((other) => isSameClause(one, other)) === at)
    .map(({ document, clause }) => ({ title: rulebook.documents[document]!.title, clause }));
  return {
    zh: titled.map(({ title, clause }) => `${title.zh}，${clause}`).join('；'),
    en: titled.map(({ title, clause }) => `${title.en}, ${clause}`).join('; '),
  };
}

function isSameClause(one: Basis[number], other: Basis[number]): boolean {
  return one.document === other.document && one.clause === other.clause;
}

/** What a fact says; of what is given, on what condition. */
export function describeFact(evaluation: Evaluation, rule: PlannedRule): Text {
  if (rule.rule.measure.kind === 'given')
    return describeGate(evaluation, rule) ?? rule.measure.describe(undefined as never);
  const fact = evaluation.factOf(rule);
  if (fact === undefined) return { zh: '未填报', en: 'not stated' };
  if (fact.kind === 'exempt')
    return { zh: `不涉及（${safeText(fact.reason)}）`, en: `exempt (${safeText(fact.reason)})` };
  return rule.measure.describe(fact);
}

/** "earns 1/2 of 1 point", with what is special about it. */
export function earnedText(
  rule: PlannedRule,
  points: Ratio,
  full: Ratio,
  closed: boolean,
  late: Ratio | undefined,
): Text {
  const special: Text[] = [];
  if (closed) special.push({ zh: '门槛未满足，按满分计', en: 'its gate is closed, so full points' });
  if (late !== undefined && compareRatios(late, ONE) !== 0) {
    const share = formatShare(late);
    special.push({
      zh: `晚于 ${rule.due!.last}，按 ${share} 计`,
      en: `later than ${rule.due!.last}, so counted at ${share}`,
    });
  }
  const [of, all] = [formatAmount(points), pointsText(full)];
  return {
    zh: [...special.map(({ zh }) => zh), `得 ${of} 分（满分 ${all.zh}）`].join('，'),
    en: [...special.map(({ en }) => en), `earns ${of} of ${all.en}`].join(', '),
  };
}

export function deductedText(points: Ratio): Text {
  const { zh, en } = pointsText(points);
  return { zh: `扣 ${zh}`, en: `deducts ${en}` };
}

export function awardedText(points: Ratio): Text {
  const { zh, en } = pointsText(points);
  return { zh: `加 ${zh}`, en: `awards ${en}` };
}

/** A quantity as a line shows it. */
export function quantityText(quantity: Quantity): string | undefined {
  if (quantity.is === 'number') return exactText(quantity.value);
  if (quantity.is === 'words') return [...quantity.counts].map(([word, n]) => `${word}: ${exactText(n)}`).join(', ');
  return undefined;
}
