/** The measured parts of the rows: checklists, shares, counts, hours and working days. */
import type { Condition, Vector } from '../vector.js';
import { earning, unknown, vector } from './builder.js';
import { ROWS } from './rows.js';
import { partsOf } from './tasks.js';
import { department, holder, task, township, type Weighed } from './units.js';

/** A fact, what is said of it, what it is worth (null: the part is left out), under which readings. */
type Case = [
  condition: Condition,
  said: string,
  fact: unknown,
  worth: string | null,
  readings?: Record<string, string>,
];
interface PartCases {
  n: number;
  part: string;
  to: Weighed;
  /** a unit the row binds and the part does not */
  free?: Weighed;
  cases: Case[];
}

const ALL_OR_NOTHING = { 'composite-rows': 'all-or-nothing' };
const SHORT_IS_NOTHING = { 'short-of-target': 'nothing' };
const HALF = { 'late-work': 'half' };
const EXCLUSIVE = { 'due-end': 'exclusive' };
const SAME_DAY = { 'row-19': 'same-day' };
const TARGET = { 'row-26-target': 'half-after-target' };
const AFTER_NOTICE = { quarters: 'after-notice' };

const item = (from: string, to: string | null) => ({ from, to });
const NEW_YEAR_EVE = '2018-12-31T20:00:00+08:00';
const NOON = '2018-08-01T12:00:00+08:00';
const ELEMENTS = ['code', 'name', 'type', 'basis', 'time-limit', 'process', 'fees', 'materials', 'forms', 'result'];
const QUARTERS = ['2018-03-31', '2018-04-01', '2018-09-30', '2018-10-01'];

const workingDays = (third: [string, string], firstDay: string, from: string): Case[] => [
  ['met', `published on ${third[0]}, it is in time`, [item(from, third[0])], '1'],
  ['late', `published on ${third[1]}, it is late`, [item(from, third[1])], '0'],
  ['late', `late here is late, also where late work earns half`, [item(from, third[1])], '0', HALF],
  ['unmet', 'never published', [item('2018-08-01', null)], '0'],
  ['short', 'one of two in time', [item(from, firstDay), item('2018-08-01', '2018-08-31')], '1/2'],
];

const quarterly = (what: string): Case[] => [
  ['met', `${what} in every quarter`, QUARTERS, '1'],
  ['met', `four ${what} as a number`, 4, '1'],
  ['short', `three ${what} as a number`, 3, '3/4'],
  ['short', `${what} in two quarters`, ['2018-07-01', '2018-09-30', '2018-12-31'], '2/4'],
  ['short', `${what} in two quarters, where short is nothing`, ['2018-07-01', '2018-12-31'], '0', SHORT_IS_NOTHING],
  ['met', `${what} in the two quarters after the notice`, ['2018-07-01', '2018-12-31'], '1', AFTER_NOTICE],
  [
    'short',
    `${what} before the notice, and once after it`,
    ['2018-03-31', '2018-06-30', '2018-09-01'],
    '1/2',
    AFTER_NOTICE,
  ],
  [
    'short',
    `${what} once after the notice, where short is nothing`,
    ['2018-09-01'],
    '0',
    { ...AFTER_NOTICE, ...SHORT_IS_NOTHING },
  ],
  ['met', `a bare number of two ${what} counts as it is after the notice`, 2, '1', AFTER_NOTICE],
  ['late', `${what} outside the year`, ['2017-12-31', '2019-01-01'], '0'],
  ['unmet', `no ${what}`, 0, '0'],
  ['unmet', `an empty list of ${what}`, [], '0'],
];

