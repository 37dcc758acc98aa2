import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * No ceiling is printed, so none is the default. A county that fears a total made of conferences may want one; it
 * is taken of the same base as the bonuses.
 */
export const bonusCap = {
  question: { zh: '加分合计有无上限', en: 'Is there a ceiling of all bonuses' },
  basis: [clause(28, '实行政务公开年度综合考评加分奖励')],
  default: 'none',
  options: {
    none: { title: { zh: '不设上限', en: 'None' } },
    '5-percent': { title: { zh: '基数的5%', en: '5 % of the base' } },
    '10-percent': { title: { zh: '基数的10%', en: '10 % of the base' } },
  },
} as const satisfies Reading;
