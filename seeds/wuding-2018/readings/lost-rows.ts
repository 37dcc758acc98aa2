import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * The requirement of rows 13 to 17 is lost in the text at hand, their leads and deadlines are not. The units still
 * had these duties and know them from the printed notice; leaving them out judges only what can be read here.
 */
export const lostRows = {
  question: { zh: '要求文字缺失的第13至17项如何处理', en: 'Rows 13 to 17, whose text is lost' },
  basis: [clause(13), clause(14), clause(15), clause(16), clause(17)],
  default: 'by-status',
  options: {
    'by-status': { title: { zh: '按单位填报的完成情况计', en: 'By the status on record' } },
    'left-out': { title: { zh: '不计', en: 'Left out' } },
  },
} as const satisfies Reading;
