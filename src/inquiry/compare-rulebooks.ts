import type { Issue } from '../issues/index.js';
import { differenceOf } from '../numbers/index.js';
import { askedOf, namesIn, type UnitRecord } from '../record/index.js';
import { digestOf, type Id, type RulebookChange, type RulebookChanges, rulebookChanges } from '../rulebook/index.js';
import { type Score, type Scorer, tryScore } from '../scoring/index.js';
import { type Compared, type Standing, scorerOf, standingOf } from './compared.js';
import { type LineMove, type LineNames, lineMoves, type RuleMove } from './line-moves.js';

/** What a revision of a rulebook changes, in its words and in the units' totals. */
export interface RulebookComparison {
  readonly format: 'kaoping/comparison/1';
  readonly before: ComparedRulebook;
  readonly after: ComparedRulebook;
  readonly changes: readonly RulebookChange[];
  /** In the order of the records. */
  readonly units: readonly UnitComparison[];
  /** Records that do not fit one of the rulebooks; compared + rejected = given. */
  readonly rejected: readonly RejectedComparison[];
}

export interface ComparedRulebook {
  readonly id: Id;
  readonly edition: string;
  readonly year: number;
  readonly digest: string;
}

/** One unit's total under both rulebooks, and why it moves. */
export interface UnitComparison {
  readonly unit: Id;
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Of the totals, after − before, decimal text; null unless both are final. */
  readonly difference: string | null;
  /** Every line that moves. Of two final scores their `exact` adds up to `difference`; of a void one there is none. */
  readonly moves: readonly RuleMove[];
  /** Facts that are missing under the later rulebook only. */
  readonly asks: readonly Id[];
  /** Facts of the record that no rule of the later rulebook reads: left aside there. */
  readonly leftAside: readonly Id[];
}

export interface RejectedComparison {
  /** The record's place, from 1. */
  readonly line: number;
  readonly unit?: Id;
  /** The rulebook the record does not fit. */
  readonly by: 'before' | 'after';
  readonly issues: readonly Issue[];
}

/**
 * What changed from one rulebook to another, rule by rule in words, and whose total moves by how much and why. A record is
 * carried over as it stands: facts follow a rule that was renamed, facts of removed rules are left aside and named.
 * @throws InvalidRulebookError when a rulebook breaks its format.
 * @example
 * const later = createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } });
 * const unit = { id: 'baishui', kind: 'township' };
 * const { changes, units } = compareRulebooks(wuding2018, later, [{ unit, year: 2018, facts: {} }]);
 * changes[0]?.text.en // "reading “How much is 重扣分, the heavy deduction” (heavy-size): chosen: 10-points → 5-points"
 * units[0]?.after.range // { low: "0.00", high: "100.00" }
 */
export function compareRulebooks(
  before: Compared,
  after: Compared,
  records: readonly unknown[] = [],
): RulebookComparison {
  const [old, now] = [scorerOf(before), scorerOf(after)];
  const { changes, renames } = rulebookChanges(old, now);
  const outcomes = records.map((record, at) => compareUnit(record, at + 1, old, now, { changes, renames }));
  return {
    format: 'kaoping/comparison/1',
    before: identityOf(old),
    after: identityOf(now),
    changes,
    units: outcomes.filter((outcome) => 'moves' in outcome),
    rejected: outcomes.filter((outcome) => 'issues' in outcome),
  };
}

function identityOf({ rulebook }: Scorer): ComparedRulebook {
  const { id, edition, year } = rulebook;
  return { id, edition, year, digest: digestOf(rulebook) };
}

function compareUnit(
  record: unknown,
  line: number,
  old: Scorer,
  now: Scorer,
  { changes, renames }: RulebookChanges,
): UnitComparison | RejectedComparison {
  const rejected = (by: RejectedComparison['by'], issues: readonly Issue[]) => ({
    line,
    ...unitIn(record),
    by,
    issues,
  });
  const first = old.check(record);
  if (!first.ok) return rejected('before', first.issues);
  const { carried, leftAside } = carryOver(first.record, now, renames);
  const [scoredBefore, scoredAfter] = [tryScore(old, first.record), tryScore(now, carried)];
  if (!scoredBefore.ok) return rejected('before', scoredBefore.issues);
  if (!scoredAfter.ok) return rejected('after', scoredAfter.issues);
  const [before, after] = [scoredBefore.score, scoredAfter.score];
  const later = (known: ReadonlyMap<Id, Id>) => (id: Id) => known.get(id) ?? id;
  const names: LineNames = { rule: later(renames.rules), section: later(renames.sections) };
  const isChanged = changedParts(changes);
  return {
    unit: after.unit.id,
    name: after.unit.name,
    before: standingOf(before),
    after: standingOf(after),
    difference: differenceOf(before.total, after.total),
    moves: comparableMoves(before, after, names).map((move) => ({ ...move, changed: isChanged(move) })),
    asks: missingIn(after).filter(
      (fact) => !missingIn(before).some((known) => (renames.facts.get(known) ?? known) === fact),
    ),
    leftAside,
  };
}

/** Of two final scores every line; else what the rules themselves are worth, for bounds and rounding wait for what is missing. */
function comparableMoves(before: Score, after: Score, names: LineNames): LineMove[] {
  const moves = lineMoves(before, after, names);
  if (before.status === 'final' && after.status === 'final') return moves;
  return before.status === 'void' || after.status === 'void' ? [] : moves.filter(({ rule }) => rule !== undefined);
}

function missingIn({ missing }: Score): Id[] {
  return [...new Set(missing.map(({ fact }) => fact))];
}

function unitIn(record: unknown): { readonly unit?: Id } {
  const { unit } = namesIn(record);
  return unit === undefined ? {} : { unit };
}

/** The record with facts and assignments under their later names, without facts the later rulebook does not read. */
function carryOver({ unit, year, facts }: UnitRecord, now: Scorer, renames: RulebookChanges['renames']) {
  const asked = askedOf(now.rulebook).facts;
  const renamed = Object.entries(facts).map(([id, fact]) => [renames.facts.get(id) ?? id, fact] as const);
  const assigned = (unit.assigned ?? []).map((id) => renames.rules.get(id) ?? id);
  return {
    carried: { unit: { ...unit, assigned }, year, facts: Object.fromEntries(renamed.filter(([id]) => asked.has(id))) },
    leftAside: renamed.flatMap(([id]) => (asked.has(id) ? [] : [id])),
  };
}

/** Tells whether the rule of a line changed itself, or the section of a line without one. */
function changedParts(changes: readonly RulebookChange[]): (move: LineMove) => boolean {
  const keys = new Set(changes.flatMap(({ part, id, shows }) => (shows === 'as-chosen' ? [`${part} ${id}`] : [])));
  return ({ rule, section }) => keys.has(rule === undefined ? `sections ${section}` : `rules ${rule}`);
}
