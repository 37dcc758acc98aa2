import type { InspectionItem, InspectionSheet } from '../inquiry/index.js';
import { safeText, type Text } from '../issues/index.js';
import { type Language, words } from './language.js';
import { unitLabel } from './scores.js';
import { table } from './table.js';

const SAYS = {
  first: {
    zh: '先查（分值：该事实不成立时总分减少多少）',
    en: 'Look at first (points: what the total loses where the fact does not stand)',
  },
  points: { zh: '分值', en: 'Points' },
  check: { zh: '查什么', en: 'To check' },
  fact: { zh: '事实', en: 'Fact' },
  duty: { zh: '事项', en: 'Duty' },
  onRecord: { zh: '填报', en: 'On record' },
  claim: { zh: '未附佐证', en: 'no evidence' },
  exemption: { zh: '待核签', en: 'countersign' },
  missing: { zh: '未填报', en: 'missing' },
  evidence: { zh: '佐证', en: 'Evidence' },
  evidenced: { zh: '已附佐证', en: 'With evidence' },
  signed: { zh: '检查人：________  日期：________', en: 'Inspector: ________  Date: ________' },
} satisfies Record<string, Text>;

/** The inspector's sheet on paper: a box to tick for each thing to check, what hangs most on it first. */
export function inspectionText(sheet: InspectionSheet, language: Language): string {
  const isEvidenced = ({ evidence }: InspectionItem) => typeof evidence === 'string';
  const open = sheet.items.filter((item) => !isEvidenced(item));
  const evidenced = sheet.items.filter(isEvidenced);
  const blocks = [
    head(sheet, language),
    open.length === 0 ? '' : `${SAYS.first[language]}\n${openTable(open, language)}`,
    evidenced.length === 0 ? '' : `${SAYS.evidenced[language]}\n${evidenceTable(evidenced, language)}`,
    findingsBlock(sheet, language),
    SAYS.signed[language],
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function head({ unit, total, range, status, year }: InspectionSheet, language: Language): string {
  const open = status === 'provisional' ? `${range.low ?? '…'} – ${range.high ?? '…'}` : '—';
  return `${unitLabel(unit)}  ${year}  ${words.total[language]} ${total ?? open}  ${words[status][language]}`;
}

function openTable(items: readonly InspectionItem[], language: Language): string {
  return table(
    [
      { title: '' },
      { title: SAYS.points[language], align: 'right' },
      ...[SAYS.check, SAYS.fact, SAYS.duty, words.clause, SAYS.onRecord].map((title) => ({ title: title[language] })),
    ],
    items.map((item) => ['☐', ...pointsAnd(SAYS[item.kind][language], item, language), item.because[language]]),
  );
}

function evidenceTable(items: readonly InspectionItem[], language: Language): string {
  return table(
    [
      { title: '' },
      { title: SAYS.points[language], align: 'right' },
      ...[SAYS.evidence, SAYS.fact, SAYS.duty, words.clause].map((title) => ({ title: title[language] })),
    ],
    items.map((item) => ['☐', ...pointsAnd(safeText(item.evidence ?? ''), item, language)]),
  );
}

function pointsAnd(what: string, { points, fact, field, title, basis }: InspectionItem, language: Language): string[] {
  const clauses = [...new Set(basis.map(({ clause }) => clause))].join('; ');
  return [points ?? '…', what, field === undefined ? fact : `${fact}.${field}`, title[language], clauses];
}

function findingsBlock({ findings }: InspectionSheet, language: Language): string {
  if (findings.length === 0) return '';
  const rows = findings.map(({ title, because }) => `  ☐ ${title[language]}: ${because[language]}`);
  return [`${words.findings[language]}:`, ...rows].join('\n');
}
