import type { Issue } from '../issues/index.js';
import { type Entry, readEntries } from './entries.js';
import type { Io } from './io.js';

/** The records of several files taken together. */
export interface County {
  /** In order; what could not be read without loss has no facts, so that it is rejected whatever the rulebook. */
  readonly records: readonly unknown[];
  /** Puts the file, the line and the issues of reading into what was rejected by place. */
  readonly placed: <T extends { readonly rejected: readonly Rejected[] }>(result: T) => T;
}

interface Rejected {
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** Reads all records of the named files (`-` = standard input). @throws CommandError */
export async function readCounty(files: readonly string[], io: Io): Promise<County> {
  const entries: Entry[] = [];
  for await (const entry of readEntries(files, io)) entries.push(entry);
  const place = <R extends Rejected>(rejected: R): R => {
    const { file, line, issues = rejected.issues } = entries[rejected.line - 1]!;
    return { ...rejected, ...(files.length > 1 ? { file } : {}), line, issues };
  };
  return {
    records: entries.map(({ value, issues }) => (issues === undefined ? value : withoutFacts(value))),
    placed: (result) => ({ ...result, rejected: result.rejected.map(place) }),
  };
}

function withoutFacts(value: unknown): unknown {
  const { unit, year } = (value ?? {}) as { readonly unit?: unknown; readonly year?: unknown };
  return { unit, year };
}
