import type { RejectedRecord } from '../assessment/index.js';
import { formatRatio } from '../numbers/index.js';
import { type AnyOptions, digestOf, type Id, type Rulebook } from '../rulebook/index.js';
import { createScorer, type Scorer } from '../scoring/index.js';
import { type DecisiveReading, decisiveReadings, type UnitPair } from './bounds/decisive.js';
import { requireFew } from './bounds/limit.js';
import { type Bounded, type Reach, reachOf } from './bounds/pair-order.js';
import type { Plans, Status } from './bounds/plans.js';
import { layersOf, type Searched, sizeOf } from './bounds/search.js';
import { type Combination, ReadingSpace, type Varied } from './bounds/space.js';
import { type Excluded, prepareSubjects, requireSound } from './bounds/subjects.js';
import { extremesOf, type Limits, type Reached, totalAt } from './bounds/unit-bounds.js';
import { compareValues, type Value } from './bounds/value.js';
import { judgeRecords } from './records.js';

/** Every unit's lowest and highest total over all combinations of readings, and who is ahead of whom in them. */
export interface Bounds {
  readonly format: 'kaoping/bounds/1';
  /** Readings that decide who is ahead when they alone are changed from the baseline, those that decide most first. */
  readonly decisive: readonly DecisiveReading[];
  /** Pairs whose order depends on the readings, though on no single one changed alone. */
  readonly jointly: readonly UnitPair[];
  readonly rulebook: { readonly id: Id; readonly edition: string; readonly digest: string };
  /** What the combinations differ from: the scorer's readings, or the defaults. */
  readonly baseline: AnyOptions;
  /** The readings that vary, each with its options, the baseline's first. */
  readonly readings: readonly Varied[];
  /** How many combinations these have, as a whole number in text. */
  readonly combinations: string;
  /** Options under which together the rulebook breaks its format: no combination holds them. */
  readonly excluded: readonly Excluded[];
  /** In the order of the records. */
  readonly units: readonly UnitBounds[];
  /** Every two units of one kind; `a` is the one that is not behind under the baseline. */
  readonly pairs: readonly PairOrder[];
  readonly rejected: readonly RejectedRecord[];
}

export interface UnitBounds {
  readonly unit: Id;
  readonly name: string;
  readonly kind: Id;
  /**
   * Shown totals; of a provisional unit the lowest low and the highest high. `low` is null where some combination leaves
   * it no lowest total (void, perhaps void, nothing to score, no bound), `high` where none has a total or one has no bound.
   */
  readonly low: string | null;
  readonly high: string | null;
  /** Combinations that reach them. */
  readonly lowest: BoundReached;
  readonly highest: BoundReached;
}

export interface BoundReached {
  readonly status: Status;
  /** What differs from the baseline. */
  readonly combination: AnyOptions;
}

/**
 * Whether `a` is ahead of `b`, by shown totals: `always`, `never`, `tied` in all combinations, or else it `depends`. Where
 * facts are missing, a unit may be ahead as long as its high end is above the other's low end. A unit without a total (or without a lowest one) is behind every total, and level with its like.
 */
export interface PairOrder extends UnitPair {
  readonly order: 'always' | 'never' | 'tied' | 'depends';
  /** A combination in which `a` is (or may be) ahead, as what differs from the baseline; null = there is none. */
  readonly ahead: AnyOptions | null;
  readonly behind: AnyOptions | null;
  /** One in which they tie, where one of them is never ahead; null where there is none, or where each can be ahead. */
  readonly tied: AnyOptions | null;
}

export interface BoundsOptions {
  /** The readings that vary; the others stay as they are in the baseline. All, where this is absent. */
  readonly readings?: readonly Id[];
}

/**
 * The exact lowest and highest total of each unit over all combinations of all readings, and which unit is ahead of which:
 * always, never, or depending on the readings, with a combination each way. Nothing is sampled: readings that act apart
 * from each other are looked at apart, all others are gone through one by one. Facts that `assess` would derive from the
 * county (`cohort`) count as the records state them.
 * @throws UnanswerableError where these are more than 10⁷ (code `too-many-combinations`); InvalidRulebookError;
 * InvalidReadingsError for a reading the rulebook does not have; InvalidRecordError where some combination lets an award
 * compound beyond measure.
 * @example
 * const facts = { 'dedicated-body': { establishedOn: null } };
 * const record = { unit: { id: 'baishui', kind: 'township' }, year: 2018, facts };
 * const { combinations, units } = bounds(wuding2018, [record], { readings: ['heavy-size', 'late-work'] });
 * combinations // "8"
 * [units[0]?.low, units[0]?.high] // ["0.00", "95.00"]
 * units[0]?.highest.combination // { 'heavy-size': '5-points' }
 */
