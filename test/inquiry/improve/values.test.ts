import { describe, expect, it } from 'vitest';
import { ask, bestOf, gainsOf, sheet } from './sheet.js';

const earn = (points: string, scale?: object) => ({ kind: 'earn', points, ...(scale && { scale }) });
const words = { good: { zh: '好', en: 'good' }, fair: { zh: '中', en: 'fair' }, poor: { zh: '差', en: 'poor' } };
const LATE_JUNE = { on: '2020-06-30', late: '0.5' };

describe('a duty, done or not', () => {
  const scorer = sheet({
    plan: { due: LATE_JUNE },
    strict: { due: '2020-06-30' },
    later: { due: '2021-03-31' },
    free: {},
  });
  const facts = { plan: 'unmet', strict: 'partial', later: 'unmet', free: 'unmet' };

  it('in time where nothing is said of the day', () => {
    // each row is worth 10 / 4 = 2.5; strict stands at a half
    expect(gainsOf(scorer, facts)).toEqual([
      ['plan', 'met', '2.50'],
      ['later', 'met', '2.50'],
      ['free', 'met', '2.50'],
      ['strict', 'met', '1.25'],
    ]);
  });

  it('on the due day still, the day after late: half of it, or nothing more', () => {
    expect(bestOf(scorer, facts, 'plan', { asOf: '2020-06-30' })).toBe('met');
    expect(gainsOf(scorer, facts, { asOf: '2020-07-01' })).toEqual([
      ['later', 'met', '2.50'],
      ['free', 'met', '2.50'],
      ['plan', { status: 'met', completedOn: '2020-07-01' }, '1.25'],
    ]);
    expect(bestOf(scorer, facts, 'strict', { asOf: '2020-07-01' })).toBe('deadline-past');
  });

  it('an instant is the day it falls on at the rulebook’s offset', () => {
    // 16:30 UTC on 30 June is 1 July at +08:00
    expect(bestOf(scorer, facts, 'strict', { asOf: '2020-06-30T16:30:00Z' })).toBe('deadline-past');
    expect(bestOf(scorer, facts, 'strict', { asOf: '2020-06-30T15:30:00Z' })).toBe('met');
  });

  it('once the year is over only what was due after it', () => {
    expect(gainsOf(scorer, facts, { asOf: '2021-01-01' })).toEqual([['later', 'met', '2.50']]);
    for (const fact of ['plan', 'free', 'strict'])
      expect(bestOf(scorer, facts, fact, { asOf: '2021-01-01' })).toBe(fact === 'free' ? 'year-over' : 'deadline-past');
    // due after the year: the late factor (0 here) has no end
    expect(bestOf(scorer, facts, 'later', { asOf: '2021-04-01' })).toBe('deadline-past');
  });

  it('what was done late stays late; what is done or exempt is done with', () => {
    const late = {
      ...facts,
      strict: { status: 'met', completedOn: '2020-07-02' },
      plan: 'met',
      free: { exempt: 'none' },
    };
    expect(bestOf(scorer, late, 'strict')).toBe('happened');
    expect(bestOf(scorer, late, 'plan')).toBeUndefined();
    expect(bestOf(scorer, late, 'free')).toBeUndefined();
  });

  it('a part done in time may be worth more than all of it late', () => {
    const part = { ...facts, plan: { status: 'partial', share: '0.6' } };
    expect(bestOf(scorer, part, 'plan', { asOf: '2020-07-01' })).toBe('deadline-past');
    expect(bestOf(scorer, { ...facts, plan: 'partial' }, 'plan', { asOf: '2020-07-01' })).toBe('deadline-past');
    expect(
      bestOf(scorer, { ...facts, plan: { status: 'partial', share: '0.4' } }, 'plan', { asOf: '2020-07-01' }),
    ).toEqual({
      status: 'met',
      completedOn: '2020-07-01',
    });
  });

  it('a missing duty counts as not done: once it is late it is late', () => {
    const { strict: _, ...missing } = facts;
    expect(bestOf(scorer, missing, 'strict', { asOf: '2020-06-01' })).toBe('met');
    expect(bestOf(scorer, missing, 'strict', { asOf: '2020-07-01' })).toBe('deadline-past');
  });
});

