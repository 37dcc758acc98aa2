import { compareScores } from '../inquiry/index.js';
import type { Text } from '../issues/index.js';
import { compareRatios, negate, parseExact, type Ratio, sign } from '../numbers/index.js';
import type { Line, Score } from '../scoring/index.js';
import { inBrief } from './explanation.js';
import { type Language, words } from './language.js';
import { pointsText, signed, signedPoints } from './moves.js';
import { unitLabel } from './scores.js';

const SAYS = {
  ahead: { zh: '领先', en: 'is ahead by' },
  behind: { zh: '落后', en: 'is behind by' },
  level: { zh: '同分', en: 'is level' },
  open: { zh: '尚未确定，逐行比较已知部分', en: 'is not settled; what is known, line by line' },
  applicable: { zh: '适用总分', en: 'points that apply' },
  nothing: { zh: '无此行', en: 'no such line' },
} satisfies Record<string, Text>;

/** Why one unit is ahead of another: every line that differs, the heaviest first, with what each stands on. */
export function versusText(unit: Score, other: Score, language: Language): string {
  const { difference, moves } = compareScores(other, unit);
  const [own, against] = [linesByKey(unit), linesByKey(other)];
  const heaviest = [...moves].sort((a, b) => compareRatios(size(b.exact), size(a.exact)));
  const blocks = heaviest.map((move) => {
    const key = keyOf(move);
    const id = move.rule ?? move.section;
    const name = `${move.title[language]}${id === undefined ? '' : ` (${id})`}`;
    const said = [
      sideText(unit, move.after, own.get(key), language),
      sideText(other, move.before, against.get(key), language),
    ];
    return [`${signedPoints(parseExact(move.exact))}  ${name}`, ...said.map((line) => `    ${line}`)].join('\n');
  });
  return `${[headline(unit, other, difference, language), ...blocks].join('\n')}\n`;
}

function headline(unit: Score, other: Score, difference: string | null, language: Language): string {
  const [a, b] = [unit, other].map(
    (score) =>
      `${unitLabel(score.unit)} ${score.total ?? words[score.status][language]} (${SAYS.applicable[language]} ${score.applicable.points})`,
  );
  return `${a} · ${b}: ${verdict(difference, language)}`;
}

function verdict(difference: string | null, language: Language): string {
  if (difference === null) return SAYS.open[language];
  if (/^-?0(\.0*)?$/.test(difference)) return SAYS.level[language];
  const way = difference.startsWith('-') ? SAYS.behind : SAYS.ahead;
  return `${way[language]} ${signed(difference).slice(1)}`;
}

function sideText({ unit }: Score, points: string, line: Line | undefined, language: Language): string {
  return `${unitLabel(unit)}: ${pointsText(parseExact(points))}  ${line ? inBrief(line, language) : SAYS.nothing[language]}`;
}

type Key = Pick<Line, 'stage' | 'rule' | 'section'>;

function keyOf({ stage, rule = '', section = '' }: Key): string {
  return `${stage} ${rule} ${section}`;
}

function linesByKey({ lines }: Score): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [keyOf(line), line]));
}

function size(exact: string): Ratio {
  const points = parseExact(exact);
  return sign(points) < 0 ? negate(points) : points;
}
