import * as z from 'zod/mini';
import { byWord, literal, text } from '../shapes.js';
import type { Text, Word } from '../words.js';

/** Whole counts by word; a word not named is 0. Takes a table. */
export interface TallyMeasure {
  readonly kind: 'tally';
  readonly words: Readonly<Record<Word, Text>>;
}

export const tallyShape = z.strictObject({ kind: literal('tally'), words: byWord(text) });
