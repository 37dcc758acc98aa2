import type { Text } from '../../issues/index.js';
import type { CountMeasure, DelaysMeasure, Measure, MeasureKind } from '../../rulebook/index.js';
import { beyondText, withinText } from './limits.js';
import { casesText, entriesText } from './where.js';
import { aside, listed, sentences, share, text } from './words.js';

type Described = {
  readonly [K in MeasureKind]: (measure: Extract<Measure, { readonly kind: K }>, isTabled: boolean) => Text | undefined;
};

const MEASURES: Described = {
  given: () => undefined,
  status: ({ partial }) =>
    sentences([
      text('完成情况', 'how far it is done'),
      partial === undefined
        ? undefined
        : text(`部分完成按${share(partial).zh}计`, `done in part counts ${share(partial).en}`),
    ]),
  level: ({ words }, isTabled) => wordsText(text('评定', 'one word'), isTabled ? {} : words),
  tally: ({ words }, isTabled) => wordsText(text('分项计数', 'counts by word'), isTabled ? {} : words),
  rating: ({ from, to }) => text(`评分（${from}至${to}）`, `a mark from ${from} to ${to}`),
  count: ({ per, window }) => aside(PERIODS[per ?? 'all'], windowText(window)),
  proportion: ({ beyond }) =>
    beyond ? text('比例（可低于0、可超过100%）', 'the share, below 0 and over 100% too') : text('比例', 'the share'),
  checklist: ({ items }) => {
    const named = Object.values(items).map(({ title, weight }) =>
      weight === undefined ? title : aside(title, text(`权重${weight}`, `weight ${weight}`)),
    );
    return aside(text(`清单${named.length}项`, `a list of ${named.length}`), listed(named));
  },
  delays: delaysText,
  profile: ({ where, unless }) => aside(text('情形', 'the case'), casesText(where, unless)),
  events: ({ where, unless, by }) =>
    aside(
      by === undefined ? PERIODS.all : text(`按 \`${by}\` 分项计数`, `counts by \`${by}\``),
      entriesText(where, unless),
    ),
};

const PERIODS = {
  all: text('次数', 'how many'),
  quarter: text('有该事项的季度数', 'quarters in which it happened'),
  month: text('有该事项的月数', 'months in which it happened'),
} as const satisfies Record<NonNullable<CountMeasure['per']> | 'all', Text>;

/** What a rule counts, in words; nothing for what every unit is given. `isTabled`: a table will name the words. */
export function measureText(measure: Measure, isTabled: boolean): Text | undefined {
  return (MEASURES[measure.kind] as (measure: Measure, isTabled: boolean) => Text | undefined)(measure, isTabled);
}

function wordsText(what: Text, words: Readonly<Record<string, Text>>): Text {
  return aside(what, listed(Object.values(words)));
}

/** Whether the quantity is a share of what was to be done. */
export function isShareDone({ kind, ...rest }: Measure): boolean {
  if (kind === 'delays') return (rest as DelaysMeasure).quantity !== 'number-late';
  return kind === 'status' || kind === 'checklist';
}

function windowText({ from, to }: NonNullable<CountMeasure['window']> = {}): Text {
  if (from !== undefined && to !== undefined) return text(`${from}至${to}`, `from ${from} to ${to}`);
  if (from !== undefined) return text(`自${from}起`, `from ${from}`);
  return to === undefined ? text('', '') : text(`至${to}止`, `up to ${to}`);
}

function delaysText({ limit, target, afterTarget, late, quantity, none }: DelaysMeasure): Text {
  const [within, beyond] = [withinText(limit), beyondText(limit)];
  if (quantity === 'number-late')
    return text(`${beyond.zh}完成或未完成的件数`, `how many were done ${beyond.en}, or not at all`);
  return sentences([
    text(`${within.zh}完成的比例`, `the share done ${within.en}`),
    target && targetText({ target, afterTarget }),
    late === undefined
      ? undefined
      : text(
          `${beyond.zh}、年内完成的按${share(late).zh}计`,
          `done ${beyond.en}, but within the year, counts ${share(late).en}`,
        ),
    none && NONE[none],
  ]);
}

function targetText({
  target,
  afterTarget = '1',
}: Required<Pick<DelaysMeasure, 'target'>> & Partial<DelaysMeasure>): Text {
  const [goal, worth] = [withinText(target), share(afterTarget)];
  return text(
    `目标为${goal.zh}，晚于目标而在时限内的按${worth.zh}计`,
    `the target is ${goal.en}; later, but within the limit, counts ${worth.en}`,
  );
}

const NONE = {
  exempt: text('没有事项按不涉及计', 'nothing to do counts as exempt'),
  unmet: text('没有事项按未完成计', 'nothing to do counts as not done'),
} as const satisfies Record<NonNullable<DelaysMeasure['none']>, Text>;
