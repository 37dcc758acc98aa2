import type { FactChange, RecordComparison, RecordStep, ScoreComparison } from '../inquiry/index.js';
import { safeText, type Text } from '../issues/index.js';
import { standingText } from './comparison.js';
import type { Language } from './language.js';
import { moveLines, moveText, signed } from './moves.js';

const SAYS = {
  steps: { zh: '改动的事实，依次计入', en: 'Facts that changed, put in one after another' },
  none: { zh: '没有改动', en: 'Nothing changed' },
  lines: { zh: '各行变动', en: 'Lines that moved' },
  unit: { zh: '单位', en: 'the unit' },
  together: { zh: '一并计入', en: 'together' },
} satisfies Record<string, Text>;

/** What changed between two records of a unit, what each change moved, and the lines it moved. */
export function recordComparisonText(comparison: RecordComparison, language: Language): string {
  const { unit, name, before, after, difference, steps, moves } = comparison;
  const head = headline(name === unit ? unit : `${safeText(name)} (${unit})`, before, after, difference, language);
  if (steps.length === 0) return `${head}\n${SAYS.none[language]}\n`;
  const changed = steps.flatMap((step) => stepLines(step, language));
  const lines =
    moves.length === 0 ? [] : [`${SAYS.lines[language]}:`, ...moveLines(moves, language).map((line) => `  ${line}`)];
  return `${[head, `${SAYS.steps[language]}:`, ...changed, ...lines].join('\n')}\n`;
}

/** Two scores line by line. */
export function scoreComparisonText({ before, after, difference, moves }: ScoreComparison, language: Language): string {
  const label = ({ unit, name }: ScoreComparison['before']) => (name === unit ? unit : `${safeText(name)} (${unit})`);
  const name = before.unit === after.unit ? label(after) : `${label(before)} → ${label(after)}`;
  const lines = moves.map((move) => `  ${moveText(move, language)}`);
  return `${[headline(name, before, after, difference, language), ...(lines.length === 0 ? [SAYS.none[language]] : lines)].join('\n')}\n`;
}

function headline(
  name: string,
  before: RecordComparison['before'],
  after: RecordComparison['after'],
  difference: string | null,
  language: Language,
): string {
  const moved = difference === null ? '' : `  ${signed(difference)}`;
  return `${name}  ${standingText(before, language)} → ${standingText(after, language)}${moved}`;
}

function stepLines({ changes, standing, difference, low, high }: RecordStep, language: Language): string[] {
  const moved =
    difference === null ? [low, high].map((end) => (end === null ? '…' : signed(end))).join(' … ') : signed(difference);
  const lines = changes.map((change) => changeText(change, language));
  const joint = changes.length > 1 ? ` (${SAYS.together[language]})` : '';
  return lines.map((line, at) =>
    at === lines.length - 1
      ? `  ${moved}  ${line}${joint}  = ${standingText(standing, language)}`
      : `  ${' '.repeat(moved.length)}  ${line}`,
  );
}

function changeText({ fact, titles, before, after }: FactChange, language: Language): string {
  const name =
    fact === undefined ? SAYS.unit[language] : `${titles.map((title) => title[language]).join(' / ')} (${fact})`;
  return `${name}: ${valueText(before)} → ${valueText(after)}`;
}

/** A fact as it is written; a long one is cut. */
function valueText(value: unknown): string {
  const text = value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
  return safeText(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}
