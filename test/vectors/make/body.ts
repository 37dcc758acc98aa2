/** The five earning rules of the notice's own text; they cannot be exempt. */
import type { Condition, Vector } from '../vector.js';
import { earning, unknown, vector } from './builder.js';
import { department, township, type Weighed } from './units.js';

type Case = [Condition, said: string, fact: unknown, worth: string, readings?: Record<string, string>];
const ALL_OR_NOTHING = { 'composite-rows': 'all-or-nothing' };
const SHORT_IS_NOTHING = { 'short-of-target': 'nothing' };
const HALF = { 'late-work': 'half' };
const LEADER = ['designated', 'in-division-of-work', 'made-public'];
const AREAS = ['administrative-power', 'fiscal-funds', 'public-resources', 'public-services', 'public-supervision'];

const RULES: { rule: string; name: string; weight: number; cases: Case[] }[] = [
  {
    rule: 'report-heard',
    name: 'The principal hears a report at least once a year',
    weight: 1,
    cases: [
      ['met', 'one report', 1, '1'],
      ['met', 'three reports are not more than one', 3, '1'],
      ['met', 'a report on 31 December', ['2018-12-31'], '1'],
      ['unmet', 'no report', 0, '0'],
      ['unmet', 'no report, where short is nothing', [], '0', SHORT_IS_NOTHING],
      ['late', 'a report on 1 January 2019 is not of the year', ['2019-01-01'], '0', HALF],
      ['late', 'a report before the year does not count', [{ on: '2017-12-31', note: '上年' }], '0'],
      ['met', 'the midnight that begins 2018 is of the year', ['2017-12-31T16:00:00Z'], '1'],
    ],
  },
  {
    rule: 'leader-designated',
    name: 'One deputy in charge is designated, in the division of work, made public',
    weight: 1,
    cases: [
      ['met', 'all three', LEADER, '1'],
      ['met', 'all three on 31 December', { done: LEADER, completedOn: '2018-12-31' }, '1'],
      ['short', 'two of three', LEADER.slice(0, 2), '2/3'],
      ['short', 'two of three, all or nothing', LEADER.slice(1), '0', ALL_OR_NOTHING],
      ['met', 'all three, all or nothing', LEADER, '1', ALL_OR_NOTHING],
      ['unmet', 'none', [], '0'],
      ['late', 'all three on 1 January 2019', { done: LEADER, completedOn: '2019-01-01' }, '0', HALF],
    ],
  },
  {
    rule: 'duty-assigned',
    name: 'Every task comes down to a section and a person',
    weight: 1,
    cases: [
      ['met', 'twenty of twenty', { part: 20, whole: 20 }, '1'],
      ['short', 'nineteen of twenty', { part: 19, whole: 20 }, '19/20'],
      ['short', 'nineteen of twenty, where short is nothing', { part: 19, whole: 20 }, '0', SHORT_IS_NOTHING],
      ['short', 'nineteen of twenty, under all or nothing', { part: 19, whole: 20 }, '19/20', ALL_OR_NOTHING],
      ['unmet', 'none of twenty', { part: 0, whole: 20 }, '0'],
      ['met', 'on 31 December', { part: 3, whole: 3, completedOn: '2018-12-31' }, '1'],
      ['late', 'on 1 January 2019', { part: 3, whole: 3, completedOn: '2019-01-01' }, '0', HALF],
    ],
  },
  {
    rule: 'special-page',
    name: 'A special page shows the work, an important indicator of three points',
    weight: 3,
    cases: [
      ['met', 'opened on 31 December', { status: 'met', completedOn: '2018-12-31' }, '1'],
      ['unmet', 'not opened', 'unmet', '0'],
      ['partial', 'opened in part', 'partial', '1/2'],
      ['partial', 'opened to a third', { status: 'partial', share: '0.3' }, '3/10'],
      ['partial', 'opened in part, where partial work is nothing', 'partial', '0', { 'partial-work': 'nothing' }],
      ['partial', 'opened in part, all or nothing', 'partial', '0', ALL_OR_NOTHING],
      ['late', 'opened on 1 January 2019', { status: 'met', completedOn: '2019-01-01' }, '0', HALF],
      ['late', 'opened in part in 2019', { status: 'partial', completedOn: '2019-03-01' }, '0'],
      ['unmet', 'the floor of the weight changes no score', 'unmet', '0', { 'floor-breach': 'refuse' }],
      ['met', 'opened before the year', { status: 'met', completedOn: '2017-06-01' }, '1'],
    ],
  },
  {
    rule: 'look-back',
    name: 'The key points since 2013 are looked back upon',
    weight: 1,
    cases: [
      ['met', 'all five areas', AREAS, '1'],
      ['short', 'four of five areas', AREAS.slice(0, 4), '4/5'],
      ['short', 'four of five areas, all or nothing', AREAS.slice(1), '0', ALL_OR_NOTHING],
      ['unmet', 'no area', [], '0'],
      ['met', 'on 31 December', { done: AREAS, completedOn: '2018-12-31' }, '1'],
      ['late', 'all five areas on 1 January 2019', { done: AREAS, completedOn: '2019-01-01' }, '0', HALF],
    ],
  },
];

/** Under headings of 20 the duties weigh 7 inside, 5 where the page is a single point. */
function weighed(to: Weighed): Vector[] {
  const single = { 'special-page-weight': 'single' };
  const sections = { 'task-weights': 'by-section' };
  const name = `A special page shows the work (${to.called})`;
  const points = to.points - 2;
  const page = { rule: 'special-page', condition: 'unmet' as const, to, fact: 'unmet' };
  const partial = { rule: 'special-page', condition: 'partial' as const, to, fact: 'partial' };
  return [
    vector({
      ...page,
      title: `${name}: a single point, not opened`,
      readings: single,
      ...earning('0', points),
      applicable: points,
    }),
    vector({
      ...partial,
      title: `${name}: a single point, opened in part`,
      readings: single,
      ...earning('1/2', points),
      applicable: points,
    }),
    vector({
      ...partial,
      title: `${name}: three of the seven that share 20 points, opened in part`,
      readings: sections,
      line: '20 * 3 / 7 * 1/2',
      total: '80 + 20 * (4 + 3/2) / 7',
      applicable: 100,
    }),
    vector({
      ...page,
      title: `${name}: one of the five that share 20 points, not opened`,
      readings: { ...single, ...sections },
      line: '0',
      total: '80 + 20 * 4 / 5',
      applicable: 100,
    }),
    vector({
      title: `The principal hears a report: one of the seven that share 20 points (${to.called})`,
      rule: 'report-heard',
      condition: 'unmet',
      to,
      fact: 0,
      readings: sections,
      line: '0',
      total: '80 + 20 * 6 / 7',
      applicable: 100,
    }),
  ];
}

export function bodyVectors(): Vector[] {
  const list = RULES.flatMap(({ rule, name, weight, cases }) => [
    ...cases.map(([condition, said, fact, worth, readings], i) => {
      const to = i % 2 === 0 ? township : department;
      const title = `${name}: ${said} (${to.called})`;
      return vector({ title, rule, condition, to, fact, readings, ...earning(worth, to.points, weight) });
    }),
    ...[township, department].map((to) =>
      vector({
        title: `${name}: not stated (${to.called})`,
        rule,
        condition: 'missing',
        to,
        ...unknown(to.points, weight),
      }),
    ),
  ]);
  return [...list, ...weighed(township), ...weighed(department)];
}
