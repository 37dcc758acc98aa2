import type { LineMove, RuleMove } from '../inquiry/index.js';
import type { Text } from '../issues/index.js';
import { add, formatRatio, parseExact, type Ratio, ZERO } from '../numbers/index.js';
import type { Language } from './language.js';

/** Points to the fourth place with their sign; the exact ratio stands in the JSON. */
export function signedPoints(points: Ratio): string {
  return signed(pointsText(points));
}

export function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

export function pointsText(points: Ratio): string {
  return formatRatio(points, 4, 'half-up');
}

/** `+2.3000  Letters answered (mailbox): 7.6667 → 9.9667` */
export function moveText({ rule, section, title, before, after, exact }: LineMove, language: Language): string {
  const id = rule ?? section;
  const name = id === undefined ? title[language] : `${title[language]} (${id})`;
  const [old, now] = [before, after].map((points) => pointsText(parseExact(points)));
  return `${signedPoints(parseExact(exact))}  ${name}: ${old} → ${now}`;
}

const OTHERS: Text = { zh: '其余各项随折算变动', en: 'all other lines, by what they are scaled to' };

/** Each line that changed itself, then all others together: in the end the whole difference. */
export function moveLines(moves: readonly RuleMove[], language: Language): string[] {
  const others = moves.filter(({ changed }) => !changed);
  const sum = others.reduce((all, { exact }) => add(all, parseExact(exact)), ZERO);
  return [
    ...moves.filter(({ changed }) => changed).map((move) => moveText(move, language)),
    ...(others.length === 0 ? [] : [`${signedPoints(sum)}  ${OTHERS[language]} (${others.length})`]),
  ];
}
