import type { Basis, Rule } from '../../../src/rulebook/index.js';
import { t } from './text.js';

const basis: Basis = [{ document: 'sheet', clause: '甲条' }];
const words = { fine: t('良', 'fine'), poor: t('劣', 'poor') };
const table = { fine: '4', poor: '-2' };
const earn = (points: string, more: object = {}) => ({ kind: 'earn', points, ...more }) as const;
const rule = (name: string, section: string, measure: object, effect: object, more: object = {}) =>
  ({ title: t(`细则${name}`, `Rule ${name}`), basis, section, measure, effect, ...more }) as Rule;
const fields = {
  on: { type: 'date', nullable: true },
  at: { type: 'instant', optional: true },
  cost: { type: 'number' },
  staff: { type: 'whole' },
  level: { type: 'word', of: ['city', 'town'] },
  tags: { type: 'word', of: ['new', 'old'], list: true },
} as const;

export const rules: Readonly<Record<string, Rule>> = {
  'r-given': rule('起评', 'first', { kind: 'given' }, earn('21')),
  'r-gated': rule(
    '条件',
    'minus',
    { kind: 'given' },
    { kind: 'deduct', points: '1', per: 'once' },
    { when: { rule: 'r-count', below: '5' } },
  ),
  'r-status': rule('状态', 'second', { kind: 'status', partial: '0.35' }, earn('22', { min: '-3', max: '25' }), {
    exemptible: false,
    due: { on: '2031-03-31', end: 'exclusive', late: '0.45' },
    appliesTo: { roles: ['guide'], assigned: true },
  }),
  'r-assigned': rule('指定', 'root', { kind: 'status' }, earn('1'), {
    appliesTo: { assigned: 'r-status' },
    due: { on: '2031-04-30', end: 'inclusive' },
  }),
  'r-nobody': rule('无人', 'root', { kind: 'status' }, earn('1', { min: null, max: null }), {
    appliesTo: {},
    due: '2031-06-30',
  }),
  'r-level': rule('等级', 'root', { kind: 'level', words }, earn('4', { scale: { kind: 'table', table } })),
  'r-seen': rule('见闻', 'root', { kind: 'level', words }, { kind: 'observe' }),
  'r-tally': rule(
    '计数',
    'root',
    { kind: 'tally', words },
    earn('9', { scale: { kind: 'table', table, take: 'sum', start: '8' } }),
  ),
  'r-best': rule(
    '最好',
    'root',
    { kind: 'tally', words },
    earn('9', { scale: { kind: 'table', table, take: 'best' } }),
    { fact: 'r-tally' },
  ),
  'r-worst': rule(
    '最差',
    'root',
    { kind: 'tally', words },
    earn('9', { scale: { kind: 'table', table, take: 'worst' } }),
    { fact: 'r-tally' },
  ),
  'r-rating': rule('评分', 'root', { kind: 'rating', from: '2', to: '12' }, earn('5'), { notApplicable: 'zero' }),
  'r-count': rule(
    '次数',
    'root',
    { kind: 'count', per: 'month', window: { from: '2031-02-01', to: '2031-11-30' } },
    earn('10', { scale: { kind: 'proportional', required: '6' } }),
    { notApplicable: 'full' },
  ),
  'r-quarter': rule(
    '季度',
    'root',
    { kind: 'count', per: 'quarter', window: { to: '2031-10-31' } },
    earn('10', { scale: { kind: 'all-or-nothing', required: '3' } }),
    { notApplicable: 'left-out', when: { rule: 'r-count', above: '2' } },
  ),
  'r-peers': rule('同类', 'root', { kind: 'proportion', beyond: true }, { kind: 'observe', finding: 'if-any' }),
  'r-share': rule(
    '比例',
    'root',
    { kind: 'proportion', beyond: true },
    earn('15', {
      scale: { kind: 'line', at: '95%', points: '14', per: '2%', up: '0.5', down: '-0.25', counting: 'exact' },
    }),
    { notApplicable: { shareOf: 'r-peers' } },
  ),
  'r-whole': rule(
    '整份',
    'root',
    { kind: 'proportion' },
    earn('15', { scale: { kind: 'line', at: '90%', per: '3%', down: '-1', counting: 'whole' } }),
  ),
  'r-items': rule(
    '清单',
    'root',
    {
      kind: 'checklist',
      items: { a: { title: t('项一', 'item one'), weight: '3' }, b: { title: t('项二', 'item two') } },
    },
    earn('8'),
  ),
  'r-steps': rule(
    '分档',
    'root',
    { kind: 'proportion' },
    earn('20', {
      scale: {
        kind: 'steps',
        steps: [
          { atLeast: '85%', share: '0.9' },
          { atLeast: '55%', points: '7' },
        ],
      },
    }),
  ),
  'r-delays': rule(
    '时限',
    'root',
    {
      kind: 'delays',
      limit: { unit: 'working-days', n: 9 },
      target: { unit: 'days', n: 1 },
      afterTarget: '0.65',
      late: '0.15',
      none: 'unmet',
      quantity: 'share-in-time',
    },
    earn('6'),
  ),
  'r-until': rule('截止', 'root', { kind: 'delays', limit: { on: '2031-09-09' }, none: 'exempt' }, earn('6')),
  'r-late': rule(
    '逾期',
    'minus',
    { kind: 'delays', limit: { unit: 'hours', n: 36 }, quantity: 'number-late' },
    { kind: 'deduct', points: '1', per: 'occurrence', max: '16' },
  ),
  'r-months': rule(
    '月限',
    'minus',
    { kind: 'delays', limit: { unit: 'months', n: 4 }, quantity: 'number-late' },
    { kind: 'deduct', scale: { kind: 'line', at: '1', per: '1', up: '17', counting: 'started' } },
  ),
  'r-profile': rule(
    '情形',
    'minus',
    {
      kind: 'profile',
      fields,
      where: [{ on: null, staff: { atLeast: '18' } }, { cost: { atMost: '19' } }],
      unless: { level: 'city' },
    },
    { kind: 'deduct', points: '2', per: 'once' },
  ),
  'r-unless': rule(
    '例外',
    'minus',
    { kind: 'profile', fields, unless: { level: { in: ['city', 'town'] } } },
    { kind: 'deduct', percent: '23%', of: 'full-marks', per: 'once' },
    { fact: 'r-profile' },
  ),
  'r-events': rule(
    '事项',
    'minus',
    {
      kind: 'events',
      fields,
      where: { at: { from: '2031-07-01', to: '2031-07-31' }, tags: { includes: 'new' } },
      unless: { on: { from: '2031-12-24' } },
    },
    { kind: 'deduct', percent: '24%', of: 'earned', per: 'occurrence' },
  ),
  'r-by': rule(
    '分项',
    'root',
    { kind: 'events', fields, by: 'level' },
    earn('3', { scale: { kind: 'table', table: { city: '3', town: '1' }, take: 'mean' } }),
    { fact: 'visits' },
  ),
  'r-award': rule(
    '加分',
    'bonus',
    { kind: 'count' },
    { kind: 'award', percent: '26%', of: 'after-deductions', per: 'occurrence', stacking: 'compound', max: '27' },
  ),
  'r-add': rule(
    '再加',
    'bonus',
    { kind: 'status' },
    { kind: 'award', percent: '28%', of: 'after-deductions', per: 'once', stacking: 'add' },
  ),
  'r-plus': rule('加点', 'both', { kind: 'count' }, { kind: 'award', points: '29', per: 'once' }),
  'r-less': rule(
    '减点',
    'both',
    { kind: 'rating', from: '0', to: '5' },
    { kind: 'deduct', points: '0.3', per: 'occurrence' },
  ),
  'v-void': rule(
    '作废',
    'inner',
    { kind: 'count' },
    { kind: 'veto', required: '34', to: 'void' },
    { when: { rule: 'r-rating', atLeast: '8' } },
  ),
  'v-inner': rule('细目得分', 'inner', { kind: 'status' }, earn('6')),
  'v-whole': rule('全废', 'root', { kind: 'status' }, { kind: 'veto', to: 'void' }),
  'v-cap': rule('封顶', 'second', { kind: 'count' }, { kind: 'veto', to: 'cap', at: '1' }),
  'v-set': rule('直接', 'first', { kind: 'proportion' }, { kind: 'veto', to: 'set', at: '37' }),
  'v-grade': rule('降等', 'root', { kind: 'count' }, { kind: 'veto', to: 'grade', at: 'ok' }),
  rank: rule('名次', 'root', { kind: 'count' }, earn('5', { scale: { kind: 'line', at: '1', per: '1', up: '-1' } })),
  best: rule(
    '最优',
    'root',
    { kind: 'proportion', beyond: true },
    { kind: 'observe', finding: 'unless-full' },
    { provenance: { lead: { source: 'lost', reason: '污损 / not legible' }, group: { source: 'explicit' } } },
  ),
  mean: rule(
    '平均',
    'root',
    { kind: 'proportion', beyond: true },
    { kind: 'observe' },
    { provenance: { lead: { source: 'carried' } } },
  ),
  ratio: rule('比率', 'root', { kind: 'proportion', beyond: true }, earn('5'), {
    provenance: { lead: { source: 'inferred', reason: '另见 / elsewhere' } },
  }),
  ahead: rule('领先', 'root', { kind: 'proportion', beyond: true }, earn('5')),
};
