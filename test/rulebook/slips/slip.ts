import type { Change } from '../sentences/index.js';

export interface Told {
  readonly path: string;
  readonly code: string;
  /** What was found, as it is shown. */
  readonly received?: string;
  /** What would do, in the hint in both languages. */
  readonly zh: string;
  readonly en: string;
}

/** What somebody who writes a first rulebook gets wrong: one mistake, one issue, and what would do. */
export type Slips = Readonly<Record<string, readonly [Change, Told]>>;