describe('shares and lists', () => {
  const items = { a: { title: { zh: '甲', en: 'a' } }, b: { title: { zh: '乙', en: 'b' } } };
  const scorer = sheet({
    list: { measure: { kind: 'checklist', items }, due: LATE_JUNE },
    share: { measure: { kind: 'proportion' }, effect: earn('1', { kind: 'proportional', required: '40%' }) },
    growth: {
      measure: { kind: 'proportion', beyond: true },
      effect: {
        ...earn('1', { kind: 'line', at: '10%', per: '1%', up: '0.1', down: '-0.1', counting: 'exact' }),
        max: '2',
      },
    },
  });
  const facts = { list: ['a'], share: { part: 3, whole: 17 }, growth: { part: 5, whole: 100 } };

  it('all items, late where they are', () => {
    expect(bestOf(scorer, facts, 'list')).toEqual(['a', 'b']);
    // a half in time is as much as all of it late
    expect(bestOf(scorer, facts, 'list', { asOf: '2020-08-01' })).toBe('deadline-past');
    expect(bestOf(scorer, { ...facts, list: [] }, 'list', { asOf: '2020-08-01' })).toEqual({
      done: ['a', 'b'],
      completedOn: '2020-08-01',
    });
  });

  it('as much of the whole as is asked for, in whole numbers where both are', () => {
    // 40 % of 17 is 6.8
    expect(bestOf(scorer, facts, 'share')).toEqual({ part: 7, whole: 17 });
    expect(bestOf(scorer, { ...facts, share: { part: '0.5', whole: '17' } }, 'share')).toEqual({
      part: '6.8',
      whole: 17,
    });
    expect(bestOf(scorer, { ...facts, share: { part: 12, whole: 17 } }, 'share')).toBeUndefined();
    const { share: _, ...missing } = facts;
    expect(bestOf(scorer, missing, 'share')).toEqual({ part: '0.4', whole: 1 });
  });

  it('beyond the whole up to where the rule stops: 10 % + (2 − 1) / 0.1 × 1 %', () => {
    expect(bestOf(scorer, facts, 'growth')).toEqual({ part: 20, whole: 100 });
  });
});

describe('words and marks', () => {
  const scorer = sheet({
    level: {
      measure: { kind: 'level', words },
      effect: earn('4', { kind: 'table', table: { good: '4', fair: '2', poor: '0' } }),
    },
    grade: {
      measure: { kind: 'level', words },
      effect: { kind: 'deduct', scale: { kind: 'table', table: { good: '0', fair: '1', poor: '2' } } },
    },
    survey: {
      measure: { kind: 'rating', from: '0', to: '100' },
      effect: earn('2', {
        kind: 'steps',
        steps: [
          { atLeast: '90', points: '2' },
          { atLeast: '60', points: '1' },
        ],
      }),
    },
    panel: { measure: { kind: 'rating', from: '0', to: '10' }, effect: earn('2') },
  });
  const facts = { level: 'fair', grade: 'poor', survey: 55, panel: '7.5' };

  it('the word with most points; one that only takes points has happened, unless it is still missing', () => {
    expect(bestOf(scorer, facts, 'level')).toBe('good');
    expect(bestOf(scorer, facts, 'grade')).toBe('happened');
    const { grade: _, ...missing } = facts;
    expect(bestOf(scorer, missing, 'grade')).toBe('good');
    expect(bestOf(scorer, facts, 'level', { asOf: '2021-01-01' })).toBe('year-over');
  });

  it('the least mark that gives most', () => {
    expect(bestOf(scorer, facts, 'survey')).toBe(90);
    expect(bestOf(scorer, facts, 'panel')).toBe(10);
    expect(bestOf(scorer, { ...facts, survey: 93 }, 'survey')).toBeUndefined();
  });
});

