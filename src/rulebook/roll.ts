import { addMonths, formatCivilDate, parseCivilDate } from '../calendar/index.js';
import { pointer } from '../issues/index.js';
import { isChoice } from './choice.js';
import { requireRulebook } from './parse.js';
import type { Provenance } from './rule.js';
import type { WrittenRulebook } from './rulebook.js';

/** A draft of another year's rulebook, what was moved in it, and what its author must look at. */
export interface RolledRulebook {
  /** Sound as it stands; {@link lintRulebook} finds an error for every date nobody has confirmed. */
  readonly rulebook: WrittenRulebook;
  readonly moved: readonly Moved[];
  /** Places of texts that still name the old year, and of a working-day table of its own. */
  readonly mentions: readonly string[];
}
export interface Moved {
  /** JSON Pointer into the draft. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Drafts the rulebook of another year: the year, id, edition and title say so, and every date of its rules (due dates,
 * windows, limits, tests) keeps its day and month. Each moved date is marked in the rule's `provenance`, and is an error
 * of {@link lintRulebook} until its author writes `"source": "explicit"` there or removes the mark.
 * @throws InvalidRulebookError when the rulebook breaks its format; RangeError `bad-year` for a year outside 1 to 9998.
 * @example
 * const { rulebook, moved } = rollRulebook(wuding2018, 2019);
 * rulebook.id // "wuding-2019"
 * moved.find(({ path }) => path === '/rules/task-86/due') // { path: "/rules/task-86/due", before: "2018-12-31", after: "2019-12-31" }
 */
export function rollRulebook(rulebook: object, year: number): RolledRulebook {
  if (!Number.isInteger(year) || year < 1 || year > 9998)
    throw new RangeError(`bad-year: no year from 1 to 9998: ${year}`);
  const written = requireRulebook(rulebook) as WrittenRulebook;
  const moved: Moved[] = [];
  const note = (path: Path, before: string, after: string) => {
    if (before !== after) moved.push({ path: pointer(path), before, after });
    return after;
  };
  const renamed = (path: Path, text: string) =>
    note(path, text, text.replaceAll(yearText(written.year), yearText(year)));
  const { id, edition, title, rules, ...rest } = written;
  const draft = {
    ...rest,
    id: renamed(['id'], id),
    edition: note(['edition'], edition, `draft-${yearText(year)}`),
    year: Number(note(['year'], String(written.year), String(year))),
    title: { zh: renamed(['title', 'zh'], title.zh), en: renamed(['title', 'en'], title.en) },
    rules: mapValues(rules, (rule, ruleId) => rollRule(rule, ['rules', ruleId], year - written.year, note)),
  } as WrittenRulebook;
  return { rulebook: draft, moved, mentions: [...mentionsIn(draft, yearText(written.year))] };
}

type Path = readonly string[];
type Note = (path: Path, before: string, after: string) => string;
type Plain = Readonly<Record<string, unknown>>;

/** Keys of a rule under which no date of the rule stands, but texts and citations. */
const NO_DATES: ReadonlySet<string> = new Set(['title', 'basis', 'provenance', 'words', 'items']);
/** Moves the dates of a rule, of each branch where it is a choice, and marks them in its provenance. */
function rollRule(rule: unknown, path: Path, years: number, note: Note): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  if (isChoice(rule))
    return mapValues(rule as Plain, (branch, key) =>
      key === '$reading' ? branch : rollRule(branch, [...path, key], years, note),
    );
  const marks: Record<string, Provenance> = {};
  const roll = (value: unknown, inside: Path): unknown => {
    const later = typeof value === 'string' ? moveDate(value, years) : undefined;
    if (later !== undefined) {
      marks[inside.join('.')] = { source: 'inferred', reason: reasonOf(value as string) };
      return note([...path, ...inside], value as string, later);
    }
    if (Array.isArray(value)) return value.map((item, at) => roll(item, [...inside, String(at)]));
    if (typeof value !== 'object' || value === null) return value;
    return mapValues(value as Plain, (item, key) => (NO_DATES.has(key) ? item : roll(item, [...inside, key])));
  };
  const rolled = roll(rule, []) as Plain;
  return Object.keys(marks).length === 0 ? rolled : { ...rolled, provenance: withMarks(rolled.provenance, marks) };
}

function withMarks(provenance: unknown, marks: Readonly<Record<string, Provenance>>): unknown {
  if (!isChoice(provenance)) return { ...(provenance as object | undefined), ...marks };
  return mapValues(provenance as Plain, (branch, key) => (key === '$reading' ? branch : withMarks(branch, marks)));
}

/** The same day and month so many years later (29 February: the 28th where there is none), also of an instant; else `undefined`. */
function moveDate(text: string, years: number): string | undefined {
  const [date, rest] = [text.slice(0, 10), text.slice(10)];
  const day = parseCivilDate(date);
  if (day === undefined || !(rest === '' || rest.startsWith('T'))) return undefined;
  return formatCivilDate(addMonths(day, 12 * years)) + rest;
}

function reasonOf(before: string): string {
  return `由 ${before} 顺延，待确认 / moved from ${before}, to be confirmed`;
}

/** Whether a reason is the mark of a moved date that nobody has confirmed. */
export function isUnconfirmed(reason: string | undefined): boolean {
  return reason !== undefined && /^由 \S+ 顺延，待确认 \/ moved from \S+, to be confirmed$/.test(reason);
}

/** Places of texts that name the year; what documents say of themselves does not count. */
function* mentionsIn(value: unknown, year: string, path: Path = []): Generator<string> {
  if (typeof value === 'string') {
    if (value.includes(year)) yield pointer(path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!NOT_OURS.has(key)) yield* mentionsIn(item, year, [...path, key]);
    }
  }
}

/** What is quoted, and where it comes from, stays as it was printed. */
const NOT_OURS: ReadonlySet<string> = new Set(['documents', 'basis', 'provenance']);

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function mapValues(of: Plain, change: (value: unknown, key: string) => unknown): Plain {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value, key)]));
}
