import type { Band, Derived, Grades, Quota } from '../../../src/rulebook/index.js';
import { type SaidBy, same } from './said.js';

const DERIVED = '全县比较得出的事实 Facts that compare the whole county';
export const derived = {
  of: [[DERIVED, '`rank` “细则比例”', '`rank` the rank by “Rule 比例”']],
  take: [
    ['rank', '由高到低的名次', 'the rank by'],
    ['best', '“细则比例”的最低值', 'the lowest value of'],
    ['mean', '的平均值', 'the mean of'],
    ['r-peers', '“细则分档”的平均得分率', 'the mean share earned in “Rule 分档”'],
    ['ratio', '最低值与本单位之比', 'the lowest value of “Rule 比例”, as a share of the own'],
    ['ahead', '高出平均值的部分', 'above the mean'],
  ],
  best: [
    [DERIVED, '`rank` “细则比例”由高到低', 'highest first'],
    [DERIVED, '最低值', 'the lowest value'],
  ],
  peers: [
    ['rank', '同类单位，含本单位', 'this one included'],
    ['mean', '同类单位，不含本单位', 'among the other units of the kind'],
  ],
} satisfies SaidBy<Derived>;

const GRADES = '名次与等次 Ranks and grades';
export const grades = {
  round: [[GRADES, '总分先取舍到整数', 'first rounded to a whole number']],
  bands: [[GRADES, '下等 `low` | 其余', 'Low `low` | the rest']],
} satisfies SaidBy<Grades>;
export const band = {
  id: [same(GRADES, '`top`')],
  title: [[GRADES, '上等', 'Top']],
  atLeast: [[GRADES, '91分', '91 points']],
  quota: [],
} satisfies SaidBy<Band>;
export const quota = {
  share: [[GRADES, '单位的38%', '38% of the ranked units']],
  rounding: [[GRADES, '不足一个的进一', 'rounded up']],
  count: [[GRADES, '每类39个', '39 of each kind']],
  ties: [
    [GRADES, '末位并列的均不列入', 'none of those who tie'],
    [GRADES, '末位并列的全部列入', 'all who tie for the last place are in'],
  ],
} satisfies SaidBy<Quota>;
