import { carried, explicit, inferred, measured, type Row, slidLeft, slidRight, status, yearEnd } from '../../row.js';

const row49 = {
  row: 49,
  section: 'row-49',
  appliesTo: { roles: ['staffing-office'] },
  due: yearEnd,
  provenance: {
    group: carried,
    lead: inferred(
      '本项空白，而下一项的牵头单元格错位：沿用上方单元格，仅县委编办 / blank, and the lead cell below has slid: the cell above is taken, the staffing office alone',
    ),
    deadline: carried,
  },
} as const satisfies Row;

/** Rows 46 to 50: 优化审批办事服务. */
export const approvals = {
  'task-46': status({
    row: 46,
    section: 'approvals',
    title: { zh: '办事服务信息专项检查', en: 'Information on services checked' },
    quote: '开展办事服务信息专项检查',
    appliesTo: {
      kinds: ['township'],
      roles: ['staffing-office', 'government-affairs-bureau'],
      assigned: true,
    },
    due: yearEnd,
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  // 县发改局、住建局、市场监督管理路局（sic）、公安局、地税局牵头: all five lead.
  'task-47': status({
    row: 47,
    section: 'approvals',
    title: { zh: '施工许可与投资审批改革公开', en: 'Building permits and investment approvals: reform made public' },
    quote: '及时公开建筑施工许可审批时间再减少一半的相关举措、工作进展、改革成效等情况',
    appliesTo: {
      roles: [
        'development-reform-bureau',
        'housing-bureau',
        'market-supervision-bureau',
        'public-security-bureau',
        'local-tax-bureau',
      ],
    },
    due: yearEnd,
    provenance: {
      group: inferred(
        '要求落在任务列，组别列空白：沿用上方组别 / the requirement stands in the task column, the group is blank: as above',
      ),
      lead: slidLeft,
      deadline: carried,
    },
  }),
  'task-48': status({
    row: 48,
    section: 'approvals',
    title: { zh: '证照证明材料清理与公开', en: 'Certificates asked for are cleared out and published' },
    quote: '清理并公开群众和企业办事需要提供的各类证照、证明材料',
    appliesTo: { roles: ['staffing-office'] },
    due: yearEnd,
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  'task-49': status({
    ...row49,
    title: { zh: '办事指南之外无其他要求', en: 'Nothing asked for beyond the service guide' },
    quote: '办事指南之外不得增加其他要求',
  }),
  'task-49-days': measured({
    ...row49,
    title: { zh: '变更信息1个工作日内公开', en: 'Changes published within one working day' },
    quote: '应在完成审批程序后1个工作日内公开变更后的相关信息和具体实施时间',
    measure: { kind: 'delays', limit: { unit: 'working-days', n: 1 } },
  }),
  'task-50': status({
    row: 50,
    section: 'approvals',
    title: { zh: '网上与实体大厅信息同源', en: 'One source for online and hall information' },
    quote: '建设和使用统一的咨询问答知识库、政务服务资源库',
    appliesTo: { kinds: ['township'], assigned: true },
    due: yearEnd,
    provenance: { group: carried, lead: slidRight, deadline: carried },
  }),
};
