import type { Excluded, ReadingEffect, Sensitivity, UnitStanding } from '../inquiry/index.js';
import type { Text } from '../issues/index.js';
import type { AnyOptions, Id, Rulebook } from '../rulebook/index.js';
import { issueLines } from './issues.js';
import { type Language, words } from './language.js';
import { unitLabel } from './scores.js';
import { type Column, table } from './table.js';

const SAYS = {
  deciding: {
    zh: '决定名次的口径，前为名次随之变动的单位数',
    en: 'Readings that decide a rank, and of how many units',
  },
  none: { zh: '没有口径单独决定名次', en: 'No reading by itself decides a rank' },
  unmoved: { zh: '不改变任何总分和名次的口径', en: 'Readings that change no total and no rank' },
  together: {
    zh: '两个口径同时改变，结果与单独改变都不同',
    en: 'Two readings changed at once, where that gives what neither gives alone',
  },
  baseline: { zh: '现用', en: 'as chosen' },
  rank: { zh: '名次', en: 'Rank' },
  excluded: { zh: '不能同时成立的选项（不计在内）', en: 'Options that cannot stand together (left out)' },
  nothing: { zh: '无可计分', en: 'nothing to score' },
} satisfies Record<string, Text>;

/** What each reading does as a person reads it: first which readings decide a rank, then the totals that move. */
export function sensitivityText(sensitivity: Sensitivity, rulebook: Rulebook, language: Language): string {
  const { decisive, readings, pairs, excluded } = sensitivity;
  const moving = readings.filter(movesSomething);
  const unmoved = readings.filter((reading) => !movesSomething(reading)).map(({ id }) => id);
  return joined([
    decisive.length === 0
      ? SAYS.none[language]
      : listed(
          SAYS.deciding[language],
          decisive.map(({ reading, units }) => [units.length, questionOf(reading, rulebook, language)]),
        ),
    ...moving.map((reading) => readingBlock(reading, rulebook, language)),
    unmoved.length === 0 ? '' : `${SAYS.unmoved[language]}: ${unmoved.join(', ')}`,
    pairs.length === 0 ? '' : pairTable(pairs, language),
    excludedBlock(excluded, language),
  ]);
}

export function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A title, and under it counts with what they are of. */
export function listed(title: string, counts: readonly (readonly [count: number, of: string])[]): string {
  const width = Math.max(...counts.map(([count]) => String(count).length));
  return [title, ...counts.map(([count, of]) => `  ${String(count).padStart(width)}  ${of}`)].join('\n');
}

/** `How much is … (heavy-size)` */
export function questionOf(reading: Id, { readings }: Rulebook, language: Language): string {
  const question = readings?.[reading]?.question[language];
  return question === undefined ? reading : `${question} (${reading})`;
}

function movesSomething({ options }: ReadingEffect): boolean {
  return movedIn(options.map(({ units }) => units)).length > 0;
}

/** The places of units that do not stand the same under all options. */
function movedIn([first = [], ...others]: readonly (readonly UnitStanding[])[]): number[] {
  return [...first.keys()].filter((at) => others.some((units) => !isSame(units[at]!, first[at]!)));
}

function isSame(a: UnitStanding, b: UnitStanding): boolean {
  return a.rank === b.rank && a.status === b.status && a.range.low === b.range.low && a.range.high === b.range.high;
}

function readingBlock({ id, options }: ReadingEffect, rulebook: Rulebook, language: Language): string {
  const columns: Column[] = options.map(({ option }, at) => ({
    title: at === 0 ? `${option} (${SAYS.baseline[language]})` : option,
    align: 'right',
  }));
  const rows = movedIn(options.map(({ units }) => units)).map((at) => [
    labelOf(options[0]!.units[at]!),
    ...options.map(({ units }) => standingText(units[at]!, language)),
  ]);
  return [questionOf(id, rulebook, language), table([{ title: words.unit[language] }, ...columns], rows)].join('\n');
}

function pairTable(pairs: Sensitivity['pairs'], language: Language): string {
  const rows = pairs.flatMap(({ readings, units }) =>
    units.map((unit, at) => [
      at === 0 ? optionsText(readings) : '',
      labelOf(unit),
      totalText(unit, language),
      String(unit.rank ?? ''),
    ]),
  );
  const columns: Column[] = [
    { title: words.readings[language] },
    { title: words.unit[language] },
    { title: words.total[language], align: 'right' },
    { title: SAYS.rank[language], align: 'right' },
  ];
  return [SAYS.together[language], table(columns, rows)].join('\n');
}

/** `late-work=half, due-end=exclusive` */
export function optionsText(options: AnyOptions): string {
  return Object.entries(options)
    .map(([reading, option]) => `${reading}=${option}`)
    .join(', ');
}

export function excludedBlock(excluded: readonly Excluded[], language: Language): string {
  if (excluded.length === 0) return '';
  const lines = excluded.flatMap(({ readings, issues }) => [
    `  ${optionsText(readings)}`,
    ...issueLines(issues, language).map((text) => `    ${text}`),
  ]);
  return [SAYS.excluded[language], ...lines].join('\n');
}

export function labelOf({ unit, name }: { readonly unit: Id; readonly name: string }): string {
  return unitLabel({ id: unit, name } as Parameters<typeof unitLabel>[0]);
}

/** `98.77 #3`, or a range. */
function standingText(unit: UnitStanding, language: Language): string {
  const total = totalText(unit, language);
  return unit.rank === null ? total : `${total} #${unit.rank}`;
}

function totalText({ status, total, range }: UnitStanding, language: Language): string {
  if (total !== null) return total;
  if (status === 'provisional') return `${range.low ?? '…'} – ${range.high ?? '…'}`;
  return statusText(status, language);
}

export function statusText(status: UnitStanding['status'], language: Language): string {
  return (status === 'nothing-to-score' ? SAYS.nothing : words[status])[language];
}
