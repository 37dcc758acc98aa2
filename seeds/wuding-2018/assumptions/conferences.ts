import type { Assumption } from '../../../src/rulebook/rulebook.js';
import { clause } from '../row.js';

/** The conferences of row 28. */
export const conferences = {
  'joint-conferences': {
    question: { zh: '几个单位同开一场发布会', en: 'A conference several units hold together' },
    answer: { zh: '每个参加单位各按本单位领导的表现计', en: 'It counts for each of them, by what its own leaders did' },
    why: { zh: '加分给“参与”的乡镇或部门', en: 'The bonus is for those that take part' },
    basis: [clause(28, '对参与省、州、县人民政府新闻发布会的乡镇或部门')],
  },
  'one-entry-one-conference': {
    question: { zh: '一场如何认定', en: 'What is one conference' },
    answer: {
      zh: '记录中每条为一场；两条完全相同的提示核对',
      en: 'Every entry is one; two equal entries are a finding',
    },
    why: { zh: '通知未定义场次', en: 'The notice does not define it' },
    basis: [clause(28, '每参加1场')],
  },
  'conference-levels': {
    question: { zh: '哪些层级的发布会计入', en: 'Which levels count' },
    answer: {
      zh: '省、州、县人民政府的发布会；国家、乡镇及其他不计，并作提示',
      en: 'Province, prefecture and county; national, township and other conferences earn nothing and are a finding',
    },
    why: { zh: '通知只列三级', en: 'Three levels are printed' },
    basis: [clause(28, '省、州、县人民政府新闻发布会')],
  },
  attendance: {
    question: { zh: '只出席不发布，或发布未出席', en: 'Attending without presenting, and the reverse' },
    answer: {
      zh: '只出席不加分；主要负责同志须出席并主发布，未出席而发布作提示；分管领导只要求发布',
      en: 'Attending alone earns nothing; the principal must attend and be main presenter, presenting unattended is a finding; the deputy need only present',
    },
    why: {
      zh: '“出席并作主发布”只写主要负责同志',
      en: '“Attend and be main presenter” is printed for the principal only',
    },
    basis: [clause(28, '其主要负责同志出席并作主发布的'), clause(28, '分管领导进行发布的')],
  },
  'main-presenter-presents': {
    question: { zh: '主发布人是否算发布人', en: 'Is the main presenter a presenter' },
    answer: { zh: '是', en: 'Yes' },
    why: { zh: '主发布即发布', en: 'To be main presenter is to present' },
    basis: [clause(28, '作主发布')],
  },
  'row-28-and-its-bonus': {
    question: { zh: '第28项本身与加分的关系', en: 'Row 28 and its bonus' },
    answer: {
      zh: '办会的任务按状态计分，参会的加分另计，互不影响',
      en: 'Organising is scored by its status, taking part by the bonus, apart from each other',
    },
    why: { zh: '一项中两句，对象不同', en: 'Two sentences of one row, for different bodies' },
    basis: [clause(28, '组织筹办政府新闻发布会')],
  },
} as const satisfies Readonly<Record<string, Assumption>>;
