import type { LevelMeasure } from '../../rulebook/index.js';
import { oneOf } from '../shapes.js';
import { wordReader } from '../values.js';
import type { FactKind, FactOf } from './measure.js';

/** A word of the list. */
export const level: FactKind<LevelMeasure, FactOf<'level'>> = {
  compile: (forms) => {
    const facts = factsOf(forms);
    const read = wordReader(new Set(facts.keys()));
    return (at) => {
      const word = read(at);
      return word === undefined ? undefined : facts.get(word);
    };
  },
  words: factsOf,
  schema: ([{ words }]) => oneOf(Object.keys(words)),
};

function factsOf([{ words }]: readonly [LevelMeasure, ...LevelMeasure[]]): ReadonlyMap<string, FactOf<'level'>> {
  return new Map(Object.keys(words).map((word) => [word, { kind: 'level', word }]));
}
