/** Run in a process of its own, under the time zone of its environment: the events of a calendar, and the duties of its list. */
import ICAL from 'ical.js';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { dueCalendar, dueList } from '../../src/index.js';
import { readRecords } from '../helpers.js';

const records = ['records', 'incomplete'].flatMap((name) => readRecords(`examples/county/${name}.json`));
const list = dueList(wuding2018, records, { asOf: '2018-02-10' });
const calendar = new ICAL.Component(ICAL.parse(dueCalendar(list)));
const twoDigits = (n: number) => String(n).padStart(2, '0');
const events = calendar.getAllSubcomponents('vevent').map((one) => {
  const { uid, startDate } = new ICAL.Event(one);
  // what an app of this time zone shows
  const local = startDate.toJSDate();
  const shown = `${local.getFullYear()}-${twoDigits(local.getMonth() + 1)}-${twoDigits(local.getDate())}`;
  return { uid, date: startDate.toString(), isDate: startDate.isDate, shown };
});
const duties = list.units.flatMap(({ unit, duties: own }) =>
  own
    .filter(({ due, status }) => due !== null && status !== 'done' && status !== 'left-out')
    .map(({ id, due }) => ({ uid: `wuding-2018.2018.${id}.${unit.id}@kaoping`, due })),
);
console.log(JSON.stringify({ offset: new Date(2018, 0, 1).getTimezoneOffset(), events, duties }));
