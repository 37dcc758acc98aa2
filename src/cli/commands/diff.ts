import { compareRulebooks, type RejectedComparison, type RulebookComparison } from '../../inquiry/index.js';
import { comparisonText } from '../../report/comparison.js';
import type { Language } from '../../report/language.js';
import type { Scorer } from '../../scoring/index.js';
import { type Entry, readEntries, unitOf } from '../entries.js';
import { withOutput } from '../files.js';
import type { ExitStatus, Io } from '../io.js';
import { loadScorers } from '../rulebooks.js';

export interface DiffOptions {
  readonly reading?: readonly string[];
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `kaoping diff A B [RECORDS…]`: what changes from one rulebook to another, and whose total moves. */
export async function diffCommand(
  before: string,
  after: string,
  files: readonly string[],
  { reading, format, output }: DiffOptions,
  language: Language,
  io: Io,
): Promise<ExitStatus> {
  const [old, now] = await loadScorers([before, after], reading, io);
  const comparison = await compareFiles(old, now, files, io);
  const text = format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonText(comparison, language);
  await withOutput(io, output, (write) => write(text));
  return comparison.rejected.length > 0 ? 1 : 0;
}

/** Compares what the files hold; what is no record is rejected with its line, like what fits no rulebook. */
async function compareFiles(old: Scorer, now: Scorer, files: readonly string[], io: Io): Promise<RulebookComparison> {
  const entries: Entry[] = [];
  const unread: RejectedComparison[] = [];
  for await (const entry of readEntries(files, io)) {
    const { id } = unitOf(entry.value);
    if (entry.issues === undefined) entries.push(entry);
    else
      unread.push({ line: entry.line, ...(id === undefined ? {} : { unit: id }), by: 'before', issues: entry.issues });
  }
  const comparison = compareRulebooks(
    old,
    now,
    entries.map(({ value }) => value),
  );
  const rejected = comparison.rejected.map((one) => ({ ...one, line: entries[one.line - 1]!.line }));
  return { ...comparison, rejected: [...unread, ...rejected] };
}
