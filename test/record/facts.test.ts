import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/calendar/index.js';
import { parseNum, ratio } from '../../src/numbers/index.js';
import { checkRecord, type ParsedFact, parsedFacts } from '../../src/record/index.js';
import type { WrittenRulebook } from '../../src/rulebook/index.js';
import { factProblems, stating } from './inputs.js';
import { ruledBy, small } from './rulebook.js';

/** What the engine makes of a fact; the record's facts are checked to stand as they were written. */
function parsed(id: string, fact: unknown, rulebook: WrittenRulebook = small): ParsedFact | undefined {
  const checked = checkRecord(rulebook, stating({ [id]: fact }));
  if (!checked.ok) return expect.fail(JSON.stringify(checked.issues));
  expect(checked.record.facts).toStrictEqual({ [id]: fact });
  return parsedFacts(checked.record).get(id);
}
const number = (text: string) => parseNum(text)!;
const moment = (text: string) => parseMoment(text, 480)!;
const day = (text: string) => moment(text).day;

describe('a status', () => {
  it('is one of three words', () => {
    for (const status of ['met', 'partial', 'unmet'] as const) {
      expect(parsed('duty', status)).toEqual({ kind: 'status', status });
      expect(parsed('duty', { status })).toEqual({ kind: 'status', status });
    }
  });

  it('may carry a share where it is partial, the day, the evidence and a note', () => {
    const detail = { status: 'partial', share: '35%', completedOn: '2018-03-01', evidence: '第3号卷', note: '' };
    expect(parsed('duty', detail)).toEqual({
      kind: 'status',
      status: 'partial',
      share: number('0.35'),
      completedOn: day('2018-03-01'),
    });
    expect(parsed('duty', { status: 'partial', share: 0 })).toMatchObject({ share: number('0') });
    expect(parsed('duty', { status: 'partial', share: '1' })).toMatchObject({ share: number('1') });
  });

  it('was met on the civil day of an instant at the offset of the rulebook', () => {
    expect(parsed('duty', { status: 'met', completedOn: '2018-12-31T16:00:00Z' })).toMatchObject({
      completedOn: day('2019-01-01'),
    });
    const elsewhere = ruledBy({ kind: 'status' }, { utcOffset: '-05:00' });
    expect(parsed('it', { status: 'met', completedOn: '2018-12-31T16:00:00Z' }, elsewhere)).toMatchObject({
      completedOn: day('2018-12-31'),
    });
  });

  it('may have been met in another year', () => {
    expect(parsed('duty', { status: 'met', completedOn: '1999-01-01' })).toMatchObject({ status: 'met' });
  });
});

describe('a level', () => {
  it('is one of its words', () => {
    expect(parsed('grade', '良')).toEqual({ kind: 'level', word: '良' });
  });
});

describe('a tally', () => {
  it('counts its words; one not named, or named 0, is 0', () => {
    expect(parsed('faults', { major: '3.0', minor: 0 })).toEqual({
      kind: 'tally',
      counts: new Map([['major', ratio(3)]]),
    });
    expect(parsed('faults', {})).toEqual({ kind: 'tally', counts: new Map() });
  });

  it('may have words that every object knows', () => {
    const title = { zh: '词', en: 'Word' };
    const words = JSON.parse(`{ "__proto__": ${JSON.stringify(title)}, "constructor": ${JSON.stringify(title)} }`);
    const odd = ruledBy({ kind: 'tally', words });
    expect(parsed('it', {}, odd)).toEqual({ kind: 'tally', counts: new Map() });
    const counts = new Map([
      ['__proto__', ratio(2)],
      ['constructor', ratio(1)],
    ]);
    expect(parsed('it', JSON.parse('{ "constructor": 1, "__proto__": 2 }'), odd)).toEqual({ kind: 'tally', counts });
    expect(factProblems('it', { toString: 1 }, odd)).toEqual([['/toString', 'unknown-key']]);
  });
});

describe('a rating', () => {
  it('is a mark within its bounds, both included', () => {
    expect(parsed('survey', 0)).toEqual({ kind: 'rating', mark: ratio(0) });
    expect(parsed('survey', '93.50')).toEqual({ kind: 'rating', mark: number('93.5') });
    expect(parsed('survey', 86.1)).toEqual({ kind: 'rating', mark: number('86.1') });
  });

  it('has the widest bounds of all options', () => {
    expect(parsed('survey', '120.5')).toEqual({ kind: 'rating', mark: number('120.5') });
    expect(factProblems('survey', '120.51')).toEqual([['', 'out-of-bounds']]);
  });
});

