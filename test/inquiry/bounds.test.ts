import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { bounds, createScorer, InvalidReadingsError, UnanswerableError } from '../../src/index.js';
import { book, GIVEN, reading } from '../scoring/book.js';

const record = (id: string, facts: object, unit: object = {}) => ({
  unit: { id, kind: 'township', ...unit },
  year: 2018,
  facts,
});
const status = { kind: 'status' };
const earn = (points: unknown) => ({ kind: 'earn', points });
const ends = (result: ReturnType<typeof bounds>) =>
  Object.fromEntries(result.units.map(({ unit, low, high }) => [unit, [low, high]]));

/** Two duties of 100 marks; what the second weighs and what a plain partial is worth are readings. */
const small = () =>
  book({
    sections: { root: { fullMarks: '100' } },
    rules: {
      first: { measure: status, effect: earn('1') },
      second: { measure: status, effect: earn({ $reading: 'weight', triple: '3', single: '1' }) },
    },
    defaults: { partial: { $reading: 'partial', half: '0.5', nothing: '0' } },
    readings: { weight: reading('triple', 'single'), partial: reading('half', 'nothing') },
  });
/*
 *                      triple half    triple nothing  single half    single nothing
 * u  met, partial      2.5/4  62.50   1/4  25.00      1.5/2  75.00   1/2  50.00
 * v  partial, met      3.5/4  87.50   3/4  75.00      1.5/2  75.00   1/2  50.00
 * w  met, met          100 in all
 * x  unmet, partial    1.5/4  37.50   0               0.5/2  25.00   0
 */
const four = [
  record('u', { first: 'met', second: 'partial' }),
  record('v', { first: 'partial', second: 'met' }),
  record('w', { first: 'met', second: 'met' }),
  record('x', { first: 'unmet', second: 'partial' }),
];

describe('bounds: a sheet small enough for the hand', () => {
  const result = bounds(small(), four);

  it('has the lowest and the highest total of each unit, each with a combination that reaches it', () => {
    expect(result.combinations).toBe('4');
    expect(result.units.map(({ name, kind, ...unit }) => unit)).toEqual([
      {
        unit: 'u',
        low: '25.00',
        high: '75.00',
        lowest: { status: 'final', combination: { partial: 'nothing' } },
        highest: { status: 'final', combination: { weight: 'single' } },
      },
      {
        unit: 'v',
        low: '50.00',
        high: '87.50',
        lowest: { status: 'final', combination: { weight: 'single', partial: 'nothing' } },
        highest: { status: 'final', combination: {} },
      },
      {
        unit: 'w',
        low: '100.00',
        high: '100.00',
        lowest: { status: 'final', combination: {} },
        highest: { status: 'final', combination: {} },
      },
      {
        unit: 'x',
        low: '0.00',
        high: '37.50',
        lowest: { status: 'final', combination: { partial: 'nothing' } },
        highest: { status: 'final', combination: {} },
      },
    ]);
  });

  it('says who is ahead: always, or level under some readings', () => {
    expect(result.pairs.map(({ a, b, order }) => `${a} ${b} ${order}`)).toEqual([
      'w v always',
      'w u always',
      'w x always',
      'v u depends',
      'v x always',
      'u x always',
    ]);
    expect(result.pairs[3]).toEqual({
      a: 'v',
      b: 'u',
      order: 'depends',
      ahead: {},
      behind: null,
      tied: { weight: 'single' },
    });
  });

  it('begins with the reading that decides: the weight, for v and u', () => {
    expect(result.decisive).toEqual([{ reading: 'weight', pairs: [{ a: 'v', b: 'u' }] }]);
    expect(result.jointly).toEqual([]);
    expect(Object.keys(result).slice(0, 2)).toEqual(['format', 'decisive']);
  });

  it('varies only the readings named; a scorer’s choice is where it starts', () => {
    const weights = bounds(createScorer(small(), { readings: { partial: 'nothing' } }), four, { readings: ['weight'] });
    expect(ends(weights)).toEqual({
      u: ['25.00', '50.00'],
      v: ['50.00', '75.00'],
      w: ['100.00', '100.00'],
      x: ['0.00', '0.00'],
    });
    expect(weights.baseline).toEqual({ weight: 'triple', partial: 'nothing' });
    expect(weights.readings).toEqual([{ id: 'weight', options: ['triple', 'single'] }]);
    expect(() => bounds(small(), four, { readings: ['wieght'] })).toThrow(InvalidReadingsError);
  });

  it('of a provisional unit has the lowest low and the highest high, and asks who may be ahead', () => {
    // first missing: 0 to 1 of it beside a met second of 3 or 1; second partial: ditto
    const open = [record('open', { second: 'met' }), record('other', { first: 'met', second: 'partial' })];
    const result = bounds(small(), open);
    expect(ends(result)).toEqual({ open: ['50.00', '100.00'], other: ['25.00', '75.00'] });
    expect(result.units[0]!.lowest.status).toBe('provisional');
    // triple half: 75 to 100 against 62.50; single half: 50 to 100 against 75
    expect(result.pairs).toMatchObject([{ a: 'open', order: 'depends', ahead: {}, behind: { weight: 'single' } }]);
  });

  it('rejects bad records and a unit’s second one, compares within a kind only', () => {
    const kinds = { township: { title: { zh: '乡镇', en: 't' } }, department: { title: { zh: '部门', en: 'd' } } };
    const rulebook = { ...small(), kinds };
    const department = record('d', { first: 'met', second: 'met' }, { kind: 'department' });
    const result = bounds(rulebook, [four[0], four[0], { year: 2018 }, department]);
    expect(result.rejected.map(({ line, unit, issues }) => [line, unit, issues[0]!.code])).toEqual([
      [2, 'u', 'second-record'],
      [3, undefined, expect.any(String)],
    ]);
    expect([result.units.length, result.pairs]).toEqual([2, []]);
  });
});

