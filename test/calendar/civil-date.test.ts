import { utc } from '@date-fns/utc';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { getQuarter } from 'date-fns/getQuarter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  FIRST_DAY,
  firstDayOf,
  formatCivilDate,
  LAST_DAY,
  lastDayOf,
  monthOf,
  parseCivilDate,
  quarterOf,
  requireCivilDate,
  weekdayOf,
  yearOf,
} from '../../src/calendar/index.js';
import { addMonths as addMonthsByReference, dateText, parseDate } from '../reference/calendar.js';
import { anyDay } from './arbitraries.js';

const months = (text: string, n: number) => formatCivilDate(addMonths(requireCivilDate(text), n));

describe('a civil date', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2018-12-31', 17_896],
    ['2019-01-01', 17_897],
    ['0001-01-01', FIRST_DAY],
    ['9999-12-31', LAST_DAY],
  ])('%s is day %d, and that day is written so', (text, day) => {
    expect(parseCivilDate(text)).toBe(day);
    expect(formatCivilDate(day)).toBe(text);
  });

  it.each(['2016-02-29', '2000-02-29', '0004-02-29', '0400-02-29', '2018-04-30', '2018-12-31'])('%s exists', (text) => {
    expect(formatCivilDate(parseCivilDate(text)!)).toBe(text);
  });

  it.each([
    '2018-02-30',
    '2018-02-29',
    '1900-02-29',
    '0100-02-29',
    '2018-04-31',
    '2018-12-32',
    '2018-01-00',
    '2018-00-10',
    '2018-13-01',
    '0000-12-31',
  ])('%s does not exist', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  it.each([
    '',
    '2018-1-1',
    '20181231',
    '2018/12/31',
    '18-12-31',
    '+2018-12-31',
    '-2018-12-31',
    '10000-01-01',
    ' 2018-12-31',
    '2018-12-31 ',
    '2018-12-31\n',
    '2018-12-31T00:00:00Z',
    '２０１８-12-31',
    '2018-12-3１',
    '2018‐12‐31',
    '2018年12月31日',
  ])('%j is not written as a civil date', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  it('follows 2018-12-31 with 2019-01-01', () => {
    expect(formatCivilDate(requireCivilDate('2018-12-31') + 1)).toBe('2019-01-01');
    expect([yearOf(17_896), monthOf(17_896), quarterOf(17_896), weekdayOf(17_896)]).toEqual([2018, 12, 4, 1]);
    expect([yearOf(17_897), monthOf(17_897), quarterOf(17_897), weekdayOf(17_897)]).toEqual([2019, 1, 1, 2]);
  });

  it('says bad-date for checked text that is none after all, and for a day that cannot be written', () => {
    expect(() => requireCivilDate('2018-02-30')).toThrow(new RangeError('bad-date: no civil date: 2018-02-30'));
    for (const day of [FIRST_DAY - 1, LAST_DAY + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => formatCivilDate(day)).toThrow(/^bad-date: /);
    }
  });

  it('is read back as it was written, on every day of the years 0001 to 9999', () => {
    fc.assert(fc.property(anyDay, (day) => parseCivilDate(formatCivilDate(day)) === day));
  });

  it('is counted as the naive reference counts it', () => {
    const epoch = parseDate('1970-01-01');
    fc.assert(fc.property(anyDay, (day) => formatCivilDate(day) === dateText(day + epoch)));
  });

  it('agrees with date-fns about weekday, quarter and distance', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const [date, otherDate] = [utc(day * 86_400_000), utc(other * 86_400_000)];
        expect([weekdayOf(day), quarterOf(day)]).toEqual([getISODay(date), getQuarter(date)]);
        expect(day - other).toBe(differenceInCalendarDays(date, otherDate));
      }),
    );
  });
});

describe('a month later', () => {
  it.each([
    ['2018-07-06', 2, '2018-09-06'],
    ['2018-12-31', 2, '2019-02-28'],
    ['2015-12-31', 2, '2016-02-29'],
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-08-31', 1, '2018-09-30'],
    ['2018-02-28', 1, '2018-03-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2018-11-30', 2, '2019-01-30'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-03-31', 0, '2018-03-31'],
    ['0001-01-31', 1, '0001-02-28'],
  ])('from %s by %d is %s', (from, n, to) => {
    expect(months(from, n)).toBe(to);
  });

  it('is what date-fns and the naive reference make it', () => {
    const epoch = parseDate('1970-01-01');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1_200 }), (day, n) => {
        const later = addMonths(day, n);
        expect(later).toBe(addMonthsTo(day * 86_400_000, n, { in: utc }).getTime() / 86_400_000);
        expect(later).toBe(addMonthsByReference(day + epoch, n) - epoch);
      }),
    );
  });
});

describe('a year', () => {
  it('runs from 1 January to 31 December', () => {
    expect([firstDayOf(2018), lastDayOf(2018)].map(formatCivilDate)).toEqual(['2018-01-01', '2018-12-31']);
    expect([firstDayOf(1), lastDayOf(9_999)]).toEqual([FIRST_DAY, LAST_DAY]);
    expect([firstDayOf(99), lastDayOf(99)].map(formatCivilDate)).toEqual(['0099-01-01', '0099-12-31']);
  });

  it('has 365 days, or 366 in a leap year, all of them its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (year) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        expect(lastDayOf(year) - firstDayOf(year) + 1).toBe(leap ? 366 : 365);
        expect([yearOf(firstDayOf(year)), yearOf(lastDayOf(year))]).toEqual([year, year]);
      }),
    );
  });
});
