import { ONE } from '../../numbers/index.js';
import type { LevelMeasure } from '../../rulebook/index.js';
import type { CompiledMeasure, FactOf } from './measure.js';

export function compileLevel(measure: LevelMeasure): CompiledMeasure<FactOf<'level'>> {
  return {
    quantity: ({ word }) => ({ is: 'words', counts: new Map([[word, ONE]]) }),
    domain: undefined,
    describe: ({ word }) => measure.words[word]!,
  };
}