export function bounds<Facts, Options extends object>(
  by: Rulebook<Facts, Options> | Scorer<Facts, Options>,
  records: readonly unknown[],
  { readings }: BoundsOptions = {},
): Bounds {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const { accepted, rejected } = judgeRecords(scorer, records);
  const space = new ReadingSpace(scorer.rulebook, scorer.readings, readings);
  const { units, plans, limits, excluded } = prepareSubjects(accepted, space);
  const bounded = units.map((unit): Bounded => {
    requireSearchable([unit], limits);
    return { ...unit, extremes: extremesOf(unit, limits) };
  });
  const pairs = pairsOf(bounded, space.origin);
  const orders = pairs.map(([a, b]) => orderOf(a, b, limits));
  const decisive = decisiveReadings(pairs, limits);
  const { id, edition } = scorer.rulebook;
  return {
    format: 'kaoping/bounds/1',
    decisive,
    jointly: jointlyDecided(orders, decisive),
    rulebook: { id, edition, digest: digestOf(scorer.rulebook) },
    baseline: scorer.readings,
    readings: space.varied,
    combinations: String(space.sizeOf(space.varied.keys())),
    excluded,
    units: bounded.map((unit) => unitBounds(unit, plans, space)),
    pairs: orders,
    rejected,
  };
}

/** What a search of these units goes through must be few enough. */
function requireSearchable(units: readonly Searched[], { space, bound }: Limits): void {
  const models = units.map(({ model }) => model);
  requireFew(sizeOf(layersOf(models, bound), space), models.map(({ record }) => record.unit.id).join(', '));
}

function unitBounds({ model, extremes }: Bounded, plans: Plans, space: ReadingSpace): UnitBounds {
  const { id, name, kind } = model.record.unit;
  const { total = 2, rounding = 'half-up' } = space.rulebook.precision ?? {};
  const shown = ({ value }: Reached) => (typeof value === 'string' ? null : formatRatio(value, total, rounding));
  const reached = ({ combination }: Reached): BoundReached => {
    requireSound(space, combination);
    return { status: plans.statusOf(model.record, combination), combination: space.changesOf(combination) };
  };
  const { low, high } = extremes;
  return { unit: id, name, kind, low: shown(low), high: shown(high), lowest: reached(low), highest: reached(high) };
}

/** Every two of a kind, the better under the baseline first. */
function pairsOf(units: readonly Bounded[], origin: Combination): (readonly [Bounded, Bounded])[] {
  const totals = new Map(units.map((unit) => [unit, [totalAt(unit, origin, 'low'), totalAt(unit, origin, 'high')]]));
  const better = (a: readonly Value[], b: readonly Value[]) =>
    compareValues(b[0]!, a[0]!) || compareValues(b[1]!, a[1]!);
  const inOrder = [...units].sort((a, b) => better(totals.get(a)!, totals.get(b)!));
  return inOrder.flatMap((a, at) =>
    inOrder.slice(at + 1).flatMap((b) => (kindOf(a) === kindOf(b) ? [[a, b] as const] : [])),
  );
}

function kindOf({ model }: Searched): Id {
  return model.record.unit.kind;
}

function orderOf(a: Bounded, b: Bounded, limits: Limits): PairOrder {
  requireSearchable([a, b], limits);
  const [mine, theirs] = [reachOf(a, b, limits), reachOf(b, a, limits)];
  const shown = ({ best, combination }: Reach, when: number) => {
    if (best !== when) return null;
    requireSound(limits.space, combination);
    return limits.space.changesOf(combination);
  };
  const [ahead, behind] = [shown(mine, 1), shown(theirs, 1)];
  return {
    a: a.model.record.unit.id,
    b: b.model.record.unit.id,
    order: ahead === null ? (behind === null ? 'tied' : 'never') : theirs.best === -1 ? 'always' : 'depends',
    ahead,
    behind,
    tied: shown(mine, 0) ?? shown(theirs, 0),
  };
}

function jointlyDecided(orders: readonly PairOrder[], decisive: readonly DecisiveReading[]): UnitPair[] {
  const alone = new Set(decisive.flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a} ${b}`)));
  return orders.flatMap(({ a, b, order }) => (order === 'depends' && !alone.has(`${a} ${b}`) ? [{ a, b }] : []));
}
