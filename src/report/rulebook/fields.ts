import type { Text } from '../../issues/index.js';
import type { Field, Fields, Id, ResolvedRulebook } from '../../rulebook/index.js';
import type { Language } from '../language.js';
import { valueText } from './where.js';
import { aside, headed, joined, listed, present, sentences, text, titled } from './words.js';

const TITLE = text('按字段填报的事实', 'Facts stated in fields');

/** The fields of each fact that has them, once a fact. */
export function fieldBlocks({ rules }: ResolvedRulebook, lang: Language): string[] {
  const facts = new Map<Id, Text>();
  for (const [id, { fact = id, title, measure }] of Object.entries(rules)) {
    if (!('fields' in measure) || facts.has(fact)) continue;
    const name = joined([titled(title), `\`${fact}\``], '', ' ');
    const form = measure.kind === 'events' ? text('每次一条', 'an entry each time') : text('一条', 'one entry');
    facts.set(fact, headed(aside(name, form), fieldTexts(measure.fields)));
  }
  if (facts.size === 0) return [];
  return [`## ${TITLE[lang]}`, [...facts.values()].map((item) => `- ${item[lang]}`).join('\n')];
}

const TYPES = {
  date: text('日期', 'a date'),
  instant: text('时刻', 'a date with its time'),
  number: text('数', 'a number'),
  whole: text('非负整数', 'a whole number, 0 or more'),
  word: text('文字', 'a word'),
} as const satisfies Record<Field['type'], Text>;

/** What else may be said of a field. */
const TRAITS = {
  list: text('可列多项', 'several may be listed'),
  optional: text('可不填', 'may be left out'),
  nullable: text('可填空值', 'may be none'),
} as const satisfies Record<Exclude<keyof Field, 'type' | 'of'>, Text>;

function fieldTexts(fields: Fields): Text {
  return sentences(
    Object.entries(fields).map(([id, field]) => {
      const traits = (Object.keys(TRAITS) as (keyof typeof TRAITS)[]).filter((trait) => field[trait]);
      const words = field.of && listed(field.of.map(valueText));
      const type = words ? text(`${words.zh} 之一`, `one of ${words.en}`) : TYPES[field.type];
      return joined(
        [`\`${id}\``, joined(present([type, ...traits.map((trait) => TRAITS[trait])]), '，', ', ')],
        ' ',
        ' ',
      );
    }),
  );
}
