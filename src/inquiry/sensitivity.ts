import type { RejectedRecord } from '../assessment/index.js';
import { type AnyOptions, digestOf, type Id, type Rulebook } from '../rulebook/index.js';
import { createScorer, type Scorer } from '../scoring/index.js';
import { type Combination, ReadingSpace } from './bounds/space.js';
import { type Excluded, prepareSubjects } from './bounds/subjects.js';
import { judgeRecords } from './records.js';
import { isSame, type Standings, standingsOf, type UnitStanding } from './standings.js';

/** What each reading does to every unit's total and rank, alone and two at a time. */
export interface Sensitivity {
  readonly format: 'kaoping/sensitivity/1';
  /** Readings that change a rank when they alone are changed, those that move most units first. */
  readonly decisive: readonly { readonly reading: Id; readonly units: readonly Id[] }[];
  readonly rulebook: { readonly id: Id; readonly edition: string; readonly digest: string };
  /** The scorer's readings, or the defaults: what one or two readings are changed from. */
  readonly baseline: AnyOptions;
  /** Under the baseline, in the order of the records. */
  readonly units: readonly UnitStanding[];
  /** The decisive ones first, then in the order of the rulebook. */
  readonly readings: readonly ReadingEffect[];
  /**
   * Two readings changed at once, where this moves a unit to a total or rank that neither moves it to alone; those units
   * only.
   */
  readonly pairs: readonly PairEffect[];
  /** Options under which together the rulebook breaks its format: left out of the above. */
  readonly excluded: readonly Excluded[];
  readonly rejected: readonly RejectedRecord[];
}

export interface ReadingEffect {
  readonly id: Id;
  readonly decidesRank: boolean;
  /** Every option, the baseline's first. */
  readonly options: readonly { readonly option: Id; readonly units: readonly UnitStanding[] }[];
}
export interface PairEffect {
  /** The two changed options. */
  readonly readings: AnyOptions;
  readonly units: readonly UnitStanding[];
}

export interface SensitivityOptions {
  /** The readings to change; all, where this is absent. */
  readonly readings?: readonly Id[];
  /** Whether two at once are looked at too; true unless said otherwise. */
  readonly pairs?: boolean;
}

/**
 * Each unit's total and rank under each option of each reading, the others as in the baseline, and under every two changed
 * options. A provisional unit has its range and no rank. Facts that `assess` would derive from the county (`cohort`) count
 * as the records state them.
 * @throws InvalidRulebookError; InvalidReadingsError for a reading the rulebook does not have.
 * @example
 * const record = { unit: { id: 'baishui', kind: 'township' }, year: 2018, facts: { 'dedicated-body': { establishedOn: null } } };
 * const { decisive, readings } = sensitivity(wuding2018, [record], { readings: ['heavy-size'] });
 * decisive // []
 * readings[0]?.options.map(({ option, units }) => [option, units[0]?.range.high]).slice(0, 2) // [["10-points", "90.00"], ["5-points", "95.00"]]
 */
export function sensitivity<Facts, Options extends object>(
  by: Rulebook<Facts, Options> | Scorer<Facts, Options>,
  records: readonly unknown[],
  { readings: ids, pairs = true }: SensitivityOptions = {},
): Sensitivity {
  const scorer = ('score' in by ? by : createScorer(by)) as unknown as Scorer;
  const { accepted, rejected } = judgeRecords(scorer, records);
  const space = new ReadingSpace(scorer.rulebook, scorer.readings, ids);
  const subjects = prepareSubjects(accepted, space);
  const { isAllowed } = subjects.limits;
  const at = standingsOf(subjects);
  const effects = space.varied.map(({ id, options }, reading) => {
    const under = options.flatMap((option, place) => {
      const combination = changed(space.origin, [reading, place]);
      return isAllowed(combination) ? [{ option, units: at(combination) }] : [];
    });
    const moved = movedUnits(under.map(({ units }) => units));
    return { id, moved, options: under };
  });
  const inOrder = [...effects].sort((a, b) => b.moved.length - a.moved.length);
  const { id, edition } = scorer.rulebook;
  return {
    format: 'kaoping/sensitivity/1',
    decisive: inOrder.flatMap(({ id: reading, moved }) => (moved.length > 0 ? [{ reading, units: moved }] : [])),
    rulebook: { id, edition, digest: digestOf(scorer.rulebook) },
    baseline: scorer.readings,
    units: at(space.origin),
    readings: inOrder.map(({ id: reading, moved, options }) => ({
      id: reading,
      decidesRank: moved.length > 0,
      options,
    })),
    pairs: pairs ? pairEffects(space, at, isAllowed) : [],
    excluded: subjects.excluded,
    rejected,
  };
}

type Change = readonly [reading: number, option: number];

function changed(from: Combination, ...changes: readonly Change[]): Combination {
  const combination = [...from];
  for (const [reading, option] of changes) combination[reading] = option;
  return combination;
}

/** Units whose rank is not the same under all of the standings. */
function movedUnits([first = [], ...others]: readonly Standings[]): Id[] {
  return first.filter(({ rank }, at) => others.some((units) => units[at]!.rank !== rank)).map(({ unit }) => unit);
}

function pairEffects(
  space: ReadingSpace,
  at: (combination: Combination) => Standings,
  isAllowed: (combination: Combination) => boolean,
): PairEffect[] {
  const { varied, origin } = space;
  const changes = varied.flatMap(({ options }, reading) =>
    options.slice(1).map((_, option): Change => [reading, option + 1]),
  );
  return changes.flatMap((one, place) =>
    changes.slice(place + 1).flatMap((other) => {
      const both = changed(origin, one, other);
      if (one[0] === other[0] || !isAllowed(both)) return [];
      const known = [origin, changed(origin, one), changed(origin, other)].filter(isAllowed).map(at);
      const units = at(both).filter((unit, index) => !known.some((standings) => isSame(unit, standings[index]!)));
      return units.length === 0 ? [] : [{ readings: space.changesOf(both), units }];
    }),
  );
}
