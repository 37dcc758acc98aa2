import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * 力争在3小时内 is an aim, 最迟不超过5小时 the limit: within the limit is in time. The aim means something only if missing it
 * costs something.
 */
export const row26Target = {
  question: { zh: '3小时至5小时之间发布的计多少', en: 'Released between the aim of 3 hours and the limit of 5' },
  basis: [clause(26, '力争在3小时内、最迟不超过5小时发布权威信息')],
  default: 'limit-only',
  options: {
    'limit-only': { title: { zh: '5小时内即全额', en: 'In full within the limit' } },
    'half-after-target': { title: { zh: '超过3小时计一半', en: 'Half after the aim' } },
  },
} as const satisfies Reading;
