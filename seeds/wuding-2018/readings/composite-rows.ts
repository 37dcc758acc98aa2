import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/**
 * Most rows join several duties in one sentence. Paying for the part that was done keeps the record truthful; a
 * row is one task, though, and a county may hold it done only when all of it is.
 */
export const compositeRows = {
  question: { zh: '一项含多项要求而未全部做到的如何计分', en: 'Several duties in one, not all of them done' },
  basis: [
    body('一', '列入工作分工并对外公布'),
    clause(12, '细化公开说明'),
    clause(34, '10个要素保持完全相同'),
    clause(60, '采取日读网、周总结、月提醒、季通报、年评分的方式'),
  ],
  default: 'partial-credit',
  options: {
    'partial-credit': { title: { zh: '按完成部分计分', en: 'Credit for the part done' } },
    'all-or-nothing': { title: { zh: '全部做到才计分', en: 'All or nothing' } },
  },
} as const satisfies Reading;
