import type { Limit } from '../../calendar/index.js';
import type { Text } from '../../issues/index.js';
import type { DelaysMeasure, Measure, MeasureKind } from '../../rulebook/index.js';
import { whereText } from './where.js';
import { joined, listed, sentences, share, text } from './words.js';

type Described = { readonly [K in MeasureKind]: (measure: Extract<Measure, { readonly kind: K }>) => Text };

const MEASURES: Described = {
  given: () => text('起始即有', 'given to every unit'),
  status: ({ partial }) =>
    partial === undefined
      ? text('完成情况', 'how far it is done')
      : text(
          `完成情况，部分完成按${share(partial).zh}计`,
          `how far it is done, partly done counts ${share(partial).en}`,
        ),
  level: ({ words }) => joined([text('等次：', 'a grade: '), listed(Object.values(words))], '', ''),
  tally: ({ words }) => joined([text('分项计数：', 'counts of '), listed(Object.values(words))], '', ''),
  rating: ({ from, to }) => text(`评分（${from}至${to}）`, `a mark from ${from} to ${to}`),
  count: ({ per, window }) => {
    const what = per === undefined ? text('次数', 'how many') : PERIODS[per];
    if (window === undefined) return what;
    const { from, to } = window;
    return text(
      `${what.zh}（${from ? `${from}起` : ''}${to ? `${to}止` : ''}）`,
      `${what.en} (${[from && `from ${from}`, to && `up to ${to}`].filter(Boolean).join(' ')})`,
    );
  },
  proportion: ({ beyond }) =>
    beyond ? text('完成比例（可超过100%）', 'the share done, over 100% too') : text('完成比例', 'the share done'),
  checklist: ({ items }) => {
    const named = Object.values(items).map(({ title, weight }) =>
      weight === undefined ? title : text(`${title.zh}（权重${weight}）`, `${title.en} (weight ${weight})`),
    );
    const { zh, en } = listed(named);
    return text(`清单${named.length}项（${zh}）`, `${named.length} items (${en})`);
  },
  delays: delaysText,
  profile: ({ where, unless }) => {
    const held = whereText(where, unless) ?? text('已填报', 'it is stated');
    return joined([text('情形：', 'the case that '), held], '', '');
  },
  events: ({ where, unless, by }) => {
    const counted = whereText(where, unless);
    const what = by === undefined ? text('次数', 'how many') : text(`按 \`${by}\` 分项计数`, `counts by \`${by}\``);
    return counted ? text(`${what.zh}（${counted.zh}）`, `${what.en} (${counted.en})`) : what;
  },
};

const PERIODS = {
  quarter: text('有该事项的季度数', 'quarters in which it happened'),
  month: text('有该事项的月数', 'months in which it happened'),
} as const;

/** What a rule counts, in words. */
export function measureText(measure: Measure): Text {
  return (MEASURES[measure.kind] as (measure: Measure) => Text)(measure);
}

function delaysText({ limit, target, afterTarget, late, quantity, none }: DelaysMeasure): Text {
  const within = limitText(limit);
  if (quantity === 'number-late') return text(`超过${within.zh}的件数`, `how many took longer than ${within.en}`);
  return sentences([
    text(`${within.zh}完成的比例`, `the share done within ${within.en}`),
    target && afterTarget !== undefined && share(afterTarget).en !== '100%'
      ? text(
          `目标${limitText(target).zh}，超过目标而在时限内按${share(afterTarget).zh}计`,
          `the target is ${limitText(target).en}, between target and limit counts ${share(afterTarget).en}`,
        )
      : undefined,
    late === undefined || Number(String(late).replace('%', '')) === 0
      ? undefined
      : text(`超过时限、年内完成按${share(late).zh}计`, `after the limit within the year counts ${share(late).en}`),
    none === 'unmet' ? text('没有事项按未完成计', 'nothing to do counts as not done') : undefined,
  ]);
}

const UNITS = {
  hours: ['小时内', 'hour'],
  days: ['日内', 'day'],
  'working-days': ['个工作日内', 'working day'],
  months: ['个月内', 'month'],
} as const;

function limitText(limit: Limit): Text {
  if ('on' in limit) return text(`${limit.on}前`, `the time up to ${limit.on}`);
  const [zh, en] = UNITS[limit.unit];
  return limit.n === 0
    ? text('当日', 'the same day')
    : text(`${limit.n}${zh}`, `${limit.n} ${en}${limit.n === 1 ? '' : 's'}`);
}
