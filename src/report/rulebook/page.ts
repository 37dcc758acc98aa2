import { type AnyOptions, resolveRulebook, type WrittenRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { calendarBlocks } from './calendar.js';
import { countingBlocks } from './counting.js';
import { derivedBlocks, rankBlocks } from './county.js';
import { documentBlocks } from './documents.js';
import { fieldBlocks } from './fields.js';
import { Notes } from './provenance.js';
import { assumptionBlocks, readingBlocks } from './readings.js';
import { sectionBlocks } from './sections.js';
import { inTreeOrder, sheetOf } from './sheet.js';
import { unitBlocks } from './units.js';
import { text } from './words.js';

const TITLES = {
  year: text('考评年度', 'Assessment year'),
  edition: text('版本', 'edition'),
  notes: text('来源注', 'Notes on provenance'),
} as const;

/**
 * A rulebook under the chosen readings, as a county would print it: how points are counted, its sheet section by section,
 * what compares the county, then readings, assumptions and notes.
 */
export function rulebookPage(written: WrittenRulebook, chosen: AnyOptions, lang: Language): string {
  const rulebook = resolveRulebook(written, chosen);
  const { id, title, year, edition, sections } = rulebook;
  const sheet = sheetOf(rulebook, written);
  const notes = new Notes();
  const blocks = [
    `# ${title[lang]}`,
    `\`${id}\` · ${TITLES.year[lang]} ${year} · ${TITLES.edition[lang]} ${edition}`,
    ...documentBlocks(sheet, lang),
    ...unitBlocks(rulebook, lang),
    ...countingBlocks(sheet, lang),
    ...inTreeOrder(sections).flatMap((section) => sectionBlocks(section, sheet, notes, lang)),
    ...derivedBlocks(sheet, lang),
    ...rankBlocks(sheet, lang),
    ...fieldBlocks(rulebook, lang),
    ...calendarBlocks(sheet, lang),
    ...readingBlocks(sheet, chosen, lang),
    ...assumptionBlocks(sheet, lang),
  ];
  const reasons = notes.list(lang).join('\n');
  if (reasons !== '') blocks.push(`## ${TITLES.notes[lang]}`, reasons);
  return `${blocks.join('\n\n')}\n`;
}
