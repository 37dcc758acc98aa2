import { InvalidRecordError, issueAt } from '../issues/index.js';
import { add, compareRatios, exactText, formatRatio, negate, plainText, type Ratio, ZERO } from '../numbers/index.js';
import { type CheckedRecord, type CheckResult, createRecordChecker, isChecked, parsedFacts, type UnitRecord } from '../record/index.js';
import { type AnyFacts, type AnyOptions, checkedRulebook, digestOf, type Id, type Rulebook, selectReadings } from '../rulebook/index.js';
import { describeFact } from './because.js';
import { Evaluation } from './evaluation.js';
import type { Extent } from './extent.js';
import { findingsOf } from './findings.js';
import { type ExactLine, linesOf, printLines } from './lines.js';
import { missingFacts } from './missing.js';
import { createPlan, type Plan } from './plan.js';
import type { Score, SectionValue } from './score.js';
import { createSheets, type Sheet, type SheetSection } from './sheet.js';

/** A rulebook under chosen readings, compiled once, that scores any number of records. */
export interface Scorer<Facts = AnyFacts, Options = AnyOptions> {
  readonly rulebook: Rulebook<Facts, Options>;
  /** The chosen option of every reading. */
  readonly readings: AnyOptions;
  /** Judges a record; an accepted one is normalised, frozen, and trusted by `score` and `total`. */
  readonly check: (record: unknown) => CheckResult<Facts>;
  /** The whole score. @throws InvalidRecordError with every issue, when the record does not fit. */
  readonly score: (record: UnitRecord<Facts> | CheckedRecord<Facts>) => Score;
  /** Only the total, as decimal text; null unless final. @throws InvalidRecordError */
  readonly total: (record: UnitRecord<Facts> | CheckedRecord<Facts>) => string | null;
}

/**
 * Compiles a rulebook under readings (each by default its own) into a scorer.
 * @throws InvalidRulebookError when the rulebook breaks its format; InvalidReadingsError for an unknown reading or option.
 * @example createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } }).score(record).total // "99.85"
 */
export function createScorer<Facts, Options extends object>(
  rulebook: Rulebook<Facts, Options>,
  { readings = {} }: { readonly readings?: Partial<Options> } = {},
): Scorer<Facts, Options> {
  const checked = checkedRulebook(rulebook as Rulebook);
  const selection = selectReadings(checked, readings as Record<Id, Id>);
  const plan = createPlan(checked, selection);
  const sheetOf = createSheets(plan);
  const check = createRecordChecker(checked);

  const evaluate = (record: unknown): { record: CheckedRecord; evaluation: Evaluation; root: SheetSection } => {
    const trusted = isChecked(record, checked) ? record : accepted(check(record));
    const sheet = sheetOf(trusted.unit);
    const evaluation = new Evaluation(plan, sheet, parsedFacts(trusted));
    return { record: trusted, evaluation, root: rootOf(sheet, evaluation, trusted) };
  };
  return {
    rulebook,
    readings: selection,
    check: check as unknown as Scorer<Facts, Options>['check'],
    score: (record) => scoreOf(plan, evaluate(record)),
    total: (record) => {
      const { evaluation, root } = evaluate(record);
      return statusOf(evaluation, root) === 'final' ? shownTotal(plan, evaluation.run(root, 'low').value) : null;
    },
  };
}

/**
 * Scores one record. Compile a scorer once instead when there are many.
 * @throws InvalidRecordError carrying all issues.
 * @example score(wuding2018, record).lines[0].because.zh
 */
export function score<Facts, Options extends object>(
  by: Rulebook<Facts, Options> | Scorer<Facts, Options>,
  record: UnitRecord<Facts> | CheckedRecord<Facts>,
): Score {
  return ('score' in by ? by : createScorer(by)).score(record);
}

function accepted(result: CheckResult): CheckedRecord {
  if (!result.ok) throw new InvalidRecordError(result.issues);
  return result.record;
}

function rootOf({ root }: Sheet, evaluation: Evaluation, { unit }: CheckedRecord): SheetSection {
  if (root === undefined || evaluation.isLeftOut(root)) {
    throw new InvalidRecordError([issueAt(['facts'], 'nothing-to-score', { name: unit.id })]);
  }
  return root;
}

function statusOf(evaluation: Evaluation, root: SheetSection): Score['status'] {
  if (evaluation.voidnessOf(root) === 'yes') return 'void';
  return missingFacts(evaluation).length > 0 ? 'provisional' : 'final';
}

function shownTotal(plan: Plan, value: Extent): string | null {
  return value === null ? null : formatRatio(value, plan.precision.total, plan.precision.rounding);
}

function scoreOf(plan: Plan, scored: { record: CheckedRecord; evaluation: Evaluation; root: SheetSection }): Score {
  const { record, evaluation, root } = scored;
  const voidness = evaluation.voidnessOf(root);
  const missing = missingFacts(evaluation);
  const status = voidness === 'yes' ? 'void' : missing.length > 0 ? 'provisional' : 'final';
  const isFinal = status === 'final';
  const low = shownTotal(plan, evaluation.run(root, 'low').value);
  const high = isFinal ? low : shownTotal(plan, evaluation.run(root, 'high').value);
  const lines = linesOf(evaluation, isFinal);
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
    lines: printLines(lines, plan, isFinal ? low : null),
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
  const low = evaluation.run(section, 'low').value;
  if (isFinal || low === null) return low;
  const high = evaluation.run(section, 'high').value;
  return high !== null && compareRatios(low, high) === 0 ? low : null;
}

/** The lowest of the grades that fired vetoes still allow. */
function worstGrade(plan: Plan, evaluation: Evaluation): Id | undefined {
  const order = plan.rulebook.grades?.bands.map(({ id }) => id) ?? [];
  let worst = -1;
  for (const section of evaluation.sheet.sectionOf.values()) {
    if (evaluation.isLeftOut(section)) continue;
    for (const rule of section.vetoes) {
      const { verdict } = rule.effect;
      if (verdict.to === 'grade' && evaluation.firing(rule) === 'yes') worst = Math.max(worst, order.indexOf(verdict.at));
    }
  }
  return worst < 0 ? undefined : order[worst];
}

function firstVoid(evaluation: Evaluation): Score['veto'] {
  for (const section of evaluation.sheet.sectionOf.values()) {
    if (evaluation.isLeftOut(section)) continue;
    const rule = section.vetoes.find((one) => one.effect.verdict.to === 'void' && evaluation.firing(one) === 'yes');
    if (rule === undefined) continue;
    const { title, basis } = rule.rule;
    return { rule: rule.id, title, basis, because: describeFact(rule, evaluation.factOf(rule)) };
  }
  return undefined;
}
