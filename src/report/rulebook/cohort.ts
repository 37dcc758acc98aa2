import type { Text } from '../../issues/index.js';
import type { Derived } from '../../rulebook/index.js';
import type { Sheet } from './sheet.js';
import { aside, text, titled } from './words.js';

type Ends = (typeof ENDS)[Derived['best']];
type Described = { readonly [T in Derived['take']]: (of: Text, ends: Ends) => Text };

const ENDS = {
  highest: { best: text('最高', 'highest'), order: text('由高到低', 'highest first') },
  lowest: { best: text('最低', 'lowest'), order: text('由低到高', 'lowest first') },
} as const;

const TAKES: Described = {
  rank: ({ zh, en }, { order }) => text(`${zh}${order.zh}的名次`, `the rank by ${en}, ${order.en}`),
  best: ({ zh, en }, { best }) => text(`${zh}的${best.zh}值`, `the ${best.en} value of ${en}`),
  mean: ({ zh, en }) => text(`${zh}的平均值`, `the mean of ${en}`),
  'mean-share': ({ zh, en }) => text(`${zh}的平均得分率`, `the mean share earned in ${en}`),
  'ratio-to-best': ({ zh, en }, { best }) =>
    best.en === 'highest'
      ? text(`本单位${zh}与最高值之比`, `${en}, as a share of the highest value`)
      : text(`${zh}最低值与本单位之比`, `the lowest value of ${en}, as a share of the own`),
  'above-mean': ({ zh, en }) => text(`本单位${zh}高出平均值的部分`, `${en}, above the mean`),
};

const PEERS = {
  all: text('同类单位，含本单位', 'among units of the kind, this one included'),
  others: text('同类单位，不含本单位', 'among the other units of the kind'),
} as const satisfies Record<NonNullable<Derived['peers']>, Text>;

/** What is derived for a unit from all of its kind: `“税收增幅”由高到低的名次（同类单位，含本单位）`. */
export function derivedText({ of, take, best, peers = 'all' }: Derived, { rulebook: { rules } }: Sheet): Text {
  return aside(TAKES[take](titled(rules[of]?.title ?? text(of, of)), ENDS[best]), PEERS[peers]);
}
