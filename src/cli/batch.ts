import { type Issue, issueAt } from '../issues/index.js';
import { namesIn } from '../record/index.js';
import { type Score, type Scorer, tryScore } from '../scoring/index.js';
import { type Entry, readEntries } from './entries.js';
import type { Io } from './io.js';

/** What became of one record. */
export type Outcome = Scored | Rejected;
export interface Scored {
  readonly file: string;
  readonly line: number;
  readonly score: Score;
}
export interface Rejected {
  readonly file: string;
  readonly line: number;
  readonly rejected: { readonly unit?: string; readonly issues: readonly Issue[] };
}

/**
 * Scores records one by one, in order: scored + rejected = read. A second record of one unit and year is rejected,
 * also when the first was; that one key a record is all that is kept.
 */
export async function* scoreAll(files: readonly string[], scorer: Scorer, io: Io): AsyncGenerator<Outcome> {
  const seen = new Set<string>();
  for await (const entry of readEntries(files, io)) {
    const { key } = namesIn(entry.value);
    yield scoreEntry(entry, scorer, key !== undefined && seen.has(key));
    if (key !== undefined) seen.add(key);
  }
}

/** Scores one record, or says everything that is wrong with it. */
export function scoreEntry({ file, line, value, issues }: Entry, scorer: Scorer, isSecond = false): Outcome {
  const { unit } = namesIn(value);
  const second = isSecond ? [issueAt(['unit', 'id'], 'second-record', { name: unit })] : [];
  const rejected = (found: readonly Issue[]): Rejected => ({
    file,
    line,
    rejected: { ...(unit === undefined ? {} : { unit }), issues: [...second, ...found] },
  });
  if (issues) return rejected(issues);
  const scored = tryScore(scorer, value);
  if (!scored.ok) return rejected(scored.issues);
  return isSecond ? rejected([]) : { file, line, score: scored.score };
}
