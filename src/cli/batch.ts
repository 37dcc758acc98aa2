import { InvalidRecordError, type Issue, issueAt } from '../issues/index.js';
import type { Score, Scorer } from '../scoring/index.js';
import { type Entry, readEntries, unitOf } from './entries.js';
import type { Io } from './io.js';

/** What became of one record. */
export type Outcome =
  | { readonly file: string; readonly line: number; readonly score: Score }
  | {
      readonly file: string;
      readonly line: number;
      readonly rejected: { readonly unit?: string; readonly issues: readonly Issue[] };
    };

/**
 * Scores records one by one, in order: scored + rejected = read. A second record of one unit and year is rejected,
 * also when the first was; that one key a record is all that is kept.
 */
export async function* scoreAll(files: readonly string[], scorer: Scorer, io: Io): AsyncGenerator<Outcome> {
  const seen = new Set<string>();
  for await (const entry of readEntries(files, io)) yield scoreOne(entry, scorer, seen);
}

function scoreOne(entry: Entry, scorer: Scorer, seen: Set<string>): Outcome {
  const { file, line, value } = entry;
  const { id, key } = unitOf(value);
  const rejected = (issues: readonly Issue[]): Outcome => ({
    file,
    line,
    rejected: { ...(id === undefined ? {} : { unit: id }), issues },
  });
  if (entry.issues) return rejected(entry.issues);
  const isSecond = key !== undefined && seen.has(key);
  if (key !== undefined) seen.add(key);
  try {
    const score = scorer.score(value as never);
    return isSecond ? rejected([secondRecord(id!)]) : { file, line, score };
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error;
    return rejected(isSecond ? [secondRecord(id!), ...error.issues] : error.issues);
  }
}

function secondRecord(id: string): Issue {
  return issueAt(['unit', 'id'], 'second-record', { name: id });
}
