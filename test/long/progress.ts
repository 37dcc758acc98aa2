import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How far a campaign has come; all that the next run needs to go on. */
export interface Progress {
  readonly seed: number;
  /** All cases below it are done. */
  next: number;
  /** How often each thing occurred. */
  readonly seen: Record<string, number>;
  /** The first failing cases. */
  readonly failures: Failure[];
  failed: number;
  /** Time that workers spent on it. */
  seconds: number;
  /** Day of the last run. */
  date: string;
  /** Node versions. */
  readonly node: string[];
  /** What was judged: digests of the code, more than one if it changed on the way. */
  readonly code: string[];
}
export interface Failure {
  readonly case: number;
  readonly problem: string;
}

/** What came of the cases of one block. */
export interface Done {
  readonly seconds: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
}

/** Failures kept with their problem; of more only the number is. */
const KEPT = 20;

export const newProgress = (seed: number): Progress => ({
  seed,
  next: 0,
  seen: {},
  failures: [],
  failed: 0,
  seconds: 0,
  date: '',
  node: [],
  code: [],
});

export function addDone(progress: Progress, to: number, { seconds, seen, failures }: Done): void {
  progress.next = to;
  progress.seconds += seconds;
  progress.failed += failures.length;
  progress.failures.push(...failures.slice(0, Math.max(0, KEPT - progress.failures.length)));
  for (const [name, times] of Object.entries(seen)) progress.seen[name] = (progress.seen[name] ?? 0) + times;
}

export function readProgress(file: string): Progress | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Progress;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** In whole or not at all, whenever the process may end. */
export function writeProgress(file: string, progress: Progress): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(progress, null, 1)}\n`);
  renameSync(`${file}.new`, file);
}