const PARTS: PartCases[] = [
  {
    n: 12,
    part: 'items',
    to: holder('finance-bureau'),
    cases: [
      ['met', 'all four explanations', ['abroad', 'vehicles', 'receptions', 'changes-and-reasons'], '1'],
      ['short', 'three of four explanations', ['abroad', 'vehicles', 'receptions'], '3/4'],
      ['short', 'three of four, all or nothing', ['abroad', 'vehicles', 'receptions'], '0', ALL_OR_NOTHING],
      ['unmet', 'no explanation', [], '0'],
      ['late', 'one explanation of 2019', { done: ['abroad'], completedOn: '2019-01-01' }, '0', HALF],
      ['short', 'one explanation of 31 December', { done: ['abroad'], completedOn: '2018-12-31' }, '1/4'],
    ],
  },
  {
    n: 19,
    part: 'days',
    to: township,
    cases: [
      ...workingDays(['2018-10-08', '2018-10-09'], '2018-09-29', '2018-09-28'),
      ['met', 'of 27 December, explained on 2 January 2019', [item('2018-12-27', '2019-01-02')], '1'],
      ['late', 'of 27 December, explained on 3 January 2019', [item('2018-12-27', '2019-01-03')], '0', HALF],
      ['left-out', 'of 27 December, still open', [item('2018-12-27', null)], null],
      ['unmet', 'of 26 December, its limit of 29 December is over', [item('2018-12-26', null)], '0'],
      ['left-out', 'nothing published', [], null],
      ['left-out', 'nothing published, where the untriggered count as not done', [], null, { untriggered: 'unmet' }],
      ['met', 'explained on the same day', [item('2018-08-01', '2018-08-01')], '1', SAME_DAY],
      ['late', 'explained on the next day', [item('2018-08-01', '2018-08-02')], '0', SAME_DAY],
      ['met', 'late in the evening of the day', [item('2018-08-01', '2018-08-01T15:59:59Z')], '1', SAME_DAY],
      ['late', 'at midnight after the day', [item('2018-08-01', '2018-08-01T16:00:00Z')], '0', SAME_DAY],
      ['unmet', 'of 31 December, not explained on the day', [item('2018-12-31', null)], '0', SAME_DAY],
    ],
  },
  {
    n: 21,
    part: 'count',
    to: holder('macro-livelihood'),
    free: department,
    cases: [
      ['met', 'three explanations by the principal', 3, '1'],
      ['met', 'five are not more than all', 5, '1'],
      ['short', 'two of three', 2, '2/3'],
      ['short', 'two of three, where short is nothing', 2, '0', SHORT_IS_NOTHING],
      ['short', 'one of the year and one before it', ['2018-01-01', { on: '2017-12-31' }], '1/3'],
      ['late', 'three of 2019', ['2019-01-01', '2019-01-02', '2019-02-01'], '0'],
      ['unmet', 'none', 0, '0'],
    ],
  },
  { n: 22, part: 'reviews', to: department, cases: quarterly('reviews') },
  { n: 22, part: 'circulars', to: holder('county-office'), free: township, cases: quarterly('circulars') },
  {
    n: 26,
    part: 'release',
    to: township,
    cases: [
      ['met', 'after exactly five hours', [item(NOON, '2018-08-01T17:00:00+08:00')], '1'],
      ['late', 'a second after five hours', [item(NOON, '2018-08-01T17:00:01+08:00')], '0'],
      ['late', 'a second after five hours, late here is late', [item(NOON, '2018-08-01T09:00:01Z')], '0', HALF],
      ['met', 'after exactly three hours, with the target', [item(NOON, '2018-08-01T15:00:00+08:00')], '1', TARGET],
      [
        'short',
        'a second after three hours, with the target',
        [item(NOON, '2018-08-01T15:00:01+08:00')],
        '1/2',
        TARGET,
      ],
      ['short', 'after five hours, with the target', [item(NOON, '2018-08-01T09:00:00Z')], '1/2', TARGET],
      [
        'short',
        'at once, after four hours and after six, with the target',
        [item(NOON, NOON), item(NOON, '2018-08-01T16:00:00+08:00'), item(NOON, '2018-08-01T18:00:00+08:00')],
        '(1 + 1/2) / 3',
        TARGET,
      ],
      ['met', 'after four hours', [item(NOON, '2018-08-01T16:00:00+08:00')], '1'],
      ['unmet', 'never', [item(NOON, null)], '0'],
      ['met', 'in time in the next year', [item(NEW_YEAR_EVE, '2019-01-01T01:00:00+08:00')], '1'],
      ['left-out', 'still open at the end of the year', [item(NEW_YEAR_EVE, null)], null],
      ['left-out', 'no emergency', [], null],
    ],
  },
  {
    n: 26,
    part: 'conference',
    to: department,
    cases: [
      ['met', 'after exactly a day', [item(NOON, '2018-08-02T12:00:00+08:00')], '1'],
      ['late', 'a second after a day', [item(NOON, '2018-08-02T12:00:01+08:00')], '0'],
      ['unmet', 'never', [item(NOON, null)], '0'],
      ['short', 'one of two', [item(NOON, '2018-08-01T04:00:00Z'), item(NOON, '2018-08-03T04:00:00Z')], '1/2'],
      ['left-out', 'still open at the end of the year', [item(NEW_YEAR_EVE, null)], null],
      ['left-out', 'no emergency', [], null],
    ],
  },
  {
    n: 32,
    part: 'share',
    to: township,
    cases: [
      ['met', 'exactly 40 %', { part: 40, whole: 100 }, '1'],
      ['met', 'all matters are not more than all', { part: 7, whole: 7 }, '1'],
      ['short', '39 of 100', { part: 39, whole: 100 }, '39/40'],
      ['short', '39 of 100, where short is nothing', { part: 39, whole: 100 }, '0', SHORT_IS_NOTHING],
      ['short', '39 of 100 has nothing to do with all or nothing', { part: 39, whole: 100 }, '39/40', ALL_OR_NOTHING],
      ['unmet', 'no matter of 30', { part: 0, whole: 30 }, '0'],
      ['left-out', 'none of none', { part: 0, whole: 0 }, null],
      ['late', 'on 1 January 2019', { part: 1, whole: 2, completedOn: '2019-01-01' }, '0', HALF],
      ['late', 'on the day shut out', { part: 1, whole: 2, completedOn: '2018-12-31' }, '0', EXCLUSIVE],
      [
        'late',
        'a fifth on the day shut out earns half of half',
        { part: 1, whole: 5, completedOn: '2018-12-31' },
        '1/2 * 1/2',
        { ...EXCLUSIVE, ...HALF },
      ],
    ],
  },
  {
    n: 34,
    part: 'elements',
    to: holder('government-affairs-bureau'),
    free: department,
    cases: [
      ['met', 'all ten elements', ELEMENTS, '1'],
      ['short', 'eight of ten', ELEMENTS.slice(0, 8), '8/10'],
      ['short', 'nine of ten, all or nothing', ELEMENTS.slice(1), '0', ALL_OR_NOTHING],
      ['met', 'all ten, all or nothing', [...ELEMENTS].reverse(), '1', ALL_OR_NOTHING],
      ['met', 'all ten on 31 August', { done: ELEMENTS, completedOn: '2018-08-31' }, '1'],
      ['late', 'all ten on 31 August, the day shut out', { done: ELEMENTS, completedOn: '2018-08-31' }, '0', EXCLUSIVE],
      ['late', 'all ten on 1 September', { done: ELEMENTS, completedOn: '2018-09-01' }, '0'],
      [
        'late',
        'eight of ten on 1 September',
        { done: ELEMENTS.slice(2), completedOn: '2018-09-01' },
        '8/10 * 1/2',
        HALF,
      ],
      ['unmet', 'none', [], '0'],
    ],
  },
  {
    n: 49,
    part: 'days',
    to: holder('staffing-office'),
    free: department,
    cases: [
      ...workingDays(['2018-10-08', '2018-10-09'], '2018-09-30', '2018-09-30'),
      ['met', 'of 28 December, on the Saturday worked', [item('2018-12-28', '2018-12-29')], '1'],
      ['unmet', 'of 28 December, its limit of 29 December is over', [item('2018-12-28', null)], '0'],
      ['left-out', 'of 29 December, open until 2 January', [item('2018-12-29', null)], null],
      ['met', 'of 29 December, on 2 January', [item('2018-12-29', '2019-01-02')], '1'],
      ['met', 'same day is a matter of row 19', [item('2018-08-01', '2018-08-02')], '1', SAME_DAY],
      ['left-out', 'nothing changed', [], null],
    ],
  },
  {
    n: 60,
    part: 'rhythm',
    to: department,
    cases: [
      ['met', 'day, week, month, quarter and year', ['day', 'week', 'month', 'quarter', 'year'], '1'],
      ['short', 'without the year', ['day', 'week', 'month', 'quarter'], '4/5'],
      ['short', 'without the day, all or nothing', ['week', 'month', 'quarter', 'year'], '0', ALL_OR_NOTHING],
      ['unmet', 'nothing', [], '0'],
      ['late', 'in 2019', { done: ['day', 'week'], completedOn: '2019-02-01' }, '0', HALF],
    ],
  },
  {
    n: 80,
    part: 'open-day',
    to: holder('livelihood'),
    free: department,
    cases: [
      ['met', 'one open day', ['2018-12-31'], '1'],
      ['unmet', 'no open day', 0, '0'],
      ['late', 'the open day was held in 2019', ['2019-01-01'], '0'],
      ['met', 'two open days are not more than one', 2, '1', SHORT_IS_NOTHING],
      ['unmet', 'no open day, where short is nothing', [], '0', SHORT_IS_NOTHING],
    ],
  },
];