describe('counts, and faults', () => {
  const scorer = sheet({
    visits: {
      measure: { kind: 'count', window: { from: '2020-04-01', to: '2020-06-30' } },
      effect: earn('3', { kind: 'proportional', required: '4' }),
    },
    reviews: { measure: { kind: 'count', per: 'quarter' }, effect: earn('4', { kind: 'proportional', required: '4' }) },
    broken: { measure: { kind: 'count' }, effect: { ...earn('3', { kind: 'line', at: '0', per: '1', up: '-0.5' }) } },
    circulars: {
      measure: { kind: 'tally', words: { county: words.good, city: words.fair } },
      effect: { kind: 'deduct', scale: { kind: 'table', take: 'sum', table: { county: '0.5', city: '1' } } },
    },
    honours: {
      measure: { kind: 'tally', words: { county: words.good, city: words.fair } },
      effect: { kind: 'award', max: '3', scale: { kind: 'table', take: 'sum', table: { county: '0.5', city: '1' } } },
    },
  });
  const facts = { visits: 1, reviews: ['2020-02-01', '2020-02-02'], broken: 2, circulars: { city: 1 }, honours: {} };

  it('as many as are asked for, dated where they are', () => {
    expect(bestOf(scorer, facts, 'visits')).toBe(4);
    expect(
      bestOf(scorer, { ...facts, visits: ['2020-03-31', { on: '2020-04-02' }] }, 'visits', { asOf: '2020-05-05' }),
    ).toEqual(['2020-03-31', { on: '2020-04-02' }, '2020-05-05', '2020-05-05', '2020-05-05']);
    expect(bestOf(scorer, facts, 'visits', { asOf: '2020-06-30' })).toBe(4);
    expect(bestOf(scorer, facts, 'visits', { asOf: '2020-07-01' })).toBe('deadline-past');
  });

  it('quarters that are gone stay empty', () => {
    expect(bestOf(scorer, facts, 'reviews')).toEqual([
      '2020-02-01',
      '2020-02-02',
      '2020-04-01',
      '2020-07-01',
      '2020-10-01',
    ]);
    expect(bestOf(scorer, facts, 'reviews', { asOf: '2020-08-15' })).toEqual([
      '2020-02-01',
      '2020-02-02',
      '2020-08-15',
      '2020-10-01',
    ]);
    // of a bare 1 it is not known which quarter it means: two are still open
    expect(bestOf(scorer, { ...facts, reviews: 1 }, 'reviews', { asOf: '2020-08-15' })).toBe(3);
    const { reviews: _, ...missing } = facts;
    expect(bestOf(scorer, missing, 'reviews')).toBe(4);
    expect(bestOf(scorer, missing, 'reviews', { asOf: '2020-08-15' })).toEqual(['2020-08-15', '2020-10-01']);
  });

  it('no more quarters than a year has, also where each further one gives more', () => {
    const measure = { kind: 'count', per: 'quarter' };
    const awarded = sheet({ row: {}, talks: { measure, effect: { kind: 'award', points: '0.5', per: 'occurrence' } } });
    expect(bestOf(awarded, { row: 'met', talks: 3 }, 'talks', { asOf: '2020-08-15' })).toBe(4);
    expect(bestOf(awarded, { row: 'met', talks: 1 }, 'talks', { asOf: '2020-08-15' })).toBe(3);
    expect(ask(awarded, { row: 'met', talks: 1 }).further).toEqual([]);
  });

  it('what has no date of its own is too late once its due date is past', () => {
    const due = sheet({
      talks: {
        measure: { kind: 'count' },
        due: '2020-06-30',
        effect: earn('1', { kind: 'proportional', required: '2' }),
      },
    });
    expect(bestOf(due, { talks: 1 }, 'talks', { asOf: '2020-06-30' })).toBe(2);
    expect(bestOf(due, { talks: 1 }, 'talks', { asOf: '2020-07-01' })).toBe('deadline-past');
  });

  it('what is derived from the whole county is not the unit’s to change', () => {
    const place = { measure: { kind: 'count' }, effect: earn('2', { kind: 'line', at: '1', per: '1', up: '-1' }) };
    const derived = sheet(
      { row: {}, place },
      { top: { cohort: { place: { of: 'row', take: 'rank', best: 'highest' } } } },
    );
    expect(bestOf(derived, { row: 'met', place: 2 }, 'place')).toBe('derived');
    expect(bestOf(derived, { row: 'met' }, 'place')).toBe('derived');
  });

  it('faults that happened are not undone; where they are missing there were none', () => {
    expect(bestOf(scorer, facts, 'broken')).toBe('happened');
    expect(bestOf(scorer, facts, 'circulars')).toBe('happened');
    const { broken: _, circulars: __, ...missing } = facts;
    expect(bestOf(scorer, missing, 'broken')).toBe(0);
    expect(bestOf(scorer, missing, 'circulars')).toEqual({});
    // what is only stated, not done, can be stated after the year too
    expect(bestOf(scorer, missing, 'circulars', { asOf: '2021-02-01' })).toEqual({});
  });

  it('as many of the best word as the rule pays for', () => {
    // 3 / 1 of the city against 3 / 0.5 of the county: equal, so the first word
    expect(bestOf(scorer, facts, 'honours')).toEqual({ county: 6 });
    expect(bestOf(scorer, { ...facts, honours: { city: 2 } }, 'honours')).toEqual({ city: 2, county: 2 });
  });
});

