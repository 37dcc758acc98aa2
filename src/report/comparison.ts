import type { RulebookComparison, Standing, UnitComparison } from '../inquiry/index.js';
import type { Text } from '../issues/index.js';
import { issueLines } from './issues.js';
import { type Language, words } from './language.js';
import { moveLines, signed } from './moves.js';
import { table } from './table.js';

const SAYS = {
  changes: { zh: '变动', en: 'Changes' },
  none: { zh: '没有变动', en: 'No changes' },
  totals: { zh: '总分', en: 'Totals' },
  before: { zh: '原', en: 'Before' },
  after: { zh: '现', en: 'After' },
  difference: { zh: '差', en: 'Difference' },
  why: { zh: '各单位变动原因', en: 'Why each unit moves' },
  asks: { zh: '还需提供', en: 'now also asks for' },
  leftAside: { zh: '不再使用', en: 'no longer reads' },
} satisfies Record<string, Text>;

/** A comparison of two rulebooks as a person reads it: what changed, then whose total moves by how much, and why. */
export function comparisonText(comparison: RulebookComparison, language: Language): string {
  const { before, after, changes, units, rejected } = comparison;
  const name = ({ id, edition, year }: typeof before) => `${id} ${year} (${edition})`;
  const blocks = [
    `${name(before)} → ${name(after)}`,
    changes.length === 0
      ? SAYS.none[language]
      : [`${SAYS.changes[language]} (${changes.length})`, ...changes.map(({ text }) => `  ${text[language]}`)].join(
          '\n',
        ),
    units.length === 0 ? '' : unitTable(units, language),
    whyBlock(units, language),
    ...rejected.map(({ line, unit, issues }) =>
      [
        `${words.rejected[language]}: ${words.line[language]} ${line}${unit === undefined ? '' : ` (${unit})`}`,
        ...issueLines(issues, language).map((text) => `  ${text}`),
      ].join('\n'),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function unitTable(units: readonly UnitComparison[], language: Language): string {
  return table(
    [
      { title: words.unit[language] },
      { title: SAYS.before[language], align: 'right' },
      { title: SAYS.after[language], align: 'right' },
      { title: SAYS.difference[language], align: 'right' },
    ],
    units.map((unit) => [
      labelOf(unit),
      standingText(unit.before, language),
      standingText(unit.after, language),
      unit.difference === null ? '—' : signed(unit.difference),
    ]),
  );
}

function whyBlock(units: readonly UnitComparison[], language: Language): string {
  const said = units.flatMap((unit) => {
    const lines = reasonsOf(unit, language);
    return lines.length === 0 ? [] : [`${labelOf(unit)}`, ...lines.map((line) => `  ${line}`)];
  });
  return said.length === 0 ? '' : [SAYS.why[language], ...said].join('\n');
}

/** Each line whose own rule changed, then all others together: in the end the whole difference. */
function reasonsOf({ moves, asks, leftAside }: UnitComparison, language: Language): string[] {
  const names = (key: 'asks' | 'leftAside', facts: readonly string[]) =>
    facts.length === 0 ? [] : [`${SAYS[key][language]}: ${facts.join(', ')}`];
  return [...moveLines(moves, language), ...names('asks', asks), ...names('leftAside', leftAside)];
}

function labelOf({ unit, name }: UnitComparison): string {
  return name === unit ? unit : `${name} (${unit})`;
}

export function standingText({ status, total, range }: Standing, language: Language): string {
  if (total !== null) return total;
  return status === 'void' ? words.void[language] : `${range.low ?? '…'} – ${range.high ?? '…'}`;
}