function partVectors({ n, part, to, free, cases }: PartCases): Vector[] {
  const rule = `${task(n)}-${part}`;
  const parts = partsOf(n, to);
  const title = (said: string): string => `Row ${n}, part ${part}: ${said} (${to.called})`;
  // Where the part is left out, the status is not kept: what is left of the row then shows how many share it.
  const rest = parts === 2 ? '0' : `${parts - 2}/${parts - 1}`;
  const out = {
    line: null,
    total: `100 * (${to.points - 1} + ${rest}) / ${to.points}`,
    besides: { [task(n)]: 'unmet' },
  };
  const list = cases.map(([condition, said, fact, worth, readings]) =>
    vector({
      title: title(said),
      rule,
      condition,
      to,
      fact,
      readings,
      ...(worth === null ? out : earning(worth, to.points, 1, parts)),
    }),
  );
  list.push(
    vector({ title: title('not applicable'), rule, condition: 'exempt', to, fact: { exempt: '不涉及' }, ...out }),
    vector({ title: title('not stated'), rule, condition: 'missing', to, ...unknown(to.points, 1, parts) }),
  );
  if (free) {
    list.push(
      vector({
        title: `Row ${n}, part ${part}: it does not concern ${free.called}`,
        rule,
        condition: 'not-bound',
        to: free,
        line: null,
        total: '100',
      }),
    );
  }
  return list;
}

export const partsIn = (section: string): Vector[] =>
  PARTS.filter(({ n }) => ROWS[n - 1]!.section === section).flatMap(partVectors);
