import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * Offices use 8月底前 for “by the end of August”, its last day included. Read word by word, 前 ends the day before. It
 * concerns only dates printed with 前.
 */
export const dueEnd = {
  question: { zh: '“8月底前”“10月15日前”是否含当日', en: 'Is the day itself in time, where a date is printed with 前' },
  basis: [
    clause(13, '8月底前'),
    clause(32, '12月底前'),
    clause(44, '6月底前'),
    clause(53, '9月底前'),
    clause(55, '10月底前'),
    clause(68, '10月15日前'),
    clause(70, '11月底前'),
    clause(83, '12月底前'),
  ],
  default: 'inclusive',
  options: {
    inclusive: { title: { zh: '含当日', en: 'In time' } },
    exclusive: { title: { zh: '不含当日', en: 'Late' } },
  },
} as const satisfies Reading;
