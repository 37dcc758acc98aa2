import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/**
 * 按时完成 is the duty, and a deadline that costs nothing is none: late work earns nothing. But work done within the
 * year is done, and half may be fairer. It concerns deadlines of rows, never the limits inside rows 19, 26 and 49.
 */
export const lateWork = {
  question: { zh: '逾期但年内完成的计多少', en: 'What is work worth that was late but done within the year' },
  basis: [body('二', '确保各项目标任务按时完成'), clause(74)],
  default: 'zero',
  options: {
    zero: { title: { zh: '不计分', en: 'Nothing' } },
    half: { title: { zh: '一半', en: 'Half' } },
  },
} as const satisfies Reading;
