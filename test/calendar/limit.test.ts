import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendars,
  compileWorkingDays,
  formatCivilDate,
  isWithin,
  type Limit,
  LONGEST_TERM,
  limitEnd,
  parseInstant,
  parseMoment,
} from '../../src/calendar/index.js';
import { tabledDay } from './arbitraries.js';

const BEIJING = 480;
const cn = compileWorkingDays(calendars.cn!);
const moment = (text: string) => parseMoment(text, BEIJING)!;
const end = (from: string, limit: Limit) => limitEnd(moment(from), limit, BEIJING, cn);
const endDate = (from: string, limit: Limit) => formatCivilDate(end(from, limit).day);
const inTime = (from: string, limit: Limit, to: string) => isWithin(moment(to), end(from, limit));

describe('a limit in working days', () => {
  const threeWorkingDays: Limit = { unit: 'working-days', n: 3 };

  it('counts from the first working day after the publication day', () => {
    expect(endDate('2018-08-01', threeWorkingDays)).toBe('2018-08-06');
    expect(endDate('2018-12-28', { unit: 'working-days', n: 1 })).toBe('2018-12-29');
    expect(endDate('2018-12-29', { unit: 'working-days', n: 1 })).toBe('2019-01-02');
  });

  it('includes its last day to the end, and nothing after', () => {
    expect(inTime('2018-08-01', threeWorkingDays, '2018-08-06')).toBe(true);
    expect(inTime('2018-08-01', threeWorkingDays, '2018-08-06T23:59:59.999999999+08:00')).toBe(true);
    expect(inTime('2018-08-01', threeWorkingDays, '2018-08-07T00:00:00+08:00')).toBe(false);
    expect(inTime('2018-08-01', threeWorkingDays, '2018-08-07')).toBe(false);
  });

  it('counts an instant by its civil date at the offset', () => {
    expect(endDate('2018-07-31T16:00:00Z', threeWorkingDays)).toBe('2018-08-06');
    expect(endDate('2018-07-31T15:59:59Z', threeWorkingDays)).toBe('2018-08-03');
  });

  it('needs a calendar', () => {
    expect(() => limitEnd(moment('2018-08-01'), threeWorkingDays, BEIJING, undefined)).toThrow(/^bad-limit: /);
  });

  it('is an error outside the calendar', () => {
    expect(() => end('2026-12-30', threeWorkingDays)).toThrow('2027-01-01 lies outside');
  });
});

describe('a limit in days', () => {
  it('counts every day, over the end of the year', () => {
    expect(endDate('2018-12-30', { unit: 'days', n: 3 })).toBe('2019-01-02');
    expect(endDate('2018-12-30', { unit: 'days', n: 0 })).toBe('2018-12-30');
  });
});

describe('a limit in months', () => {
  it.each([
    ['2018-07-06', '2018-09-06'],
    ['2018-12-31', '2019-02-28'],
    ['2015-12-31', '2016-02-29'],
    ['2018-06-30', '2018-08-30'],
  ])('of two from %s ends on %s', (from, to) => {
    const two: Limit = { unit: 'months', n: 2 };
    expect(endDate(from, two)).toBe(to);
    expect(inTime(from, two, to)).toBe(true);
  });
});

describe('a limit that is a date', () => {
  it('ends with that day, wherever the term starts', () => {
    const yearEnd: Limit = { on: '2018-12-31' };
    expect(end('2018-03-01', yearEnd)).toStrictEqual({ day: moment('2018-12-31').day });
    expect(inTime('2018-03-01', yearEnd, '2018-12-31T15:59:59Z')).toBe(true);
    expect(inTime('2018-03-01', yearEnd, '2018-12-31T16:00:00Z')).toBe(false);
  });

  it('needs a civil date', () => {
    expect(() => end('2018-03-01', { on: '2018-02-30' })).toThrow('bad-date: no civil date: 2018-02-30');
  });
});

describe('a limit in hours', () => {
  const fiveHours: Limit = { unit: 'hours', n: 5 };

  it('ends at an instant, whose civil date is taken at the offset', () => {
    expect(end('2018-12-31T20:00:00+08:00', fiveHours)).toStrictEqual({
      day: moment('2019-01-01').day,
      instant: parseInstant('2019-01-01T01:00:00+08:00'),
    });
    expect(endDate('2018-12-31T18:00:00+08:00', fiveHours)).toBe('2018-12-31');
  });

  it('is kept exactly on the limit and broken one nanosecond later, whatever offset is printed', () => {
    const start = '2018-09-01T10:00:00.000000005+08:00';
    expect(inTime(start, fiveHours, '2018-09-01T15:00:00.000000005+08:00')).toBe(true);
    expect(inTime(start, fiveHours, '2018-09-01T07:00:00.000000005Z')).toBe(true);
    expect(inTime(start, fiveHours, '2018-09-01T15:00:00.000000006+08:00')).toBe(false);
    expect(inTime(start, fiveHours, '2018-09-01T07:00:00.000000006Z')).toBe(false);
  });

  it('neither starts nor ends at a bare date', () => {
    expect(() => end('2018-09-01', fiveHours)).toThrow('bad-limit: hours start at an instant');
    expect(() => inTime('2018-09-01T10:00:00+08:00', fiveHours, '2018-09-01')).toThrow('bad-limit: hours end at');
  });
});

describe('any limit', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, LONGEST_TERM + 1])('has no n of %d', (n) => {
    for (const unit of ['hours', 'days', 'working-days', 'months'] as const) {
      expect(() => end('2018-09-01T10:00:00+08:00', { unit, n })).toThrow(/^bad-limit: not a whole number/);
    }
  });

  it('of the longest term still ends on a day', () => {
    for (const unit of ['hours', 'days', 'months'] as const) {
      expect(Number.isInteger(end('9999-12-31T10:00:00Z', { unit, n: LONGEST_TERM }).day)).toBe(true);
    }
  });

  it('is kept on its last day and broken on the next, and a longer one never ends earlier', () => {
    const anyUnit = fc.constantFrom('days' as const, 'working-days' as const, 'months' as const);
    fc.assert(
      fc.property(tabledDay, anyUnit, fc.nat(5), (day, unit, n) => {
        const last = limitEnd({ day }, { unit, n }, BEIJING, cn);
        expect([isWithin(last, last), isWithin({ day: last.day + 1 }, last)]).toEqual([true, false]);
        expect(limitEnd({ day }, { unit, n: n + 1 }, BEIJING, cn).day).toBeGreaterThan(last.day);
      }),
    );
  });
});
