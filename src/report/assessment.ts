import {
  type Assessment,
  placesOf,
  type RankedUnit,
  type Statistics,
  type YearsAssessment,
} from '../assessment/index.js';
import type { Text } from '../issues/index.js';
import { formatRatio, parseExact } from '../numbers/index.js';
import type { Band, Id, ResolvedRulebook } from '../rulebook/index.js';
import { type Language, words } from './language.js';
import { quotaPart } from './rulebook/county.js';
import { unitLabel } from './scores.js';
import { table } from './table.js';

const SAYS = {
  rank: { zh: '名次', en: 'Rank' },
  grade: { zh: '等次', en: 'Grade' },
  kind: { zh: '类别', en: 'Kind' },
  unranked: { zh: '不参加排名', en: 'Not ranked' },
  provisional: { zh: '等次名额暂定：有暂定或退回的单位', en: 'Quotas may change: units are provisional or rejected' },
  noPlace: { zh: '没有名额', en: 'no place' },
  count: { zh: '单位数', en: 'units' },
  mean: { zh: '平均', en: 'mean' },
  median: { zh: '中位数', en: 'median' },
  deviation: { zh: '标准差', en: 'standard deviation' },
  year: { zh: '年度', en: 'Year' },
  difference: { zh: '比上年', en: 'On last year' },
} satisfies Record<string, Text>;

type Labels = ReadonlyMap<Id, string>;

/** An assessment as a county would post it: each kind ranked, with its statistics; then who is not ranked, and why. */
export function assessmentText(assessment: Assessment, rulebook: ResolvedRulebook, language: Language): string {
  const labels = labelsOf(assessment);
  const blocks = [
    ...Object.entries(rulebook.kinds).map(([kind, { title }]) =>
      kindBlock(title[language], assessment.ranking[kind]!, assessment.statistics[kind]!, labels, rulebook, language),
    ),
    unrankedBlock(assessment, labels, rulebook, language),
    assessment.provisionalQuotas.length === 0
      ? ''
      : `${SAYS.provisional[language]}: ${assessment.provisionalQuotas.map((kind) => rulebook.kinds[kind]!.title[language]).join(', ')}`,
  ];
  return blocks
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}

function labelsOf({ scores }: Assessment): Labels {
  return new Map(scores.map(({ unit }) => [unit.id, unitLabel(unit)]));
}

function kindBlock(
  title: string,
  ranked: readonly RankedUnit[],
  statistics: Statistics,
  labels: Labels,
  rulebook: ResolvedRulebook,
  language: Language,
): string {
  if (ranked.length === 0) return '';
  const hasGrades = rulebook.grades !== undefined;
  const rows = ranked.map(({ unit, total, rank, grade }) => [
    String(rank),
    labels.get(unit)!,
    total,
    ...(hasGrades ? [gradeTitle(grade, rulebook, language)] : []),
  ]);
  const columns = [
    { title: SAYS.rank[language], align: 'right' as const },
    { title: words.unit[language] },
    { title: words.total[language], align: 'right' as const },
    ...(hasGrades ? [{ title: SAYS.grade[language] }] : []),
  ];
  const full = rulebook.grades?.bands.flatMap((band) => noPlaceLines(band, ranked.length, language)) ?? [];
  return [title, table(columns, rows), statisticsLine(statistics, language), ...full].join('\n');
}

/** `Excellent: no place (30% of 1 unit, rounded down)`: why nobody has a grade, however good. */
function noPlaceLines({ title, quota }: Band, units: number, language: Language): string[] {
  if (quota === undefined || placesOf(quota, units) > 0) return [];
  return [`${title[language]}: ${SAYS.noPlace[language]}${'share' in quota ? quotaPart(quota, units)[language] : ''}`];
}

