import type { Text } from '../../issues/index.js';
import type { Field, Fields, Measure, MeasureKind } from '../../rulebook/index.js';

type Answers = { readonly [K in MeasureKind]: (measure: Extract<Measure, { readonly kind: K }>) => Text };

const ANSWERS: Answers = {
  given: () => text('不必填报', 'nothing to state'),
  status: () =>
    text(
      '完成情况，填 met（完成）、partial（部分完成）或 unmet（未完成）',
      'how far it is done: met, partial or unmet',
    ),
  level: ({ words }) => named('等次，填其一：', 'one of: ', words),
  tally: ({ words }) => named('各有多少：', 'how many of each: ', words),
  rating: ({ from, to }) => text(`评分，${from} 至 ${to}`, `a mark from ${from} to ${to}`),
  count: ({ per }) =>
    per === undefined
      ? text('次数，或逐次的日期', 'how many times, or the date of each')
      : text(`逐次的日期，按${PERIODS[per].zh}计`, `the date of each, counted by ${PERIODS[per].en}`),
  proportion: () => text('完成数 part 与总数 whole', 'how many are done (part) of how many (whole)'),
  checklist: ({ items }) =>
    named(
      '列出已完成的：',
      'list what is done: ',
      Object.fromEntries(Object.entries(items).map(([id, { title }]) => [id, title])),
    ),
  delays: () =>
    text(
      '每件的开始 from 与完成 to，未完成写 null；没有发生写 []',
      'from and to of each item, null where it is not done; [] where nothing happened',
    ),
  profile: ({ fields }) => fieldsText('', '', fields),
  events: ({ fields }) => fieldsText('每次一条，没有写 []：', 'one entry for each time, [] for none: ', fields),
};

const PERIODS = { quarter: text('季度', 'quarter'), month: text('月', 'month') };

const TYPES: Readonly<Record<Field['type'], Text>> = {
  date: text('日期', 'date'),
  instant: text('时刻', 'moment'),
  number: text('数', 'number'),
  whole: text('整数', 'whole number'),
  word: text('文字', 'text'),
};

/** How a fact of a measure is written, in words. */
export function answerText(measure: Measure): Text {
  return (ANSWERS[measure.kind] as (measure: Measure) => Text)(measure);
}

function named(zh: string, en: string, titles: Readonly<Record<string, Text>>): Text {
  const entries = Object.entries(titles);
  const one = (word: string, title: string, open: string, close: string) =>
    word === title ? word : `${word}${open}${title}${close}`;
  return text(
    zh + entries.map(([word, title]) => one(word, title.zh, '（', '）')).join('、'),
    en + entries.map(([word, title]) => one(word, title.en, ' (', ')')).join(', '),
  );
}

function fieldsText(zh: string, en: string, fields: Fields): Text {
  const all = Object.entries(fields).map(([id, field]) => {
    const more = [
      ...(field.list ? [MANY] : []),
      ...(field.nullable ? [NULLABLE] : []),
      ...(field.optional ? [OPTIONAL] : []),
    ];
    const type = field.of ? text(field.of.join('、'), field.of.join(', ')) : TYPES[field.type];
    const said = [type, ...more];
    return text(`${id}（${said.map((one) => one.zh).join('，')}）`, `${id} (${said.map((one) => one.en).join(', ')})`);
  });
  return text(zh + all.map((one) => one.zh).join('、'), en + all.map((one) => one.en).join(', '));
}

const MANY = text('可多个', 'a list');
const NULLABLE = text('没有写 null', 'null for none');
const OPTIONAL = text('可不填', 'may be left out');

function text(zh: string, en: string): Text {
  return { zh, en };
}
