import { expect, it } from 'vitest';
import { dueDay, formatCivilDate, requireCivilDate } from '../../src/calendar/index.js';

const last = (on: string, end: 'inclusive' | 'exclusive') => formatCivilDate(dueDay(requireCivilDate(on), end));

it('what is due by 15 October inclusive is in time on 15 October', () => {
  expect(last('2018-10-15', 'inclusive')).toBe('2018-10-15');
});

it('what is due before 15 October is in time on 14 October', () => {
  expect(last('2018-10-15', 'exclusive')).toBe('2018-10-14');
});

it('what is due before the first of a month or year is in time on the last day of the one before', () => {
  expect(last('2016-03-01', 'exclusive')).toBe('2016-02-29');
  expect(last('2019-01-01', 'exclusive')).toBe('2018-12-31');
});
