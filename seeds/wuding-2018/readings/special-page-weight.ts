import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body } from '../row.js';

/**
 * 重要指标内容 must mean more than an ordinary one; three times is the least that shows beside about seventy rows.
 * Single takes the words as emphasis.
 */
export const specialPageWeight = {
  question: { zh: '专题网页作为“重要指标”的权重', en: 'What is an “important indicator” worth' },
  basis: [body('三', '重要指标内容')],
  default: 'triple',
  options: {
    triple: { title: { zh: '3分', en: 'Three points' } },
    single: { title: { zh: '1分', en: 'One point' } },
  },
} as const satisfies Reading;
