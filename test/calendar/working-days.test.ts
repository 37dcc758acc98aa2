import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CalendarRangeError,
  calendars,
  compileWorkingDays,
  formatCivilDate,
  requireCivilDate,
} from '../../src/calendar/index.js';
import { tabledDay } from './arbitraries.js';

const cn = compileWorkingDays(calendars.cn!);
const day = requireCivilDate;
const after = (from: string, n: number) => formatCivilDate(cn.nthAfter(day(from), n));
const thrown = (run: () => unknown): CalendarRangeError => {
  try {
    run();
  } catch (error) {
    if (error instanceof CalendarRangeError) return error;
  }
  throw new Error('no CalendarRangeError was thrown');
};

describe('a working day', () => {
  it.each([
    ['2018-12-28', true, 'an ordinary Friday'],
    ['2018-12-29', true, 'a Saturday worked by the notice for 2019'],
    ['2018-12-30', false, 'a Sunday'],
    ['2018-12-31', false, 'a Monday off by the notice for 2019'],
    ['2019-01-01', false, 'New Year'],
    ['2019-01-02', true, 'an ordinary Wednesday'],
    ['2018-02-11', true, 'a Sunday worked before the Spring Festival'],
    ['2018-02-15', false, 'the eve of the Spring Festival'],
    ['2018-09-30', true, 'a Sunday worked before the National Day'],
    ['2018-10-06', false, 'a Saturday of the National Day week'],
    ['2019-05-02', false, 'off since the notice of March 2019'],
    ['2019-05-05', true, 'a Sunday worked since the notice of March 2019'],
    ['2018-07-07', false, 'an ordinary Saturday'],
  ])('%s: %s (%s)', (date, works) => {
    expect(cn.isWorkingDay(day(date))).toBe(works);
  });

  it('is Monday to Friday where a table names no day', () => {
    const plain = compileWorkingDays({ from: '2018-12-31', to: '2019-01-06', holidays: [], workdays: [] });
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => plain.isWorkingDay(day('2018-12-31') + n))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is not guessed outside the table: the error names the day and the table, in both languages', () => {
    const error = thrown(() => cn.isWorkingDay(day('2027-01-01')));
    expect(error).toBeInstanceOf(Error);
    expect({ ...error, message: error.message }).toEqual({
      name: 'CalendarRangeError',
      code: 'outside-calendar',
      day: '2027-01-01',
      from: '2004-01-01',
      to: '2026-12-31',
      message: '2027-01-01 lies outside the working-day table (2004-01-01 to 2026-12-31)',
      text: {
        zh: '2027-01-01 不在工作日表的范围内（2004-01-01 至 2026-12-31）',
        en: '2027-01-01 lies outside the working-day table (2004-01-01 to 2026-12-31)',
      },
    });
    expect(thrown(() => cn.isWorkingDay(day('2003-12-31'))).day).toBe('2003-12-31');
  });

  it('is known on the first and the last day of the table', () => {
    expect(cn.isWorkingDay(day('2004-01-01'))).toBe(false);
    expect(cn.isWorkingDay(day('2026-12-31'))).toBe(true);
  });

  it('needs a table of civil dates', () => {
    const table = { from: '2018-01-01', to: '2018-12-31', holidays: ['2018-02-30'], workdays: [] };
    expect(() => compileWorkingDays(table)).toThrow('bad-date: no civil date: 2018-02-30');
  });
});

describe('the n-th working day after a day', () => {
  it.each([
    ['2018-12-28', 1, '2018-12-29'],
    ['2018-12-28', 2, '2019-01-02'],
    ['2018-12-28', 3, '2019-01-03'],
    ['2018-12-31', 1, '2019-01-02'],
    ['2018-02-14', 1, '2018-02-22'],
    ['2018-02-14', 3, '2018-02-24'],
    ['2018-08-03', 3, '2018-08-08'],
    ['2018-08-04', 3, '2018-08-08'],
    ['2018-09-28', 3, '2018-10-08'],
    ['2003-12-31', 1, '2004-01-02'],
  ])('after %s, n = %d, is %s', (from, n, to) => {
    expect(after(from, n)).toBe(to);
  });

  it('is, for 0, the day itself, worked or not', () => {
    expect(after('2018-12-30', 0)).toBe('2018-12-30');
    expect(after('2027-05-01', 0)).toBe('2027-05-01');
  });

  it('is not looked for outside the table', () => {
    expect(after('2026-12-30', 1)).toBe('2026-12-31');
    expect(thrown(() => after('2026-12-31', 1)).day).toBe('2027-01-01');
    expect(thrown(() => after('2003-12-30', 1)).day).toBe('2003-12-31');
    expect(thrown(() => after('2018-01-01', Number.POSITIVE_INFINITY)).day).toBe('2027-01-01');
  });

  it('is a working day, with n - 1 others before it', () => {
    fc.assert(
      fc.property(tabledDay, fc.integer({ min: 1, max: 30 }), (from, n) => {
        const to = cn.nthAfter(from, n);
        let worked = 0;
        for (let at = from + 1; at <= to; at++) if (cn.isWorkingDay(at)) worked++;
        expect([cn.isWorkingDay(to), worked]).toEqual([true, n]);
      }),
    );
  });

  it('can be counted in two legs', () => {
    fc.assert(
      fc.property(tabledDay, fc.nat(15), fc.nat(15), (from, m, n) => {
        expect(cn.nthAfter(cn.nthAfter(from, m), n)).toBe(cn.nthAfter(from, m + n));
      }),
    );
  });
});
