import { add, compareRatios, exactText, formatRatio, negate, plainText, type Ratio, ZERO } from '../numbers/index.js';
import { parsedFacts } from '../record/index.js';
import { digestOf, type Id } from '../rulebook/index.js';
import { describeFact } from './because.js';
import { type EvaluatedRecord, shownTotal, statusOf } from './evaluated-record.js';
import type { Evaluation } from './evaluation.js';
import { findingsOf } from './findings.js';
import { type ExactLine, linesOf, printLines } from './lines.js';
import { missingFacts } from './missing.js';
import type { Plan } from './plan.js';
import type { Score, SectionValue } from './score.js';
import { isVeto, type SheetSection, type VetoRule } from './sheet.js';

/** The whole score of an evaluated record. */
export function assembleScore(evaluated: EvaluatedRecord): Score {
  const { record, evaluation, root } = evaluated;
  const { plan } = evaluation;
  const voidness = evaluation.voidnessOf(root);
  const missing = missingFacts(evaluation);
  const status = statusOf(evaluated);
  const isFinal = status === 'final';
  const low = shownTotal(evaluated, 'low');
  const high = isFinal ? low : shownTotal(evaluated, 'high');
  const lines = linesOf(evaluation, root, isFinal);
  const gradeAtBest = worstGrade(plan, evaluation);
  const { id, edition } = plan.written;
  return {
    format: 'kaoping/score/1',
    rulebook: { id, edition, digest: digestOf(plan.written) },
    readings: plan.readings,
    unit: record.unit,
    year: record.year,
    status,
    total: isFinal ? low : null,
    range: { low: voidness === 'no' ? low : null, high: voidness === 'yes' ? null : high },
    applicable: { points: plainText(evaluation.run(root, 'low').applicable) },
    subtotals: isFinal ? subtotalsOf(lines, plan) : null,
    sections: sectionValues(plan, evaluation, isFinal),
    lines: printLines(lines, plan, isFinal),
    missing,
    findings: findingsOf(evaluation, record, parsedFacts(record)),
    ...(gradeAtBest === undefined ? {} : { gradeAtBest }),
    ...(status === 'void' ? { veto: firstVoid(evaluation) } : {}),
  };
}

function subtotalsOf(lines: readonly ExactLine[], plan: Plan): Score['subtotals'] {
  const sumOf = (stage: string): Ratio =>
    lines.filter((line) => line.stage === stage).reduce((sum, { exact }) => add(sum, exact), ZERO);
  const print = (amount: Ratio) => formatRatio(amount, plan.precision.shown, plan.precision.rounding);
  return { earned: print(sumOf('earn')), deducted: print(negate(sumOf('deduct'))), awarded: print(sumOf('award')) };
}

function sectionValues(plan: Plan, evaluation: Evaluation, isFinal: boolean): Score['sections'] {
  const values: Record<Id, SectionValue> = {};
  const { shown, rounding } = plan.precision;
  for (const { id } of plan.sections) {
    const section = evaluation.sheet.sectionOf.get(id);
    if (section === undefined || evaluation.isLeftOut(section)) continue;
    const value = settledValue(evaluation, section, isFinal);
    values[id] = {
      value: value && formatRatio(value, shown, rounding),
      exact: value && exactText(value),
      of: section.plan.fullMarks ? plainText(section.plan.fullMarks) : null,
    };
  }
  return values;
}

/** A section's value where nothing missing can change it. */
function settledValue(evaluation: Evaluation, section: SheetSection, isFinal: boolean): Ratio | null {
  if (evaluation.voidnessOf(section) !== 'no') return null;
  const low = evaluation.valueOf(section, 'low');
  if (isFinal || low === null) return low;
  const high = evaluation.valueOf(section, 'high');
  return high !== null && compareRatios(low, high) === 0 ? low : null;
}

/** The lowest of the grades that fired vetoes still allow. */
function worstGrade(plan: Plan, evaluation: Evaluation): Id | undefined {
  const order = plan.rulebook.grades?.bands.map(({ id }) => id) ?? [];
  const allowed = firedVetoes(evaluation).flatMap(({ effect: { verdict } }) =>
    verdict.to === 'grade' ? [order.indexOf(verdict.at)] : [],
  );
  return order[Math.max(...allowed)];
}

/** The veto that leaves no total. */
function firstVoid(evaluation: Evaluation): NonNullable<Score['veto']> {
  const { sectionOf } = evaluation.sheet;
  const rule = firedVetoes(evaluation).find(
    ({ effect, section }) => effect.verdict.to === 'void' && voidsTheRoot(sectionOf.get(section.id)!),
  )!;
  const { title, basis } = rule.rule;
  return { rule: rule.id, title, basis, because: describeFact(evaluation, rule) };
}

/** Whether no section above counts a void one as 0. */
function voidsTheRoot({ parent }: SheetSection): boolean {
  return parent === undefined || (parent.plan.section.onVoid !== 'zero' && voidsTheRoot(parent));
}

function firedVetoes(evaluation: Evaluation): VetoRule[] {
  return evaluation.sheet.rules.filter(isVeto).filter((rule) => evaluation.hasFired(rule));
}
