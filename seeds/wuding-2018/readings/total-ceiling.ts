import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * A bonus (加分奖励) that could never pass full marks would be none for the best units, so the total is open. The
 * wider evaluation may want a mark of at most one hundred.
 */
export const totalCeiling = {
  question: { zh: '总分可否超过满分', en: 'May the total pass full marks' },
  basis: [clause(28, '实行政务公开年度综合考评加分奖励')],
  default: 'none',
  options: {
    none: { title: { zh: '可以超过', en: 'It may' } },
    'full-marks': { title: { zh: '以满分为限', en: 'Full marks at most' } },
  },
} as const satisfies Reading;
