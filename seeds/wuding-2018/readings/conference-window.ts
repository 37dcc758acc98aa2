import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * 从2018年开始 names the year, not the day of the notice. A rule made known on 6 July may be held to work from then on
 * only.
 */
export const conferenceWindow = {
  question: { zh: '哪些发布会计入', en: 'Which conferences of 2018 count' },
  basis: [clause(28, '从2018年开始')],
  default: 'calendar-year',
  options: {
    'calendar-year': { title: { zh: '2018全年', en: 'The whole of 2018' } },
    'from-notice': { title: { zh: '2018年7月6日（含）以后', en: 'From 6 July 2018, that day included' } },
  },
} as const satisfies Reading;
