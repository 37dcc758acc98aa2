import type { RecordTemplate } from '../inquiry/index.js';
import { CSV_BOM, csvLine } from './csv.js';

/** The titles of a template as CSV; `value` is the column to fill in. */
const TITLES = ['fact', 'question_zh', 'question_en', 'due', 'clause', 'example', 'value'] as const;

/** The unit's own lines: no fact id holds a dot. Lists are written with blanks between. */
export const UNIT_LINES = {
  'unit.id': ['单位编号', 'id of the unit'],
  'unit.name': ['单位名称', 'name of the unit'],
  'unit.kind': ['单位类别', 'kind of unit'],
  'unit.roles': ['担任的角色，以空格分开', 'its roles, blanks between them'],
  'unit.assigned': ['指定承担的细则，以空格分开', 'the rules it is assigned to, blanks between them'],
  'record.year': ['考评年度', 'assessment year'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** A template as CSV for a spreadsheet: the unit's lines, then a line for each fact, its value still empty. */
export function templateCsv({ records: [{ unit, year }], questions }: RecordTemplate): string {
  const values: Record<keyof typeof UNIT_LINES, string> = {
    'unit.id': unit.id,
    'unit.name': unit.name ?? unit.id,
    'unit.kind': unit.kind,
    'unit.roles': (unit.roles ?? []).join(' '),
    'unit.assigned': (unit.assigned ?? []).join(' '),
    'record.year': String(year),
  };
  const unitLines = Object.entries(UNIT_LINES).map(([key, [zh, en]]) => [
    key,
    zh,
    en,
    '',
    '',
    '',
    values[key as keyof typeof UNIT_LINES],
  ]);
  const factLines = Object.entries(questions).map(([fact, { question, due, clause, example }]) => [
    fact,
    question.zh,
    question.en,
    due ?? '',
    clause,
    typeof example === 'object' ? JSON.stringify(example) : String(example),
    '',
  ]);
  return CSV_BOM + [[...TITLES], ...unitLines, ...factLines].map(csvLine).join('');
}
