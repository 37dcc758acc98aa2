import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duty, dueList, type Rulebook } from '../../src/index.js';
import { randomRecord, randomRulebook } from '../reference/random.js';
import { book, GIVEN, items, reading, words } from '../scoring/book.js';

const earn = (scale?: object) => ({ kind: 'earn', points: '1', ...(scale && { scale }) });
const status = { kind: 'status' };

/** A year of 2018 with one rule of each sort. */
const small = book({
  calendar: 'cn',
  readings: { end: reading('inclusive', 'exclusive') },
  rules: {
    base: GIVEN,
    plan: { measure: status, effect: earn(), due: { on: '2018-06-30', end: { $reading: 'end' } } },
    page: { measure: status, effect: earn() },
    meetings: { measure: { kind: 'count' }, effect: earn({ kind: 'proportional', required: '3' }), due: '2018-11-30' },
    reviews: {
      measure: { kind: 'count', per: 'quarter', window: { from: '2018-05-01' } },
      effect: earn({ kind: 'proportional', required: '2' }),
    },
    months: {
      measure: { kind: 'count', per: 'month', window: { from: '2018-10-01', to: '2018-11-15' } },
      effect: earn({ kind: 'proportional', required: '2' }),
    },
    rhythm: {
      measure: { kind: 'checklist', items: items({ quarter: undefined, week: undefined, day: undefined }) },
      effect: { kind: 'observe' },
    },
    list: { measure: { kind: 'checklist', items: items({ day: undefined, other: undefined }) }, effect: earn() },
    replies: { measure: { kind: 'delays', limit: { unit: 'working-days', n: 3 } }, effect: earn() },
    alarms: { measure: { kind: 'delays', limit: { unit: 'hours', n: 5 } }, effect: earn() },
    rules: { measure: { kind: 'delays', limit: { on: '2018-10-31' } }, effect: earn() },
    faults: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'occurrence' } },
    body: {
      measure: { kind: 'profile', fields: { on: { type: 'date', nullable: true } }, where: { on: null } },
      effect: { kind: 'deduct', points: '10', per: 'once' },
    },
    prize: { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'occurrence' } },
    mark: {
      measure: { kind: 'level', words: words('good', 'poor') },
      effect: earn({ kind: 'table', table: { good: '1', poor: '0' } }),
    },
    complaints: { measure: { kind: 'count' }, effect: { kind: 'observe' } },
    elsewhere: { appliesTo: {}, measure: status, effect: earn() },
  },
});

const record = (facts: object = {}, id = 'baishui') => ({ unit: { id, kind: 'township' }, year: 2018, facts });
const duties = (facts: object, asOf: string, by: object = small) => {
  const { units, rejected } = dueList(by as Rulebook, [record(facts)], { asOf });
  expect(rejected).toEqual([]);
  return units[0]!.duties;
};
/** `[due, status]` of every duty of a rule. */
const stands = (rule: string, facts: object, asOf: string, by?: object) =>
  duties(facts, asOf, by)
    .filter((duty) => duty.rule === rule)
    .map(({ due, status }) => [due, status]);
const only = (rule: string, facts: object, asOf: string): Duty => {
  const [duty, ...more] = duties(facts, asOf).filter((one) => one.rule === rule);
  expect(more).toEqual([]);
  return duty!;
};

