// Prints one line per computation of the floor; run in several time zones by time-zones.test.ts.
import {
  calendars,
  compileWorkingDays,
  firstDayOf,
  formatCivilDate,
  isWithin,
  type Limit,
  lastDayOf,
  limitEnd,
  monthOf,
  parseCivilDate,
  parseMoment,
  quarterOf,
  weekdayOf,
  yearOf,
} from '../../src/calendar/index.js';

const BEIJING = 480;
const cn = compileWorkingDays(calendars.cn!);
const moments = [
  '2018-01-31',
  '2018-03-25T02:30:00+01:00',
  '2018-11-04T01:30:00.5-07:00',
  '2018-12-28T23:59:59.999999999+08:00',
  '2018-12-31',
  '2018-12-31T15:59:59Z',
  '2018-12-31T16:00:00Z',
  '2019-01-01T00:00:00+14:00',
  '2018-02-30',
];
const limits: Limit[] = [
  { unit: 'hours', n: 5 },
  { unit: 'days', n: 30 },
  { unit: 'working-days', n: 3 },
  { unit: 'months', n: 1 },
  { on: '2018-12-31' },
];

for (let day = firstDayOf(2004); day <= lastDayOf(2026); day++) {
  const text = formatCivilDate(day);
  const parts = [parseCivilDate(text), yearOf(day), monthOf(day), quarterOf(day), weekdayOf(day), cn.isWorkingDay(day)];
  console.log(text, parts.join(' '));
}
for (const text of moments) {
  const from = parseMoment(text, BEIJING);
  console.log(text, JSON.stringify(from));
  if (from === undefined) continue;
  for (const limit of limits) {
    if ('unit' in limit && limit.unit === 'hours' && from.instant === undefined) continue;
    const end = limitEnd(from, limit, BEIJING, cn);
    console.log(JSON.stringify([limit, formatCivilDate(end.day), end, isWithin(from, end)]));
  }
}