/** `20 units  mean 93.2150  median 95.0000  standard deviation 7.9012`; exact values stand in the JSON. */
function statisticsLine({ count, mean, median, deviation }: Statistics, language: Language): string {
  const four = (exact: string | null) => formatRatio(parseExact(exact!), 4, 'half-up');
  const parts = [
    language === 'zh' ? `${SAYS.count.zh} ${count}` : `${count} ${count === 1 ? 'unit' : SAYS.count.en}`,
    `${SAYS.mean[language]} ${four(mean)}`,
    `${SAYS.median[language]} ${four(median)}`,
    `${SAYS.deviation[language]} ${deviation}`,
  ];
  return parts.join('  ');
}

function unrankedBlock(
  { unranked }: Assessment,
  labels: Labels,
  rulebook: ResolvedRulebook,
  language: Language,
): string {
  if (unranked.length === 0) return '';
  const rows = unranked.map(({ unit, kind, status, range, grade }) => [
    labels.get(unit)!,
    rulebook.kinds[kind]!.title[language],
    status === 'void' ? '—' : `${range.low ?? '…'} – ${range.high ?? '…'}`,
    words[status][language],
    gradeTitle(grade ?? null, rulebook, language),
  ]);
  const columns = [
    { title: words.unit[language] },
    { title: SAYS.kind[language] },
    { title: words.total[language], align: 'right' as const },
    { title: words.status[language] },
    { title: SAYS.grade[language] },
  ];
  const isGraded = unranked.some(({ grade }) => grade !== undefined);
  const width = isGraded ? columns.length : columns.length - 1;
  return [
    SAYS.unranked[language],
    table(
      columns.slice(0, width),
      rows.map((row) => row.slice(0, width)),
    ),
  ].join('\n');
}

function gradeTitle(grade: Id | null, { grades }: ResolvedRulebook, language: Language): string {
  return grades?.bands.find(({ id }) => id === grade)?.title[language] ?? '';
}

/** Each unit of several years: total, rank, grade, and what it gained on the year before. */
export function yearsText({ units }: YearsAssessment, language: Language): string {
  if (units.length === 0) return '';
  const rows = units.flatMap(({ unit, name, years }) =>
    years.map(({ year, total, rank, grade, difference }, at) => [
      at === 0 ? (name === unit ? unit : `${name} (${unit})`) : '',
      String(year),
      total ?? '—',
      rank === null ? '' : String(rank),
      grade ?? '',
      difference === null ? '' : difference.startsWith('-') ? difference : `+${difference}`,
    ]),
  );
  const right = 'right' as const;
  const columns = [
    { title: words.unit[language] },
    { title: SAYS.year[language] },
    { title: words.total[language], align: right },
    { title: SAYS.rank[language], align: right },
    { title: SAYS.grade[language] },
    { title: SAYS.difference[language], align: right },
  ];
  return `${table(columns, rows)}\n`;
}

/** One line a unit: kind, rank, unit, total, range, grade, status; ranked ones first. */
export function assessmentRows(
  assessment: Assessment,
  rulebook: ResolvedRulebook,
  language: Language,
): readonly (readonly string[])[] {
  const titles = [
    SAYS.kind,
    SAYS.rank,
    words.id,
    words.unit,
    words.total,
    words.low,
    words.high,
    SAYS.grade,
    words.status,
  ];
  const names = new Map(assessment.scores.map((score) => [score.unit.id, score] as const));
  const kindTitle = (kind: Id) => rulebook.kinds[kind]!.title[language];
  const ranked = Object.entries(assessment.ranking).flatMap(([kind, units]) =>
    units.map(({ unit, total, rank, grade }) => [
      kindTitle(kind),
      String(rank),
      unit,
      names.get(unit)!.unit.name,
      total,
      total,
      total,
      gradeTitle(grade, rulebook, language),
      words.final[language],
    ]),
  );
  const others = assessment.unranked.map(({ unit, kind, status, range, grade }) => [
    kindTitle(kind),
    '',
    unit,
    names.get(unit)!.unit.name,
    '',
    range.low ?? '',
    range.high ?? '',
    gradeTitle(grade ?? null, rulebook, language),
    words[status][language],
  ]);
  return [titles.map((title) => title[language]), ...ranked, ...others];
}
