import { type Issue, issueAt } from '../issues/index.js';
import { parseJson } from '../record/index.js';
import { UNIT_LINES } from '../report/template.js';
import type { Entry } from './entries.js';

/** Whether a text is CSV such as `kaoping template` writes: `fact` is its first title, `value` another. */
export function isTemplateCsv(text: string): boolean {
  if (!/^"?fact"?,/.test(text)) return false;
  const [titles = []] = csvRows(text.slice(0, text.indexOf('\n') + 1 || undefined));
  return titles.includes('value');
}

/** The one record of a filled-in template: a value is a word or number as it stands, or JSON; an empty one is not stated. */
export function templateEntry(file: string, text: string): Entry {
  const [titles = [], ...rows] = csvRows(text);
  const column = titles.indexOf('value');
  const unit: Record<string, unknown> = {};
  const facts: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let year: unknown;
  for (const [at, row] of rows.entries()) {
    const [key, value] = [(row[0] ?? '').trim(), asWritten(row[column] ?? '')];
    if (value === '') continue;
    if (key === 'record.year') year = /^\d{1,4}$/.test(value) ? Number(value) : value;
    else if (Object.hasOwn(UNIT_LINES, key)) {
      const name = key.slice('unit.'.length);
      unit[name] = name === 'roles' || name === 'assigned' ? value.split(/\s+/) : value;
    } else if (Object.hasOwn(facts, key)) {
      issues.push(issueAt(['facts', key], 'duplicate-key', { name: `${at + 2}:1`, received: key }));
    } else {
      const read = /^[[{"]/.test(value) ? parseJson(value) : { ok: true as const, value };
      facts[key] = read.ok ? read.value : null;
      if (!read.ok) issues.push(...read.issues.map((issue) => ({ ...issue, path: `/facts/${key}${issue.path}` })));
    }
  }
  return { file, line: 1, value: { unit, year, facts }, ...(issues.length > 0 ? { issues } : {}) };
}

/** Without blanks around it, and without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function asWritten(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();
}

/** One cell, in quotation marks or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** The rows of RFC 4180 text, those without any cell left out; what follows a misplaced quotation mark is one cell. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    CELL.lastIndex = at;
    const [whole, quoted, plain, end] = CELL.exec(text) ?? [text.slice(at), undefined, text.slice(at), ''];
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (end === ',' && at < text.length) continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
