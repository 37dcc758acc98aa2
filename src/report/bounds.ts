import type { BoundReached, Bounds, PairOrder } from '../inquiry/index.js';
import type { Text } from '../issues/index.js';
import type { AnyOptions, Id, Rulebook } from '../rulebook/index.js';
import { type Language, words } from './language.js';
import { excludedBlock, joined, labelOf, listed, optionsText, questionOf, statusText } from './sensitivity.js';
import { table } from './table.js';

const SAYS = {
  deciding: {
    zh: '单独改变即决定两单位谁在前的口径，前为这样的单位对数',
    en: 'Readings that, changed alone, decide which of two units is ahead, and of how many pairs',
  },
  none: { zh: '没有口径单独决定两单位谁在前', en: 'No reading by itself decides which of two units is ahead' },
  jointly: {
    zh: '只在几个口径同时改变时换位的单位对数',
    en: 'Pairs that change places only when several readings are changed together',
  },
  combinations: { zh: '口径组合数，全部在内', en: 'Combinations of readings, all of them considered' },
  lowest: { zh: '最低时所改口径', en: 'Changed for the low' },
  highest: { zh: '最高时所改口径', en: 'Changed for the high' },
  unchanged: { zh: '不改', en: 'nothing' },
  depends: { zh: '先后取决于口径', en: 'Who is ahead depends on the readings' },
  settled: { zh: '在任何口径下先后不变的单位对数', en: 'Pairs that keep their order under all readings' },
  ahead: { zh: '在前', en: 'ahead' },
  tied: { zh: '并列', en: 'tied' },
  changing: { zh: '所改口径', en: 'Changed' },
} satisfies Record<string, Text>;

/** Bounds as a person reads them: first what decides who is ahead, then each unit's low and high, then the pairs that depend. */
export function boundsText(bounds: Bounds, rulebook: Rulebook, language: Language): string {
  return joined([
    decidingBlock(bounds, rulebook, language),
    `${SAYS.combinations[language]}: ${bounds.combinations}`,
    unitTable(bounds, language),
    pairTable(bounds, language),
    excludedBlock(bounds.excluded, language),
  ]);
}

function decidingBlock({ decisive, jointly }: Bounds, rulebook: Rulebook, language: Language): string {
  const alone = decisive.map(({ reading, pairs }) => [pairs.length, questionOf(reading, rulebook, language)] as const);
  return [
    alone.length === 0 ? SAYS.none[language] : listed(SAYS.deciding[language], alone),
    ...(jointly.length === 0 ? [] : [`${SAYS.jointly[language]}: ${jointly.length}`]),
  ].join('\n');
}

function unitTable({ units }: Bounds, language: Language): string {
  return table(
    [
      { title: words.unit[language] },
      { title: words.low[language], align: 'right' },
      { title: words.high[language], align: 'right' },
      { title: SAYS.lowest[language] },
      { title: SAYS.highest[language] },
    ],
    units.map((unit) => [
      labelOf(unit),
      endText(unit.low, unit.lowest, language),
      endText(unit.high, unit.highest, language),
      changesText(unit.lowest.combination, language),
      changesText(unit.highest.combination, language),
    ]),
  );
}

function endText(total: string | null, { status }: BoundReached, language: Language): string {
  if (total !== null) return total;
  return status === 'final' || status === 'provisional' ? '…' : statusText(status, language);
}

function changesText(combination: AnyOptions, language: Language): string {
  return optionsText(combination) || SAYS.unchanged[language];
}

function pairTable({ pairs, units }: Bounds, language: Language): string {
  const open = pairs.filter(({ order }) => order === 'depends' || order === 'tied');
  const names = new Map(units.map((unit) => [unit.unit, labelOf(unit)]));
  const rows = open.flatMap((pair) => pairRows(pair, (id) => names.get(id)!, language));
  const settled = pairs.length === 0 ? '' : `${SAYS.settled[language]}: ${pairs.length - open.length}`;
  if (rows.length === 0) return settled;
  const columns = [
    { title: words.unit[language] },
    { title: words.unit[language] },
    { title: words.status[language] },
    { title: SAYS.changing[language] },
  ];
  return [SAYS.depends[language], table(columns, rows), '', settled].join('\n');
}

/** A row for each way the two can stand: the first ahead, the second ahead, both level. */
function pairRows(
  { a, b, ahead, behind, tied }: PairOrder,
  nameOf: (id: Id) => string,
  language: Language,
): string[][] {
  const row = (first: Id, second: Id, says: 'ahead' | 'tied', combination: AnyOptions | null) =>
    combination === null
      ? []
      : [[nameOf(first), nameOf(second), SAYS[says][language], changesText(combination, language)]];
  return [...row(a, b, 'ahead', ahead), ...row(b, a, 'ahead', behind), ...row(a, b, 'tied', tied)];
}
