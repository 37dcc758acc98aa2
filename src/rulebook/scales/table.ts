import type { Dec, Word } from '../words.js';

/** Points by word: `start` + the sum, best, worst or mean over the counted words; nothing counted: `start`. */
export interface TableScale {
  readonly kind: 'table';
  readonly table: Readonly<Record<Word, Dec>>;
  /** Mandatory for counts by word, absent for a level. */
  readonly take?: 'sum' | 'best' | 'worst' | 'mean';
  /** In points; default 0. */
  readonly start?: Dec;
}
