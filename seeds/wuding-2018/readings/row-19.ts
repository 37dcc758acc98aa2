import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * Row 19 asks for 同步发布 and in the same row for three working days. The later sentence gives the number, so it is
 * the limit.
 */
export const row19 = {
  question: {
    zh: '解读材料应同日发布，还是3个工作日内',
    en: 'Explanations on the same day, or within three working days',
  },
  basis: [clause(19, '同步起草、同步审批、同步发布'), clause(19, '相关解读材料应于3个工作日内')],
  default: 'three-working-days',
  options: {
    'three-working-days': { title: { zh: '3个工作日内', en: 'Within three working days' } },
    'same-day': { title: { zh: '当日', en: 'The same day' } },
  },
} as const satisfies Reading;
