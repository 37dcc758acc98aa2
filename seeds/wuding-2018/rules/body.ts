import { choose, type Written } from '../../../src/rulebook/choice.js';
import type { Rule } from '../../../src/rulebook/rule.js';
import { atLeast, body, dated, everyone, undated, yearEnd } from '../row.js';
import { observations } from './observations.js';

/** What the notice itself asks, before its annex, in its order. */
export const bodyRules = {
  'four-together': observations['four-together'],
  'report-heard': {
    title: { zh: '主要负责同志听取工作汇报', en: 'The principal hears a report' },
    basis: [body('一', '主要负责同志每年至少听取1次政务公开工作汇报')],
    section: 'duties',
    appliesTo: everyone,
    measure: { kind: 'count' },
    provenance: dated,
    effect: { kind: 'earn', points: '1', scale: atLeast('1') },
    exemptible: false,
  },
  'report-followed-up': observations['report-followed-up'],
  'leader-designated': {
    title: { zh: '确定一位负责同志分管', en: 'One deputy in charge' },
    basis: [body('一', '确定1位负责同志分管政务公开工作，列入工作分工并对外公布')],
    section: 'duties',
    appliesTo: everyone,
    measure: {
      kind: 'checklist',
      items: {
        designated: { title: { zh: '已确定', en: 'Designated' } },
        'in-division-of-work': { title: { zh: '列入工作分工', en: 'In the division of work' } },
        'made-public': { title: { zh: '对外公布', en: 'Made public' } },
      },
    },
    provenance: undated,
    effect: { kind: 'earn', points: '1' },
    due: yearEnd,
    exemptible: false,
  },
  'body-in-office': observations['body-in-office'],
  // In the root, not under `duties`: no floor of a part swallows it.
  'dedicated-body': {
    title: { zh: '未建立专门机构或未明确承担机构', en: 'No body for open government' },
    basis: [body('一', '年内仍未建立专门工作机构的乡镇和未明确工作承担机构的县属部门'), body('一', '重扣分')],
    section: 'annual-total',
    appliesTo: everyone,
    measure: {
      kind: 'profile',
      fields: {
        establishedOn: { type: 'date', nullable: true },
        fullTimeStaff: { type: 'whole', optional: true },
      },
      where: choose('heavy-trigger', {
        'body-or-staff': [{ establishedOn: null }, { establishedOn: { from: '2019-01-01' } }, { fullTimeStaff: 0 }],
        'body-only': [{ establishedOn: null }, { establishedOn: { from: '2019-01-01' } }],
      }),
    },
    provenance: dated,
    effect: choose('heavy-size', {
      '10-points': { kind: 'deduct', points: '10', per: 'once' },
      '5-points': { kind: 'deduct', points: '5', per: 'once' },
      '20-points': { kind: 'deduct', points: '20', per: 'once' },
      '20-percent': { kind: 'deduct', percent: '20%', of: 'earned', per: 'once' },
    }),
  },

  'work-rhythm': observations['work-rhythm'],
  'duty-assigned': {
    title: { zh: '责任落实到股室和责任人', en: 'Every task assigned to a section and a person' },
    basis: [body('二', '对照分工方案将责任落实到具体股室和具体责任人')],
    section: 'duties',
    appliesTo: everyone,
    measure: { kind: 'proportion' },
    provenance: undated,
    effect: { kind: 'earn', points: '1', scale: atLeast('100%') },
    due: yearEnd,
    exemptible: false,
  },
  'lead-guidance': observations['lead-guidance'],
  'joint-coordination': observations['joint-coordination'],

  'six-businesses': observations['six-businesses'],
  'inspection-of-key-tasks': observations['inspection-of-key-tasks'],
  'look-back': {
    title: { zh: '重点领域信息公开“回头看”', en: 'Look-back at openness in key areas since 2013' },
    basis: [body('三', '认真对照2013年以来国家和省州政府信息与政务公开工作要点'), body('三', '组织开展“回头看”')],
    section: 'duties',
    appliesTo: everyone,
    measure: {
      kind: 'checklist',
      items: {
        'administrative-power': { title: { zh: '行政权力', en: 'Administrative power' } },
        'fiscal-funds': { title: { zh: '财政资金', en: 'Fiscal funds' } },
        'public-resources': { title: { zh: '公共资源配置', en: 'Allocation of public resources' } },
        'public-services': { title: { zh: '公共服务', en: 'Public services' } },
        'public-supervision': { title: { zh: '公共监管', en: 'Public supervision' } },
      },
    },
    provenance: undated,
    effect: { kind: 'earn', points: '1' },
    due: yearEnd,
    exemptible: false,
  },
  'look-back-rectified': observations['look-back-rectified'],
  'special-inspection': observations['special-inspection'],
  'special-page': {
    title: { zh: '落实情况专题网页', en: 'Special page on the government website' },
    basis: [body('三', '在政府网站开设专题网页集中展示，并纳入年度政务公开综合考评重要指标内容')],
    section: 'duties',
    appliesTo: everyone,
    measure: { kind: 'status' },
    provenance: undated,
    effect: { kind: 'earn', points: choose('special-page-weight', { triple: '3', single: '1' }) },
    due: yearEnd,
    exemptible: false,
  },
} as const satisfies Readonly<Record<string, Written<Rule>>>;
