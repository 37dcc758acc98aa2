import { safeText } from '../issues/index.js';
import type { Score } from '../scoring/index.js';
import { type Language, words } from './language.js';
import { table } from './table.js';

/** One score line by line: what each line adds, why, by which clause and reading; then what is missing and remarked. */
export function explanation(score: Score, language: Language): string {
  const { unit, total, range, status } = score;
  const shown = total ?? (status === 'provisional' ? `${range.low ?? '…'} – ${range.high ?? '…'}` : '—');
  const blocks = [
    `${safeText(unit.name)} (${unit.id})  ${words.total[language]} ${shown}  ${words[status][language]}`,
    table(
      [
        { title: words.amount[language], align: 'right' },
        { title: words.rule[language] },
        { title: words.because[language] },
      ],
      score.lines.map((line) => [
        line.amount,
        line.rule ?? line.section ?? line.stage,
        line.because[language] +
          (line.readings.length > 0 ? ` [${words.readings[language]}: ${line.readings.join(', ')}]` : ''),
      ]),
    ),
  ];
  if (score.veto)
    blocks.push(`${words.void[language]}: ${score.veto.title[language]}: ${score.veto.because[language]}`);
  if (score.missing.length > 0) {
    blocks.push(
      [
        `${words.missing[language]}:`,
        ...score.missing.map(({ fact, field, rules }) => `  ${fact}${field ? `.${field}` : ''} (${rules.join(', ')})`),
      ].join('\n'),
    );
  }
  if (score.findings.length > 0) {
    blocks.push(
      [
        `${words.findings[language]}:`,
        ...score.findings.map(({ code, title, because }) => `  [${code}] ${title[language]}: ${because[language]}`),
      ].join('\n'),
    );
  }
  const stood = Object.entries(score.readings).map(([id, option]) => `${id}=${option}`);
  blocks.push(`${words.readings[language]}: ${stood.join(', ') || '—'}`);
  return `${blocks.join('\n\n')}\n`;
}
