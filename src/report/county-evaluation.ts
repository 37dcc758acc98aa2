import type { CountyEvaluation } from '../assessment/index.js';
import { safeText, type Text } from '../issues/index.js';
import { formatRatio, parseExact } from '../numbers/index.js';
import { type Language, words } from './language.js';
import { table } from './table.js';

const SAYS = {
  rank: { zh: '名次', en: 'Rank' },
  contribution: { zh: '其中', en: 'Of which' },
  without: { zh: '不计该项', en: 'Without it' },
} satisfies Record<string, Text>;

/** A county's evaluation as a table, best first, then how many pairs of units the asked-for part orders otherwise. */
export function countyEvaluationText({ units, moved }: CountyEvaluation, language: Language): string {
  if (units.length === 0) return '';
  const right = 'right' as const;
  const pull =
    moved === undefined
      ? []
      : [
          { title: `${SAYS.contribution[language]} ${safeText(moved.part)}`, align: right },
          { title: SAYS.without[language], align: right },
          { title: SAYS.rank[language], align: right },
        ];
  const columns = [
    { title: SAYS.rank[language], align: right },
    { title: words.unit[language] },
    { title: words.total[language], align: right },
    ...pull,
  ];
  const rows = units.map(({ rank, unit, total, contribution, without }) => [
    String(rank),
    safeText(unit),
    total,
    contribution === undefined ? '' : formatRatio(parseExact(contribution), 4, 'half-up'),
    without?.total ?? '—',
    without ? String(without.rank) : '',
  ]);
  const findings = units.flatMap(({ unit, findings: own }) =>
    own.map(({ title }) => `! ${safeText(unit)}: ${title[language]}`),
  );
  const blocks = [
    table(
      columns,
      rows.map((row) => row.slice(0, columns.length)),
    ),
    ...findings,
  ];
  return `${[...blocks, ...(moved ? ['', movedText(moved, language)] : [])].join('\n')}\n`;
}

function movedText(
  { part, pairs, reversed, untied }: NonNullable<CountyEvaluation['moved']>,
  language: Language,
): string {
  return language === 'zh'
    ? `计入“${safeText(part)}”后，${pairs} 对单位中有 ${reversed} 对先后颠倒，${untied} 对由并列分出先后或变为并列。`
    : `With "${safeText(part)}" ${reversed} of ${pairs} pairs of units change places, and ${untied} are tied only with it or only without it.`;
}
