import type { CivilDate } from '../calendar/index.js';
import type { Text } from '../issues/index.js';
import type { Dec, Num, Pct, Rounding } from '../numbers/index.js';

export type { CivilDate, Dec, Num, Pct, Rounding, Text };

/** `[A-Za-z0-9][A-Za-z0-9-]*`, never digits only. */
export type Id = string;
/** Any text without control characters, as the printed sheet has it. */
export type Word = string;
/** Where a rule is printed: document, clause and, where useful, its operative words. */
export interface Citation {
  readonly document: Id;
  readonly clause: string;
  readonly quote?: string;
}
export type Basis = readonly Citation[];
