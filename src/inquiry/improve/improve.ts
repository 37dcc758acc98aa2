import { issueAt, UnanswerableError } from '../../issues/index.js';
import { formatRatio, parseDec, subtract } from '../../numbers/index.js';
import type { CheckedRecord, UnitRecord } from '../../record/index.js';
import type { Scorer } from '../../scoring/index.js';
import { factsOf, type Step } from './configuration.js';
import { type FurtherKind, furtherKinds } from './further.js';
import type { Change, ChangeSet, Further, Improvement } from './improvement.js';
import { compareLows, type Move, movesOf } from './moves.js';
import { Situation } from './situation.js';
import { highest, type Question, smallest } from './smallest.js';
import { goalOf, type Target } from './target.js';
import { titleOf, unchangeableFacts } from './unchangeable.js';

export interface ImproveOptions {
  /** What to reach with the fewest changes. */
  readonly target?: Target;
  /** The day from which on things can still be done; absent: everything in the year, as if in time. */
  readonly asOf?: string;
  /** How many further entries (conferences) a set may hold, 0 to 100; default none. */
  readonly maxConferences?: number;
}

/** How many further entries may be asked for. */
const MOST_CONFERENCES = 100;

/**
 * Each single change that can still be made with its gain, by a full re-score, and the smallest set of changes that
 * reaches a target (fewest, then rulebook order; the other units stay as they are). What has happened is not undone, a duty
 * not stated counts as not done, and with `asOf` what is late counts as late. The set is exact, never a greedy guess.
 * @throws InvalidRecordError when the record does not fit; UnanswerableError when the target cannot stand, or when being
 * exact would take more scorings than the limit (`too-many-changes`) or a fact more values (`too-many-values`).
 * @example
 * const unit = { id: 'baishui', kind: 'township' };
 * const facts = { 'dedicated-body': { establishedOn: '2018-03-01', fullTimeStaff: 1 }, 'report-heard': 0 };
 * const options = { target: { total: '5' }, asOf: '2018-09-30' };
 * const { changes, unchangeable, set } = improve(createScorer(wuding2018), { unit, year: 2018, facts }, options);
 * changes[0]?.gain // "4.23"
 * set?.changes.map(({ fact, to }) => [fact, to]) // [["report-heard", 1], ["special-page", "met"]]
 * unchangeable[0]?.why.en // "the deadline 2018-08-31 has passed"
 */
export function improve<Facts, Options>(
  scorer: Scorer<Facts, Options>,
  record: UnitRecord<Facts> | CheckedRecord<Facts>,
  { target, asOf, maxConferences = 0 }: ImproveOptions = {},
): Improvement {
  if (!Number.isInteger(maxConferences) || maxConferences < 0 || maxConferences > MOST_CONFERENCES) {
    const details = { received: maxConferences, expected: `0..${MOST_CONFERENCES}` };
    throw new UnanswerableError([issueAt(['maxConferences'], 'bad-max-conferences', details)]);
  }
  const situation = new Situation(scorer as unknown as Scorer, record, asOf);
  const goal = target === undefined ? undefined : goalOf(target, situation);
  const moves = movesOf(situation);
  const kinds = furtherKinds(situation);
  const { status, total, range } = situation.scorer.score(situation.record);
  const question = goal && { situation, moves, kinds, most: maxConferences, goal };
  return {
    format: 'kaoping/improvement/1',
    unit: situation.record.unit,
    asOf: situation.reach.asOf ?? null,
    base: { status, total, range },
    changes: moves.map((move) => changeOf(move, situation)).sort(byGain),
    unchangeable: unchangeableFacts(situation, new Set(moves.map(({ fact }) => fact))),
    further: kinds.map((kind) => furtherOf(kind, Math.max(1, maxConferences), situation)),
    ...(question && { set: setFor(target!, question) }),
  };
}

function changeOf({ fact, readers, values: [{ to, outcome }] }: Move, situation: Situation): Change {
  return {
    fact,
    title: titleOf(situation, fact),
    rules: readers.filter((rule) => situation.bearsOnTotal(rule)).map(({ id }) => id),
    from: situation.written(fact) ?? null,
    to,
    gain: differenceOf(situation.base.low, outcome.low, situation),
    total: outcome.low,
  };
}

/** From no total to one comes first, then the greatest gain; equal ones stay in rulebook order. */
function byGain(a: Change, b: Change): number {
  const isRescue = ({ gain, total }: Change) => Number(gain === null && total !== null);
  return isRescue(b) - isRescue(a) || compareLows(b.gain, a.gain);
}

function furtherOf({ fact, rules, add, extend }: FurtherKind, times: number, situation: Situation): Further {
  const lows = [situation.base.low];
  for (let n = 1; n <= times; n++)
    lows.push(situation.try({ [fact]: extend(situation.written(fact), n) })?.low ?? null);
  const gains = lows.slice(1).map((low, at) => differenceOf(lows[at]!, low, situation));
  return { fact, title: titleOf(situation, fact), rules, add, gains };
}

function setFor(target: Target, question: Question): ChangeSet {
  const { situation } = question;
  const { reached, low } = highest(question);
  const steps = reached ? smallest(question)! : [];
  return { target, reachable: reached, ...written(steps, situation), ...(reached ? {} : { total: low }) };
}

/** The facts of a set in rulebook order, and the whole score they give. */
function written(steps: readonly Step[], situation: Situation): Pick<ChangeSet, 'changes' | 'size' | 'total'> {
  const facts = factsOf(steps, situation);
  const order = [...situation.readers.keys()].filter((fact) => Object.hasOwn(facts, fact));
  return {
    changes: order.map((fact) => ({ fact, title: titleOf(situation, fact), to: facts[fact] })),
    size: steps.length,
    total: situation.scorer.score(situation.apply(facts) as CheckedRecord).range.low,
  };
}

function differenceOf(before: string | null, after: string | null, { base }: Situation): string | null {
  if (before === null || after === null) return null;
  const { total, rounding } = base.evaluated.evaluation.plan.precision;
  return formatRatio(subtract(parseDec(after)!, parseDec(before)!), total, rounding);
}
