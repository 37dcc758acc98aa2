import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * Rows 10, 14, 74 and 85 wait for a document from above. If it never came there was nothing to do, and not
 * applicable is not zero. The strict view leaves the unit to show that it did its part anyway.
 */
export const untriggered = {
  question: { zh: '所待上级文件未出台的任务如何计', en: 'Rows whose awaited document did not come' },
  basis: [
    clause(10, '待省州有关文件出台后'),
    clause(14, '待国家有关文件出台后'),
    clause(74, '印发后2个月内'),
    clause(85, '省直部门相关制度规定出台后'),
  ],
  default: 'left-out',
  options: {
    'left-out': { title: { zh: '不计', en: 'Left out' } },
    unmet: { title: { zh: '视为未完成', en: 'Unmet' } },
  },
} as const satisfies Reading;
