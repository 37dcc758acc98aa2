import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer, type Duty, dueList } from '../../src/index.js';

const YEAR = '2018-12-31';
/** 完成时限 as the annex prints it, where it is another day than the year's end; null: two months after an event. */
const DEADLINES: Readonly<Record<number, string | null>> = {
  13: '2018-08-31', // 8月底前
  34: '2018-08-31',
  41: '2018-08-31',
  44: '2018-06-30', // 6月底前
  53: '2018-09-30', // 9月底前
  55: '2018-10-31', // 10月底前
  68: '2018-10-15', // 10月15日前
  70: '2018-11-30', // 11月底前
  74: null, // 印发后2个月内
};
/** 牵头落实单位, where the cell does not name every township and department; `township` stands for 各乡镇人民政府. */
const LEADS: Readonly<Record<number, readonly string[]>> = {
  4: ['county-office'],
  8: ['staffing-office'],
  10: ['market-supervision-bureau'],
  11: ['law-enforcement'],
  12: ['finance-bureau'],
  ...Object.fromEntries(
    [13, 14, 15, 16].map((row) => [
      row,
      [
        'county-office',
        'development-reform-bureau',
        'finance-bureau',
        'civil-affairs-bureau',
        'government-affairs-bureau',
      ],
    ]),
  ),
  17: ['poverty-alleviation-office', 'civil-affairs-bureau', 'market-supervision-bureau', 'environment-bureau'],
  28: ['county-office', 'culture-tourism-bureau', 'township'],
  33: ['government-affairs-bureau'],
  34: ['government-affairs-bureau'],
  36: ['government-affairs-bureau'],
  37: ['government-affairs-bureau'],
  38: ['township'],
  44: ['supervision-office', 'government-affairs-bureau'],
  46: ['staffing-office', 'government-affairs-bureau', 'township'],
  47: [
    'development-reform-bureau',
    'housing-bureau',
    'market-supervision-bureau',
    'public-security-bureau',
    'local-tax-bureau',
  ],
  48: ['staffing-office'],
  49: ['staffing-office'],
  50: ['township'],
  58: ['county-office', 'township'],
  59: ['county-office'],
  70: ['county-office'],
  74: ['county-office', 'legal-office'],
  85: [
    'education-bureau',
    'environment-bureau',
    'culture-tourism-bureau',
    'health-bureau',
    'housing-bureau',
    'civil-affairs-bureau',
  ],
};
const ROWS = Array.from({ length: 86 }, (_, at) => at + 1);

const owedBy = (kind: string, roles: readonly string[], asOf = '2018-01-01', by: object = wuding2018) => {
  const record = { unit: { id: 'unit', kind, roles }, year: 2018, facts: {} };
  return dueList(by as never, [record], { asOf }).units[0]!.duties;
};
const task = (row: number) => `task-${String(row).padStart(2, '0')}`;
const dayOf = (duties: readonly Duty[], rule: string) =>
  duties.filter((duty) => duty.rule === rule).map(({ due }) => due);

