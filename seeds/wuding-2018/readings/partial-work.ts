import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body } from '../row.js';

/**
 * A record may say “partial” without a share. Half is the middle of what it can mean; the strict view pays for
 * finished work only.
 */
export const partialWork = {
  question: { zh: '未注明比例的“部分完成”计多少', en: 'What is a plain “partial” worth' },
  basis: [body('二', '确保各项目标任务按时完成')],
  default: 'half',
  options: {
    half: { title: { zh: '一半', en: 'Half' } },
    nothing: { title: { zh: '不计分', en: 'Nothing' } },
  },
} as const satisfies Reading;