describe('bounds: totals that are not there', () => {
  it('void under one reading: no low, and behind every unit that has a total', () => {
    const rulebook = book({
      rules: {
        base: GIVEN,
        fault: {
          measure: { kind: 'count' },
          effect: { kind: 'veto', to: 'void', required: { $reading: 'strict', two: '2', one: '1' } },
        },
      },
      readings: { strict: reading('two', 'one') },
    });
    const result = bounds(rulebook, [record('a', { fault: 1 }), record('b', { fault: 2 }), record('c', { fault: 3 })]);
    expect(ends(result)).toEqual({ a: [null, '100.00'], b: [null, null], c: [null, null] });
    expect(result.units[0]!.lowest).toEqual({ status: 'void', combination: { strict: 'one' } });
    expect(result.units[0]!.highest).toEqual({ status: 'final', combination: {} });
    expect(result.pairs).toEqual([
      { a: 'a', b: 'b', order: 'depends', ahead: {}, behind: null, tied: { strict: 'one' } },
      { a: 'a', b: 'c', order: 'depends', ahead: {}, behind: null, tied: { strict: 'one' } },
      { a: 'b', b: 'c', order: 'tied', ahead: null, behind: null, tied: {} },
    ]);
  });

  it('nothing to score under one reading', () => {
    const only = { measure: status, effect: earn('1') };
    const rulebook = book({
      sections: { root: { fullMarks: '100' } },
      roles: { clerk: { title: { zh: '文书', en: 'clerk' } } },
      rules: {
        only: { $reading: 'lost', kept: only, gone: null },
        clerks: { ...only, appliesTo: { roles: ['clerk'] } },
      },
      readings: { lost: reading('kept', 'gone') },
    });
    const { units } = bounds(rulebook, [record('a', { only: 'met' })]);
    expect(units[0]).toMatchObject({
      low: null,
      high: '100.00',
      lowest: { status: 'nothing-to-score', combination: { lost: 'gone' } },
    });
  });

  it('names options that cannot stand together, and holds no combination of them', () => {
    // a minimum of 5 above a maximum of 3 is no rulebook; 3 of 10 with no minimum, 5 of 10 with the full maximum
    const rulebook = book({
      sections: { root: { fullMarks: '10' } },
      rules: {
        only: {
          measure: status,
          effect: {
            ...earn('10'),
            min: { $reading: 'least', none: '0', five: '5' },
            max: { $reading: 'most', ten: '10', three: '3' },
          },
        },
      },
      readings: { least: reading('none', 'five'), most: reading('ten', 'three') },
    });
    const result = bounds(rulebook, [record('a', { only: 'unmet' }), record('b', { only: 'met' })]);
    expect(result.excluded.map(({ readings }) => readings)).toEqual([{ least: 'five', most: 'three' }]);
    expect(ends(result)).toEqual({ a: ['0.00', '5.00'], b: ['3.00', '10.00'] });
  });
});

