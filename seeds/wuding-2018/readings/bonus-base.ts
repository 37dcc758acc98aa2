import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * 年度政务公开综合考评总得分: the total a unit has reached. After deductions it is what the unit really scored before the
 * bonus; before them it would reward a unit for points it has lost; of full marks, a conference is worth the same
 * to everybody.
 */
export const bonusBase = {
  question: { zh: '2%、1%以哪个总得分为基数', en: 'Of which total are the 2 % and 1 % taken' },
  basis: [clause(28, '按年度政务公开综合考评总得分的2%予以加分')],
  default: 'after-deductions',
  options: {
    'after-deductions': { title: { zh: '扣分后的得分', en: 'The total after deductions' } },
    earned: { title: { zh: '扣分前的得分', en: 'What was earned, before deductions' } },
    'full-marks': { title: { zh: '满分', en: 'Full marks' } },
  },
} as const satisfies Reading;
