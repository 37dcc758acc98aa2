import { choose } from '../../../../src/rulebook/choice.js';
import type { AppliesTo } from '../../../../src/rulebook/section.js';
import { carried, everyone, explicit, inferred, measured, type Row, status, yearEnd } from '../../row.js';
import { observations } from '../../rules/observations.js';
import { pressConferences } from '../../rules/press-conferences.js';

const leadAbove = inferred('本项空白，错位页中沿用上方单元格 / blank on a damaged page: the cell above is taken');
const deadlineLost = inferred(
  '完成时限单元格缺失，按全年工作计 / the deadline cell is lost: taken as year-round, 31 December',
);

const row26 = {
  row: 26,
  section: 'row-26',
  appliesTo: everyone,
  due: yearEnd,
  provenance: { group: explicit, lead: explicit, deadline: deadlineLost },
} as const satisfies Row;

/** Rows 24 to 31: 围绕社会重大关切加强舆情回应, and the bonus row 28 promises. */
export const publicConcerns = {
  'task-24': status({
    row: 24,
    section: 'public-concerns',
    title: { zh: '舆情监测、预警与处置', en: 'Public opinion watched and risks handled' },
    quote: '做到及时预警、科学研判、妥善处置、有效回应',
    appliesTo: everyone,
    due: yearEnd,
    provenance: {
      group: inferred(
        '要求落在组别列；内容为舆情，属下一项印出的组别 / the requirement stands in the group column; its matter is the group printed at row 25',
      ),
      lead: leadAbove,
      deadline: carried,
    },
  }),
  'task-25': status({
    row: 25,
    section: 'public-concerns',
    title: { zh: '民生热点舆情回应', en: 'Concerns about livelihood answered' },
    quote: '讲清楚问题成因、解决方案和制约因素等',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: explicit, lead: leadAbove, deadline: carried },
  }),
  'task-26': status({
    ...row26,
    title: {
      zh: '重大突发事件持续发布、负责人发声',
      en: 'Continued release on major emergencies, the principal speaks',
    },
    quote: '持续发布权威信息，主要负责同志带头主动发声',
  }),
  'task-26-release': measured({
    ...row26,
    title: { zh: '权威信息首发时限', en: 'First authoritative release in time' },
    quote: '力争在3小时内、最迟不超过5小时发布权威信息',
    measure: {
      kind: 'delays',
      limit: { unit: 'hours', n: 5 },
      target: { unit: 'hours', n: 3 },
      afterTarget: choose('row-26-target', { 'limit-only': '1', 'half-after-target': '0.5' }),
    },
  }),
  'task-26-conference': measured({
    ...row26,
    title: { zh: '24小时内举行新闻发布会', en: 'Press conference within 24 hours' },
    quote: '24小时内举行新闻发布会',
    measure: { kind: 'delays', limit: { unit: 'hours', n: 24 } },
  }),
  'task-27': status({
    row: 27,
    section: 'public-concerns',
    title: { zh: '突发事件舆情回应', en: 'Concerns after emergencies answered' },
    quote: '稳妥做好突发事件舆情回应工作，及时准确发布权威信息',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: deadlineLost },
  }),
  'task-28': status({
    row: 28,
    section: 'public-concerns',
    title: { zh: '组织筹办政府新闻发布会', en: 'Government press conferences organised' },
    quote: '组织筹办政府新闻发布会',
    appliesTo: choose<AppliesTo>('shared-tasks', {
      'each-in-full': { kinds: ['township'], roles: ['county-office', 'culture-tourism-bureau'], assigned: true },
      'lead-only': { roles: ['county-office', 'culture-tourism-bureau'] },
    }),
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: deadlineLost },
  }),
  ...pressConferences,
  'task-29': status({
    row: 29,
    section: 'public-concerns',
    title: { zh: '用好主流媒体与新媒体', en: 'Mainstream and new media made use of' },
    quote: '发挥“定向定调”作用',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: deadlineLost },
  }),
  'task-30': status({
    row: 30,
    section: 'public-concerns',
    title: { zh: '部门联动与媒体沟通', en: 'Joint response with other departments and the media' },
    quote: '快速反应和协调联动机制',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: deadlineLost },
  }),
  'task-31': status({
    row: 31,
    section: 'public-concerns',
    title: { zh: '舆情应对评估与问责制度', en: 'Responses assessed, accountability established' },
    quote: '开展政务舆情应对工作效果评估，建立问责制度',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: deadlineLost },
  }),
  accountability: observations.accountability,
};
