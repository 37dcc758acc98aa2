import type { TallyMeasure } from '../../rulebook/index.js';
import { formatAmount } from '../words.js';
import type { CompiledMeasure, FactOf } from './measure.js';

export function compileTally(measure: TallyMeasure): CompiledMeasure<FactOf<'tally'>> {
  return {
    quantity: ({ counts }) => ({ is: 'words', counts }),
    domain: undefined,
    describe: ({ counts }) => {
      if (counts.size === 0) return { zh: '无', en: 'none' };
      const entries = [...counts].map(([word, n]) => ({ title: measure.words[word]!, n: formatAmount(n) }));
      return {
        zh: entries.map(({ title, n }) => `${title.zh} ${n}`).join('、'),
        en: entries.map(({ title, n }) => `${title.en} ${n}`).join(', '),
      };
    },
  };
}
