import type { Issue } from '../issues/index.js';
import {
  type AnyFacts,
  type AnyOptions,
  type Rulebook,
  requireRulebook,
  type WrittenRulebook,
} from '../rulebook/index.js';
import { askedOf } from './asked.js';
import { contextOf } from './context.js';
import type { ParsedFacts } from './facts.js';
import { Inspection } from './inspection.js';
import { Place, type Reader, shapeOf } from './place.js';
import type { CheckedRecord, Unit } from './record.js';
import { factsReader, type StatedFacts } from './stated.js';
import { unitReader } from './unit.js';

export type CheckResult<Facts = AnyFacts> =
  | { readonly ok: true; readonly record: CheckedRecord<Facts> }
  | { readonly ok: false; readonly issues: readonly Issue[] };
export type RecordChecker<Facts = AnyFacts> = (value: unknown) => CheckResult<Facts>;

/**
 * Checks any value as a record of a rulebook: a normalised, deeply frozen copy, or every problem at once.
 * What a fact may be is the same under every option, so readings play no part.
 * @throws InvalidRulebookError when the rulebook breaks its format.
 * @example
 * const unit = { id: 'baishui', kind: 'township' };
 * checkRecord(wuding2018, { unit, year: 2018, facts: { 'task-01': 'met' } }).ok // true
 * const wrong = checkRecord(wuding2018, { unit, year: 2018, facts: { 'task-1': 'met' } });
 * wrong.ok ? [] : wrong.issues.map(({ path, code }) => [path, code]) // [["/facts/task-1", "unknown-fact"]]
 */
export function checkRecord<Facts, Options>(rulebook: Rulebook<Facts, Options>, value: unknown): CheckResult<Facts> {
  return createRecordChecker(rulebook)(value);
}

/**
 * As {@link checkRecord}, for many records of one rulebook; compiled once for each rulebook object.
 * @throws InvalidRulebookError when the rulebook breaks its format.
 */
export function createRecordChecker<Facts, Options>(rulebook: Rulebook<Facts, Options>): RecordChecker<Facts> {
  let checker = checkers.get(rulebook);
  if (checker === undefined) {
    checker = compileChecker(rulebook, requireRulebook(rulebook));
    checkers.set(rulebook, checker);
  }
  return checker as RecordChecker<Facts>;
}

/** The facts of a checked record in the engine's own terms. @throws TypeError for any other record. */
export function parsedFacts(record: CheckedRecord<unknown>): ParsedFacts {
  const origin = origins.get(record);
  if (origin === undefined) throw new TypeError('unchecked-record: not made by checkRecord');
  return origin.facts;
}

/** Whether a value is a record that {@link checkRecord} made for this rulebook object. */
export function isChecked<Facts, Options>(
  value: unknown,
  rulebook: Rulebook<Facts, Options>,
): value is CheckedRecord<Facts> {
  return typeof value === 'object' && value !== null && origins.get(value)?.rulebook === rulebook;
}

const checkers = new WeakMap<object, RecordChecker>();
const origins = new WeakMap<object, { readonly rulebook: WrittenRulebook; readonly facts: ParsedFacts }>();
const RECORD = shapeOf('unit', 'year', 'facts');

/** `given` stands for the sound `rulebook` in what is asked of {@link isChecked}. */
function compileChecker(given: WrittenRulebook, rulebook: WrittenRulebook): RecordChecker {
  const asked = askedOf(rulebook);
  const readUnit = unitReader(rulebook, asked.assignable);
  const readFacts = factsReader(asked, contextOf(rulebook));
  const readYear: Reader<number> = (at) =>
    at.value === rulebook.year ? rulebook.year : at.problem('wrong-year', { expected: String(rulebook.year) });

  return (value) => {
    if (isChecked<AnyFacts, AnyOptions>(value, given)) return { ok: true, record: value };
    const inspection = new Inspection();
    const read = new Place(inspection, value).object(RECORD, '{ unit, year, facts }');
    const unit = read?.('unit', readUnit);
    const year = read?.('year', readYear);
    const facts = read?.('facts', readFacts);
    if (!inspection.isClean) return { ok: false, issues: inspection.issues() };

    inspection.freezeCopies();
    const record = recordOf(unit!, year!, facts!);
    origins.set(record, { rulebook: given, facts: facts!.parsed });
    return { ok: true, record };
  };
}

/** A frozen record; its facts are laid out when first looked at, since scoring reads the parsed ones. */
function recordOf(unit: Unit, year: number, { written }: StatedFacts): CheckedRecord {
  let facts: AnyFacts | undefined;
  return Object.freeze({
    unit,
    year,
    get facts() {
      facts ??= written();
      return facts;
    },
  });
}
