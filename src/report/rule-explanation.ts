import { safeText, type Text } from '../issues/index.js';
import type { Id, ResolvedRulebook } from '../rulebook/index.js';
import type { Line, Score } from '../scoring/index.js';
import { type Language, words } from './language.js';
import { ruleTerms } from './rulebook/index.js';

const SAYS = {
  stated: { zh: '记录所写', en: 'Stated' },
  unstated: { zh: '未填报', en: 'not stated' },
  noLine: { zh: '本单位没有此项计分明细', en: 'This unit has no line of it' },
  missing: { zh: '缺少事实', en: 'Its fact is missing' },
  others: { zh: '其他口径', en: 'Read otherwise' },
} satisfies Record<string, Text>;

/**
 * What one line stands on: the clause with its words, how the rule measures and scores, the fact as stated, each step to
 * the amount, and the readings with what else could be read. `fact` is what the record says.
 */
export function ruleExplanation(
  id: Id,
  score: Score,
  fact: unknown,
  rulebook: ResolvedRulebook,
  language: Language,
): string {
  const rule = rulebook.rules[id]!;
  const colon = language === 'zh' ? '：' : ': ';
  const lines = score.lines.filter((line) => line.rule === id);
  const missing = score.missing.filter(({ rules }) => rules.includes(id));
  const rows = [
    `${rule.title[language]} (${id})`,
    ...ruleTerms(id, rulebook, language),
    `${SAYS.stated[language]}${colon}${fact === undefined ? SAYS.unstated[language] : safeText(JSON.stringify(fact))}`,
    ...(lines.length === 0 && missing.length === 0 ? [SAYS.noLine[language]] : []),
    ...missing.map(({ fact: name, field }) => `${SAYS.missing[language]}${colon}${name}${field ? `.${field}` : ''}`),
    ...lines.flatMap((line) => lineRows(line, language)),
    ...score.findings.filter((finding) => finding.rule === id).map(({ because }) => `! ${because[language]}`),
    ...readingRows(lines, score, rulebook, language),
  ];
  return `${rows.join('\n')}\n`;
}

/** `1/2 × 100/71 = 0.7042 (50/71)`, then the line's own words. */
function lineRows({ points, factor = '1', amount, exact, because }: Line, language: Language): string[] {
  const steps = points === undefined || factor === '1' ? amount : `${points} × ${factor} = ${amount}`;
  return [
    `${words.amount[language]}${language === 'zh' ? '：' : ': '}${steps}${exact.includes('/') ? ` (${exact})` : ''}`,
    `  ${because[language]}`,
  ];
}

function readingRows(
  lines: readonly Line[],
  score: Score,
  { readings = {} }: ResolvedRulebook,
  language: Language,
): string[] {
  const used = new Set(lines.flatMap((line) => line.readings));
  return [...used].flatMap((id) => {
    const { question, options } = readings[id]!;
    const chosen = score.readings[id]!;
    const others = Object.entries(options)
      .filter(([option]) => option !== chosen)
      .map(([option, { title }]) => `${title[language]} (${id}=${option})`);
    return [
      `${question[language]}${language === 'zh' ? '：' : ': '}${options[chosen]!.title[language]} (${id}=${chosen})`,
      `  ${SAYS.others[language]}${language === 'zh' ? '：' : ': '}${others.join(language === 'zh' ? '；' : '; ')}`,
    ];
  });
}