describe('delays', () => {
  const scorer = sheet({
    replies: { measure: { kind: 'delays', limit: { unit: 'days', n: 10 }, late: '0.5' } },
    cases: {
      measure: { kind: 'delays', limit: { unit: 'days', n: 10 }, quantity: 'number-late' },
      effect: { kind: 'deduct', points: '1', per: 'occurrence' },
    },
    hours: { measure: { kind: 'delays', limit: { unit: 'hours', n: 5 } } },
    other: {},
  });
  const open = (from: string) => ({ from, to: null });
  const hours = [{ from: '2020-05-01T08:00:00+08:00', to: '2020-05-01T09:00:00+08:00' }];
  const facts = {
    replies: [open('2020-03-01'), { from: '2020-03-01', to: '2020-05-01' }],
    cases: [open('2020-03-01')],
    hours,
    other: 'met',
  };

  it('what is open is closed, in time or late; what was late stays so', () => {
    expect(bestOf(scorer, facts, 'replies')).toEqual([{ from: '2020-03-01', to: '2020-03-01' }, facts.replies[1]]);
    expect(bestOf(scorer, facts, 'replies', { asOf: '2020-03-11' })).toEqual([
      { from: '2020-03-01', to: '2020-03-11' },
      facts.replies[1],
    ]);
    // late is worth a half
    expect(bestOf(scorer, facts, 'replies', { asOf: '2020-03-12' })).toEqual([
      { from: '2020-03-01', to: '2020-03-12' },
      facts.replies[1],
    ]);
    expect(bestOf(scorer, facts, 'replies', { asOf: '2021-01-01' })).toBe('year-over');
    expect(bestOf(scorer, { ...facts, replies: [facts.replies[1]] }, 'replies')).toBe('happened');
  });

  it('a late case is late, closed or not', () => {
    expect(bestOf(scorer, facts, 'cases', { asOf: '2020-03-11' })).toEqual([{ from: '2020-03-01', to: '2020-03-11' }]);
    expect(bestOf(scorer, facts, 'cases', { asOf: '2020-03-12' })).toBe('deadline-past');
  });

  it('only those that still help are closed', () => {
    // on 3 January the limit of the December item has not come, that of March has; after the year nothing is worth a half
    const replies = [open('2020-03-01'), open('2020-12-30'), { from: '2020-06-01', to: '2020-06-20' }];
    expect(bestOf(scorer, { ...facts, replies }, 'replies', { asOf: '2021-01-03' })).toEqual([
      replies[0],
      { from: '2020-12-30', to: '2021-01-03' },
      replies[2],
    ]);
  });

  it('a missing list holds one item in time, or none where only late ones count', () => {
    const { replies: _, cases: __, ...missing } = facts;
    expect(bestOf(scorer, missing, 'replies', { asOf: '2020-05-05' })).toEqual([
      { from: '2020-05-05', to: '2020-05-05' },
    ]);
    expect(bestOf(scorer, missing, 'cases')).toEqual([]);
    // once the year is over nothing can happen in time any more, but it can be stated that nothing did
    expect(bestOf(scorer, missing, 'replies', { asOf: '2021-01-01' })).toEqual([]);
    const { hours: ___, ...noHours } = facts;
    expect(bestOf(scorer, noHours, 'hours')).toEqual([
      { from: '2020-01-01T12:00:00+08:00', to: '2020-01-01T12:00:00+08:00' },
    ]);
    expect(bestOf(scorer, { ...facts, hours: [{ from: '2020-05-01T08:00:00+08:00', to: null }] }, 'hours')).toEqual([
      { from: '2020-05-01T08:00:00+08:00', to: '2020-05-01T08:00:00+08:00' },
    ]);
  });
});

