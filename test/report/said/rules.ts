import type { DueTerms, Provenance, Rule } from '../../../src/rulebook/index.js';
import { type SaidBy, same } from './said.js';

export const rule = {
  title: [['r-status', '细则状态', 'Rule 状态']],
  basis: [same('r-status', '| 甲条 |')],
  section: [['部分二 Part two', '细则状态', 'Rule 状态']],
  appliesTo: [],
  fact: [['r-best', '（事实 `r-tally`）', '(fact `r-tally`)']],
  measure: [],
  effect: [],
  due: [same('r-nobody', '| 2031-06-30 |')],
  when: [
    ['r-gated', '| 仅当“细则次数”少于5个月：扣1分 |', '| only while “Rule 次数” is below 5: deducts 1 point |'],
    ['r-quarter', '仅当“细则次数”多于2个月；否则得满分', 'only while “Rule 次数” is above 2; else full points'],
    ['v-void', '仅当“细则评分”不少于8', 'only while “Rule 评分” is at least 8 '],
  ],
  exemptible: [['r-status', '不得申报不涉及', 'may not be exempt']],
  notApplicable: [
    ['r-rating', '不涉及时计0分', 'exempt: 0 points'],
    ['r-count', '不涉及时计满分', 'exempt: full points'],
    ['r-quarter', '不涉及时不计入', 'exempt: left out'],
    ['r-share', '不涉及时按“细则同类”的得分率计', 'exempt: the share that “Rule 同类” comes to'],
  ],
  provenance: [['mean', '| 沿用 |', '| carried |']],
} satisfies SaidBy<Rule>;

export const due = {
  on: [['r-status', '2031-03-31前', 'before 2031-03-31']],
  end: [
    ['r-status', '（不含当日）', 'before 2031-03-31'],
    ['r-assigned', '2031-04-30（含当日）', '2031-04-30, that day included'],
  ],
  late: [['r-status', '逾期按45%计', 'late: 45%']],
} satisfies SaidBy<DueTerms>;

export const provenance = {
  source: [
    ['best', '原文：组别；缺失：牵头单位[1]', 'printed: group; lost: lead[1]'],
    ['ratio', '推断：牵头单位[2]', 'inferred: lead[2]'],
  ],
  reason: [
    ['来源注 Notes on provenance', '1. 污损', '1. not legible'],
    ['来源注 Notes on provenance', '2. 另见', '2. elsewhere'],
  ],
} satisfies SaidBy<Provenance>;
