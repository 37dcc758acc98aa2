import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { type DueList, dueCalendar, dueList } from '../../src/index.js';
import { ROOT } from '../helpers.js';

const unit = { id: 'baishui', name: '白水镇', kind: 'township' };
const listed = (facts: object = {}, asOf = '2018-09-05', of: object = unit) =>
  dueList(wuding2018, [{ unit: of, year: 2018, facts }], { asOf });
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  parsed(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

describe('a parser reads the same dates in every time zone', () => {
  it.each([
    ['Asia/Shanghai', -480],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ])('%s', (TZ, offset) => {
    const program = [resolve(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'test/inquiry/calendar-dates.ts'];
    const seen = JSON.parse(
      execFileSync(process.execPath, program, {
        cwd: ROOT,
        env: { ...process.env, TZ },
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    );
    expect(seen.offset).toBe(offset);
    expect(seen.duties.length).toBeGreaterThan(100);
    const dates = seen.duties.map(({ uid, due }: { uid: string; due: string }) => ({
      uid,
      date: due,
      isDate: true,
      shown: due,
    }));
    expect(seen.events).toEqual(dates);
  });
});

describe('an event', () => {
  it('tells what, whose, by which clause, and what the record says; the other language below', () => {
    const text = dueCalendar(listed(), { language: 'zh' });
    const event = eventsIn(text).find(({ uid }) => uid.includes('.task-68.'))!;
    expect([event.summary, event.description]).toEqual([
      '热线清理整合情况备案（白水镇）',
      'Clearing of hotlines reported upward\n分工方案第68项\nnot stated',
    ]);
    const english = eventsIn(dueCalendar(listed(), { language: 'en' })).find(({ uid }) => uid.includes('.task-68.'))!;
    expect([english.summary, english.description]).toEqual([
      'Clearing of hotlines reported upward (白水镇)',
      '热线清理整合情况备案\n分工方案第68项\n未填报',
    ]);
    expect(parsed(text).getFirstPropertyValue('x-wr-calname')).toBe('武定县2018年政务公开年度综合考评');
  });

  it('has a UID of its own that stays from day to day; its stamp is the day it is seen from', () => {
    const [before, after] = ['2018-09-05', '2018-09-06'].map((asOf) => eventsIn(dueCalendar(listed({}, asOf))));
    const uids = before!.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(new Set(after!.map(({ uid }) => uid))).toEqual(new Set(uids));
    expect(String(before![0]!.component.getFirstPropertyValue('dtstamp'))).toBe('2018-09-05T00:00:00Z');
  });

  it('is there for what is open and has a day, and for nothing else', () => {
    const list = listed({ 'task-68': 'met', 'task-53': { exempt: '无网站' } });
    const uids = eventsIn(dueCalendar(list)).map(({ uid }) => uid.split('.')[2]);
    expect(
      ['task-68', 'task-53', 'task-19-days', 'press-conference-principal'].filter((rule) => uids.includes(rule)),
    ).toEqual([]);
    expect(uids).toContain('task-55');
  });

  it('that comes back each week (day) does so until the year ends', () => {
    // from Sunday 9 September: 9, 16, 23, 30 September, 4 Sundays in October, 4 in November, 5 in December (2 to 30)
    const events = eventsIn(dueCalendar(listed()));
    const dates = (uid: string) => {
      const iterator = events.find((one) => one.uid.includes(uid))!.iterator();
      const found: string[] = [];
      for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toString());
      return found;
    };
    const weeks = dates('.work-rhythm.week.');
    expect([weeks[0], weeks.length, weeks.at(-1)]).toEqual(['2018-09-09', 17, '2018-12-30']);
    // 5 to 30 September, 31 + 30 + 31 days
    const days = dates('.work-rhythm.day.');
    expect([days[0], days.length, days.at(-1)]).toEqual(['2018-09-05', 26 + 31 + 30 + 31, '2018-12-31']);
    expect(dates('.task-68.')).toEqual(['2018-10-15']);
  });
});

describe('the text of the file', () => {
  const name = `逗号, 分号; 反斜线\\ "引号"：\r\n换行\u0007😀${'长'.repeat(60)}`;
  const text = dueCalendar(listed({}, '2018-09-05', { ...unit, name }));

  it('ends every line with CRLF and folds it at 75 octets, inside no character', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    const lines = text.split('\r\n');
    const octets = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(octets.filter((size) => size > 72).length).toBeGreaterThan(50);
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
  });

  it('escapes what the format reserves: a parser gives it back', () => {
    const readable = name.replace('\r\n', '\n').replace('\u0007', '');
    for (const { summary } of eventsIn(text)) expect(summary.endsWith(`（${readable}）`)).toBe(true);
  });

  it('is a calendar also where nothing is open', () => {
    const none: DueList = { ...listed(), units: [] };
    expect(eventsIn(dueCalendar(none))).toEqual([]);
    expect(parsed(dueCalendar(none)).getFirstPropertyValue('version')).toBe('2.0');
  });
});
