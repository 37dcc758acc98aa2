import type { Assumption } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/** How the sheet is made up. */
export const sheet = {
  'one-row-one-point': {
    question: { zh: '含数字或清单的一项占几分', en: 'What a row with numbers or lists weighs' },
    answer: {
      zh: '与其他各项同为1；状态与各分项在其内等权',
      en: 'One, as any row; its status and its parts weigh alike within it',
    },
    why: { zh: '附表未印分值', en: 'The annex prints no marks' },
    basis: [clause(12), clause(19), clause(22), clause(26)],
  },
  'duties-of-the-notice': {
    question: { zh: '正文要求占几分', en: 'What the duties of the notice weigh' },
    answer: {
      zh: '听取汇报、分管领导、责任到人、“回头看”各1，专题网页见口径；不得注明不适用',
      en: 'One each for the report, the leader, duties assigned and the look-back, the special page by its reading; none may be exempt',
    },
    why: { zh: '正文对各乡镇各部门一体要求', en: 'The notice asks them of everybody' },
    basis: [body('一', '主要负责同志每年至少听取1次'), body('二', '落实到具体股室和具体责任人'), body('三', '回头看')],
  },
  'no-result-no-number': {
    question: { zh: '未写明后果的要求', en: 'Obligations without a result' },
    answer: {
      zh: '只作提示，不影响分数；通报、约谈也只作提示',
      en: 'Findings that change no number; so are circulars and talks',
    },
    why: { zh: '通知未定分值，不自行设定', en: 'The notice sets no marks for them, and none are made up' },
    basis: [
      body('一', '同研究、同部署、同考核、同推进'),
      body('二', '年布局、季统筹、月计划、周安排、日对照'),
      clause(31, '要予以通报批评或约谈整改'),
    ],
  },
  'not-applicable': {
    question: { zh: '某项与本单位无关', en: 'A row that does not concern a unit' },
    answer: {
      zh: '附表各项可注明不适用及理由，不计入总分母，并作提示',
      en: 'A row may be exempt, with its reason: it leaves both sides of the score and is a finding',
    },
    why: { zh: '不适用不等于零', en: 'Not applicable is not zero' },
    basis: [body('二', '相关责任单位要根据职能分工')],
  },
  'order-of-the-sheet': {
    question: { zh: '扣分与加分的先后', en: 'Deductions and bonuses in which order' },
    answer: {
      zh: '先折合百分，再重扣分，后加分，最后封顶；总分不低于0',
      en: 'Scaled to a hundred, then the deduction, then the bonuses, then the ceiling; a total is never below 0',
    },
    why: { zh: '加分以总得分为基数，须先有总得分', en: 'The bonus is taken of the total, so the total comes first' },
    basis: [body('一', '重扣分'), clause(28, '予以加分')],
  },
  'staff-not-stated': {
    question: { zh: '有机构而未填专职人数', en: 'A body, its full-time staff not stated' },
    answer: {
      zh: '兼看人员的口径下为缺项，另有定论时不缺',
      en: 'Missing where the staff decides, not where the answer is known without it',
    },
    why: { zh: '缺项不等于零', en: 'Missing is not zero' },
    basis: [body('一', '加快配齐配强专职工作人员')],
  },
  'awaited-and-exempt': {
    question: { zh: '所待文件未出台又注明不适用', en: 'An awaited document that did not come, and an exempt fact' },
    answer: { zh: '与空表同样处理，随相应口径', en: 'The same as an empty list, by the same reading' },
    why: { zh: '两种写法同一事实', en: 'Two ways to write one fact' },
    basis: [clause(10), clause(14), clause(74), clause(85)],
  },
  'online-share': {
    question: { zh: '第32项40%的分子分母', en: 'What row 32’s 40 % is taken of' },
    answer: {
      zh: '本单位在线办理事项，占本单位入驻全省网上大厅事项',
      en: 'The unit’s matters handled online, of its own in the provincial online hall',
    },
    why: { zh: '逐单位考评', en: 'Each unit is scored by itself' },
    basis: [clause(32, '在线办理事项数量不少于入驻全省政务服务网上大厅事项总数的40%')],
  },
  'exactly-four-percent': {
    question: { zh: '权重恰为4%', en: 'A weight of exactly 4 %' },
    answer: { zh: '符合', en: 'It is enough' },
    why: { zh: '“不得低于”含本数', en: '“Not below” includes it' },
    basis: [body('三', '不得低于4%')],
  },
  'ranking-and-rounding': {
    question: { zh: '总分位数与排名', en: 'Places of the total, and the ranking' },
    answer: {
      zh: '精确计算，最后四舍五入到两位；乡镇、部门分别排名，同分同名次',
      en: 'Exact, rounded once to two places, half up; townships and departments ranked apart, equal totals share a rank',
    },
    why: { zh: '通知未定', en: 'The notice does not say' },
    basis: [body('一', '政务公开年度综合考评')],
  },
} as const satisfies Readonly<Record<string, Assumption>>;
