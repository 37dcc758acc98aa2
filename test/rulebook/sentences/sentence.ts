import type { IssueCode } from '../../../src/issues/index.js';
import { good } from '../good.js';

// biome-ignore lint/suspicious/noExplicitAny: each sentence reaches into its own place of a plain object
export type Any = any;
export type Change = (rulebook: Any) => unknown;

/** What the format's page says (in our words), what breaks it, and what differs by one thing and does not. */
export interface Sentence {
  readonly says: string;
  /** `PLACE CODE`, with `warning ` before it where it is no error. */
  readonly told: `${'warning ' | ''}/${string} ${IssueCode}`;
  readonly bad: Change;
  readonly good: Change;
  /** What both stand on. */
  readonly given?: Change;
}

export function sentence(says: string, told: Sentence['told'], bad: Change, good: Change, given?: Change): Sentence {
  return { says, told, bad, good, ...(given && { given }) };
}

/** The small sound rulebook after some changes. */
export function after(...changes: readonly (Change | undefined)[]): unknown {
  const rulebook = good();
  for (const change of changes) change?.(rulebook);
  return rulebook;
}

export function codeOf({ told }: Sentence): IssueCode {
  return told.split(' ').at(-1) as IssueCode;
}
