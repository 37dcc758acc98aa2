import { differenceOf } from '../numbers/index.js';
import type { Id } from '../rulebook/index.js';
import type { Score } from '../scoring/index.js';
import { type Standing, standingOf } from './compared.js';
import { type LineMove, lineMoves } from './line-moves.js';

/** Two scores side by side: of one unit before and after an appeal, or of two units. */
export interface ScoreComparison {
  readonly format: 'kaoping/score-comparison/1';
  readonly before: Standing & { readonly unit: Id; readonly name: string };
  readonly after: Standing & { readonly unit: Id; readonly name: string };
  /** Of the totals, after − before, decimal text; null unless both are final. */
  readonly difference: string | null;
  /** Every line that is worth something else; of two final scores their `exact` adds up to `difference`. */
  readonly moves: readonly LineMove[];
}

/**
 * Line by line what one score is worth more or less than another. The scores need nothing but themselves: a printed one will do.
 * @example
 * const record = (visits: number) => ({ unit: { id: 'baishui', kind: 'township' }, year: 2018, facts: { 'report-heard': visits } });
 * const { moves } = compareScores(score(wuding2018, record(0)), score(wuding2018, record(1)));
 * moves.map(({ rule, exact }) => [rule, exact]) // [["report-heard", "100/71"]]
 */
export function compareScores(before: Score, after: Score): ScoreComparison {
  const named = (score: Score) => ({ unit: score.unit.id, name: score.unit.name, ...standingOf(score) });
  return {
    format: 'kaoping/score-comparison/1',
    before: named(before),
    after: named(after),
    difference: differenceOf(before.total, after.total),
    moves: lineMoves(before, after),
  };
}
