import type { Assumption } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/** Until when. */
export const deadlines = {
  'year-round': {
    question: { zh: '“全年工作”何时到期', en: 'When is year-round work due' },
    answer: { zh: '12月31日', en: 'On 31 December' },
    why: { zh: '年度考评以年底为界', en: 'The year of assessment ends then' },
    basis: [clause(1, '全年工作')],
  },
  'lost-deadlines': {
    question: { zh: '第26至31项时限缺失', en: 'The deadline cells of rows 26 to 31 are lost' },
    answer: { zh: '按全年工作，12月31日到期', en: 'As year-round: 31 December' },
    why: { zh: '前面同类各项均为全年工作', en: 'The rows of their kind before them are year-round' },
    basis: [clause(26), clause(27), clause(28), clause(29), clause(30), clause(31)],
  },
  'body-duties-due': {
    question: { zh: '正文无期限的要求何时到期', en: 'When duties of the notice without a date are due' },
    answer: {
      zh: '分管领导、责任到人、“回头看”、专题网页均为12月31日',
      en: 'The leader in charge, duties assigned, the look-back and the special page: 31 December',
    },
    why: { zh: '属年度工作', en: 'They are work of the year' },
    basis: [body('一', '确保年度政务公开各项工作任务落实到位')],
  },
  'within-the-year': {
    question: { zh: '“年内”到哪一天', en: 'Until when is 年内' },
    answer: {
      zh: '到12月31日，含当日；12月31日建立的机构算建立',
      en: 'Until 31 December, that day included; a body set up on that day exists',
    },
    why: { zh: '年度的最后一天在年内', en: 'The last day of the year lies in it' },
    basis: [body('一', '对年内仍未建立专门工作机构'), clause(57, '要在年内完成')],
  },
  'after-the-year': {
    question: { zh: '12月31日以后完成的工作', en: 'Work done after 31 December' },
    answer: { zh: '一律不算本年完成，任何口径都一样', en: 'It is not done in the year, under every reading' },
    why: { zh: '考评的是2018年度', en: 'The year 2018 is assessed' },
    basis: [body('一', '年度政务公开各项工作任务')],
  },
  'no-date-of-completion': {
    question: { zh: '未填完成日期', en: 'No date of completion on record' },
    answer: { zh: '视为按时；填写的日期早于本年也视为按时', en: 'Done in time; so is a date before the year' },
    why: { zh: '记录由单位负责，不作推断', en: 'The record is the unit’s own word; nothing is guessed' },
    basis: [body('二', '按时完成')],
  },
  'deadline-of-parts': {
    question: { zh: '同一项的各分项何时到期', en: 'When the parts of a row are due' },
    answer: { zh: '与该项相同', en: 'When the row is due' },
    why: { zh: '时限列对整项而言', en: 'The deadline cell speaks of the whole row' },
    basis: [clause(32, '12月底前'), clause(34, '8月底前')],
  },
  'awaited-documents': {
    question: { zh: '所待文件出台后多久为限', en: 'How long after the awaited document' },
    answer: {
      zh: '第10、14、85项到12月31日；第74项为印发后2个月；未出台记空表',
      en: 'Rows 10, 14 and 85: until 31 December; row 74: two months; an empty list says it was not issued',
    },
    why: { zh: '只有第74项印有期限', en: 'Only row 74 prints a term' },
    basis: [
      clause(10, '待省州有关文件出台后'),
      clause(14, '待国家有关文件出台后'),
      clause(85, '省直部门相关制度规定出台后'),
      clause(74, '印发后2个月内'),
    ],
  },
} as const satisfies Readonly<Record<string, Assumption>>;
