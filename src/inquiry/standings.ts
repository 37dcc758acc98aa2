import { type Ranking, rank } from '../assessment/index.js';
import { formatRatio } from '../numbers/index.js';
import type { Id } from '../rulebook/index.js';
import { statusOf } from '../scoring/evaluated-record.js';
import type { Score } from '../scoring/index.js';
import { shownValue } from './bounds/later.js';
import type { Status } from './bounds/plans.js';
import type { Combination } from './bounds/space.js';
import type { Subjects } from './bounds/subjects.js';
import { relevantReadings } from './bounds/unit-model.js';

/** Where a unit stands under one combination of readings. */
export interface UnitStanding {
  readonly unit: Id;
  readonly name: string;
  readonly kind: Id;
  readonly status: Status;
  /** Null unless final. */
  readonly total: string | null;
  readonly range: Score['range'];
  /** Within its kind; null without a total. */
  readonly rank: number | null;
}
export type Standings = readonly UnitStanding[];

export function isSame(a: UnitStanding, b: UnitStanding): boolean {
  return a.status === b.status && a.rank === b.rank && a.range.low === b.range.low && a.range.high === b.range.high;
}

/** The standings of all units under any combination; what the readings leave as it is is worked out once. */
export function standingsOf({ units, plans, limits }: Subjects): (combination: Combination) => Standings {
  const { space } = limits;
  const scored = units.map(({ model: { record }, model }) => {
    const relevant = relevantReadings(model);
    const known = new Map<string, Omit<UnitStanding, 'rank'>>();
    return (given: Combination) => {
      const combination = space.only(relevant, given);
      const key = combination.join();
      const standing = known.get(key) ?? standingOf(combination);
      known.set(key, standing);
      return standing;
    };
    function standingOf(combination: Combination): Omit<UnitStanding, 'rank'> {
      const { id: unit, name, kind } = record.unit;
      const evaluated = plans.evaluate(record, combination);
      if (evaluated === undefined)
        return { unit, name, kind, status: 'nothing-to-score', total: null, range: { low: null, high: null } };
      const { total: places, rounding } = evaluated.evaluation.plan.precision;
      const text = (end: 'low' | 'high') => {
        const value = shownValue(evaluated, end);
        return typeof value === 'string' ? null : formatRatio(value, places, rounding);
      };
      const status = statusOf(evaluated);
      const low = text('low');
      const range = { low, high: status === 'final' ? low : text('high') };
      return { unit, name, kind, status, total: status === 'final' ? low : null, range };
    }
  });
  const ranked = new Map<string, Standings>();
  return (combination) => {
    const key = combination.join();
    const known = ranked.get(key);
    if (known) return known;
    const standings = scored.map((at) => at(combination));
    const ranks = ranksOf(standings, space.rulebook.ranking);
    const made = standings.map((standing) => ({ ...standing, rank: ranks.get(standing.unit) ?? null }));
    ranked.set(key, made);
    return made;
  };
}

/** Ranks within each kind; a unit without a total has none. */
function ranksOf(standings: readonly Omit<UnitStanding, 'rank'>[], ranking: Ranking | undefined): Map<Id, number> {
  const kinds = new Set(standings.map(({ kind }) => kind));
  const placed = [...kinds].flatMap((kind) => {
    const own = standings.flatMap((one) =>
      one.kind === kind && one.total !== null ? [{ unit: one.unit, total: one.total }] : [],
    );
    return rank(own, ranking);
  });
  return new Map(placed.map((one) => [one.unit, one.rank]));
}
