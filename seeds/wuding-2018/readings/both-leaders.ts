import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * One conference (1场) is rewarded once, at the higher rate it reached. The printed list joins both rates with a
 * semicolon, so a county may also pay both.
 */
export const bothLeaders = {
  question: { zh: '同一场主要负责同志与分管领导都发布，如何加分', en: 'Principal and deputy at one conference' },
  basis: [clause(28, '分管领导进行发布的')],
  default: 'higher-only',
  options: {
    'higher-only': { title: { zh: '只按高者加', en: 'The higher rate only' } },
    sum: { title: { zh: '两项都加', en: 'Both rates' } },
  },
} as const satisfies Reading;
