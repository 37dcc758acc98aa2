import * as z from 'zod/mini';
import { byWord, literal, text } from '../shapes.js';
import type { Text, Word } from '../words.js';

/** One word of a list, counted once. Takes a table. */
export interface LevelMeasure {
  readonly kind: 'level';
  readonly words: Readonly<Record<Word, Text>>;
}

export const levelShape = z.strictObject({ kind: literal('level'), words: byWord(text) });