describe('a count', () => {
  it('is a whole number by value', () => {
    for (const three of [3, '3', '3.0', 3.0])
      expect(parsed('meetings', three)).toEqual({ kind: 'count', count: ratio(3) });
  });

  it('is a list of dated items, of any year, in any order, also twice', () => {
    expect(parsed('meetings', ['2018-03-01', { on: '2017-12-31', note: '' }, { on: '2018-03-01' }])).toEqual({
      kind: 'count',
      count: [day('2018-03-01'), day('2017-12-31'), day('2018-03-01')],
    });
    expect(parsed('meetings', [])).toEqual({ kind: 'count', count: [] });
  });
});

describe('a proportion', () => {
  it('is a part of a whole, both exact', () => {
    expect(parsed('replies', { part: '0.10', whole: 2.5, completedOn: '2018-06-30' })).toEqual({
      kind: 'proportion',
      part: number('0.1'),
      whole: number('2.5'),
      completedOn: day('2018-06-30'),
    });
  });

  it('may be 0 of 0 where the fact may be exempt', () => {
    expect(parsed('replies', { part: 0, whole: 0 })).toMatchObject({ part: ratio(0), whole: ratio(0) });
    expect(factProblems('strict-replies', { part: 0, whole: 0 })).toEqual([['', 'nothing-of-nothing']]);
  });

  it('may go beyond its whole where the measure says so, under any option', () => {
    for (const id of ['growth', 'perhaps-growth']) {
      expect(parsed(id, { part: 3, whole: 2 })).toMatchObject({ part: ratio(3), whole: ratio(2) });
      expect(parsed(id, { part: -3, whole: 2 })).toMatchObject({ part: ratio(-3) });
      expect(parsed(id, { part: 3, whole: -2 })).toMatchObject({ whole: ratio(-2) });
    }
  });
});

describe('a checklist', () => {
  it('is the items done, in any order', () => {
    expect(parsed('pages', ['guide', 'page'])).toEqual({ kind: 'checklist', done: new Set(['guide', 'page']) });
    expect(parsed('pages', [])).toEqual({ kind: 'checklist', done: new Set() });
    expect(parsed('pages', { done: ['form'] })).toEqual({ kind: 'checklist', done: new Set(['form']) });
  });

  it('may carry the day', () => {
    expect(parsed('pages', { done: ['form'], completedOn: '2018-10-15' })).toEqual({
      kind: 'checklist',
      done: new Set(['form']),
      completedOn: day('2018-10-15'),
    });
  });
});

describe('delays', () => {
  it('begin and end, or are not over', () => {
    expect(parsed('answers', [])).toEqual({ kind: 'delays', items: [] });
    expect(
      parsed('answers', [
        { from: '2018-03-01', to: '2019-03-01T00:00:00+08:00' },
        { from: '2018-12-31', to: null },
      ]),
    ).toEqual({
      kind: 'delays',
      items: [
        { from: moment('2018-03-01'), to: moment('2019-03-01T00:00:00+08:00') },
        { from: moment('2018-12-31'), to: null },
      ],
    });
  });

  it('take instants alone where a limit, a target or an option counts hours', () => {
    const instants = [{ from: '2018-03-01T09:00:00+08:00', to: '2018-03-01T01:00:00.5Z' }];
    const dates = [{ from: '2018-03-01', to: '2018-03-02' }];
    for (const id of ['alerts', 'targets', 'notices']) {
      expect(parsed(id, instants)).toMatchObject({ items: [{ to: moment('2018-03-01T01:00:00.5Z') }] });
      expect(factProblems(id, dates)).toEqual([
        ['/0/from', 'instant-needed'],
        ['/0/to', 'instant-needed'],
      ]);
    }
    for (const id of ['answers', 'releases', 'filings']) {
      expect(factProblems(id, dates)).toEqual([]);
      expect(factProblems(id, instants)).toEqual([]);
    }
  });

  it('end on their first day at the earliest, and an instant compares with a date by its civil day', () => {
    expect(factProblems('answers', [{ from: '2018-03-01T23:00:00+08:00', to: '2018-03-01' }])).toEqual([]);
    expect(factProblems('answers', [{ from: '2018-03-01T16:00:00Z', to: '2018-03-01' }])).toEqual([
      ['/0/to', 'ends-before-start'],
    ]);
  });

  it('begin within the table of working days, far enough from its end', () => {
    const of = (n: number) => ruledBy({ kind: 'delays', limit: { unit: 'working-days', n } }, { calendar: 'cn' });
    const item = [{ from: '2018-12-28', to: null }];
    expect(factProblems('it', item, of(3))).toEqual([]);
    expect(factProblems('it', item, of(50_000))).toEqual([['/0/from', 'outside-calendar']]);
    expect(factProblems('it', [], of(50_000))).toEqual([]);
  });

  it('in working days need a table that is there', () => {
    for (const calendar of [undefined, 'no-such-table']) {
      const rulebook = ruledBy({ kind: 'delays', limit: { unit: 'working-days', n: 1 } }, { calendar });
      expect(factProblems('it', [{ from: '2018-03-01', to: null }], rulebook)).toEqual([
        ['/0/from', 'outside-calendar'],
      ]);
    }
  });
});