describe('profiles and events', () => {
  const fields = {
    since: { type: 'date', nullable: true },
    staff: { type: 'whole' },
    form: { type: 'word', of: ['none', 'desk', 'bureau'] },
    tasks: { type: 'word', of: ['a', 'b', 'c'], list: true },
  };
  const wanted = { since: { to: '2020-09-30' }, staff: { atLeast: '2' }, form: 'bureau', tasks: { includes: 'b' } };
  const meeting = { on: { type: 'date' }, level: { type: 'word', of: ['county', 'town'] } };
  const scorer = sheet({
    body: { measure: { kind: 'profile', fields, where: wanted } },
    scandal: {
      measure: { kind: 'profile', fields: { kind: { type: 'word', of: ['none', 'grave'] } }, where: { kind: 'grave' } },
      effect: { kind: 'deduct', points: '2', per: 'once' },
    },
    county: {
      fact: 'meetings',
      measure: {
        kind: 'events',
        fields: meeting,
        where: { level: 'county', on: { from: '2020-03-01', to: '2020-10-31' } },
      },
      effect: earn('1', { kind: 'proportional', required: '2' }),
    },
    towns: {
      fact: 'meetings',
      measure: { kind: 'events', fields: meeting, where: { level: 'town' } },
      effect: earn('1', { kind: 'all-or-nothing', required: '2' }),
    },
  });
  const body = { since: null, staff: 3, form: 'none', tasks: ['a'] };
  const facts = { body, scandal: { kind: 'grave' }, meetings: [{ on: '2020-02-01', level: 'town' }] };

  it('dates that are not there yet, more of numbers and lists, other words while points are given', () => {
    expect(bestOf(scorer, facts, 'body', { asOf: '2020-09-30' })).toEqual({
      since: '2020-09-30',
      staff: 3,
      form: 'bureau',
      tasks: ['a', 'b'],
    });
    expect(bestOf(scorer, { ...facts, body: { ...body, staff: 0 } }, 'body')).toEqual({
      since: '2020-01-01',
      staff: 2,
      form: 'bureau',
      tasks: ['a', 'b'],
    });
    expect(bestOf(scorer, facts, 'body', { asOf: '2020-10-01' })).toBe('deadline-past');
    expect(bestOf(scorer, { ...facts, body: { ...body, since: '2020-10-02' } }, 'body')).toBe('happened');
  });

  it('a number of faults is not lowered', () => {
    const fields = { faults: { type: 'whole' } };
    const tidy = sheet({ state: { measure: { kind: 'profile', fields, where: { faults: { atMost: '1' } } } } });
    expect(bestOf(tidy, { state: { faults: 3 } }, 'state')).toBe('happened');
    expect(bestOf(tidy, {}, 'state')).toEqual({ faults: 0 });
  });

  it('what only takes points has happened', () => {
    expect(bestOf(scorer, facts, 'scandal')).toBe('happened');
    const { scandal: _, ...missing } = facts;
    expect(bestOf(scorer, missing, 'scandal')).toEqual({ kind: 'none' });
  });

  it('the entries all rules together still want', () => {
    expect(bestOf(scorer, facts, 'meetings', { asOf: '2020-06-01' })).toEqual([
      ...facts.meetings,
      { on: '2020-06-01', level: 'county' },
      { on: '2020-06-01', level: 'county' },
      { on: '2020-06-01', level: 'town' },
    ]);
    // too early for the window: on its first day; too late: only the town’s
    expect(bestOf(scorer, facts, 'meetings', { asOf: '2020-01-10' })).toContainEqual({
      on: '2020-03-01',
      level: 'county',
    });
    expect(bestOf(scorer, facts, 'meetings', { asOf: '2020-11-01' })).toEqual([
      ...facts.meetings,
      { on: '2020-11-01', level: 'town' },
    ]);
  });

  it('a fact that pleases one rule and displeases another: the best of both', () => {
    // one visit earns 2 of 4 points, each above 2 costs 0.5: 2 visits 4, 3 visits 3.5
    const both = sheet({
      visits: { measure: { kind: 'count' }, effect: earn('4', { kind: 'proportional', required: '3' }) },
      burden: {
        fact: 'visits',
        measure: { kind: 'count' },
        effect: { kind: 'deduct', scale: { kind: 'line', at: '2', per: '1', up: '6' } },
      },
    });
    // of 10: 2 visits 20/3, 3 visits 10 − 6 = 4
    expect(gainsOf(both, { visits: 0 })).toEqual([['visits', 2, '6.67']]);
  });
});
