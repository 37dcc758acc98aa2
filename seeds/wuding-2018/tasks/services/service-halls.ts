import { choose } from '../../../../src/rulebook/choice.js';
import type { Due } from '../../../../src/rulebook/rule.js';
import type { AppliesTo } from '../../../../src/rulebook/section.js';
import { before, carried, everyone, explicit, inferred, slidLeft, slidRight, status, yearEnd } from '../../row.js';

/** Rows 40 to 45: 提升实体政务大厅服务能力. */
export const serviceHalls = {
  'task-40': status({
    row: 40,
    section: 'service-halls',
    title: { zh: '大厅升级与综合窗口', en: 'Halls upgraded, windows combined' },
    quote: '加强各级实体政务大厅升级改造',
    appliesTo: everyone,
    due: before('2018-12-31'),
    provenance: { group: explicit, lead: explicit, deadline: slidRight },
  }),
  // 县委编办牵头，各乡镇人民政府，县属各部门: the staffing office is a department, so it stands in `everyone` too.
  'task-41': status({
    row: 41,
    section: 'service-halls',
    title: { zh: '“一次办”清单与指南', en: 'List of and guide to matters done in one visit' },
    quote: '公布各级政府“一次办”事项清单和办事指南',
    appliesTo: choose<AppliesTo>('shared-tasks', {
      'each-in-full': everyone,
      'lead-only': { roles: ['staffing-office'] },
    }),
    due: before('2018-08-31'),
    provenance: { group: carried, lead: explicit, deadline: slidRight },
  }),
  'task-42': status({
    row: 42,
    section: 'service-halls',
    title: { zh: '线上线下融合', en: 'Online and offline services joined' },
    quote: '推动线下线上融合',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  'task-43': status({
    row: 43,
    section: 'service-halls',
    title: { zh: '大厅设施、人员与经费', en: 'Equipment, staff and funds of the halls' },
    quote: '做好人员、设施、经费保障',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: carried },
  }),
  // 县政府督查室，县政管局牵头: both lead.
  'task-44': status({
    row: 44,
    section: 'service-halls',
    title: { zh: '窗口服务督查调研与整改', en: 'Service windows inspected, remedies drawn up' },
    quote: '开展全县政府机构窗口服务督查调研并制定整改措施',
    appliesTo: { roles: ['supervision-office', 'government-affairs-bureau'] },
    due: choose<Due>('overdue-on-issue', { 'as-printed': before('2018-06-30'), 'by-year-end': yearEnd }),
    provenance: { group: carried, lead: explicit, deadline: explicit },
  }),
  'task-45': status({
    row: 45,
    section: 'service-halls',
    title: { zh: '激励约束与人员管理', en: 'Incentives, discipline and staff' },
    quote: '建立完善激励约束制度，加强工作人员管理',
    appliesTo: everyone,
    due: yearEnd,
    provenance: {
      group: inferred(
        '要求落在组别列；内容为大厅人员，沿用上方组别，下一组别始于第46项 / the requirement stands in the group column; it concerns hall staff, the next group is printed at row 46',
      ),
      lead: slidLeft,
      deadline: slidLeft,
    },
  }),
};