describe('every row of the annex that binds a unit, with its deadline', () => {
  const holders = [
    'township',
    ...new Set(
      Object.values(LEADS)
        .flat()
        .filter((lead) => lead !== 'township'),
    ),
    'macro-livelihood',
    'livelihood',
  ];
  it.each(holders)('%s', (holder) => {
    const isTownship = holder === 'township';
    const duties = owedBy(isTownship ? 'township' : 'department', isTownship ? [] : [holder]);
    const expected = ROWS.flatMap((row) => {
      const leads = LEADS[row];
      if (leads !== undefined && !leads.includes(holder)) return [];
      return [[task(row), row in DEADLINES ? DEADLINES[row] : YEAR]];
    });
    const found = duties.filter(({ id }) => /^task-\d\d$/.test(id)).map(({ id, due }) => [id, due]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(found).toHaveLength(expected.length);
  });

  it('a department without a role owes what is everyone’s', () => {
    const rows = ROWS.filter((row) => LEADS[row] === undefined).map(task);
    expect(
      new Set(
        owedBy('department', [])
          .map(({ id }) => id)
          .filter((id) => /^task-\d\d$/.test(id)),
      ),
    ).toEqual(new Set(rows));
  });

  it('the printed parts stand beside their rows, due with them', () => {
    const office = owedBy('department', [
      'county-office',
      'finance-bureau',
      'government-affairs-bureau',
      'staffing-office',
      'macro-livelihood',
      'livelihood',
    ]);
    expect(
      ['12-items', '21-count', '32-share', '34-elements', '80-open-day'].map((part) => dayOf(office, `task-${part}`)),
    ).toEqual([[YEAR], [YEAR], [YEAR], ['2018-08-31'], [YEAR]]);
    expect(['19-days', '26-release', '26-conference', '49-days'].map((part) => dayOf(office, `task-${part}`))).toEqual([
      [null],
      [null],
      [null],
      [null],
    ]);
  });

  it('and what the notice itself asks, to the year’s end', () => {
    const body = ['report-heard', 'leader-designated', 'dedicated-body', 'duty-assigned', 'look-back', 'special-page'];
    expect(body.map((rule) => dayOf(owedBy('township', []), rule))).toEqual(body.map(() => [YEAR]));
  });
});

describe('readings decide the days', () => {
  it('前 read word by word ends the day before; row 44 may wait for the year’s end', () => {
    const by = createScorer(wuding2018, { readings: { 'due-end': 'exclusive', 'overdue-on-issue': 'by-year-end' } });
    const duties = owedBy('department', ['county-office', 'supervision-office'], '2018-01-01', by);
    const before = {
      13: '2018-08-30',
      32: '2018-12-30',
      41: '2018-08-30',
      53: '2018-09-29',
      55: '2018-10-30',
      68: '2018-10-14',
      70: '2018-11-29',
      83: '2018-12-30',
      44: YEAR,
      51: YEAR,
    };
    for (const [row, due] of Object.entries(before))
      expect([row, dayOf(duties, task(Number(row)))]).toEqual([row, [due]]);
  });

  it('quarterly duties of a notice of July: all four, or the last two', () => {
    const quarters = ['2018-03-31', '2018-06-30', '2018-09-30', YEAR];
    const after = createScorer(wuding2018, { readings: { quarters: 'after-notice' } });
    for (const rule of ['task-22-reviews', 'task-22-circulars']) {
      expect(dayOf(owedBy('department', ['county-office']), rule)).toEqual(quarters);
      expect(dayOf(owedBy('department', ['county-office'], '2018-01-01', after), rule)).toEqual(quarters.slice(2));
    }
    expect(dayOf(owedBy('township', []), 'task-22-circulars')).toEqual([]);
  });
});

describe('年布局、季统筹、月计划、周安排、日对照', () => {
  it.each(['work-rhythm', 'task-60-rhythm'])(
    '%s: one year, four quarters, twelve months, this week, this day',
    (rule) => {
      // 2018-09-12 is a Wednesday
      const duties = owedBy('township', [], '2018-09-12').filter((duty) => duty.rule === rule);
      const monthEnds = [
        '01-31',
        '02-28',
        '03-31',
        '04-30',
        '05-31',
        '06-30',
        '07-31',
        '08-31',
        '09-30',
        '10-31',
        '11-30',
        '12-31',
      ];
      const days = (pattern: RegExp) => duties.filter(({ id }) => pattern.test(id)).map(({ due }) => due);
      expect(days(/-\d\d$/)).toEqual(monthEnds.map((end) => `2018-${end}`));
      expect(days(/Q\d$/)).toEqual(['2018-03-31', '2018-06-30', '2018-09-30', YEAR]);
      expect([days(/\.2018$/), days(/\.week$/), days(/\.day$/)]).toEqual([[YEAR], ['2018-09-16'], ['2018-09-12']]);
      expect(duties).toHaveLength(19);
      const near = duties.filter(({ within }) => within !== undefined).map(({ id }) => id.split('.')[1]);
      expect(near.sort()).toEqual(['2018-09', '2018-Q3', 'day', 'week']);
    },
  );
});
