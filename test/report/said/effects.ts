import type { Effect, EffectKind } from '../../../src/rulebook/index.js';
import type { SaidBy } from './said.js';

export const effects = {
  earn: {
    points: [
      ['r-given', '| 起评21分 |', '| 21 points to start from |'],
      ['r-status', '得22分', '22 points'],
      ['r-assigned', '得1分', '1 point when'],
      ['r-tally', '分值9分', 'worth 9 points'],
    ],
    scale: [],
    min: [
      ['r-status', '最低−3分', 'at least −3 points'],
      ['r-nobody', '不设下限，可为负分', 'no floor: may be below 0'],
    ],
    max: [
      ['r-status', '最高25分', 'at most 25 points'],
      ['r-nobody', '不设上限', 'no ceiling'],
    ],
  },
  deduct: {
    points: [['r-profile', '扣2分', 'deducts 2 points']],
    per: [
      ['r-profile', '有此情形一次性扣2分', 'deducts 2 points once, where it is so'],
      ['r-late', '每件扣1分', 'deducts 1 point for each'],
      ['r-less', '评分每1分扣0.3分', 'deducts 0.3 points for each 1 of the mark'],
    ],
    percent: [['r-unless', '满分的23%', '23% of the full marks']],
    of: [
      ['r-unless', '“总评”满分的', 'the full marks of “The whole”'],
      ['r-events', '“总评”扣分前所得分的24%', '24% of what “The whole” earned before deductions'],
    ],
    scale: [['r-months', '：1件时不扣分，每多1件扣17分', ': deducts nothing at 1; +17 for each 1 more']],
    max: [['r-late', '最多扣16分', 'at most 16 points']],
  },
  award: {
    points: [['r-plus', '一次性加29分', 'awards 29 points once']],
    per: [['r-award', '每次加', 'each time']],
    percent: [['r-award', '的26%', 'awards 26% of']],
    of: [['r-award', '“部分二”扣分后得分的26%', 'what “Part two” has after deductions']],
    scale: [],
    max: [['r-award', '最多加27分', 'at most 27 points']],
    stacking: [
      ['r-award', '逐次累乘', 'compounding'],
      ['r-add', '与其他加分相加', 'added to other awards'],
    ],
  },
  veto: {
    required: [['v-void', '达到34次', 'from 34']],
    to: [
      [
        'v-void',
        '一票否决，“细目”作废，“部分一”随之作废，在“总评”中计0分',
        '“Inner part” is void, and with it “Part one”, and counts 0 in “The whole”',
      ],
      ['v-whole', '一票否决，“总评”作废，不予计分', '“The whole” is void, there is no total'],
      ['v-cap', '“部分二”最高计1分', '“Part two” counts 1 point at most'],
      ['v-set', '“部分一”直接计37分', '“Part one” is set to 37 points'],
    ],
    at: [['v-grade', '等次最高定为“中等”', 'the grade is “Middling” at best']],
  },
  observe: {
    finding: [
      ['r-peers', '不计分，有即提示', 'a finding where there is any'],
      ['best', '未全部做到即提示', 'a finding unless all is done'],
    ],
  },
} satisfies { readonly [K in EffectKind]: SaidBy<Extract<Effect, { readonly kind: K }>> };
