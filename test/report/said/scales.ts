import type { Scale, ScaleKind } from '../../../src/rulebook/index.js';
import type { SaidBy } from './said.js';

export const scales = {
  proportional: { required: [['r-count', '达到6得10分，不足按比例', '10 points for 6, less in proportion']] },
  'all-or-nothing': { required: [['r-quarter', '达到3得10分，否则0分', '10 points for 3, else nothing']] },
  steps: {
    steps: [
      [
        'r-steps',
        '不少于85%为20分的90%；不少于55%为7分；以下0分',
        '90% of 20 points from 85%; 7 points from 55%; below that nothing',
      ],
    ],
  },
  line: {
    at: [
      ['r-share', '95%时为14分', '14 points at 95%'],
      ['r-whole', '90%时为15分', '15 points at 90%'],
    ],
    points: [['r-share', '时为14分', '14 points at']],
    per: [['r-share', '每多2%', 'for each 2% more']],
    up: [['r-share', '增0.5分', '+0.5 for each']],
    down: [['r-share', '每少2%减0.25分', '−0.25 for each 2% less']],
    counting: [
      ['r-share', '不足一份按比例', 'parts in proportion'],
      ['r-whole', '不足一份不计', 'whole ones only'],
      ['r-months', '不足一份按一份计', 'a started one counts in full'],
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