describe('a rule with a due date', () => {
  it('is owed up to its day, overdue the day after, done once the record says so', () => {
    expect(stands('plan', {}, '2018-06-30')).toEqual([['2018-06-30', 'owed']]);
    expect(stands('plan', {}, '2018-07-01')).toEqual([['2018-06-30', 'overdue']]);
    for (const fact of ['unmet', 'partial'])
      expect(stands('plan', { plan: fact }, '2018-07-01')[0]![1]).toBe('overdue');
    expect(stands('plan', { plan: 'met' }, '2018-07-01')).toEqual([['2018-06-30', 'done']]);
  });

  it('of which the day itself is late under a reading is due the day before', () => {
    const exclusive = { ...small, readings: { end: { ...reading('inclusive', 'exclusive'), default: 'exclusive' } } };
    expect(stands('plan', {}, '2018-06-30', exclusive)).toEqual([['2018-06-29', 'overdue']]);
  });

  it('done later than the day it is seen from is not done yet; done after its day it is late', () => {
    const plan = { status: 'met', completedOn: '2018-07-02' };
    expect(only('plan', { plan }, '2018-07-01')).toMatchObject({
      status: 'overdue',
      because: { en: 'done only on 2018-07-02' },
    });
    expect(only('plan', { plan }, '2018-07-02')).toMatchObject({ status: 'done', doneOn: '2018-07-02', late: true });
    expect(only('plan', { plan: { ...plan, completedOn: '2018-06-30' } }, '2018-07-02').late).toBe(undefined);
  });

  it('without one is due at the year’s end, and says so', () => {
    expect(only('page', {}, '2018-03-01')).toMatchObject({ due: '2018-12-31', dueBy: 'year-end', status: 'owed' });
    expect(only('plan', {}, '2018-03-01')).toMatchObject({ dueBy: 'rule' });
    expect(stands('page', {}, '2019-01-01')).toEqual([['2018-12-31', 'overdue']]);
  });

  it('tells what of the owed falls due this month, this quarter', () => {
    expect(
      [only('plan', {}, '2018-06-01'), only('plan', {}, '2018-04-01'), only('plan', {}, '2018-03-31')].map(
        ({ within }) => within,
      ),
    ).toEqual(['month', 'quarter', undefined]);
  });
});

describe('what is stated, and what it leaves owed', () => {
  it('a count is done on the day it reaches what is asked for', () => {
    const meetings = ['2018-09-03', '2018-02-01', '2018-12-05', '2018-10-01'];
    expect(only('meetings', { meetings }, '2018-09-30')).toMatchObject({
      status: 'owed',
      because: { zh: '2 次，应有 3' },
    });
    expect(only('meetings', { meetings }, '2018-10-01')).toMatchObject({ status: 'done', doneOn: '2018-10-01' });
    expect(only('meetings', { meetings: 2 }, '2018-12-01').status).toBe('overdue');
    expect(only('meetings', { meetings: 3 }, '2018-12-01').status).toBe('done');
  });

  it('faults and marks are owed to be stated; a body has to be there', () => {
    expect([stands('faults', {}, '2018-05-01'), stands('faults', { faults: 4 }, '2018-05-01')]).toEqual([
      [['2018-12-31', 'owed']],
      [['2018-12-31', 'done']],
    ]);
    expect(stands('mark', { mark: 'poor' }, '2018-05-01')).toEqual([['2018-12-31', 'done']]);
    expect(stands('body', { body: { on: null } }, '2018-05-01')).toEqual([['2018-12-31', 'owed']]);
    expect(stands('body', { body: { on: '2018-05-01' } }, '2018-05-01')).toEqual([['2018-12-31', 'done']]);
  });

  it('an exemption leaves out, with its reason', () => {
    expect(only('page', { page: { exempt: '无网站' } }, '2018-05-01')).toMatchObject({
      status: 'left-out',
      because: { zh: '不涉及：无网站' },
    });
  });

  it('an award waits to be claimed until the year is over', () => {
    expect(stands('prize', {}, '2018-12-31')).toEqual([[null, 'waiting']]);
    expect(stands('prize', { prize: 1 }, '2018-12-31')).toEqual([[null, 'done']]);
    expect(stands('prize', {}, '2019-01-01')).toEqual([[null, 'left-out']]);
  });

  it('nothing is asked of what concerns others, is given, or is only watched for', () => {
    const rules = new Set(duties({}, '2018-05-01').map(({ rule }) => rule));
    expect(['elsewhere', 'base', 'complaints'].filter((rule) => rules.has(rule))).toEqual([]);
    expect(rules.size).toBe(Object.keys(small.rules).length - 3);
  });
});

