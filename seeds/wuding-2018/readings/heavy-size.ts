import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body } from '../row.js';

/**
 * The notice says 重扣分 and gives no number. Heavy must mean more than the loss of any single duty. Ten points are
 * several times a row, and more than the special page is worth even where it weighs three times in a part of
 * twenty; five are less than that. A share of what was earned treats every unit alike.
 */
export const heavySize = {
  question: { zh: '“重扣分”扣多少', en: 'How much is 重扣分, the heavy deduction' },
  basis: [body('一', '重扣分')],
  default: '10-points',
  options: {
    '10-points': { title: { zh: '扣10分', en: '10 points' } },
    '5-points': { title: { zh: '扣5分', en: '5 points' } },
    '20-points': { title: { zh: '扣20分', en: '20 points' } },
    '20-percent': { title: { zh: '扣所得分的20%', en: '20 % of what was earned' } },
  },
} as const satisfies Reading;
