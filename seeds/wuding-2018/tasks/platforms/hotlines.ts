import { before, carried, everyone, explicit, status, yearEnd } from '../../row.js';

/** Rows 68 to 70: 整合各类政务热线电话. */
export const hotlines = {
  'task-68': status({
    row: 68,
    section: 'hotlines',
    title: { zh: '热线清理整合情况备案', en: 'Clearing of hotlines reported upward' },
    quote: '10月15日前将清理整合情况报上一级政府办公室备案',
    appliesTo: everyone,
    due: before('2018-10-15'),
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  'task-69': status({
    row: 69,
    section: 'hotlines',
    title: { zh: '统一“12345”热线平台', en: 'One platform for the 12345 hotline' },
    quote: '其他的原则上整合统一到“12345”政府热线平台',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: explicit, deadline: explicit },
  }),
  'task-70': status({
    row: 70,
    section: 'hotlines',
    title: { zh: '热线督查与值守考核', en: 'Hotlines inspected, their duty appraised' },
    quote: '开展“12345”政府热线服务规范化和政务热线电话清理整合情况督查',
    appliesTo: { roles: ['county-office'] },
    due: before('2018-11-30'),
    provenance: { group: carried, lead: explicit, deadline: explicit },
  }),
};
