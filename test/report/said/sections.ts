import type { AppliesTo, Condition, Section } from '../../../src/rulebook/index.js';
import { PAGE, type SaidBy } from './said.js';

export const section = {
  title: [[PAGE, '### 部分一（', '### Part one (']],
  within: [[PAGE, '#### 加分块', '#### Bonus']],
  appliesTo: [
    ['总评 The whole', '适用单位：局、镇\n', 'Units: Bureau, Town\n'],
    ['部分一 Part one', '适用单位：局、镇；其中：镇、牵头\n', 'Units: Bureau, Town; of these: Town, Guide\n'],
  ],
  when: [['加分块 Bonus', '仅当“部分一”', 'Counts only while “Part one”']],
  basis: [['总评 The whole', '依据：`days` 丙条“总则”', 'Clause: `days` 丙条 “总则”']],
  fullMarks: [['部分一 Part one', '满分50分', 'full marks 50']],
  counts: [
    ['部分一 Part one', '折为41分计入“总评”', 'counts 41 in “The whole”'],
    ['部分二 Part two', '满分31分', 'full marks 31'],
  ],
  addsUp: [['部分一 Part one', '分值相加等于满分', 'add up to the full marks']],
  notApplicable: [
    ['总评 The whole', '按比例折算为满分', 'scaled to the full marks'],
    ['部分一 Part one', '不折算，满分相应减少', 'are lost; nothing is scaled'],
    ['部分二 Part two', '平均分给其余各项', 'spread equally over the rest'],
  ],
  floor: [
    ['部分一 Part one', '不设下限，可为负分', 'no floor: may be below 0'],
    ['部分二 Part two', '不低于2分', 'at least 2 points'],
  ],
  ceiling: [
    ['总评 The whole', '不设上限', 'no ceiling'],
    ['部分二 Part two', '不超过33分', 'at most 33 points'],
    ['加分块 Bonus', '不超过“部分二”扣分后得分的7%', 'at most 7% of what “Part two” has after deductions'],
  ],
  round: [
    ['总评 The whole', '取舍到3位小数', 'rounded to 3 places'],
    ['部分二 Part two', '取舍到1位小数', 'rounded to 1 place\n'],
  ],
  onVoid: [
    ['总评 The whole', '在本板块计0分', 'counts 0 here'],
    ['部分一 Part one', '本板块随之作废', 'makes this one void'],
  ],
} satisfies SaidBy<Section>;

export const condition = {
  section: [['加分块 Bonus', '“部分一”不少于11分', '“Part one” is at least 11 points']],
  rule: [['加分块 Bonus', '，且“细则次数”', ', and “Rule 次数”']],
  atLeast: [['加分块 Bonus', '不少于11分', 'at least 11 points']],
  above: [['加分块 Bonus', '多于12', 'above 12']],
  atMost: [['加分块 Bonus', '不多于13%', 'at most 13%']],
  below: [['加分块 Bonus', '少于49分', 'below 49 points']],
} satisfies SaidBy<Condition>;

export const appliesTo = {
  kinds: [['v-cap', '| 镇 |', '| Town |']],
  roles: [['r-given', '局、镇；其中：镇、牵头', 'Bureau, Town; of these: Town, Guide']],
  assigned: [
    ['r-status', '镇；其中：牵头、指定单位', 'Town; of these: Guide, assigned units'],
    ['r-assigned', '“细则状态”的指定单位', 'units assigned to “Rule 状态”'],
    ['r-nobody', '| 无 |', '| nobody |'],
  ],
} satisfies SaidBy<AppliesTo>;
