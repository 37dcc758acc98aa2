import { InvalidRecordError, issueAt } from '../issues/index.js';
import { formatRatio } from '../numbers/index.js';
import { type CheckedRecord, parsedFacts, type Unit } from '../record/index.js';
import { Evaluation } from './evaluation.js';
import type { End } from './extent.js';
import { growthIssues } from './growth.js';
import { missingFacts } from './missing.js';
import type { Plan } from './plan.js';
import type { Score } from './score.js';
import type { Sheet, SheetSection } from './sheet.js';

/** A checked record under its unit's sheet, ready to be asked for values. */
export interface EvaluatedRecord {
  readonly record: CheckedRecord;
  readonly evaluation: Evaluation;
  readonly root: SheetSection;
}

/** @throws InvalidRecordError where nothing is left to score, or an award compounds beyond measure. */
export function evaluateRecord(plan: Plan, sheetOf: (unit: Unit) => Sheet, record: CheckedRecord): EvaluatedRecord {
  const sheet = sheetOf(record.unit);
  const evaluation = new Evaluation(plan, sheet, parsedFacts(record));
  const issues = growthIssues(evaluation);
  if (issues.length > 0) throw new InvalidRecordError(issues);
  return { record, evaluation, root: rootOf(sheet, evaluation, record) };
}

export function statusOf({ evaluation, root }: EvaluatedRecord): Score['status'] {
  if (evaluation.voidnessOf(root) === 'yes') return 'void';
  return missingFacts(evaluation).length > 0 ? 'provisional' : 'final';
}

/** The root's value at one end, rounded once; null where that end has no bound. */
export function shownTotal({ evaluation, root }: EvaluatedRecord, end: End): string | null {
  const { total, rounding } = evaluation.plan.precision;
  const value = evaluation.valueOf(root, end);
  return value && formatRatio(value, total, rounding);
}

function rootOf({ root }: Sheet, evaluation: Evaluation, { unit }: CheckedRecord): SheetSection {
  if (root === undefined || evaluation.isLeftOut(root)) {
    throw new InvalidRecordError([issueAt(['facts'], 'nothing-to-score', { name: unit.id })]);
  }
  return root;
}
