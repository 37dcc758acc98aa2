import { describe, expect, it } from 'vitest';
import { book, GIVEN, scoreOf } from './book.js';

const status = (more: object = {}) => ({
  measure: { kind: 'status' },
  effect: { kind: 'earn', points: '10' },
  ...more,
});
const count = (effect: object, more: object = {}) => ({ measure: { kind: 'count' }, effect, ...more });
const missing = (rules: Record<string, object>, facts: object, rest: object = {}) =>
  scoreOf(book({ rules: { start: GIVEN, ...rules }, ...rest }), facts).missing;

describe('missing facts', () => {
  it('are those of earning rules, deductions and vetoes; not of awards and observations', () => {
    const rules = {
      earns: status(),
      takes: count({ kind: 'deduct', points: '1', per: 'once' }),
      stops: count({ kind: 'veto', to: 'cap', at: '50' }),
      gives: count({ kind: 'award', points: '1', per: 'once' }),
      sees: count({ kind: 'observe' }),
    };
    expect(missing(rules, {}).map(({ fact }) => fact)).toEqual(['earns', 'takes', 'stops']);
    expect(scoreOf(book({ rules: { start: GIVEN, ...rules } }), {})).toMatchObject({
      status: 'provisional',
      total: null,
    });
  });

  it('name every rule that waits for them', () => {
    const measure = (where: object) => ({ kind: 'profile', fields: { on: { type: 'date', nullable: true } }, where });
    const rules = {
      first: { fact: 'held', measure: measure({ on: null }), effect: { kind: 'deduct', points: '1', per: 'once' } },
      second: {
        fact: 'held',
        measure: measure({ on: { from: '2018-07-01' } }),
        effect: { kind: 'deduct', points: '2', per: 'once' },
      },
    };
    expect(missing(rules, {})).toEqual([{ fact: 'held', rules: ['first', 'second'] }]);
  });

  it('name the fields of a profile that are not stated, each by itself', () => {
    const fields = { a: { type: 'whole', optional: true }, b: { type: 'whole', optional: true }, c: { type: 'whole' } };
    const rule = {
      measure: { kind: 'profile', fields, where: [{ a: 0 }, { b: 0 }] },
      effect: { kind: 'deduct', points: '1', per: 'once' },
    };
    expect(missing({ rule }, { rule: { c: 0 } })).toEqual([
      { fact: 'rule', field: 'a', rules: ['rule'] },
      { fact: 'rule', field: 'b', rules: ['rule'] },
    ]);
    expect(missing({ rule }, { rule: { a: 1, c: 0 } })).toEqual([{ fact: 'rule', field: 'b', rules: ['rule'] }]);
    expect(missing({ rule }, { rule: { a: 0, c: 0 } })).toEqual([]);
  });

  it('are also those of an observation that the county’s figures are derived from', () => {
    const cohort = { best: { of: 'sees', take: 'rank', best: 'highest' } };
    const rules = { sees: count({ kind: 'observe' }), best: count({ kind: 'award', points: '1', per: 'once' }) };
    // what the county makes of the units nobody claims: an award for it is not settled without the county
    expect(missing(rules, {}, { cohort })).toEqual([
      { fact: 'sees', rules: ['sees'] },
      { fact: 'best', rules: ['best'] },
    ]);
    expect(missing(rules, { best: 1 }, { cohort })).toEqual([{ fact: 'sees', rules: ['sees'] }]);
    expect(missing(rules, {})).toEqual([]);
  });

  it('are not those of another unit', () => {
    expect(missing({ rule: status({ appliesTo: {} }) }, {})).toEqual([]);
  });
});

describe('the range', () => {
  it('keeps what is missing in the points that apply: nothing in the low end, all in the high', () => {
    const rules = { a: status(), b: status(), c: status() };
    const score = scoreOf(book({ rules, sections: { root: { fullMarks: '90' } } }), {
      a: 'met',
      b: { exempt: 'none' },
    });
    // 10 of 20 points, and 20 of 20
    expect(score).toMatchObject({ applicable: { points: '20' }, range: { low: '45.00', high: '90.00' } });
  });

  it('runs every stage at both ends', () => {
    const rules = {
      a: status(),
      b: status(),
      minus: count({ kind: 'deduct', percent: '10%', of: 'earned', per: 'once' }),
      plus: count({ kind: 'award', percent: '10%', of: 'after-deductions', per: 'once' }),
    };
    const sections = { root: { fullMarks: '100', ceiling: '98', round: 0 } };
    const range = (facts: object) => scoreOf(book({ rules, sections }), facts).range;
    // 50 − 5 + 4.5 = 49.5 → 50; 100 + 10 → 98
    expect(range({ a: 'met', plus: 1 })).toEqual({ low: '50.00', high: '98.00' });
    expect(range({ a: 'met', b: 'partial', plus: 1 })).toEqual({ low: '74.00', high: '83.00' });
  });

  it('ends in the total where nothing is missing', () => {
    const score = scoreOf(book({ rules: { start: GIVEN } }), {});
    expect(score.range).toEqual({ low: score.total, high: score.total });
  });

  it('takes no low end where a deduction has none, and there is no floor', () => {
    const rules = { start: GIVEN, minus: count({ kind: 'deduct', points: '1', per: 'occurrence' }) };
    const range = (sections: object) => scoreOf(book({ rules, sections: sections as never }), {}).range;
    expect(range({ root: { floor: null } })).toEqual({ low: null, high: '100.00' });
    expect(range({ root: { floor: '-20' } })).toEqual({ low: '-20.00', high: '100.00' });
    // rounding, a percent of it and a section around it change nothing of that
    const under = {
      root: { floor: null, round: 0 },
      part: { within: 'root', counts: '5', floor: null },
    };
    const deep = {
      inside: status({ section: 'part' }),
      minus: { ...rules.minus, section: 'part' },
      plus: count({ kind: 'award', percent: '10%', of: 'after-deductions', per: 'once' }),
    };
    expect(
      scoreOf(book({ rules: { start: GIVEN, ...deep }, sections: under }), { inside: 'met', plus: 1 }).range.low,
    ).toBe(null);
    const floored = { ...under, root: { round: 0 } };
    expect(
      scoreOf(book({ rules: { start: GIVEN, ...deep }, sections: floored }), { inside: 'met', plus: 1 }).range.low,
    ).toBe('0.00');
  });
});

describe('the share of an observation', () => {
  it('waits for it also where its gate is closed: the gate keeps a finding, not the share', () => {
    const rules = {
      taker: status({ notApplicable: { shareOf: 'seen' } }),
      seen: { measure: { kind: 'status' }, effect: { kind: 'observe' }, when: { rule: 'gate', atLeast: '1' } },
      gate: status(),
    };
    const facts = { taker: { exempt: 'no such matter' }, gate: 'unmet' };
    expect(missing(rules, facts)).toEqual([{ fact: 'seen', rules: ['seen'] }]);
    // stated, it gives the taker all of its 10 points beside the 100 of the start
    expect(scoreOf(book({ rules: { start: GIVEN, ...rules } }), { ...facts, seen: 'met' }).total).toBe('110.00');
  });
});
