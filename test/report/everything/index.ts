import type { ResolvedRulebook } from '../../../src/rulebook/index.js';
import { rules } from './rules.js';
import { sections } from './sections.js';
import { t } from './text.js';

/** A rulebook that makes no sense but says everything the format can say, each value told apart from the others. */
export const everything: ResolvedRulebook = {
  format: 'kaoping/rulebook/1',
  id: 'everything',
  edition: '第三版',
  year: 2031,
  title: t('无所不有', 'Everything'),
  utcOffset: '+05:30',
  calendar: {
    basis: [{ document: 'days', clause: '乙条', quote: '放假安排' }],
    from: '2031-01-01',
    to: '2032-06-30',
    holidays: ['2031-05-01'],
    workdays: ['2031-05-03'],
  },
  documents: {
    sheet: {
      title: t('评分表', 'The sheet'),
      number: '考发1号',
      issuer: t('考办', 'The office'),
      issuedOn: '2031-01-02',
      sha256: 'abc123',
    },
    days: { title: t('放假通知', 'Days off') },
  },
  precision: { total: 1, shown: 5, rounding: 'half-even' },
  kinds: { bureau: { title: t('局', 'Bureau') }, town: { title: t('镇', 'Town') } },
  roles: { guide: { title: t('牵头', 'Guide'), kinds: ['town'] }, free: { title: t('其他职责', 'Other role') } },
  sections,
  rules,
  defaults: {
    partial: '0.55',
    late: '0.25',
    dueEnd: 'exclusive',
    scale: { checklist: { kind: 'all-or-nothing', required: '0.8' } },
  },
  readings: {
    doubt: {
      question: t('何以为准', 'What counts'),
      basis: [{ document: 'sheet', clause: '丁条' }],
      default: 'wide',
      options: { wide: { title: t('从宽', 'widely') }, strict: { title: t('从严', 'strictly') } },
    },
  },
  assumptions: {
    gap: {
      question: t('未写之处', 'What is left open'),
      answer: t('照常', 'as usual'),
      why: t('无妨', 'no harm'),
      basis: [{ document: 'sheet', clause: '戊条' }],
    },
  },
  cohort: {
    rank: { of: 'r-share', take: 'rank', best: 'highest', peers: 'all' },
    best: { of: 'r-share', take: 'best', best: 'lowest' },
    mean: { of: 'r-share', take: 'mean', best: 'highest', peers: 'others' },
    'r-peers': { of: 'r-steps', take: 'mean-share', best: 'highest' },
    ratio: { of: 'r-share', take: 'ratio-to-best', best: 'lowest' },
    ahead: { of: 'r-share', take: 'above-mean', best: 'highest' },
  },
  weightFloor: { minimum: '6%', breach: 'refuse', basis: [{ document: 'sheet', clause: '己条' }] },
  grades: {
    round: 0,
    bands: [
      { id: 'top', title: t('上等', 'Top'), atLeast: '91', quota: { share: '38%', rounding: 'up', ties: 'out' } },
      { id: 'ok', title: t('中等', 'Middling'), quota: { count: 39, ties: 'in' } },
      { id: 'low', title: t('下等', 'Low') },
    ],
  },
  ranking: 'dense',
};
