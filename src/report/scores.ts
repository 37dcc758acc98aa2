import { safeText } from '../issues/index.js';
import type { Score } from '../scoring/index.js';
import { type Language, words } from './language.js';
import { type Column, table } from './table.js';

/** A score as one row: unit, total (or range), earned, deducted, awarded, status. */
export function scoreCells(score: Score, language: Language): string[] {
  const { unit, total, range, subtotals, status } = score;
  const open = status === 'provisional' ? `${range.low ?? '…'} – ${range.high ?? '…'}` : '—';
  return [
    `${safeText(unit.name)} (${unit.id})`,
    total ?? open,
    subtotals?.earned ?? '',
    subtotals?.deducted ?? '',
    subtotals?.awarded ?? '',
    words[status][language],
  ];
}

export const SCORE_COLUMNS = ['unit', 'total', 'earned', 'deducted', 'awarded', 'status'] as const;

export function scoreTable(rows: readonly (readonly string[])[], language: Language): string {
  const columns = SCORE_COLUMNS.map(
    (key): Column => ({ title: words[key][language], align: key === 'unit' || key === 'status' ? 'left' : 'right' }),
  );
  return table(columns, rows);
}