describe('quarters and months', () => {
  it('each is a duty of its own, from the window on, dated by what was counted in it', () => {
    // the window opens within the second quarter; January lies outside it
    const reviews = ['2018-01-10', '2018-08-20', '2018-08-02'];
    const [second, third, fourth] = duties({ reviews }, '2018-08-31').filter(({ rule }) => rule === 'reviews');
    expect(second).toMatchObject({ id: 'reviews.2018-Q2', due: '2018-06-30', status: 'overdue', dueBy: 'period' });
    expect(third).toMatchObject({ id: 'reviews.2018-Q3', due: '2018-09-30', status: 'done', doneOn: '2018-08-02' });
    expect(fourth).toMatchObject({
      id: 'reviews.2018-Q4',
      due: '2018-12-31',
      status: 'owed',
      title: { zh: 'reviews：2018年第4季度' },
    });
  });

  it('what is counted later is not yet known; once there are enough nothing more is owed', () => {
    const reviews = ['2018-08-20', '2018-11-20'];
    expect(stands('reviews', { reviews }, '2018-11-19')).toEqual([
      ['2018-06-30', 'overdue'],
      ['2018-09-30', 'done'],
      ['2018-12-31', 'owed'],
    ]);
    expect(stands('reviews', { reviews }, '2018-11-20')).toEqual([
      ['2018-09-30', 'done'],
      ['2018-12-31', 'done'],
    ]);
  });

  it('of a bare number the first ones were held', () => {
    expect(stands('reviews', { reviews: 1 }, '2018-07-01')).toEqual([
      ['2018-06-30', 'done'],
      ['2018-09-30', 'owed'],
      ['2018-12-31', 'owed'],
    ]);
  });

  it('a month that the window cuts short is due when the window ends', () => {
    expect(stands('months', {}, '2018-11-01')).toEqual([
      ['2018-10-31', 'overdue'],
      ['2018-11-15', 'owed'],
    ]);
  });

  it('a checklist of periods gives each quarter, this week, this day', () => {
    // 5 September 2018 is a Wednesday
    const rhythm = (asOf: string, facts: object = {}) =>
      duties(facts, asOf)
        .filter(({ rule }) => rule === 'rhythm')
        .map(({ due, every, status }) => [due, every, status]);
    expect(rhythm('2018-09-05')).toEqual([
      ['2018-03-31', undefined, 'overdue'],
      ['2018-06-30', undefined, 'overdue'],
      ['2018-09-05', 'day', 'owed'],
      ['2018-09-09', 'week', 'owed'],
      ['2018-09-30', undefined, 'owed'],
      ['2018-12-31', undefined, 'owed'],
    ]);
    expect(rhythm('2018-09-05', { rhythm: ['quarter', 'day'] }).map(([, , status]) => status)).toEqual([
      'done',
      'done',
      'done',
      'owed',
      'done',
      'done',
    ]);
    // Monday 31 December: its week ends with the year; before and after the year its first and last day stand
    const ends = (asOf: string) =>
      rhythm(asOf)
        .filter(([, every]) => every !== undefined)
        .map(([due]) => due);
    expect([ends('2018-12-31'), ends('2017-05-01'), ends('2019-02-01')]).toEqual([
      ['2018-12-31', '2018-12-31'],
      ['2018-01-01', '2018-01-07'],
      ['2018-12-31', '2018-12-31'],
    ]);
    expect(stands('list', {}, '2018-09-05')).toEqual([['2018-12-31', 'owed']]);
  });
});

