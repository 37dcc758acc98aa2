/** 重扣分: a township without a dedicated body, a department without a body for the work, by 31 December; once. */
import type { Condition, Vector } from '../vector.js';
import { type Draft, vector } from './builder.js';
import { department, township, type Weighed } from './units.js';

const SIZES: [option: string, points: string][] = [
  ['10-points', '10'],
  ['5-points', '5'],
  ['20-points', '20'],
  ['20-percent', '20 / 100 * 100'],
];
const WITH_BODY_ONLY = { 'heavy-trigger': 'body-only' };
const IN_TIME = '2018-03-12';

function heavy(
  title: string,
  condition: Condition,
  to: Weighed,
  fact: unknown,
  strikes: string | null,
  more: Partial<Draft> = {},
): Vector {
  const earned = 100;
  const line = strikes === null ? '0' : `0 - ${strikes}`;
  const total = strikes === null ? '100' : `${earned} - ${strikes}`;
  return vector({ title, rule: 'dedicated-body', condition, to, fact, line, total, ...more });
}

function sizes(to: Weighed): Vector[] {
  const list: Vector[] = [];
  const what = to === township ? 'a township without a dedicated body' : 'a department without a body for the work';
  for (const [option, points] of SIZES) {
    const readings = { 'heavy-size': option };
    const size = `${option.replace('-', ' ')}`;
    list.push(
      heavy(
        `${what} by 31 December loses ${size}, once`,
        'unmet',
        to,
        { establishedOn: null, fullTimeStaff: 0 },
        points,
        {
          readings,
        },
      ),
      heavy(
        `${what} loses ${size} also under the printed words`,
        'unmet',
        to,
        { establishedOn: null, fullTimeStaff: 3 },
        points,
        { readings: { ...readings, ...WITH_BODY_ONLY } },
      ),
      heavy(
        `${what} until 1 January 2019 loses ${size}`,
        'late',
        to,
        { establishedOn: '2019-01-01', fullTimeStaff: 2 },
        points,
        { readings },
      ),
      heavy(
        `a body without full-time staff costs ${to.called} ${size}`,
        'unmet',
        to,
        { establishedOn: IN_TIME, fullTimeStaff: 0 },
        points,
        { readings },
      ),
      vector({
        title: `nothing stated of the body may cost ${to.called} ${size}`,
        rule: 'dedicated-body',
        condition: 'missing',
        to,
        readings,
        line: null,
        low: `100 - ${points}`,
        high: '100',
      }),
      vector({
        title: `a staff not stated may cost ${to.called} ${size}`,
        rule: 'dedicated-body',
        condition: 'missing',
        to,
        fact: { establishedOn: IN_TIME },
        readings,
        line: null,
        low: `100 - ${points}`,
        high: '100',
      }),
    );
  }
  return list;
}

function triggers(to: Weighed): Vector[] {
  const of = `(${to.called})`;
  const printed = { readings: WITH_BODY_ONLY };
  return [
    heavy(
      `a body of March with staff costs nothing ${of}`,
      'met',
      to,
      { establishedOn: IN_TIME, fullTimeStaff: 2 },
      null,
    ),
    heavy(
      `a body of exactly 31 December is in time ${of}`,
      'met',
      to,
      { establishedOn: '2018-12-31', fullTimeStaff: 1 },
      null,
    ),
    heavy(
      `a body of the last second of 31 December is in time ${of}`,
      'met',
      to,
      { establishedOn: '2018-12-31T23:59:59+08:00', fullTimeStaff: '1' },
      null,
    ),
    heavy(
      `a body of 16:00 UTC on 31 December is of 2019 ${of}`,
      'late',
      to,
      { establishedOn: '2018-12-31T16:00:00Z', fullTimeStaff: 1 },
      '10',
    ),
    heavy(
      `no body, the staff not stated: the answer does not hang on it ${of}`,
      'unmet',
      to,
      { establishedOn: null },
      '10',
    ),
    heavy(`a late body, the staff not stated ${of}`, 'late', to, { establishedOn: '2019-02-01' }, '10'),
    heavy(
      `a late body without staff costs once ${of}`,
      'late',
      to,
      { establishedOn: '2019-01-02', fullTimeStaff: 0 },
      '10',
    ),
    heavy(
      `a body without staff costs nothing under the printed words ${of}`,
      'met',
      to,
      { establishedOn: '2018-12-31', fullTimeStaff: 0 },
      null,
      printed,
    ),
    heavy(
      `a staff not stated is not asked for under the printed words ${of}`,
      'met',
      to,
      { establishedOn: IN_TIME },
      null,
      printed,
    ),
    heavy(
      `a body of 2019 costs under the printed words ${of}`,
      'late',
      to,
      { establishedOn: '2019-01-01' },
      '10',
      printed,
    ),
    vector({
      title: `nothing stated of the body leaves the printed words open too ${of}`,
      rule: 'dedicated-body',
      condition: 'missing',
      to,
      readings: WITH_BODY_ONLY,
      line: null,
      low: '100 - 10',
      high: '100',
    }),
  ];
}

/** Of what was earned, above a floor of 0. */
function bases(): Vector[] {
  const none = { establishedOn: null };
  const percent = { 'heavy-size': '20-percent' };
  const page = { 'special-page': 'unmet' };
  const onlyPage = { others: 'unmet' as const, besides: { 'special-page': 'met' } };
  const lost = 'the page not kept';
  return [
    heavy(`20 percent of 68 points of 71, with ${lost}`, 'unmet', township, none, null, {
      readings: percent,
      besides: page,
      line: '0 - 20 / 100 * 100 * 68 / 71',
      total: '80 / 100 * 100 * 68 / 71',
    }),
    heavy(`10 points from 68 points of 71, with ${lost}`, 'unmet', township, none, null, {
      besides: page,
      line: '0 - 10',
      total: '100 * 68 / 71 - 10',
    }),
    heavy('10 points from less than 10 leave 0', 'unmet', township, none, null, {
      ...onlyPage,
      line: '0 - 10',
      total: '0',
    }),
    heavy('20 percent of less than 10 points', 'unmet', township, none, null, {
      ...onlyPage,
      readings: percent,
      line: '0 - 20 / 100 * 100 * 3 / 71',
      total: '80 / 100 * 100 * 3 / 71',
    }),
    heavy('20 percent of nothing is nothing', 'unmet', township, none, null, {
      others: 'unmet',
      readings: percent,
      line: '0',
      total: '0',
    }),
    heavy('10 points from nothing leave 0', 'unmet', township, none, null, {
      others: 'unmet',
      line: '0 - 10',
      total: '0',
    }),
    vector({
      title: 'nothing stated of the body nor of row 1: the worst and the best of both',
      rule: 'dedicated-body',
      condition: 'missing',
      to: township,
      readings: percent,
      besides: { 'task-01': null },
      line: null,
      low: '80 / 100 * 100 * 70 / 71',
      high: '100',
      missing: ['dedicated-body', 'task-01'],
    }),
    heavy('the headings of 20 points each stand above the deduction', 'unmet', township, none, '10', {
      readings: { 'task-weights': 'by-section' },
      applicable: 100,
    }),
  ];
}

export const heavyVectors = (): Vector[] => [
  ...sizes(township),
  ...sizes(department),
  ...triggers(township),
  ...triggers(department),
  ...bases(),
];
