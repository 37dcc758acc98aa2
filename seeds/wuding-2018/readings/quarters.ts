import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * 每季度 without a beginning means all four; a duty made known in July cannot be asked for the first two.
 */
export const quarters = {
  question: { zh: '7月印发的“每季度”要求几个季度', en: 'Quarterly duties of a notice of July' },
  basis: [clause(22, '每季度')],
  default: 'all-four',
  options: {
    'all-four': { title: { zh: '全部四个季度', en: 'All four quarters' } },
    'after-notice': { title: { zh: '第三、四季度', en: 'The third and fourth quarter' } },
  },
} as const satisfies Reading;
