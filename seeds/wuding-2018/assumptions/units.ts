import type { Assumption } from '../../../src/rulebook/rulebook.js';
import { body, clause } from '../row.js';

/** Whom the notice means. */
export const units = {
  'who-is-a-principal': {
    question: { zh: '谁是主要负责同志', en: 'Who is a principal' },
    answer: {
      zh: '单位的正职负责人，由其在记录中据实填报；主持工作的负责人视同',
      en: 'The head of the unit, as its record states; whoever acts as head counts as one',
    },
    why: { zh: '通知未定义，本单位最清楚', en: 'The notice does not say; the unit knows' },
    basis: [body('一', '各乡镇各部门主要负责同志'), clause(28, '其主要负责同志')],
  },
  'who-is-the-deputy': {
    question: { zh: '谁是分管领导', en: 'Who is the deputy in charge' },
    answer: {
      zh: '按正文确定分管政务公开工作的那一位负责同志；其他负责人记为其他',
      en: 'The one leader designated for open government under 一; any other leader is “other”',
    },
    why: { zh: '正文要求确定1位，附表沿用“分管”', en: 'The notice asks for one, and the annex uses the same word' },
    basis: [body('一', '确定1位负责同志分管政务公开工作'), clause(28, '分管领导进行发布的')],
  },
  'county-office-is-a-department': {
    question: { zh: '县政府办是否按部门计分', en: 'Is the county office scored as a department' },
    answer: {
      zh: '是；凡适用于部门的细则均适用，单元格未列名的也适用',
      en: 'Yes, on every rule for departments, also where the cell does not name it',
    },
    why: {
      zh: '它是县属单位，又是本通知的牵头者，不应少于其他部门',
      en: 'It is a body of the county and leads this work; it cannot owe less than the others',
    },
    basis: [clause(1, '县政府办、各乡镇人民政府、各部门负责落实')],
  },
  'old-and-new-names': {
    question: { zh: '新旧、全称简称并存的单位', en: 'Bodies under old, new and short names' },
    answer: {
      zh: '同一单位为同一角色（发改委与发改局；“市场监督管理路局”视为笔误）',
      en: 'One body is one role (发改委 and 发改局; 市场监督管理路局 is a misprint)',
    },
    why: { zh: '机构改革期间名称混用', en: 'Names were mixed during the reform' },
    basis: [clause(13, '县发改委'), clause(47, '市场监督管理路局')],
  },
  'open-sets': {
    question: { zh: '“县属有关部门”“等”包括谁', en: 'Who is in an open set (县属有关部门, 等)' },
    answer: {
      zh: '点名的单位，加上记录中以 assigned 列明承担该项的单位；分项随该项',
      en: 'The named bodies and any unit whose record lists the row under assigned; its measured parts follow the row',
    },
    why: { zh: '通知未列名单，由县里分派', en: 'The notice gives no list; the county assigns' },
    basis: [clause(13, '等县属各有关部门'), clause(36, '县属有关部门分别负责落实'), clause(46, '等各有关部门')],
  },
  'sets-by-roster': {
    question: {
      zh: '执法机关、宏观民生部门、民生部门由谁认定',
      en: 'Who decides the three sets described without names',
    },
    answer: {
      zh: '县里的名册以角色认定；第11项另可逐个指定单位；无角色也未被指定的单位只按其类别计分',
      en: 'The county’s roster, by roles; row 11 is open to assignment besides; a unit with neither is scored on the rules of its kind only',
    },
    why: { zh: '通知只描述、不列名', en: 'The notice describes them and names none' },
    basis: [
      clause(11, '各行政执法机关负责落实'),
      clause(21, '与宏观经济和民生关系密切的县属有关职能部门主要负责人'),
      clause(80, '与经济发展、民生问题、社会管理密切相关的部门'),
    ],
  },
  'row-74-binds-two': {
    question: { zh: '第74项“县政府办（法制办）”由谁承担', en: 'Who owes row 74: 县政府办（法制办）' },
    answer: { zh: '县政府办与县法制办各自计分', en: 'The county office and the legal office, each in full' },
    why: {
      zh: '括号列出承办机构，二者都被点名',
      en: 'The brackets name the office that does the work; both are named',
    },
    basis: [clause(74, '县政府办（法制办）负责落实')],
  },
  'row-84-departments': {
    question: { zh: '第84项正文只写乡镇，部门是否计分', en: 'Row 84 speaks of townships; are departments scored' },
    answer: {
      zh: '是，牵头落实单元格含县属各部门；确无此事的部门可注明不适用',
      en: 'Yes, as its lead cell names the departments; one it truly does not concern may be exempt, with the reason',
    },
    why: { zh: '适用范围一律以牵头落实单元格为准', en: 'Who is scored is always read from the lead cell' },
    basis: [clause(84, '各乡镇人民政府加快部署主动公开基本目录编制工作')],
  },
  'vertically-managed': {
    question: { zh: '第83项垂直管理部门有何不同', en: 'Row 83: vertically managed departments' },
    answer: {
      zh: '同一细则；此类部门须本单位与本系统两份目录都完成才算完成',
      en: 'The same rule; for them “met” means both their own catalogue and that of their line',
    },
    why: { zh: '正文用“还要”，是加一项而非另设一项', en: 'The text says “also”: one more part of the same duty' },
    basis: [clause(83, '实行全系统垂直管理的有关部门还要在年底前编制完成')],
  },
  'leading-bodies-of-rows': {
    question: { zh: '哪些单位算牵头', en: 'Which bodies lead' },
    answer: {
      zh: '“牵头”管到其前所列的全部单位；第34、44、47项所列都牵头，无并列单位，第34项的开放名单在“只算牵头”口径下仍可指定',
      en: '牵头 governs every body printed before it; in rows 34, 44 and 47 all of them lead and nobody stands beside; the open set of row 34 leads too and stays assigned',
    },
    why: { zh: '并列名单共用一个谓语', en: 'A list shares its predicate' },
    basis: [
      clause(34, '县政管局,县属有关部门牵头负责落实'),
      clause(44, '县政府督查室，县政管局牵头落实'),
      clause(47, '牵头负责落实'),
    ],
  },
} as const satisfies Readonly<Record<string, Assumption>>;
