import { safeText } from '../issues/index.js';
import type { Grades } from '../rulebook/index.js';
import type { Score } from '../scoring/index.js';
import { type Language, words } from './language.js';
import { type Column, table } from './table.js';

const COLUMNS = ['unit', 'total', 'earned', 'deducted', 'awarded', 'status'] as const;

/** A score as one row of the table: unit, total (or range), earned, deducted, awarded, status. */
export function scoreCells(score: Score, grades: Grades | undefined, language: Language): string[] {
  const { unit, total, range, subtotals, status, gradeAtBest } = score;
  const held = status === 'void' ? undefined : grades?.bands.find(({ id }) => id === gradeAtBest);
  const open = status === 'provisional' ? `${range.low ?? '…'} – ${range.high ?? '…'}` : '—';
  return [
    unitLabel(unit),
    total ?? open,
    subtotals?.earned ?? '',
    subtotals?.deducted ?? '',
    subtotals?.awarded ?? '',
    [words[status][language], ...(held ? [`${words.gradeAtBest[language]}${held.title[language]}`] : [])].join(' · '),
  ];
}

/** `白水镇 (baishui)`, or the id alone where there is no other name. */
export function unitLabel({ id, name }: Score['unit']): string {
  return name === id ? id : `${safeText(name)} (${id})`;
}

export function scoreTable(rows: readonly (readonly string[])[], language: Language): string {
  const columns = COLUMNS.map(
    (key): Column => ({ title: words[key][language], align: key === 'unit' || key === 'status' ? 'left' : 'right' }),
  );
  return table(columns, rows);
}

export function csvTitles(language: Language): string[] {
  return (['id', ...COLUMNS, 'low', 'high'] as const).map((key) => words[key][language]);
}

/** A score as one line of CSV; what is not known is empty. */
export function csvCells({ unit, total, subtotals, status, range }: Score, language: Language): string[] {
  const { earned = '', deducted = '', awarded = '' } = subtotals ?? {};
  const state = words[status][language];
  return [unit.id, unit.name, total ?? '', earned, deducted, awarded, state, range.low ?? '', range.high ?? ''];
}
