import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * The annex prints no marks. Equal rows need no invention; five parts of twenty keep the many rows on platforms
 * from outweighing the few of the notice itself.
 */
export const taskWeights = {
  question: { zh: '各项任务分值如何分配', en: 'How many points is a row' },
  basis: [clause(1)],
  default: 'equal',
  options: {
    equal: { title: { zh: '每项1分，折合百分', en: 'One each, scaled to a hundred' } },
    'by-section': { title: { zh: '五个板块各20分', en: 'The five parts weigh 20 each' } },
  },
} as const satisfies Reading;
