import type { Issue } from './issue.js';
import { safeText } from './text.js';

/**
 * Base of every error this library throws on purpose: carries all issues at once.
 * @example
 * try {
 *   selectReadings(wuding2018, { 'heavy-siez': '5-points' });
 * } catch (error) {
 *   error instanceof KaopingError && error.issues[0]?.hint?.en // "Did you mean heavy-size?"
 * }
 */
export abstract class KaopingError extends Error {
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const [first] = issues;
    const rest = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(first ? `${what}: ${safeText(first.path || '/')}: ${first.message.en}${rest}` : what);
    this.issues = issues;
  }
}

/**
 * The record does not fit the rulebook.
 * @example
 * const unit = { id: 'baishui', kind: 'village' };
 * score(wuding2018, { unit, year: 2018, facts: {} }) // throws InvalidRecordError
 */
export class InvalidRecordError extends KaopingError {
  override readonly name = 'InvalidRecordError';
  constructor(issues: readonly Issue[]) {
    super('invalid record', issues);
  }
}

/**
 * The rulebook breaks its format.
 * @example
 * createScorer({ ...wuding2018, year: 20180 }) // throws InvalidRulebookError
 */
export class InvalidRulebookError extends KaopingError {
  override readonly name = 'InvalidRulebookError';
  constructor(issues: readonly Issue[]) {
    super('invalid rulebook', issues);
  }
}

/**
 * A reading or option that the rulebook does not offer.
 * @example
 * selectReadings(wuding2018, { 'heavy-size': '6-points' }) // throws InvalidReadingsError
 */
export class InvalidReadingsError extends KaopingError {
  override readonly name = 'InvalidReadingsError';
  constructor(issues: readonly Issue[]) {
    super('invalid readings', issues);
  }
}

/**
 * The weights of a wider evaluation cannot stand.
 * @example
 * evaluate({ parts: [] }) // throws InvalidEvaluationError
 */
export class InvalidEvaluationError extends KaopingError {
  override readonly name = 'InvalidEvaluationError';
  constructor(issues: readonly Issue[]) {
    super('invalid evaluation', issues);
  }
}

/**
 * A question to a record that has no exact answer: a target that cannot stand, or more to try than the limit named.
 * @example
 * const record = { unit: { id: 'baishui', kind: 'township' }, year: 2018, facts: {} };
 * improve(createScorer(wuding2018), record, { target: { grade: 'excellent' } }) // throws UnanswerableError
 */
export class UnanswerableError extends KaopingError {
  override readonly name = 'UnanswerableError';
  constructor(issues: readonly Issue[]) {
    super('no exact answer', issues);
  }
}
