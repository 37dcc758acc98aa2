import { choose, type Written } from '../../../src/rulebook/choice.js';
import type { EventsMeasure, FieldTest, Tests, Where } from '../../../src/rulebook/measures/index.js';
import type { Rule } from '../../../src/rulebook/rule.js';
import { carried, clause, everyone, explicit, inferred } from '../row.js';

const leaders = ['principal', 'deputy', 'other'] as const;
/** One conference (场) a unit took part in; every rule here reads this one list. */
const conference = {
  kind: 'events',
  fields: {
    heldOn: { type: 'date' },
    level: { type: 'word', of: ['national', 'province', 'prefecture', 'county', 'township', 'other'] },
    attended: { type: 'word', of: leaders, list: true },
    presenters: { type: 'word', of: leaders, list: true, optional: true },
    mainPresenter: { type: 'word', of: leaders, optional: true },
  },
} as const satisfies EventsMeasure;

/** A conference of 省、州、县人民政府, held in the year (or from the notice on). */
const counted = {
  level: { in: ['province', 'prefecture', 'county'] },
  heldOn: choose<FieldTest>('conference-window', {
    'calendar-year': { from: '2018-01-01', to: '2018-12-31' },
    'from-notice': { from: '2018-07-06', to: '2018-12-31' },
  }),
} as const satisfies Written<Tests>;
/** 主要负责同志出席并作主发布. */
const byPrincipal = {
  ...counted,
  attended: { includes: 'principal' },
  mainPresenter: 'principal',
} as const satisfies Written<Tests>;

const provenance = {
  group: carried,
  lead: explicit,
  deadline: inferred('完成时限单元格缺失，按全年工作计 / the deadline cell is lost: taken as year-round'),
} as const;

/** Row 28's bonus; an absent list claims none. */
export const pressConferences = {
  'press-conference-principal': {
    title: { zh: '主要负责同志出席并主发布', en: 'The principal attends and is main presenter' },
    basis: [clause(28, '其主要负责同志出席并作主发布的，按年度政务公开综合考评总得分的2%予以加分')],
    section: 'press-conferences',
    appliesTo: everyone,
    fact: 'press-conferences',
    measure: { ...conference, where: byPrincipal },
    effect: {
      kind: 'award',
      percent: '2%',
      of: choose('bonus-base'),
      per: 'occurrence',
      stacking: choose('bonus-stacking'),
    },
    provenance,
  },
  'press-conference-deputy': {
    title: { zh: '分管领导发布', en: 'The deputy in charge presents' },
    basis: [clause(28, '分管领导进行发布的，按年度政务公开综合考评总得分的1%予以加分')],
    section: 'press-conferences',
    appliesTo: everyone,
    fact: 'press-conferences',
    measure: {
      ...conference,
      where: choose<Where>('deputy-presenter', {
        any: [
          { ...counted, presenters: { includes: 'deputy' } },
          { ...counted, mainPresenter: 'deputy' },
        ],
        'main-only': { ...counted, mainPresenter: 'deputy' },
      }),
      unless: choose<Where>('both-leaders', { 'higher-only': byPrincipal, sum: null }),
    },
    effect: {
      kind: 'award',
      percent: '1%',
      of: choose('bonus-base'),
      per: 'occurrence',
      stacking: choose('bonus-stacking'),
    },
    provenance,
  },
  'press-conference-absent-principal': {
    title: { zh: '主要负责同志发布而未出席', en: 'The principal presents without attending' },
    basis: [clause(28, '其主要负责同志出席并作主发布')],
    section: 'public-concerns',
    appliesTo: everyone,
    fact: 'press-conferences',
    measure: {
      ...conference,
      where: [{ mainPresenter: 'principal' }, { presenters: { includes: 'principal' } }],
      unless: { attended: { includes: 'principal' } },
    },
    effect: { kind: 'observe' },
    provenance,
  },
  'press-conference-other-level': {
    title: { zh: '非省、州、县级发布会', en: 'A conference of another level' },
    basis: [clause(28, '参与省、州、县人民政府新闻发布会的乡镇或部门')],
    section: 'public-concerns',
    appliesTo: everyone,
    fact: 'press-conferences',
    measure: { ...conference, where: { level: { in: ['national', 'township', 'other'] } } },
    effect: { kind: 'observe' },
    provenance,
  },
  'press-conference-other-year': {
    title: { zh: '非本年度发布会', en: 'A conference of another year' },
    basis: [clause(28, '从2018年开始')],
    section: 'public-concerns',
    appliesTo: everyone,
    fact: 'press-conferences',
    measure: { ...conference, unless: { heldOn: { from: '2018-01-01', to: '2018-12-31' } } },
    effect: { kind: 'observe' },
    provenance,
  },
} as const satisfies Readonly<Record<string, Written<Rule>>>;
