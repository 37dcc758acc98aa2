import type { Text } from '../../issues/index.js';
import type { AnyOptions, Assumption, Id, Reading } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { clauses } from './clauses.js';
import type { Sheet } from './sheet.js';
import { aside, headed, listed, present, text } from './words.js';

const TITLES = {
  readings: text('解释口径', 'Readings'),
  readingsSay: text(
    '条文有歧义处，列出可以成立的几种解释；本页按标为“所选”的一种打印。',
    'Where a clause can be read in more than one way, each way is listed; this page is printed under the chosen ones.',
  ),
  assumptions: text('约定', 'Assumptions'),
  assumptionsSay: text(
    '其余未写明之处，按下列约定处理，并说明理由。',
    'What else is left open is settled like this, with the reason.',
  ),
  basis: text('依据', 'Clause'),
  answer: text('约定', 'Settled'),
  why: text('理由', 'Reason'),
  chosen: text('所选', 'chosen'),
  byDefault: text('默认', 'default'),
} as const;

export function readingBlocks({ rulebook, mainDocument, marks }: Sheet, chosen: AnyOptions, lang: Language): string[] {
  const blocks = Object.entries(rulebook.readings ?? {}).flatMap(([id, reading]) => [
    `### ${marks.numberOf(id)}. ${reading.question[lang]}${lang === 'zh' ? '？' : '?'}`,
    `\`${id}\` · ${headed(TITLES.basis, clauses(reading.basis, mainDocument))[lang]}`,
    optionTexts(reading, chosen[id])
      .map((option) => `- ${option[lang]}`)
      .join('\n'),
    ...present([marks.usesOf(id)?.[lang]]),
  ]);
  return blocks.length === 0 ? [] : [`## ${TITLES.readings[lang]}`, TITLES.readingsSay[lang], ...blocks];
}

function optionTexts({ options, default: first }: Reading, chosen: Id | undefined): Text[] {
  return Object.entries(options).map(
    ([
      id,
      {
        title: { zh, en },
      },
    ]) => {
      const bold = id === chosen ? '**' : '';
      const marks = [...(id === chosen ? [TITLES.chosen] : []), ...(id === first ? [TITLES.byDefault] : [])];
      return aside(text(`${bold}\`${id}\` ${zh}${bold}`, `${bold}\`${id}\` ${en}${bold}`), listed(marks));
    },
  );
}

export function assumptionBlocks({ rulebook, mainDocument }: Sheet, lang: Language): string[] {
  const blocks = Object.entries(rulebook.assumptions ?? {}).map(([id, assumption]) =>
    [
      `**${assumption.question[lang]}** (\`${id}\`)`,
      '',
      ...answerTexts(assumption, mainDocument).map((item) => `- ${item[lang]}`),
    ].join('\n'),
  );
  return blocks.length === 0 ? [] : [`## ${TITLES.assumptions[lang]}`, TITLES.assumptionsSay[lang], ...blocks];
}

function answerTexts({ answer, why, basis }: Assumption, main: Id): Text[] {
  return [headed(TITLES.answer, answer), headed(TITLES.why, why), headed(TITLES.basis, clauses(basis, main))];
}
