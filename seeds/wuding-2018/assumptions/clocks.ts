import type { Assumption } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/** When a term starts and ends. */
export const clocks = {
  'working-days': {
    question: { zh: '“工作日”按哪份日历', en: 'Which calendar gives the working days' },
    answer: {
      zh: '国务院办公厅2018年与2019年两份节假日通知之并；2018年12月29日上班、31日放假出自后者',
      en: 'The State Council’s notices for 2018 and 2019 together; the later one makes 29 December 2018 a working day and 31 December a holiday',
    },
    why: {
      zh: '元旦假期跨年，只看2018年通知会算错',
      en: 'The New Year holiday crosses the year; the notice for 2018 alone would be wrong',
    },
    basis: [
      clause(19, '3个工作日内'),
      { document: 'holidays-2018', clause: '一' },
      { document: 'holidays-2019', clause: '一', quote: '2018年12月29日（星期六）上班' },
    ],
  },
  'first-working-day': {
    question: { zh: '第19项从何日起算', en: 'When row 19 starts' },
    answer: {
      zh: '政策文件公开之日的次一工作日为第1日',
      en: 'Day 1 is the first working day after the policy was published',
    },
    why: { zh: '“公开后”自次日起', en: '“After publication” begins the day after' },
    basis: [clause(19, '政策文件公开后')],
  },
  'event-known': {
    question: { zh: '第26项从何时起算', en: 'When row 26 starts' },
    answer: {
      zh: '本单位得知事件被定为重大以上之时；5小时、24小时同一起点，均含终点',
      en: 'When the office learned of an event graded major or above; five hours and 24 hours from the same moment, the last moment included',
    },
    why: { zh: '不知情则无从发布', en: 'Nothing can be released about what is not known' },
    basis: [clause(26, '对涉及特别重大、重大突发事件的政务舆情')],
  },
  'approval-completed': {
    question: { zh: '第49项从何日起算', en: 'When row 49 starts' },
    answer: {
      zh: '审批程序完成之日的次一工作日为第1日',
      en: 'Day 1 is the first working day after the approval was completed',
    },
    why: { zh: '正文写明“完成审批程序后”', en: 'The text says “after completing the approval”' },
    basis: [clause(49, '应在完成审批程序后1个工作日内')],
  },
  'two-months': {
    question: { zh: '“2个月内”到哪一天', en: 'Until when is “within two months”' },
    answer: { zh: '两个月后的同日，无同日则为该月最后一日', en: 'The same day two months later, or that month’s last' },
    why: { zh: '通行的期间计算', en: 'The usual reckoning of terms' },
    basis: [clause(74, '印发后2个月内')],
  },
  'limits-inside-rows': {
    question: { zh: '第19、26、49项内的时限逾期', en: 'Late within rows 19, 26 and 49' },
    answer: {
      zh: '超过时限即为逾期，不因“逾期计一半”而得分',
      en: 'Late is late: the factor for late work never reaches them',
    },
    why: { zh: '该口径只对各项完成时限', en: 'That reading is about the deadlines of rows' },
    basis: [clause(19, '3个工作日内'), clause(26, '最迟不超过5小时'), clause(49, '1个工作日内')],
  },
  'items-across-the-year': {
    question: { zh: '跨年的事项', en: 'Items that cross the end of the year' },
    answer: {
      zh: '属起点所在年度；在时限内完成的，年后完成也算按时；时限在年后且未完成的不计',
      en: 'An item belongs to the year it starts in; done within its limit it is in time even in January; not done while its limit ends later it is left out',
    },
    why: { zh: '年底不应使时限变短', en: 'The end of the year must not shorten a limit' },
    basis: [clause(19, '3个工作日内'), clause(74, '印发后2个月内')],
  },
  'nothing-happened': {
    question: { zh: '没有发生可逾期的事', en: 'Nothing happened that could be late' },
    answer: {
      zh: '第19、26、49项的分项不计，不作零分',
      en: 'The parts of rows 19, 26 and 49 are left out, not scored zero',
    },
    why: { zh: '不适用不等于零', en: 'Not applicable is not zero' },
    basis: [clause(19), clause(26), clause(49)],
  },
  'dated-counts': {
    question: { zh: '计次的日期', en: 'The dates of what is counted' },
    answer: {
      zh: '年度以外的不计并作提示；只填次数的照数',
      en: 'Outside the year they do not count, a finding; a bare number counts as it is',
    },
    why: { zh: '考评的是本年', en: 'The year is assessed' },
    basis: [body('一', '每年至少听取1次'), clause(21, '每年'), clause(22, '每季度'), clause(80, '年内至少')],
  },
} as const satisfies Readonly<Record<string, Assumption>>;
