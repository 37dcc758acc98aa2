import { isDeepStrictEqual } from 'node:util';
import type * as kaoping from '../../src/index.js';

/** What is judged: the library, or another build of it. */
export type Engine = Pick<
  typeof kaoping,
  'createScorer' | 'InvalidRecordError' | 'InvalidRulebookError' | 'lintRulebook' | 'parseRulebook'
>;

/** One case, drawn but not yet judged. */
export interface Case {
  /** What goes in, by name. */
  readonly given: Readonly<Record<string, unknown>>;
  /** May throw: that is a problem too. */
  readonly judge: () => Verdict;
}

export interface Verdict {
  /** What came out, by who says so. */
  readonly results: Readonly<Record<string, unknown>>;
  /** Names of what occurred. */
  readonly seen: readonly string[];
  readonly problem?: string | undefined;
}

/** An endless row of cases, each a pure function of a seed and its number. */
export interface Campaign {
  /** What every case claims, in a few words. */
  readonly claim: string;
  /** Cases that a worker runs in one go. */
  readonly block: number;
  /** Names that must be seen in one case of a hundred or more. */
  readonly expected: readonly string[];
  readonly draw: (seed: number, number: number) => Case;
}

export function verdictOn(judge: () => Verdict): Verdict {
  try {
    return judge();
  } catch (error) {
    return { results: {}, seen: [], problem: error instanceof Error ? error.stack! : String(error) };
  }
}

/** Remembers the last thing made, for cases that follow each other and share it. */
export function lastMade<Made>(make: (seed: number, group: number) => Made): (seed: number, group: number) => Made {
  let last: { seed: number; group: number; made: Made } | undefined;
  return (seed, group) => {
    if (last?.seed !== seed || last.group !== group) last = { seed, group, made: make(seed, group) };
    return last.made;
  };
}

/** Where two results differ, key by key; undefined where nowhere. */
export function difference(results: Readonly<Record<string, object>>): string | undefined {
  const [[nameA, a], [nameB, b]] = Object.entries(results) as [Named, Named];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !isDeepStrictEqual(a[key], b[key]));
  if (keys.length === 0) return undefined;
  return keys.map((key) => `${key}: ${nameA} ${JSON.stringify(a[key])}, ${nameB} ${JSON.stringify(b[key])}`).join('; ');
}
type Named = [string, Record<string, unknown>];
