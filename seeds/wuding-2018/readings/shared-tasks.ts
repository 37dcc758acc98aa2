import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/**
 * 谁牵头负责、谁组织落实 makes the leader answer for a row, but the cell ends with 负责落实 for all it names. 牵头 governs every
 * body printed before it, so only rows 28 and 41 name others beside the leaders.
 */
export const sharedTasks = {
  question: { zh: '牵头与其他单位并列的任务由谁计分', en: 'Rows with a leading body and others' },
  basis: [
    body('二', '谁牵头负责、谁组织落实'),
    clause(28, '县政府办公室、县文体广电旅游局牵头，各乡镇人民政府，县属有关部门负责落实'),
    clause(41, '县委编办牵头，各乡镇人民政府，县属各部门负责落实'),
  ],
  default: 'each-in-full',
  options: {
    'each-in-full': { title: { zh: '各单位均全额计分', en: 'Each in full' } },
    'lead-only': { title: { zh: '只计牵头单位', en: 'The leading bodies only' } },
  },
} as const satisfies Reading;
