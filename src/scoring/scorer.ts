import { InvalidRecordError, InvalidRulebookError } from '../issues/index.js';
import {
  type CheckedRecord,
  type CheckResult,
  createRecordChecker,
  isChecked,
  type UnitRecord,
} from '../record/index.js';
import {
  type AnyFacts,
  type AnyOptions,
  type Id,
  type Rulebook,
  readingIssues,
  requireRulebook,
  selectReadings,
} from '../rulebook/index.js';
import { assembleScore } from './assemble.js';
import { type EvaluatedRecord, evaluateRecord, shownTotal, statusOf } from './evaluated-record.js';
import { createPlan } from './plan.js';
import type { Score } from './score.js';
import { createSheets } from './sheet.js';

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
 * @example
 * const scorer = createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } });
 * const unit = { id: 'baishui', kind: 'township' };
 * const scored = scorer.score({ unit, year: 2018, facts: { 'dedicated-body': { establishedOn: null } } });
 * scored.status // "provisional"
 * scored.range // { low: "0.00", high: "95.00" }
 * scored.lines.map(({ rule, amount }) => [rule, amount]) // [["dedicated-body", "-5.0000"]]
 */
export function createScorer<Facts, Options extends object>(
  rulebook: Rulebook<Facts, Options>,
  { readings = {} }: { readonly readings?: Partial<Options> } = {},
): Scorer<Facts, Options> {
  const checked = requireRulebook(rulebook);
  const selection = selectReadings(checked, readings as Record<Id, Id>);
  const issues = readingIssues(checked, selection);
  if (issues.length > 0) throw new InvalidRulebookError(issues);
  const plan = createPlan(checked, selection);
  const sheetOf = createSheets(plan);
  const check = createRecordChecker(checked);
  const trusted = (record: unknown) =>
    isChecked(record, checked) ? (record as CheckedRecord) : accepted(check(record));
  const scorer: Scorer<Facts, Options> = {
    rulebook: checked as unknown as Rulebook<Facts, Options>,
    readings: selection,
    check: check as unknown as Scorer<Facts, Options>['check'],
    score: (record) => assembleScore(evaluateRecord(plan, sheetOf, trusted(record))),
    total: (record) => {
      const evaluated = evaluateRecord(plan, sheetOf, trusted(record));
      return statusOf(evaluated) === 'final' ? shownTotal(evaluated, 'low') : null;
    },
  };
  evaluators.set(scorer, (record) => evaluateRecord(plan, sheetOf, trusted(record)));
  return scorer;
}

const evaluators = new WeakMap<object, (record: unknown) => EvaluatedRecord>();

/** A record under a scorer, ready to be asked for what its score is made of. @throws InvalidRecordError */
export function evaluationOf(scorer: Scorer, record: unknown): EvaluatedRecord {
  return evaluators.get(scorer)!(record);
}

/**
 * Scores one record. Compile a scorer once instead when there are many.
 * @throws InvalidRecordError carrying all issues.
 * @example
 * const unit = { id: 'baishui', kind: 'township' };
 * const scored = score(wuding2018, { unit, year: 2018, facts: { 'report-heard': 1 } });
 * scored.lines[0]?.exact // "100/71"
 * scored.lines[0]?.basis[0]?.quote // "主要负责同志每年至少听取1次政务公开工作汇报"
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
