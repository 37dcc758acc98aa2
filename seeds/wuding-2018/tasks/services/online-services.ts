import { atLeast, before, carried, everyone, explicit, measured, type Row, status, yearEnd } from '../../row.js';

const row32 = {
  row: 32,
  section: 'row-32',
  appliesTo: everyone,
  due: before('2018-12-31'),
  provenance: { group: explicit, lead: explicit, deadline: explicit },
} as const satisfies Row;
/** 县政管局,县属有关部门牵头: both lead, so `shared-tasks` changes nothing here. */
const row34 = {
  row: 34,
  section: 'row-34',
  appliesTo: { roles: ['government-affairs-bureau'], assigned: true },
  due: before('2018-08-31'),
  provenance: { group: carried, lead: explicit, deadline: explicit },
} as const satisfies Row;

/** Rows 32 to 39: 推进网上办事服务公开. */
export const onlineServices = {
  'task-32': status({
    ...row32,
    title: { zh: '“不见面审批”清单与网上办理', en: 'Approval without a visit: list made, matters moved online' },
    quote: '梳理提出部门“不见面审批”政务服务事项清单',
  }),
  'task-32-share': measured({
    ...row32,
    title: { zh: '在线办理事项不少于40%', en: 'At least 40 % of the matters handled online' },
    quote: '在线办理事项数量不少于入驻全省政务服务网上大厅事项总数的40%',
    measure: { kind: 'proportion' },
    scale: atLeast('40%'),
  }),
  'task-33': status({
    row: 33,
    section: 'online-services',
    title: { zh: '“互联网+政务服务”进展公开与通报', en: 'Progress of online services published, circulars issued' },
    quote: '定期通报全县政务服务网上大厅运行情况',
    appliesTo: { roles: ['government-affairs-bureau'] },
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: explicit },
  }),
  'task-34': status({
    ...row34,
    title: { zh: '入驻事项规范与动态更新', en: 'Listed matters standardised and kept current' },
    quote: '规范行业系统入驻政务服务网上大厅事项',
  }),
  'task-34-elements': measured({
    ...row34,
    appliesTo: { roles: ['government-affairs-bureau'], assigned: 'task-34' },
    title: { zh: '十个要素五级一致', en: 'Ten elements the same at all five levels' },
    quote: '10个要素保持完全相同',
    measure: {
      kind: 'checklist',
      items: {
        code: { title: { zh: '编码', en: 'Code' } },
        name: { title: { zh: '名称', en: 'Name' } },
        type: { title: { zh: '类型', en: 'Type' } },
        basis: { title: { zh: '设定依据', en: 'Legal basis' } },
        'time-limit': { title: { zh: '办理时限', en: 'Time limit' } },
        process: { title: { zh: '办事流程', en: 'Process' } },
        fees: { title: { zh: '收费标准', en: 'Fees' } },
        materials: { title: { zh: '申请材料', en: 'Materials' } },
        forms: { title: { zh: '申请表单', en: 'Forms' } },
        result: { title: { zh: '办理结果', en: 'Result' } },
      },
    },
  }),
  'task-35': status({
    row: 35,
    section: 'online-services',
    title: { zh: '网上服务基层全覆盖', en: 'Online services extended to the grass roots' },
    quote: '逐步实现“互联网+政务服务”基层全覆盖',
    appliesTo: everyone,
    due: before('2018-12-31'),
    provenance: { group: carried, lead: explicit, deadline: explicit },
  }),
  'task-36': status({
    row: 36,
    section: 'online-services',
    title: { zh: '数据共享交换与统一认证', en: 'Shared data and one authentication system' },
    quote: '构建全县政务服务数据共享交换平台和统一CA认证体系',
    appliesTo: { roles: ['government-affairs-bureau'], assigned: true },
    due: before('2018-12-31'),
    provenance: { group: carried, lead: explicit, deadline: carried },
  }),
  'task-37': status({
    row: 37,
    section: 'online-services',
    title: { zh: '网上政务服务平台管理办法', en: 'Rules for running the online platform' },
    quote: '研究制定《武定县网上政务服务平台运行管理办法》',
    appliesTo: { roles: ['government-affairs-bureau'] },
    due: yearEnd,
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  'task-38': status({
    row: 38,
    section: 'online-services',
    title: { zh: '电子证照库与电子证照应用', en: 'Electronic certificates compiled and used' },
    quote: '推动电子证照库建设和电子证照应用',
    appliesTo: { kinds: ['township'], assigned: true },
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: carried },
  }),
  'task-39': status({
    row: 39,
    section: 'online-services',
    title: { zh: '网民留言受理、转办与反馈', en: 'Messages from the public taken, passed on, answered' },
    quote: '建立完善网民留言、咨询的受理、转办和反馈机制',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: carried },
  }),
};
