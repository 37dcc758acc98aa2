import type { Scale, ScaleKind } from '../../../src/rulebook/index.js';
import type { SaidBy } from './said.js';

export const scales = {
  proportional: { required: [['r-count', '达到6个月得10分，不足按比例', '10 points for 6, less in proportion']] },
  'all-or-nothing': { required: [['r-quarter', '达到3个季度得10分，否则0分', '10 points for 3, else nothing']] },
  steps: {
    steps: [
      [
        'r-steps',
        '不少于85%得20分的90%；不少于55%得7分；以下不得分',
        '90% of 20 points from 85%; 7 points from 55%; below that nothing',
      ],
    ],
  },
  line: {
    at: [
      ['r-share', '95%得14分', '14 points at 95%'],
      ['r-whole', '90%得15分', '15 points at 90%'],
      ['rank', '第1名得5分，每后1名减1分', '5 points at rank 1; −1 for each 1 further down'],
    ],
    points: [['r-share', '得14分，', '14 points at']],
    per: [['r-share', '每多2%', 'for each 2% more']],
    up: [['r-share', '增0.5分', '+0.5 for each']],
    down: [['r-share', '每少2%减0.25分', '−0.25 for each 2% less']],
    counting: [
      ['r-share', '不足2%的部分按比例', 'a part of 2% in proportion'],
      ['r-whole', '不足3%的部分不计', 'a part of 3% is not counted'],
      ['r-months', '不足1件的按1件计', 'a part of 1 counts in full'],
    ],
  },
  table: {
    table: [['r-level', '良 4分、劣 −2分', 'fine 4, poor −2']],
    take: [
      ['r-tally', '各项相加', 'added up'],
      ['r-best', '取最好一项', 'the best one counts'],
      ['r-worst', '取最差一项', 'the worst one counts'],
      ['r-by', '取平均', 'the mean counts'],
    ],
    start: [['r-tally', '起始8分', '8 points to start with']],
  },
} satisfies { readonly [K in ScaleKind]: SaidBy<Extract<Scale, { readonly kind: K }>> };
