import type { Text } from '../../issues/index.js';
import type { Id } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { audienceText } from './audience.js';
import { clauseCell } from './clauses.js';
import { markdownTable } from './markdown.js';
import { type Notes, provenanceText } from './provenance.js';
import { dueText, scoringText } from './rules.js';
import { type PlacedRule, pathOf, type Sheet } from './sheet.js';
import { marksText, termTexts } from './terms.js';
import { aside, sentences, text } from './words.js';

interface Column {
  readonly title: Text;
  readonly cell: (at: PlacedRule, notes: Notes, lang: Language) => string;
}

const COLUMNS: readonly Column[] = [
  { title: text('条款', 'Clause'), cell: ({ rule, sheet }) => clauseCell(rule.basis, sheet.mainDocument) },
  {
    title: text('细则', 'Rule'),
    cell: ({ id, rule }, _, lang) => `${rule.title[lang]}<br>${idsText(id, rule.fact)[lang]}`,
  },
  {
    title: text('单位', 'Units'),
    cell: ({ rule, sheet }, _, lang) => audienceText(rule.appliesTo, rule.section, sheet)[lang],
  },
  {
    title: text('计分', 'Scoring'),
    cell: (at, _, lang) => sentences([scoringText(at), at.sheet.marks.markOf('rules', at.id)])[lang],
  },
  { title: text('期限', 'Due'), cell: ({ rule: { due } }, _, lang) => (due === undefined ? '' : dueText(due)[lang]) },
  { title: text('来源', 'Provenance'), cell: ({ rule }, notes, lang) => provenanceText(rule, notes)[lang] },
];

/** A section as heading, terms and table: each rule with clause, units, scoring, due date, provenance. Empty columns are left out. */
export function sectionBlocks(id: Id, sheet: Sheet, notes: Notes, lang: Language): string[] {
  const { sections, rules } = sheet.rulebook;
  const level = Math.min(6, 1 + pathOf(id, sheet).length);
  const heading = `${'#'.repeat(level)} ${aside(sections[id]!.title, marksText(id, sheet))[lang]}`;
  const terms = termTexts(id, sheet).map((term) => `- ${term[lang]}`);
  const rows = Object.entries(rules)
    .filter(([, rule]) => rule.section === id)
    .map(([ruleId, rule]) => COLUMNS.map(({ cell }) => cell({ id: ruleId, rule, sheet }, notes, lang)));
  const table = markdownTable(
    COLUMNS.map(({ title }) => title[lang]),
    rows,
  );
  return [heading, terms.join('\n'), table].filter((block) => block !== '');
}

/** The rule's id, and its fact where that has another. */
function idsText(id: Id, fact: Id = id): Text {
  return fact === id
    ? text(`\`${id}\``, `\`${id}\``)
    : text(`\`${id}\`（事实 \`${fact}\`）`, `\`${id}\` (fact \`${fact}\`)`);
}
