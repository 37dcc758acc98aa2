import { describe, expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const fields = {
  level: { type: 'word', of: ['county', 'township'] },
  staff: { type: 'whole', optional: true },
  budget: { type: 'number', optional: true },
  heldOn: { type: 'date', nullable: true },
  at: { type: 'instant', optional: true },
  leaders: { type: 'word', of: ['principal', 'deputy'], list: true, optional: true },
};
const profile = (tests: object) => ({
  measure: { kind: 'profile', fields, ...tests },
  effect: { kind: 'earn', points: '4' },
});
const base = { level: 'county', heldOn: '2018-07-06' };
/** 4 where the test holds, 0 where it does not; `missing` where it is not known. */
const judged = (tests: object, ...facts: object[]) =>
  facts.map((fact) => {
    const score = scoreOf(book({ rules: { rule: profile(tests) } }), { rule: { ...base, ...fact } });
    return score.status === 'final' ? score.total : score.missing.map(({ field }) => field);
  });

describe('profile: tests', () => {
  it('without a test it always holds', () => {
    expect(judged({}, {})).toEqual(['4.00']);
  });

  it('a word, one of several words, a word in a list', () => {
    expect(judged({ where: { level: 'county' } }, {}, { level: 'township' })).toEqual(['4.00', '0.00']);
    expect(judged({ where: { level: { in: ['township', 'county'] } } }, {})).toEqual(['4.00']);
    expect(judged({ where: { level: { in: ['township'] } } }, {})).toEqual(['0.00']);
    const includes = { where: { leaders: { includes: 'deputy' } } };
    expect(judged(includes, { leaders: ['principal', 'deputy'] }, { leaders: [] })).toEqual(['4.00', '0.00']);
  });

  it('numbers by value, and ranges of them, ends included', () => {
    expect(judged({ where: { budget: '1.50' } }, { budget: 1.5 }, { budget: '1.51' })).toEqual(['4.00', '0.00']);
    expect(judged({ where: { staff: { in: [0, '3'] } } }, { staff: '3.0' }, { staff: 2 })).toEqual(['4.00', '0.00']);
    const range = { where: { budget: { atLeast: '-1', atMost: '1' } } };
    expect(judged(range, { budget: -1 }, { budget: 1 }, { budget: '1.01' }, { budget: '-1.01' })).toEqual([
      '4.00',
      '4.00',
      '0.00',
      '0.00',
    ]);
    expect(judged({ where: { staff: { atLeast: 2 } } }, { staff: 2 }, { staff: 1 })).toEqual(['4.00', '0.00']);
    expect(judged({ where: { staff: { atMost: 2 } } }, { staff: 2 }, { staff: 3 })).toEqual(['4.00', '0.00']);
  });

  it('dates, a date given as an instant by its civil date, and null', () => {
    const where = { where: { heldOn: { from: '2018-07-06', to: '2018-07-31' } } };
    const days = ['2018-07-06', '2018-07-31', '2018-07-05', '2018-08-01'].map((heldOn) => ({ heldOn }));
    expect(judged(where, ...days)).toEqual(['4.00', '4.00', '0.00', '0.00']);
    expect(judged({ where: { heldOn: { from: '2018-07-06' } } }, ...days)).toEqual(['4.00', '4.00', '0.00', '4.00']);
    expect(judged({ where: { heldOn: { to: '2018-07-06' } } }, ...days)).toEqual(['4.00', '0.00', '4.00', '0.00']);
    expect(judged({ where: { heldOn: '2018-07-06' } }, { heldOn: '2018-07-05T16:00:00Z' }, days[1]!)).toEqual([
      '4.00',
      '0.00',
    ]);
    expect(judged({ where: { heldOn: null } }, { heldOn: null }, {})).toEqual(['4.00', '0.00']);
    expect(judged(where, { heldOn: null })).toEqual(['0.00']);
  });

  it('instants by the moment, against a bare date by the civil date', () => {
    const noon = { at: '2018-07-06T12:00:00+08:00' };
    expect(judged({ where: { at: '2018-07-06T04:00:00Z' } }, noon, { at: '2018-07-06T12:00:01+08:00' })).toEqual([
      '4.00',
      '0.00',
    ]);
    expect(judged({ where: { at: { from: '2018-07-06T04:00:01Z' } } }, noon)).toEqual(['0.00']);
    expect(judged({ where: { at: { to: '2018-07-06T04:00:00Z' } } }, noon)).toEqual(['4.00']);
    expect(judged({ where: { at: { from: '2018-07-06', to: '2018-07-06' } } }, noon)).toEqual(['4.00']);
  });
});

describe('profile: several tests', () => {
  it('all of one object, any object of a list, and none of `unless`', () => {
    const where = [{ level: 'township' }, { level: 'county', staff: { atLeast: 2 } }];
    expect(judged({ where }, { staff: 2 }, { staff: 1 }, { level: 'township', staff: 0 })).toEqual([
      '4.00',
      '0.00',
      '4.00',
    ]);
    const unless = { staff: 0 };
    expect(judged({ unless }, { staff: 0 }, { staff: 1 })).toEqual(['0.00', '4.00']);
    expect(judged({ where: { level: 'county' }, unless }, { staff: 0 }, { staff: 1 })).toEqual(['0.00', '4.00']);
  });

  it('of a field that is not stated: missing, unless the others decide', () => {
    expect(judged({ where: { staff: 0 } }, {})).toEqual([['staff']]);
    expect(judged({ where: { staff: 0, level: 'township' } }, {})).toEqual(['0.00']);
    expect(judged({ where: [{ staff: 0 }, { level: 'county' }] }, {})).toEqual(['4.00']);
    expect(judged({ where: [{ staff: 0 }, { level: 'township' }] }, {})).toEqual([['staff']]);
    expect(judged({ where: { level: 'county' }, unless: { staff: 0 } }, {})).toEqual([['staff']]);
    expect(judged({ where: { staff: 0 }, unless: { budget: 0 } }, {})).toEqual([['staff', 'budget']]);
    expect(judged({ where: { staff: 0 }, unless: { level: 'county' } }, {})).toEqual(['0.00']);
  });
});

it('profile: an award that hangs on a field not stated is none, and nothing is missing', () => {
  const award = {
    measure: { kind: 'profile', fields, where: { staff: { atLeast: 1 } } },
    effect: { kind: 'award', points: '2', per: 'once' },
  };
  const scored = (fact: object) => scoreOf(book({ rules: { start: GIVEN, award } }), { award: { ...base, ...fact } });
  expect([scored({}).total, scored({ staff: 1 }).total]).toEqual(['100.00', '102.00']);
});

it('profile: a deduction that hangs on a field not stated may be all of it', () => {
  const deduct = {
    measure: { kind: 'profile', fields, where: { staff: 0 } },
    effect: { kind: 'deduct', points: '7', per: 'occurrence' },
  };
  const { range, missing } = scoreOf(book({ rules: { start: GIVEN, deduct } }), { deduct: base });
  expect({ range, missing }).toEqual({
    range: { low: '93.00', high: '100.00' },
    missing: [{ fact: 'deduct', field: 'staff', rules: ['deduct'] }],
  });
  expect(amounts(deduct, [{ ...base, staff: 0 }])).toEqual(['-7']);
});

it('profile: the line says whether the case holds', () => {
  const because = (fact: object) =>
    scoreOf(book({ rules: { rule: profile({ where: { level: 'county' } }) } }), { rule: { ...base, ...fact } })
      .lines[0]!.because.en;
  expect(because({})).toContain('the case described holds');
  expect(because({ level: 'township' })).toContain('does not hold');
});
