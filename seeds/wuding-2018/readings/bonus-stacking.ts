import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * 每参加1场 … 予以加分 reads as a sum: each conference adds its rate of the same total. Compounding would take the second
 * bonus of a total that holds the first: base × (1.02^a × 1.01^b − 1).
 */
export const bonusStacking = {
  question: { zh: '多场加分如何叠加', en: 'How do several conferences add up' },
  basis: [clause(28, '每参加1场')],
  default: 'add',
  options: {
    add: { title: { zh: '逐场相加', en: 'Added' } },
    compound: { title: { zh: '逐场累乘', en: 'Compounded' } },
  },
} as const satisfies Reading;
