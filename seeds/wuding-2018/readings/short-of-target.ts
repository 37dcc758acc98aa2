import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/**
 * A unit that explained policies twice instead of three times did something. 不少于 and 至少 may also be read as a
 * threshold.
 */
export const shortOfTarget = {
  question: { zh: '次数、比例未达到要求的如何计分', en: 'Counts and shares below what is required' },
  basis: [
    body('一', '每年至少听取1次'),
    body('二', '将责任落实到具体股室和具体责任人'),
    clause(21, '不少于3次'),
    clause(22, '每季度'),
    clause(32, '不少于'),
    clause(80, '至少开展1次'),
  ],
  default: 'in-proportion',
  options: {
    'in-proportion': { title: { zh: '按比例', en: 'In proportion' } },
    nothing: { title: { zh: '不计分', en: 'Nothing' } },
  },
} as const satisfies Reading;
