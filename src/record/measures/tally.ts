import * as z from 'zod/mini';
import { type Ratio, sign } from '../../numbers/index.js';
import type { TallyMeasure } from '../../rulebook/index.js';
import { whole } from '../shapes.js';
import { readWhole } from '../values.js';
import type { FactKind, FactOf } from './measure.js';

/** `{ word: n }`, whole counts; a word not named is 0. */
export const tally: FactKind<TallyMeasure, FactOf<'tally'>> = {
  compile: ([measure]) => {
    const words = Object.keys(measure.words);
    const shape = new Map(words.map((word) => [word, 'optional'] as const));
    return (at) => {
      const read = at.object(shape, '{ word: n }');
      if (read === undefined) return undefined;
      const counts = new Map<string, Ratio>();
      for (const word of words) {
        const count = read(word, readWhole);
        if (count !== undefined && sign(count) > 0) counts.set(word, count);
      }
      return { kind: 'tally', counts };
    };
  },
  schema: ([{ words }]) =>
    z.strictObject(Object.fromEntries(Object.keys(words).map((word) => [word, z.optional(whole)]))),
};
