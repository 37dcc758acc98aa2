import { InvalidRecordError, issueAt, type Text } from '../issues/index.js';
import { differenceOf } from '../numbers/index.js';
import { askedOf, type CheckedRecord } from '../record/index.js';
import { type Id, resolveRulebook } from '../rulebook/index.js';
import { type Scorer, tryScore } from '../scoring/index.js';
import { type Compared, type Standing, scorerOf, standingOf } from './compared.js';
import { lineMoves, type RuleMove } from './line-moves.js';

/** Two records of one unit side by side: an appeal, 自评 against 核定. */
export interface RecordComparison {
  readonly format: 'kaoping/record-comparison/1';
  readonly unit: Id;
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Of the totals, after − before, decimal text; null unless both are final. */
  readonly difference: string | null;
  /** What changed, put in one after another in the order of the rulebook. */
  readonly steps: readonly RecordStep[];
  /** Every line that is worth something else. */
  readonly moves: readonly RuleMove[];
}

/** A change (several, where only together they give a score, or between two totals a total), and what it moved. */
export interface RecordStep {
  readonly changes: readonly FactChange[];
  /** Where it leaves the unit. */
  readonly standing: Standing;
  /** Of the totals; over all steps these add up to the whole difference. */
  readonly difference: string | null;
  /** Of the ends of the range; each adds up likewise. */
  readonly low: string | null;
  readonly high: string | null;
}

export interface FactChange {
  /** Absent for what concerns the unit itself: its kind, roles, assignment. */
  readonly fact?: Id;
  /** Of the rules that read the fact. */
  readonly titles: readonly Text[];
  /** As written; `null`: not stated. */
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Which facts changed between two records of one unit, and what each moved, one after another in the order of the rulebook:
 * each step is a full re-score, and the steps add up to the difference exactly.
 * @throws InvalidRecordError when a record does not fit, or they are not of one unit (`other-unit`).
 * @example
 * const record = (page: 'met' | 'unmet') => {
 *   const unit = { id: 'baishui', kind: 'township' };
 *   return { unit, year: 2018, facts: { 'report-heard': 1, 'special-page': page } };
 * };
 * const { steps } = compareRecords(wuding2018, record('met'), record('unmet'));
 * steps.map(({ changes, high }) => [changes[0]?.fact, high]) // [["special-page", "-4.23"]]
 */
export function compareRecords(by: Compared, before: unknown, after: unknown): RecordComparison {
  const scorer = scorerOf(by);
  const [old, now] = [checked(scorer, before), checked(scorer, after)];
  if (old.unit.id !== now.unit.id) {
    const details = { received: now.unit.id, expected: old.unit.id };
    throw new InvalidRecordError([issueAt(['unit', 'id'], 'other-unit', details)]);
  }
  const [first, last] = [scorer.score(old), scorer.score(now)];
  const changes = changesBetween(scorer, old, now);
  const touched = rulesReading(scorer, changes);
  const betweenTotals = first.status === 'final' && last.status === 'final';
  return {
    format: 'kaoping/record-comparison/1',
    unit: now.unit.id,
    name: now.unit.name,
    before: standingOf(first),
    after: standingOf(last),
    difference: differenceOf(first.total, last.total),
    steps: stepsBetween(scorer, changes, old, now, standingOf(first), betweenTotals),
    moves: lineMoves(first, last).map((move) => ({ ...move, changed: touched.has(move.rule ?? '') })),
  };
}

function checked(scorer: Scorer, record: unknown): CheckedRecord {
  const result = scorer.check(record);
  if (!result.ok) throw new InvalidRecordError(result.issues);
  return result.record;
}

function stepsBetween(
  scorer: Scorer,
  changes: readonly FactChange[],
  before: CheckedRecord,
  after: CheckedRecord,
  first: Standing,
  betweenTotals: boolean,
): RecordStep[] {
  const steps: RecordStep[] = [];
  let record = before;
  let standing = first;
  let together: FactChange[] = [];
  for (const [at, change] of changes.entries()) {
    record = changed(record, after, change);
    together = [...together, change];
    const scored = tryScore(scorer, record);
    const isStep = scored.ok && (!betweenTotals || scored.score.total !== null);
    if (!isStep && at < changes.length - 1) continue;
    const now = scored.ok ? standingOf(scored.score) : standing;
    steps.push({ changes: together, standing: now, ...moveOf(standing, now) });
    [standing, together] = [now, []];
  }
  return steps;
}

function moveOf(before: Standing, after: Standing): Pick<RecordStep, 'difference' | 'low' | 'high'> {
  return {
    difference: differenceOf(before.total, after.total),
    low: differenceOf(before.range.low, after.range.low),
    high: differenceOf(before.range.high, after.range.high),
  };
}

/** What differs: first the unit itself, then its facts in the order of the rulebook. */
function changesBetween({ rulebook }: Scorer, before: CheckedRecord, after: CheckedRecord): FactChange[] {
  const [old, now] = [described(before), described(after)];
  const facts = [...askedOf(rulebook).facts].flatMap(([fact, { titles }]): FactChange[] => {
    const [stated, restated] = [before.facts[fact] ?? null, after.facts[fact] ?? null];
    return isSame(stated, restated) ? [] : [{ fact, titles: distinct(titles), before: stated, after: restated }];
  });
  return isSame(old, now) ? facts : [{ titles: [], before: old, after: now }, ...facts];
}

/** The rules whose fact changed. */
function rulesReading({ rulebook, readings }: Scorer, changes: readonly FactChange[]): ReadonlySet<Id> {
  const facts = new Set(changes.map(({ fact }) => fact));
  const rules = Object.entries(resolveRulebook(rulebook, readings).rules);
  return new Set(rules.flatMap(([id, rule]) => (facts.has(rule.fact ?? id) ? [id] : [])));
}

/** What of a unit decides which rules concern it. */
function described({ unit: { kind, roles, assigned } }: CheckedRecord): object {
  return { kind, roles, assigned };
}

function changed(record: CheckedRecord, after: CheckedRecord, { fact }: FactChange): CheckedRecord {
  if (fact === undefined) return { ...record, unit: after.unit };
  const { [fact]: _, ...others } = record.facts;
  const stated = after.facts[fact];
  return { ...record, facts: stated === undefined ? others : { ...others, [fact]: stated } };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** With keys in one order: how a fact is written down matters not. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function distinct(titles: readonly Text[]): Text[] {
  return titles.filter(({ zh }, at) => titles.findIndex((other) => other.zh === zh) === at);
}
