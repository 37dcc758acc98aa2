import type { Text, Word } from '../words.js';

/** One word of a list, counted once. Takes a table. */
export interface LevelMeasure {
  readonly kind: 'level';
  readonly words: Readonly<Record<Word, Text>>;
}