describe('bounds: what is not monotone', () => {
  it('a deduction of more than was earned: the more is earned, the lower the total', () => {
    // 50 − 75 = −25, or 0 − 0 = 0
    const rulebook = book({
      sections: { root: { fullMarks: '100', floor: null } },
      rules: {
        duty: { measure: status, effect: earn('1') },
        fault: { measure: { kind: 'count' }, effect: { kind: 'deduct', percent: '150%', of: 'earned', per: 'once' } },
      },
      defaults: { partial: { $reading: 'partial', half: '0.5', nothing: '0' } },
      readings: { partial: reading('half', 'nothing') },
    });
    const { units } = bounds(rulebook, [record('a', { duty: 'partial', fault: 1 })]);
    expect(units[0]).toMatchObject({
      low: '-25.00',
      high: '0.00',
      lowest: { combination: {} },
      highest: { combination: { partial: 'nothing' } },
    });
  });

  it('a gate that opens a bonus to those who did less', () => {
    // half: 50 and no bonus; nothing: 0 and a bonus of 60
    const rulebook = book({
      sections: { root: { fullMarks: '100' } },
      rules: {
        duty: { measure: status, effect: earn('1') },
        comfort: {
          measure: { kind: 'count' },
          effect: { kind: 'award', points: '60', per: 'once' },
          when: { rule: 'duty', below: '0.5' },
        },
      },
      defaults: { partial: { $reading: 'partial', half: '0.5', nothing: '0' } },
      readings: { partial: reading('half', 'nothing') },
    });
    const { units } = bounds(rulebook, [record('a', { duty: 'partial', comfort: 1 })]);
    expect([units[0]!.low, units[0]!.high]).toEqual(['50.00', '60.00']);
  });
});

describe('bounds: one reading in several places', () => {
  const duty = { measure: status, effect: earn('1') };
  const readings = { both: reading('one', 'two') };
  const sections = { root: { fullMarks: '100' } };
  const partial = { $reading: 'both', one: '0.5', two: '0.25' };
  const claims = { measure: { kind: 'count' } };

  it('before and after what is earned: 50 and 2 % more, or 25 and 100 % more', () => {
    const bonus = (percent: unknown) => ({
      ...claims,
      effect: { kind: 'award', percent, of: 'earned', per: 'once' },
    });
    const rulebook = book({
      sections,
      rules: { duty, bonus: bonus({ $reading: 'both', one: '2%', two: '100%' }) },
      defaults: { partial },
      readings,
    });
    expect(ends(bounds(rulebook, [record('a', { duty: 'partial', bonus: 1 })]))).toEqual({ a: ['50.00', '51.00'] });
  });

  it('in a row and in points deducted: 50 − 1, or 25 − 30, which the floor catches', () => {
    const points = { $reading: 'both', one: '1', two: '30' };
    const fault = { ...claims, effect: { kind: 'deduct', points, per: 'once' } };
    const rulebook = book({ sections, rules: { duty, fault }, defaults: { partial }, readings });
    const result = bounds(rulebook, [
      record('a', { duty: 'partial', fault: 1 }),
      record('b', { duty: 'partial', fault: 0 }),
      record('c', { duty: 'met', fault: 2 }),
    ]);
    expect(ends(result)).toEqual({ a: ['0.00', '49.00'], b: ['25.00', '50.00'], c: ['70.00', '99.00'] });
  });

  it('points deducted and awarded at the root, and under a ceiling of their own', () => {
    // 100 − 5 + 2, 100 − 1 + 3; the block gives at most 2
    const points = (one: string, two: string) => ({ $reading: 'both', one, two });
    const rulebook = book({
      sections: { root: {}, block: { within: 'root', ceiling: '2' } },
      rules: {
        base: GIVEN,
        fault: { ...claims, effect: { kind: 'deduct', points: points('5', '1'), per: 'once' } },
        praise: { ...claims, section: 'block', effect: { kind: 'award', points: points('3', '1.5'), per: 'once' } },
        more: { ...claims, section: 'block', effect: { kind: 'award', points: points('0', '1.5'), per: 'once' } },
        own: { ...claims, effect: { kind: 'award', points: '0.25', per: 'occurrence' } },
      },
      readings,
    });
    const facts = { fault: 1, praise: 1, more: 1 };
    const result = bounds(rulebook, [
      record('a', facts),
      record('b', { ...facts, praise: 0 }),
      record('c', { ...facts, own: 2 }),
    ]);
    // a: 100 − 5 + 2, 100 − 1 + 2 (of 3); b: 100 − 5 + 0, 100 − 1 + 1.5; c: half a point more than a
    expect(ends(result)).toEqual({ a: ['97.00', '101.00'], b: ['95.00', '100.50'], c: ['97.50', '101.50'] });
    expect(result.pairs.map(({ a, b, order }) => `${a} ${b} ${order}`)).toEqual([
      'c a always',
      'c b always',
      'a b always',
    ]);
  });
});

