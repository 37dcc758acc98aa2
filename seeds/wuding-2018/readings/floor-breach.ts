import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body } from '../row.js';

/**
 * 不得低于4% may be repaired (open government gets its 4 %, the others shrink in proportion, with a finding) or
 * enforced (no total is given until the weights are lawful).
 */
export const floorBreach = {
  question: { zh: '权重低于4%时如何处理', en: 'A weight under 4 %' },
  basis: [body('三', '不得低于4%')],
  default: 'raise',
  options: {
    raise: { title: { zh: '提高到4%，其余按比例缩减', en: 'Raised to 4 %, the others scaled down' } },
    refuse: { title: { zh: '不予计算', en: 'Refused' } },
  },
} as const satisfies Reading;
