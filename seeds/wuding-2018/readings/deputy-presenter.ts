import type { Reading } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/**
 * For the principal 作主发布 is printed, for the deputy only 进行发布: any part in the presentation is enough. The
 * stricter view takes the second as short for the first.
 */
export const deputyPresenter = {
  question: { zh: '分管领导是否须为主发布人', en: 'Must the deputy be the main presenter' },
  basis: [clause(28, '分管领导进行发布的')],
  default: 'any',
  options: {
    any: { title: { zh: '参与发布即可', en: 'Any presenter' } },
    'main-only': { title: { zh: '须为主发布人', en: 'The main presenter only' } },
  },
} as const satisfies Reading;
