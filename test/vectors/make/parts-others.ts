/** The measured parts of rows 32 to 86. */
import { ALL_OR_NOTHING, HALF, item, type PartCases, SAME_DAY, SHORT_IS_NOTHING, workingDays } from './part-cases.js';
import { department, holder, township } from './units.js';

const EXCLUSIVE = { 'due-end': 'exclusive' };
const ELEMENTS = ['code', 'name', 'type', 'basis', 'time-limit', 'process', 'fees', 'materials', 'forms', 'result'];

export const otherParts: PartCases[] = [
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
