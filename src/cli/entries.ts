import { type Issue, type IssueCode, issueAt, nearest } from '../issues/index.js';
import { parseJson } from '../record/index.js';
import { LONGEST, linesOf } from './files.js';
import type { Io } from './io.js';
import { problems } from './problems.js';
import { tellApart } from './tell-apart.js';
import { isTemplateCsv, templateEntry } from './template-csv.js';

/** One record of an input, or what keeps it from being one. `line` is its line in NDJSON, its place from 1 in JSON. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  /** What stands there; with `issues` only as far as it can be read. */
  readonly value?: unknown;
  readonly issues?: readonly Issue[];
}

/**
 * The records of the named files one by one (`-` = standard input). NDJSON streams; JSON (one record, an array,
 * `{ "records": […] }`) and a filled-in CSV template are read whole. They are told apart by content.
 * @throws CommandError when a file cannot be read or holds no records.
 */
export async function* readEntries(files: readonly string[], io: Io): AsyncGenerator<Entry> {
  for (const file of files) yield* entriesOf(file, io);
}

async function* entriesOf(file: string, io: Io): AsyncGenerator<Entry> {
  const held: string[] = [];
  let kind: ReturnType<typeof tellApart>;
  let number = 0;
  let length = 0;
  for await (const line of linesOf(file, io)) {
    number++;
    if (kind === 'ndjson') {
      yield* lineEntry(file, number, line);
      continue;
    }
    held.push(line);
    length += line.length + 1;
    if (length > LONGEST) throw problems.tooLong(file, LONGEST);
    if (kind === undefined) kind = tellApart(held);
    if (kind === 'ndjson') for (const [at, one] of held.entries()) yield* lineEntry(file, at + 1, one);
  }
  if (kind !== 'ndjson') yield* documentEntries(file, held.join('\n'));
}

function* lineEntry(file: string, line: number, text: string): Generator<Entry> {
  if (text.trim() === '') return;
  const parsed = parseJson(text);
  yield parsed.ok
    ? { file, line, value: parsed.value }
    : { file, line, issues: parsed.issues, value: isWhole(parsed.issues) ? JSON.parse(text) : undefined };
}

function* documentEntries(file: string, text: string): Generator<Entry> {
  if (text.trim() === '') throw problems.empty(file);
  if (isTemplateCsv(text)) {
    yield templateEntry(file, text);
    return;
  }
  if (!/^\s*[[{]/.test(text)) throw problems.noRecords(file);
  const parsed = parseJson(text);
  if (!parsed.ok && !isWhole(parsed.issues)) throw problems.issues(file, parsed.issues);
  const value: unknown = parsed.ok ? parsed.value : JSON.parse(text);
  const { records, prefix } = recordsIn(value);
  const issues = parsed.ok ? [] : parsed.issues;
  const outside = [...issues.filter(({ path }) => !path.startsWith(prefix)), ...unknownKeys(value, prefix)];
  if (outside.length > 0) throw problems.issues(file, outside);
  const isAlone = !Array.isArray(value) && prefix === '';
  for (const [at, record] of records.entries()) {
    const own = isAlone ? issues : issuesOfRecord(issues, `${prefix}${at}`);
    yield { file, line: at + 1, value: record, ...(own.length > 0 ? { issues: own } : {}) };
  }
}

/** The records of a document, and how the paths of its issues begin before the record's place. */
function recordsIn(value: unknown): { readonly records: readonly unknown[]; readonly prefix: string } {
  if (Array.isArray(value)) return { records: value, prefix: '/' };
  const { records } = value as { readonly records?: unknown };
  return Array.isArray(records) ? { records, prefix: '/records/' } : { records: [value], prefix: '' };
}

/** What a file of records may hold; the questions are those of a template. */
const FILE_KEYS = ['records', 'questions'];

function unknownKeys(value: unknown, prefix: string): Issue[] {
  if (prefix !== '/records/') return [];
  const unknown = Object.keys(value as object).filter((key) => !FILE_KEYS.includes(key));
  return unknown.map((key) => {
    const hint = nearest(key, FILE_KEYS).length > 0 ? {} : { hint: ONLY_THESE };
    return issueAt([key], 'unknown-key', { name: key, known: FILE_KEYS, ...hint });
  });
}

const ONLY_THESE = {
  zh: '记录文件中只能有 records 和 questions',
  en: 'a file of records holds records and questions only',
};

function issuesOfRecord(issues: readonly Issue[], path: string): Issue[] {
  return issues
    .filter((issue) => issue.path === path || issue.path.startsWith(`${path}/`))
    .map((issue) => ({ ...issue, path: issue.path.slice(path.length) }));
}

/** Codes of a text that is JSON, but would lose something. */
const LOSSES: ReadonlySet<IssueCode> = new Set<IssueCode>(['duplicate-key', 'inexact-number', 'lone-surrogate']);

/** Whether the text can be read in spite of its issues: they then concern single records. */
function isWhole(issues: readonly Issue[]): boolean {
  return issues.every(({ code }) => LOSSES.has(code));
}
