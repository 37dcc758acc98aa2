import { describe, expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const item = (from: string, to: string | null) => ({ from, to });
const earn = (measure: object, more: object = {}) => ({
  measure: { kind: 'delays', limit: { unit: 'days', n: 5 }, ...measure },
  effect: { kind: 'earn', points: '6' },
  ...more,
});

describe('delays: limits', () => {
  it('in days, working days and months run from the day after the start', () => {
    const facts = [
      [item('2018-09-28', '2018-10-03')],
      [item('2018-09-28', '2018-10-04')],
      [item('2018-09-28', '2018-10-31')],
      [item('2018-01-31', '2018-02-28')],
      [item('2018-01-31', '2018-03-01')],
    ];
    expect(amounts(earn({}), facts)).toEqual(['6', '0', '0', '0', '0']);
    expect(amounts(earn({ limit: { unit: 'months', n: 1 } }), facts)).toEqual(['6', '6', '0', '6', '0']);
    // Saturday 29 and Sunday 30 September 2018 are worked, 1 to 7 October are off: the third working day is the 8th
    const third = [[item('2018-09-28', '2018-10-08')], [item('2018-09-28', '2018-10-09')]];
    expect(amounts(earn({ limit: { unit: 'working-days', n: 3 } }), third, { calendar: 'cn' })).toEqual(['6', '0']);
  });

  it('in working days follow the rulebook’s own table', () => {
    const calendar = {
      basis: [{ document: 'notice', clause: '2' }],
      from: '2018-01-01',
      to: '2019-01-31',
      holidays: ['2018-06-05'],
      workdays: ['2018-06-09'],
    };
    // from Monday 4 June: Wednesday, Thursday, Friday, the worked Saturday 9 is the fourth
    const facts = [[item('2018-06-04', '2018-06-09')], [item('2018-06-04', '2018-06-10')]];
    expect(amounts(earn({ limit: { unit: 'working-days', n: 4 } }), facts, { calendar })).toEqual(['6', '0']);
  });

  it('in hours run from the moment, to the second', () => {
    const noon = '2018-03-01T12:00:00+08:00';
    const facts = [[item(noon, '2018-03-01T09:00:00Z')], [item(noon, '2018-03-01T09:00:00.000000001Z')]];
    expect(amounts(earn({ limit: { unit: 'hours', n: 5 } }), facts)).toEqual(['6', '0']);
  });

  it('on a date are the same for every item', () => {
    const facts = [[item('2018-03-01', '2018-06-30'), item('2018-06-30', '2018-07-01')]];
    expect(amounts(earn({ limit: { on: '2018-06-30' } }), facts)).toEqual(['3']);
  });
});

describe('delays: what an item is worth', () => {
  const all = [
    item('2018-03-01', '2018-03-03'),
    item('2018-03-01', '2018-03-06'),
    item('2018-03-01', '2018-03-07'),
    item('2018-03-01', null),
  ];

  it('in time 1, after the target its share, after the limit `late` within the year, never done 0', () => {
    // (1 + 1 + 0 + 0)/4; (1 + 0.5 + 0 + 0)/4; (1 + 0.5 + 0.2 + 0)/4, of 6 points
    expect(amounts(earn({}), [all])).toEqual(['3']);
    const target = { unit: 'days', n: 2 };
    expect(amounts(earn({ target, afterTarget: '50%' }), [all])).toEqual(['9/4']);
    expect(amounts(earn({ target, afterTarget: '0.5', late: '0.2' }), [all])).toEqual(['51/20']);
    expect(amounts(earn({ target }), [all])).toEqual(['3']);
  });

  it('done after the year and its limit 0, done after the year within its limit 1', () => {
    const facts = [
      [item('2018-12-30', '2019-01-04')],
      [item('2018-12-30', '2019-01-05')],
      [item('2018-03-01', '2019-01-01')],
    ];
    expect(amounts(earn({ late: '0.2' }), facts)).toEqual(['6', '0', '0']);
  });

  it('not done and its limit beyond the year: left out, and a list of nothing else with it', () => {
    const open = item('2018-12-28', null);
    // the limit of 2 January 2019 is open; that of 31 December is over
    expect(amounts(earn({}), [[open], [open, ...all], [item('2018-12-26', null)]])).toEqual([undefined, '3', '0']);
    expect(amounts(earn({ none: 'unmet' }, { notApplicable: 'full' }), [[open]])).toEqual([undefined]);
  });

  it('an empty list is exempt, or unmet where the rule says so', () => {
    expect(amounts(earn({}), [[]])).toEqual([undefined]);
    expect(amounts(earn({}, { notApplicable: 'full' }), [[]])).toEqual(['6']);
    expect(amounts(earn({ none: 'exempt' }, { notApplicable: 'zero' }), [[]])).toEqual(['0']);
    expect(amounts(earn({ none: 'unmet' }, { notApplicable: 'full' }), [[]])).toEqual(['0']);
  });

  it('`defaults.late` never reaches them', () => {
    expect(amounts(earn({}), [[all[2]]], { defaults: { late: '0.5' } })).toEqual(['0']);
  });
});

describe('delays: how many were late', () => {
  const rule = {
    measure: { kind: 'delays', limit: { unit: 'days', n: 5 }, quantity: 'number-late' },
    effect: { kind: 'deduct', points: '2', per: 'occurrence' },
  };

  it('counts what is late, never done included, and nothing of an empty list', () => {
    const late = [item('2018-03-01', '2018-03-07'), item('2018-03-01', null), item('2018-03-01', '2018-03-06')];
    expect(amounts(rule, [late, [], [item('2018-12-30', null)]])).toEqual(['-4', '0', undefined]);
  });

  it('has no end while it is missing', () => {
    const sections = { root: { floor: null } };
    expect(scoreOf(book({ rules: { base: GIVEN, rule }, sections }), {}).range).toEqual({ low: null, high: '100.00' });
  });
});

it('delays: the line says how many of how many', () => {
  const because = (fact: unknown) =>
    scoreOf(book({ rules: { rule: earn({ none: 'unmet' }) } }), { rule: fact }).lines[0]!.because.en;
  expect(because([item('2018-03-01', null), item('2018-03-01', '2018-03-01')])).toContain('1 of 2 late');
  expect(because([])).toContain('did not happen');
});
