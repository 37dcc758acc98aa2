import { carried, everyone, explicit, lost, status, yearEnd } from '../../row.js';

const groupLost = lost('本页组别列缺失 / the group column of this page is lost');

/** Rows 62 to 67: their group label is lost; they concern 政务新媒体. */
export const rows62to67 = {
  'task-62': status({
    row: 62,
    section: 'rows-62-67',
    title: { zh: '发挥政务新媒体作用', en: 'New media put to use' },
    quote: '充分发挥政务新媒体的灵活便捷优势',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: groupLost, lead: explicit, deadline: explicit },
  }),
  'task-63': status({
    row: 63,
    section: 'rows-62-67',
    title: { zh: '新媒体主体责任与内容审查', en: 'Responsibility for new media and their content' },
    quote: '落实政务新媒体主体责任',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: groupLost, lead: carried, deadline: carried },
  }),
  'task-64': status({
    row: 64,
    section: 'rows-62-67',
    title: { zh: '新媒体日常监管与整合', en: 'New media watched, weak ones closed or merged' },
    quote: '对维护能力差、关注用户少的关停整合',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: groupLost, lead: carried, deadline: carried },
  }),
  'task-65': status({
    row: 65,
    section: 'rows-62-67',
    title: { zh: '专人专岗与发布签批', en: 'Named staff, important releases signed off' },
    quote: '指定在编人员专人专岗负责政务新媒体平台政务信息发布工作',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: groupLost, lead: carried, deadline: carried },
  }),
  'task-66': status({
    row: 66,
    section: 'rows-62-67',
    title: { zh: '不发布无关信息，失当即改', en: 'Nothing unrelated published, lapses put right' },
    quote: '严禁发布与政府职能没有直接关联的信息',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: groupLost, lead: carried, deadline: carried },
  }),
  'task-67': status({
    row: 67,
    section: 'rows-62-67',
    title: { zh: '突发与热点问题及时回应', en: 'Emergencies and rumours answered in time' },
    quote: '按程序及时发布信息，表明政府态度，回应公众关切',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: groupLost, lead: carried, deadline: carried },
  }),
};
