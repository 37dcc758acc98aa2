import type { Text } from '../../src/rulebook/index.js';
import { type Coverage, nothing, settledBy, toRules } from './coverage-entry.js';

const heading: Text = { zh: '标题，不设义务。', en: 'A heading; it sets no duty.' };

/** The notice's title, salutation, three headings and signature. */
export const bodyCoverage: readonly Coverage[] = [
  nothing('body 题.1', '2e3eef1f2af31ff8', 'form', { zh: '公文标题。', en: 'The title of the notice.' }),
  nothing('body 题.2', 'cf056ff0330ec9bc', 'form', {
    zh: '主送机关：乡镇、部门两类单位，各细则的适用范围由此而来，自身不设义务。',
    en: 'The addressees: the two kinds of units the rules speak of; no duty of its own.',
  }),
  nothing('body 前言.1', '0f379c542a883ab5', 'form', {
    zh: '印发说明：所附分工方案的各行即考评任务。',
    en: 'It transmits the plan, whose rows are the tasks.',
  }),
  nothing('body 一.0', '7d2b90fb178cccdc', 'form', heading),
  nothing('body 一.1', '53e0d498cb7de25a', 'purpose', {
    zh: '说明政务公开的意义，无可查验事项。',
    en: 'It says why open government matters; nothing a record could show.',
  }),
  settledBy(
    'no-result-no-number',
    toRules('body 一.2', '3a7eaf30c99559e8', '同研究、同部署、同考核、同推进', 'four-together'),
  ),
  settledBy(
    'who-is-a-principal',
    toRules('body 一.3', '6397cddc58cdf557', '每年至少听取1次', 'report-heard', 'report-followed-up'),
  ),
  settledBy(
    'who-is-the-deputy',
    toRules('body 一.4', '272932552d88aa01', '列入工作分工并对外公布', 'leader-designated'),
  ),
  settledBy(
    'staff-not-stated',
    toRules('body 一.5', '97549866b50aa681', '配齐配强专职工作人员', 'body-in-office', 'dedicated-body'),
  ),
  settledBy('within-the-year', toRules('body 一.6', '37f964a494606356', '重扣分', 'dedicated-body')),
  nothing('body 二.0', 'cff89debadaa25bf', 'form', heading),
  toRules('body 二.1', 'b2739686ee154edb', '年布局、季统筹、月计划、周安排、日对照', 'work-rhythm'),
  toRules('body 二.2', 'b1bb04f44dbea8fe', '落实到具体股室和具体责任人', 'duty-assigned'),
  toRules('body 二.3', '61119ebe76e31f14', '谁牵头负责、谁组织落实', 'lead-guidance'),
  nothing('body 二.4', 'af3408d14350b385', 'exhortation', {
    zh: '要求紧盯部署、加强调研，未定标准、数量和期限。',
    en: 'It urges to follow national policy and study the work, without standard, number or date.',
  }),
  {
    place: 'body 二.5',
    hash: '1fa0af84164ffa71',
    words: '按时完成',
    leadsTo: { assumption: 'no-date-of-completion' },
  },
  toRules('body 二.6', '7daffeffb3423e44', '牵头部门要做好统筹协调', 'joint-coordination'),
  nothing('body 三.0', 'a906bb8785bea314', 'form', heading),
  {
    place: 'body 三.1',
    hash: 'e3c9c3ab32c09113',
    words: '不得低于4%',
    leadsTo: { rules: ['six-businesses'], assumption: 'exactly-four-percent', weightFloor: true },
  },
  toRules('body 三.2', '39ac3cf399b59dea', '加强定期检查和动态督办', 'inspection-of-key-tasks'),
  settledBy(
    'body-duties-due',
    toRules('body 三.3', '6a5090507cc7dc19', '回头看', 'look-back', 'look-back-rectified', 'task-52'),
  ),
  toRules('body 三.4', '551674f970d8838a', '适时对分工方案落实情况开展专项督查', 'special-inspection'),
  toRules('body 三.5', '85ffd43785438701', '重要指标内容', 'special-page'),
  nothing('body 尾.1', '75b60067fca777e3', 'form', { zh: '落款。', en: 'The signature.' }),
  nothing('body 尾.2', '3f1e1f3cbd092539', 'form', {
    zh: '成文日期，载入文件信息。',
    en: 'The date of the notice; it stands in the documents of the rulebook.',
  }),
  nothing('body 尾.3', '4083f40783ed2de8', 'form', { zh: '公开属性标注。', en: 'The mark that the notice is public.' }),
  nothing('body 尾.4', '1cac42790d71fd40', 'form', { zh: '附表标题。', en: 'The title of the annex.' }),
];
