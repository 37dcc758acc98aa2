import type { Field, Measure, MeasureKind } from '../../../src/rulebook/index.js';
import type { SaidBy } from './said.js';

export const measures = {
  given: {},
  status: { partial: [['r-status', '部分完成按35%计', 'done in part counts 35%']] },
  level: { words: [['r-seen', '评定（良、劣）：不计分', 'one word (fine, poor): no points']] },
  tally: { words: [['r-tally', '良 4分、劣 −2分', 'fine 4, poor −2']] },
  rating: {
    from: [['r-rating', '评分（2至', 'a mark from 2 ']],
    to: [['r-rating', '至12）：达到12', 'to 12: 5 points for 12']],
  },
  count: {
    per: [
      ['r-count', '月数', 'months'],
      ['r-quarter', '季度数', 'quarters'],
    ],
    window: [
      ['r-count', '2031-02-01至2031-11-30', 'from 2031-02-01 to 2031-11-30'],
      ['r-quarter', '至2031-10-31止', 'up to 2031-10-31'],
    ],
  },
  proportion: { beyond: [['r-share', '可低于0、可超过100%', 'below 0 and over 100% too']] },
  checklist: { items: [['r-items', '清单2项（项一（权重3）、项二）', 'a list of 2 (item one (weight 3), item two)']] },
  delays: {
    limit: [
      ['r-delays', '9个工作日内完成的比例', 'done within 9 working days'],
      ['r-until', '2031-09-09及以前完成', 'done by 2031-09-09'],
      ['r-late', '超过36小时', 'after more than 36 hours'],
      ['r-months', '超过4个月', 'after more than 4 months'],
    ],
    target: [['r-delays', '目标为1日内', 'the target is within 1 day;']],
    afterTarget: [['r-delays', '在时限内的按65%计', 'within the limit, counts 65%']],
    late: [['r-delays', '年内完成的按15%计', 'within the year, counts 15%']],
    quantity: [
      ['r-delays', '完成的比例', 'the share done'],
      ['r-late', '未完成的件数', 'how many were done'],
    ],
    none: [
      ['r-delays', '没有事项按未完成计', 'nothing to do counts as not done'],
      ['r-until', '没有事项按不涉及计', 'nothing to do counts as exempt'],
    ],
  },
  profile: {
    fields: [],
    where: [
      [
        'r-profile',
        '`on` 为空 且 `staff` 不少于 18，或 `cost` 不多于 19',
        '`on` is none and `staff` is at least 18, or `cost` is at most 19',
      ],
    ],
    unless: [
      ['r-profile', '`level` 为 `city` 的除外', 'but not where `level` is `city`'],
      [
        'r-unless',
        '情形（除 `level` 为 `city`、`town` 之一 外的一切情形）：',
        'the case (any, unless `level` is one of `city`, `town`): ',
      ],
    ],
  },
  events: {
    fields: [],
    where: [
      [
        'r-events',
        '`at` 在 2031-07-01 至 2031-07-31 且 `tags` 含 `new`',
        '`at` is from 2031-07-01 to 2031-07-31 and `tags` includes `new`',
      ],
    ],
    unless: [['r-events', '`on` 在 2031-12-24 及以后 的除外', 'not where `on` is 2031-12-24 or later']],
    by: [['r-by', '按 `level` 分项计数：分值3分；`city` 3分', 'counts by `level`: worth 3 points; `city` 3']],
  },
} satisfies { readonly [K in MeasureKind]: SaidBy<Extract<Measure, { readonly kind: K }>> };

const FIELDS = '按字段填报的事实 Facts stated in fields';
export const field = {
  type: [
    [FIELDS, '`on` 日期', '`on` a date'],
    [FIELDS, '`at` 时刻', '`at` a date with its time'],
    [FIELDS, '`cost` 数', '`cost` a number'],
    [FIELDS, '`staff` 非负整数', '`staff` a whole number, 0 or more'],
  ],
  of: [[FIELDS, '`level` `city`、`town` 之一', '`level` one of `city`, `town`']],
  list: [[FIELDS, '`tags` `new`、`old` 之一，可列多项', '`tags` one of `new`, `old`, several may be listed']],
  optional: [[FIELDS, '时刻，可不填', 'time, may be left out']],
  nullable: [[FIELDS, '日期，可填空值', 'a date, may be none']],
} satisfies SaidBy<Field>;