describe('delays', () => {
  it('wait for their event while the year lasts; then the record must say that it did not come', () => {
    expect(stands('replies', {}, '2018-12-31')).toEqual([[null, 'waiting']]);
    expect(stands('replies', { replies: [] }, '2018-12-31')).toEqual([[null, 'waiting']]);
    expect(stands('replies', {}, '2019-01-01')).toEqual([['2018-12-31', 'overdue']]);
    expect(stands('replies', { replies: [] }, '2019-01-01')).toEqual([['2018-12-31', 'left-out']]);
    expect(stands('rules', {}, '2018-12-31')).toEqual([['2018-10-31', 'waiting']]);
  });

  it('each item has the end of its limit: three working days over the National Day of 2018', () => {
    // 29 and 30 September (a weekend) were worked, 1 to 7 October were off: 28 September + 3 = 29, 30, 8 October
    const replies = [
      { from: '2018-09-28', to: null },
      { from: '2018-05-10', to: '2018-05-16' },
      { from: '2018-05-10', to: '2018-05-15' },
      { from: '2018-11-01', to: null },
    ];
    // 10 May is a Thursday: 11, 14, 15 May
    const seen = (asOf: string) =>
      duties({ replies }, asOf)
        .filter(({ rule }) => rule === 'replies')
        .map(({ id, due, status, late }) => [id, due, status, late]);
    expect(seen('2018-10-08')).toEqual([
      ['replies.2018-05-10', '2018-05-15', 'done', true],
      ['replies.2018-05-10-2', '2018-05-15', 'done', undefined],
      ['replies.2018-09-28', '2018-10-08', 'owed', undefined],
    ]);
    expect(seen('2018-10-09')[2]).toEqual(['replies.2018-09-28', '2018-10-08', 'overdue', undefined]);
    expect(seen('2018-05-15')[0]).toEqual(['replies.2018-05-10', '2018-05-15', 'owed', undefined]);
  });

  it('where hours count the moment is told, at the rulebook’s offset', () => {
    const from = '2018-03-31T21:30:00.25Z';
    // 05:30 on 1 April in +08:00, five hours on
    expect(only('alarms', { alarms: [{ from, to: null }] }, '2018-04-01')).toMatchObject({
      due: '2018-04-01',
      dueAt: '2018-04-01T10:30:00.25+08:00',
      status: 'owed',
      dueBy: 'limit',
    });
    expect(only('alarms', { alarms: [{ from, to: '2018-04-01T10:30:01+08:00' }] }, '2018-04-02')).toMatchObject({
      status: 'done',
      late: true,
    });
  });
});

describe('the list', () => {
  it('rejects with its place what is no record, or a second one of a unit', () => {
    const { units, rejected } = dueList(small, [record(), { unit: { id: 'b' } }, record(), record({}, 'c')], {
      asOf: '2018-05-01',
    });
    expect(units.map(({ unit }) => unit.id)).toEqual(['baishui', 'c']);
    expect(rejected.map(({ line, unit, issues }) => [line, unit, issues[0]!.code])).toEqual([
      [2, 'b', 'missing-key'],
      [3, 'baishui', 'second-record'],
    ]);
  });

  it.each(['2018-02-30', '', '2018-5-1'])('wants a day that exists, not %j', (asOf) => {
    expect(() => dueList(small, [], { asOf })).toThrow(/bad-date/);
  });

  it('law: under any rulebook duties are in order, named once, and overdue exactly when open and past', () => {
    let some = 0;
    fc.assert(
      fc.property(
        fc.nat(200_000),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (seed, day, month) => {
          const rulebook = randomRulebook(seed) as unknown as Rulebook;
          const asOf = `${rulebook.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const { units } = dueList(rulebook, [randomRecord(rulebook as never, seed)], { asOf });
          for (const { duties: all } of units) {
            some += all.length;
            expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
            const days = all.map(({ due }) => due ?? '9999');
            expect([...days].sort()).toEqual(days);
            for (const { due, status, doneOn } of all) {
              if (status === 'overdue') expect(due! < asOf).toBe(true);
              if (status === 'owed') expect(due! >= asOf).toBe(true);
              if (doneOn !== undefined) expect(doneOn <= asOf && status === 'done').toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(some).toBeGreaterThan(500);
  });
});
