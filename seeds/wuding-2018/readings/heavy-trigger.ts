import type { Reading } from '../../../src/rulebook/rulebook.js';
import { body } from '../row.js';

/**
 * The printed condition names the body only. The sentence before it asks for full-time staff (配齐配强专职工作人员), and a
 * body without anyone in it exists on paper. It is one deduction either way.
 */
export const heavyTrigger = {
  question: { zh: '只看机构，还是机构与专职人员都看', en: 'Does the body alone decide, or its full-time staff too' },
  basis: [
    body('一', '年内仍未建立专门工作机构的乡镇和未明确工作承担机构的县属部门'),
    body('一', '加快配齐配强专职工作人员'),
  ],
  default: 'body-or-staff',
  options: {
    'body-or-staff': {
      title: { zh: '无机构，或有机构而无专职人员', en: 'No body, or a body without full-time staff' },
    },
    'body-only': { title: { zh: '仅看有无机构（字面）', en: 'The body only, as printed' } },
  },
} as const satisfies Reading;