describe('a profile', () => {
  it('has its fields; null where it is offered, absent where it is optional', () => {
    expect(parsed('body', { since: null })).toEqual({ kind: 'profile', fields: new Map([['since', null]]) });
    const fields = new Map<string, unknown>([
      ['since', moment('2018-03-12')],
      ['staff', ratio(2)],
    ]);
    expect(parsed('body', { staff: '2', since: '2018-03-12' })).toEqual({ kind: 'profile', fields });
  });
});

describe('events', () => {
  const shortest = { on: '2018-09-12', level: 'county', by: [] };

  it('are a list of objects of the fields, of every type', () => {
    const longest = {
      on: '2018-09-12T10:00:00+08:00',
      at: '2018-09-12T02:00:00Z',
      level: 'province',
      by: ['deputy', 'principal', 'deputy'],
      topic: '自由文本',
      seats: '80',
      cost: '-12.50',
      days: ['2018-09-12', '2018-09-13T00:00:00Z'],
    };
    expect(parsed('conferences', [shortest, longest])).toEqual({
      kind: 'events',
      entries: [
        new Map<string, unknown>([
          ['on', moment('2018-09-12')],
          ['level', 'county'],
          ['by', []],
        ]),
        new Map<string, unknown>([
          ['on', moment('2018-09-12T10:00:00+08:00')],
          ['at', moment('2018-09-12T02:00:00Z')],
          ['level', 'province'],
          ['by', ['deputy', 'principal', 'deputy']],
          ['topic', '自由文本'],
          ['seats', ratio(80)],
          ['cost', number('-12.5')],
          ['days', [moment('2018-09-12'), moment('2018-09-13T00:00:00Z')]],
        ]),
      ],
    });
    expect(parsed('conferences', [])).toEqual({ kind: 'events', entries: [] });
  });

  it('take null in a field that offers it, and in no other, nor in its list', () => {
    const nulls = { ...shortest, topic: null, days: null };
    expect(factProblems('conferences', [nulls])).toEqual([]);
    expect(factProblems('conferences', [{ ...shortest, seats: null, by: null }])).toEqual([
      ['/0/by', 'unexpected-null'],
      ['/0/seats', 'unexpected-null'],
    ]);
    expect(factProblems('conferences', [{ ...shortest, days: [null] }])).toEqual([['/0/days/0', 'unexpected-null']]);
  });
});

describe('an exemption', () => {
  it('has its reason', () => {
    expect(parsed('duty', { exempt: '不涉及' })).toEqual({ kind: 'exempt', reason: '不涉及' });
  });

  it.each(['grade', 'survey', 'meetings', 'replies', 'pages', 'answers', 'body'])(
    'may stand for the fact %s, which earns',
    (id) => {
      expect(parsed(id, { exempt: '无此事项' })).toEqual({ kind: 'exempt', reason: '无此事项' });
    },
  );

  it.each(['strict-duty', 'strict-replies', 'growth', 'seen-duty', 'faults', 'conferences'])(
    'may not stand for the fact %s, which must be answered or earns nothing',
    (id) => {
      expect(factProblems(id, { exempt: '无此事项' })).toEqual([['', 'not-exemptible']]);
    },
  );

  it('may stand where one of the rules that read the fact earns and allows it', () => {
    expect(parsed('pages', { exempt: '无此事项' })).toEqual({ kind: 'exempt', reason: '无此事项' });
    expect(parsed('strict-list', { exempt: '无此事项' })).toEqual({ kind: 'exempt', reason: '无此事项' });
  });

  it('is none where its reason is undefined', () => {
    const checked = checkRecord(small, stating({ duty: { status: 'met', exempt: undefined } }));
    expect(checked.ok && checked.record.facts).toStrictEqual({ duty: { status: 'met' } });
  });
});

describe('a fact of a rule that an option leaves out', () => {
  it('stays legal', () => {
    expect(parsed('kept-duty', 'met')).toEqual({ kind: 'status', status: 'met' });
  });
});
