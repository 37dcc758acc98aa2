import type { Limit } from '../../../../src/calendar/index.js';
import { choose } from '../../../../src/rulebook/choice.js';
import { atLeast, carried, everyone, explicit, measured, type Row, status, yearEnd } from '../../row.js';

const row19 = {
  row: 19,
  section: 'row-19',
  appliesTo: everyone,
  due: yearEnd,
  provenance: { group: carried, lead: carried, deadline: carried },
} as const satisfies Row;
const row21 = {
  row: 21,
  section: 'row-21',
  appliesTo: everyone,
  due: yearEnd,
  provenance: { group: explicit, lead: explicit, deadline: explicit },
} as const satisfies Row;
const row22 = {
  row: 22,
  section: 'row-22',
  appliesTo: everyone,
  due: yearEnd,
  provenance: { group: carried, lead: carried, deadline: carried },
} as const satisfies Row;

/** 每季度: how many different quarters, all four or only those after the notice. */
const quarterly = {
  kind: 'count',
  per: 'quarter',
  window: choose<{ readonly from?: string }>('quarters', { 'all-four': null, 'after-notice': { from: '2018-07-01' } }),
} as const;
const eachQuarter = atLeast(choose('quarters', { 'all-four': '4', 'after-notice': '2' }));

/** Rows 18 to 23: 围绕稳定市场预期加强政策解读. */
export const policyExplanation = {
  'task-18': status({
    row: 18,
    section: 'policy-explanation',
    title: { zh: '重大部署的政策解读', en: 'Policies of major plans explained' },
    quote: '解读好相关政策措施、执行情况和工作效率',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  'task-19': status({
    ...row19,
    title: { zh: '文件与解读“三同步”', en: 'Explanations drafted, approved and published with the policy' },
    quote: '同步起草、同步审批、同步发布',
  }),
  'task-19-days': measured({
    ...row19,
    title: { zh: '解读材料3个工作日内发布', en: 'Explanations published within three working days' },
    quote: '相关解读材料应于3个工作日内在政府网站和部门网站政策解读专栏发布',
    measure: {
      kind: 'delays',
      limit: choose<Limit>('row-19', {
        'three-working-days': { unit: 'working-days', n: 3 },
        'same-day': { unit: 'days', n: 0 },
      }),
    },
  }),
  'task-20': status({
    row: 20,
    section: 'policy-explanation',
    title: { zh: '解读内容充实、通俗易懂', en: 'Explanations with substance, in plain words' },
    quote: '把政策解释清楚，避免误解误读',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: carried },
  }),
  'task-21': status({
    ...row21,
    title: { zh: '主要负责同志做“第一解读人”', en: 'The principal is the first to explain' },
    quote: '履行好重大政策“第一解读人”职责',
  }),
  'task-21-count': measured({
    ...row21,
    title: { zh: '主要负责人每年解读不少于3次', en: 'Explained by the principal at least three times a year' },
    quote: '每年解读重要政策措施不少于3次',
    appliesTo: { roles: ['macro-livelihood'] },
    measure: { kind: 'count' },
    scale: atLeast('3'),
  }),
  'task-22': status({
    ...row22,
    title: { zh: '解读情况报送督查制度', en: 'Reporting and inspection of explanations' },
    quote: '健全重要政策文件解读工作情况报送督查制度',
  }),
  'task-22-reviews': measured({
    ...row22,
    title: { zh: '每季度梳理总结解读情况', en: 'Explanations reviewed each quarter' },
    quote: '每季度对本地本部门重要政策解读情况进行梳理总结、查缺补漏',
    measure: quarterly,
    scale: eachQuarter,
  }),
  'task-22-circulars': measured({
    ...row22,
    title: { zh: '每季度通报解读情况', en: 'A circular on explanations each quarter' },
    quote: '县政府办每季度通报1次本地政策文件解读情况',
    appliesTo: { roles: ['county-office'] },
    measure: quarterly,
    scale: eachQuarter,
  }),
  'task-23': status({
    row: 23,
    section: 'policy-explanation',
    title: { zh: '三大攻坚战政策解读', en: 'Policies of the three critical battles explained' },
    quote: '三大攻坚战相关政策措施的解读工作',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: carried },
  }),
};
