import { carried, everyone, explicit, status, yearEnd } from '../../row.js';

/** Rows 71 to 73: 加强政府信息依申请公开平台建设. */
export const requestPlatform = {
  'task-71': status({
    row: 71,
    section: 'request-platform',
    title: { zh: '依申请接收渠道规范', en: 'Channels for requests put in order' },
    quote: '规范政府信息公开申请接收渠道',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: explicit, lead: explicit, deadline: explicit },
  }),
  'task-72': status({
    row: 72,
    section: 'request-platform',
    title: { zh: '答复文书格式规范', en: 'Format of replies put in order' },
    quote: '进一步规范答复文书格式',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: carried },
  }),
  'task-73': status({
    row: 73,
    section: 'request-platform',
    title: { zh: '与法制、信访、法院联动', en: 'Work joined with legal offices, petitions and courts' },
    quote: '畅通内部工作流转与衔接',
    appliesTo: everyone,
    due: yearEnd,
    provenance: { group: carried, lead: carried, deadline: carried },
  }),
};
