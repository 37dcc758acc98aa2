/** The measured parts of rows 1 to 31. */
import {
  ALL_OR_NOTHING,
  type Case,
  HALF,
  item,
  type PartCases,
  SAME_DAY,
  SHORT_IS_NOTHING,
  workingDays,
} from './part-cases.js';
import { department, holder, township } from './units.js';

const TARGET = { 'row-26-target': 'half-after-target' };
const AFTER_NOTICE = { quarters: 'after-notice' };
const NEW_YEAR_EVE = '2018-12-31T20:00:00+08:00';
const NOON = '2018-08-01T12:00:00+08:00';
const QUARTERS = ['2018-03-31', '2018-04-01', '2018-09-30', '2018-10-01'];

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

export const responseParts: PartCases[] = [
  {
    n: 12,
    part: 'items',
    to: holder('finance-bureau'),
    free: department,
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
];
