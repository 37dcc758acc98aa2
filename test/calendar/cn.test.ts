import { describe, expect, it } from 'vitest';
import { cnYears } from '../../seeds/calendars/cn.js';
import {
  calendars,
  compileWorkingDays,
  firstDayOf,
  formatCivilDate,
  lastDayOf,
  requireCivilDate,
  weekdayOf,
} from '../../src/calendar/index.js';
import { printed } from './run.js';

const cn = calendars.cn!;
const inOrder = (dates: readonly string[]) => [...new Set(dates)].sort();
const documentsOf = (year: number) =>
  new Set(cnYears.find((one) => one.year === year)!.arrangements.map(({ citation }) => citation.document));

describe('the table of mainland China', () => {
  it('agrees with chinese-days (read under TZ=UTC) on every day from 2004 to 2026', () => {
    const days = lastDayOf(2026) - firstDayOf(2004) + 1;
    const oracle = `
      const { isWorkday } = require('chinese-days');
      for (let n = 0, at = Date.UTC(2004, 0, 1); n < ${days}; n++, at += 86400000) {
        const date = new Date(at).toISOString().slice(0, 10);
        console.log(date + ' ' + isWorkday(date));
      }`;
    const { isWorkingDay } = compileWorkingDays(cn);
    const ours = Array.from({ length: days }, (_, n) => firstDayOf(2004) + n).map(
      (day) => `${formatCivilDate(day)} ${isWorkingDay(day)}\n`,
    );
    expect(days).toBe(8_401);
    expect(ours.join('')).toBe(printed('UTC', 'C', '-e', oracle));
  });

  it('names as holidays only weekdays, as workdays only weekend days, each once and in order', () => {
    expect(cn.holidays.filter((date) => weekdayOf(requireCivilDate(date)) > 5)).toEqual([]);
    expect(cn.workdays.filter((date) => weekdayOf(requireCivilDate(date)) < 6)).toEqual([]);
    expect(cn.holidays).toEqual(inOrder(cn.holidays));
    expect(cn.workdays).toEqual(inOrder(cn.workdays));
  });

  it('covers each year from 2004 to 2026 once, and 2018 and 2019 by their notices', () => {
    expect(cnYears.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, n) => 2004 + n));
    expect(cnYears.filter(({ verified }) => verified).map(({ year }) => year)).toEqual([2018, 2019]);
    expect(documentsOf(2018)).toEqual(new Set(['国办发明电〔2017〕12号']));
    expect(documentsOf(2019)).toEqual(new Set(['国办发明电〔2018〕15号', '国办发明电〔2019〕3号']));
  });

  it('takes 29 and 31 December 2018 from the notice for 2019', () => {
    const newYear = cnYears.find(({ year }) => year === 2019)!.arrangements[0]!;
    expect(newYear.holidays).toContain('2018-12-31');
    expect(newYear.workdays).toEqual(['2018-12-29']);
    expect(newYear.citation.document).toBe('国办发明电〔2018〕15号');
  });

  it('works seven weekend days in 2018 and six in 2019', () => {
    const worked = (year: string) => cn.workdays.filter((date) => date.startsWith(year)).length;
    expect([worked('2018'), worked('2019')]).toEqual([7, 6]);
  });

  it('is found by its name and by no other', () => {
    expect(Object.keys(calendars)).toEqual(['cn']);
    expect([calendars.constructor, calendars.toString, calendars.us]).toEqual([undefined, undefined, undefined]);
  });
});
