import { issueAt, UnanswerableError } from '../../../issues/index.js';
import { isWhole, plainText, type Ratio, wide } from '../../../numbers/index.js';
import type { ParsedFact } from '../../../record/index.js';
import type { Id } from '../../../rulebook/index.js';
import type { PlannedRule } from '../../../scoring/plan.js';
import type { Reach } from '../reach.js';
import type { Situation } from '../situation.js';

/** A fact, and what may still become of it. */
export interface OpenFact {
  readonly id: Id;
  /** As the record states it; `undefined` where it is missing. */
  readonly written: unknown;
  readonly parsed: ParsedFact | undefined;
  /** The rules that read it and bear on the total. */
  readonly readers: readonly PlannedRule[];
  readonly reach: Reach;
  readonly situation: Situation;
}

/** The values of one kind of fact that can still be reached and may be its best, the least step first. */
export type Reachable<M> = (fact: OpenFact, measure: M) => unknown[];

/** Whether a rule that reads the fact gives points for it: what only deductions and vetoes read has happened. */
export function isWorthPoints({ readers }: OpenFact): boolean {
  return readers.some(({ effect }) => effect.kind === 'earn' || effect.kind === 'award');
}

/** A number as a record writes it; `undefined` where no decimal is exact. */
export function written(value: Ratio): string | number | undefined {
  const { n, d } = wide(value);
  if (isWhole(value)) return n <= MOST_DIGITS && n >= -MOST_DIGITS ? Number(n) : String(n);
  return TENS % d === 0n ? plainText(value) : undefined;
}
const MOST_DIGITS = 10n ** 15n - 1n;
const TENS = 10n ** 60n;

/** How many entries one value may add to a list. Beyond it: an error. */
const MOST_ENTRIES = 1_000;

/** @throws UnanswerableError `too-many-values` */
export function copies<T>(entry: T, times: Ratio): T[] {
  const { n } = wide(times);
  if (n > MOST_ENTRIES) throw tooManyValues(MOST_ENTRIES);
  return Array.from({ length: Number(n) }, () => entry);
}

export function tooManyValues(limit: number): UnanswerableError {
  return new UnanswerableError([issueAt([], 'too-many-values', { expected: String(limit) })]);
}
