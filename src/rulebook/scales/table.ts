import * as z from 'zod/mini';
import { byWord, dec, literal, oneOf } from '../shapes.js';
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

export const tableShape = z.strictObject({
  kind: literal('table'),
  table: byWord(dec),
  take: z.optional(oneOf('sum', 'best', 'worst', 'mean')),
  start: z.optional(dec),
});