describe('bounds: many readings', () => {
  const many = (count: number, rule: (id: string) => object) => {
    const ids = Array.from({ length: count }, (_, at) => `r${at + 1}`);
    return {
      rules: Object.fromEntries(ids.map((id) => [id, rule(id)])),
      readings: Object.fromEntries(ids.map((id) => [id, reading('one', 'two')])),
      facts: (value: unknown) => Object.fromEntries(ids.map((id) => [id, value])),
    };
  };

  it('forty that act apart are 2⁴⁰ combinations, and no trouble: deductions and rows', () => {
    // 100 − 40 × 0.02 = 99.20, 100 − 40 × 0.01 = 99.60; half of the faults: 99.60, 99.80
    const faults = many(40, (id) => ({
      measure: { kind: 'count' },
      effect: { kind: 'deduct', points: { $reading: id, one: '0.01', two: '0.02' }, per: 'once' },
    }));
    const result = bounds(book({ rules: { base: GIVEN, ...faults.rules }, readings: faults.readings }), [
      record('all', faults.facts(1)),
      record('half', Object.fromEntries(Object.keys(faults.facts(0)).map((id, at) => [id, at % 2]))),
    ]);
    expect(result.combinations).toBe('1099511627776');
    expect(ends(result)).toEqual({ all: ['99.20', '99.60'], half: ['99.60', '99.80'] });
    expect(result.pairs).toMatchObject([{ a: 'half', b: 'all', order: 'always' }]);
    // 40 rows of 2.5, each partial counting 0.5 or 0.25
    const rows = many(40, (id) => ({
      measure: { kind: 'status', partial: { $reading: id, one: '0.5', two: '0.25' } },
      effect: earn('1'),
    }));
    const sheet = book({ sections: { root: { fullMarks: '100' } }, rules: rows.rules, readings: rows.readings });
    const one = { ...rows.facts('partial'), r1: 'met', r2: 'unmet' };
    const two = { ...rows.facts('partial'), r3: 'met', r4: 'unmet' };
    const compared = bounds(sheet, [record('a', rows.facts('partial')), record('b', one), record('c', two)]);
    // 38 partial: 47.5 or 23.75, and one met row of 2.5
    expect(ends(compared)).toEqual({ a: ['25.00', '50.00'], b: ['26.25', '50.00'], c: ['26.25', '50.00'] });
    // b has 1 where a has two partials: never less. b and c differ in what r1 to r4 make of partial
    expect(compared.pairs.map(({ a, b, order }) => `${a} ${b} ${order}`)).toEqual([
      'a b never',
      'a c never',
      'b c depends',
    ]);
  });

  it('beyond 10⁷ that must be gone through one by one it is an error with the count', () => {
    const caps = many(24, (id) => ({
      measure: { kind: 'count' },
      effect: { kind: 'veto', to: 'cap', at: { $reading: id, one: '50', two: '60' } },
    }));
    const rulebook = book({ rules: { base: GIVEN, ...caps.rules }, readings: caps.readings });
    const ask = () => bounds(rulebook, [record('a', caps.facts(1))]);
    expect(ask).toThrow(UnanswerableError);
    expect(ask).toThrow('16777216');
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'too-many-combinations' })] }),
    );
    const few = Object.keys(caps.readings).slice(0, 5);
    expect(ends(bounds(rulebook, [record('a', caps.facts(1))], { readings: few }))).toEqual({ a: ['50.00', '50.00'] });
  });

  it('the founding rulebook: tens of millions', () => {
    const { combinations, units } = bounds(wuding2018, [
      record('baishui', { 'dedicated-body': { establishedOn: null } }),
    ]);
    expect(combinations).toBe(String(4 * 3 ** 2 * 2 ** 21));
    expect(units[0]).toMatchObject({ low: '0.00', high: '95.00' });
  });
});
