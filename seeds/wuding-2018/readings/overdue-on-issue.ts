import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * The notice of 6 July prints a deadline of the end of June for row 44. It passes on a plan the prefecture had
 * made earlier, so the printed date stands; a duty nobody could know of in time may be due at the end of the year
 * instead.
 */
export const overdueOnIssue = {
  question: { zh: '第44项印发时已到期，如何认定', en: 'Row 44 was due before the notice was issued' },
  basis: [clause(44, '6月底前')],
  default: 'as-printed',
  options: {
    'as-printed': { title: { zh: '以印出的6月底为准', en: 'As printed: the end of June' } },
    'by-year-end': { title: { zh: '年底前完成即可', en: 'By the end of the year' } },
  },
} as const satisfies Reading;
