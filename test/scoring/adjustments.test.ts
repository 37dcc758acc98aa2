import { describe, expect, it } from 'vitest';
import { amountOf, book, scoreOf } from './book.js';

/** 80 of 100 are earned before any adjustment. */
const EARNED = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '100' } };
const effect = (kind: string, amount: object, section = 'side') => ({
  measure: { kind: 'count' },
  effect: { kind, ...amount },
  section,
});
const points = (n: string) => ({ points: n, per: 'occurrence' });
const percent = (n: string, of: string) => ({ percent: n, of, per: 'occurrence' });
const scored = (rules: Record<string, object>, sections: Record<string, object>, facts: object) =>
  scoreOf(book({ rules: { earned: EARNED, ...rules }, sections: { root: { fullMarks: '100' }, ...sections } }), {
    earned: { part: 4, whole: 5 },
    ...facts,
  });
const side = (more: object = {}) => ({ side: { within: 'root', ...more } });

describe('an adjustment of awards', () => {
  const rules = { plus: effect('award', points('4')) };

  it('adds what is in it, up to its ceiling, and down to its floor', () => {
    expect(scored(rules, side(), { plus: 3 }).total).toBe('92.00');
    expect(scored(rules, side({ ceiling: '10' }), { plus: 3 }).total).toBe('90.00');
    expect(scored(rules, side({ floor: '2' }), { plus: 0 }).total).toBe('82.00');
    expect(scored(rules, side({ ceiling: '10', round: 0 }), { plus: 1 }).sections).toMatchObject({
      side: { value: '4.0000', exact: '4', of: null },
    });
  });

  it('has percents of the base of the section that earns, and a ceiling of the same base', () => {
    const minus = { minus: effect('deduct', points('30'), 'root') };
    const facts = { plus: 2, minus: 1 };
    const of = (base: string) => ({ ...minus, plus: effect('award', percent('10%', base)) });
    // twice 10 % of 80 − 30 = 50, of 80, of 100; at most 15 % of the same
    expect(scored(of('after-deductions'), side(), facts).total).toBe('60.00');
    expect(scored(of('earned'), side(), facts).total).toBe('66.00');
    expect(scored(of('full-marks'), side(), facts).total).toBe('70.00');
    expect(scored(of('after-deductions'), side({ ceiling: '15%' }), facts).total).toBe('57.50');
    expect(scored(of('earned'), side({ ceiling: '15%' }), facts).total).toBe('62.00');
    expect(scored(of('full-marks'), side({ ceiling: '15%' }), facts).total).toBe('65.00');
  });

  it('takes the base of a ceiling from the adjustments inside', () => {
    const rules = { plus: effect('award', percent('10%', 'earned'), 'inner') };
    const sections = { ...side({ ceiling: '15%' }), inner: { within: 'side' } };
    expect(scored(rules, sections, { plus: 3 }).total).toBe('92.00');
    // 80 + at most 15 % of 80, however deep they stand
    const deeper = { ...side({ ceiling: '15%' }), middle: { within: 'side' }, inner: { within: 'middle' } };
    expect(scored(rules, deeper, { plus: 3 }).total).toBe('92.00');
  });

  it('has that ceiling also for a unit that the percent awards do not concern', () => {
    const rules = {
      percent: { ...effect('award', percent('10%', 'earned')), appliesTo: {} },
      plus: effect('award', points('4')),
    };
    expect(scored(rules, side({ ceiling: '15%' }), { plus: 5 }).total).toBe('92.00');
  });
});

describe('an adjustment of deductions', () => {
  it('takes away what is in it, down to its floor', () => {
    const rules = { minus: effect('deduct', points('8')) };
    expect(scored(rules, side(), { minus: 2 }).total).toBe('64.00');
    expect(scored(rules, side({ floor: '-10' }), { minus: 2 }).total).toBe('70.00');
    expect(
      scored(rules, side({ floor: '-10' }), { minus: 2 }).lines.find(({ stage }) => stage === 'bounds'),
    ).toMatchObject({
      section: 'side',
      exact: '6',
    });
  });

  it('has percents of what the section above earned', () => {
    expect(scored({ minus: effect('deduct', percent('5%', 'earned')) }, side(), { minus: 3 }).total).toBe('68.00');
    expect(scored({ minus: effect('deduct', percent('5%', 'full-marks')) }, side(), { minus: 3 }).total).toBe('65.00');
  });

  it('acts before the awards that are of what is left', () => {
    const rules = {
      minus: effect('deduct', points('20')),
      plus: effect('award', percent('10%', 'after-deductions'), 'root'),
    };
    // 80 − 20, and a tenth of it
    expect(scored(rules, side(), { minus: 1, plus: 1 }).total).toBe('66.00');
  });
});

describe('an adjustment of both, in points', () => {
  const rules = {
    minus: effect('deduct', points('20')),
    plus: effect('award', points('15')),
    after: effect('award', percent('10%', 'after-deductions'), 'root'),
  };

  it('enters at the award when it is above 0, at the deduction when below', () => {
    // −5 first: 10 % of 75; +10 later: 10 % of 80
    expect(scored(rules, side(), { minus: 1, plus: 1, after: 1 }).total).toBe('82.50');
    expect(scored(rules, side(), { minus: 1, plus: 2, after: 1 }).total).toBe('98.00');
    expect(scored(rules, side(), { minus: 3, plus: 4, after: 1 }).total).toBe('88.00');
  });

  it('that is open takes each end where it falls', () => {
    // 80 − 20 + a tenth of 60, and 80 + 15 + a tenth of 80
    const once = { ...rules, minus: effect('deduct', { points: '20', per: 'once' }) };
    expect(scored(once, side(), { plus: 1, after: 1 }).range).toEqual({ low: '82.50', high: '103.00' });
  });
});

describe('an adjustment with a gate', () => {
  const GATE = { measure: { kind: 'proportion' }, effect: { kind: 'observe' } };
  const rules = { gate: GATE, plus: effect('award', points('4')) };
  const gated = side({ floor: '1', when: { rule: 'gate', atLeast: '50%' } });

  it('does nothing when it is closed, not even its bounds', () => {
    expect(scored(rules, gated, { gate: { part: 1, whole: 2 }, plus: 0 }).total).toBe('81.00');
    const closed = scored(rules, gated, { gate: { part: 1, whole: 3 }, plus: 5 });
    expect([closed.total, amountOf(closed, 'plus')]).toEqual(['80.00', undefined]);
    expect(closed.sections.side).toEqual({ value: '0.0000', exact: '0', of: null });
  });

  it('takes the worse and the better of both while it is not known', () => {
    const score = scored(rules, gated, { plus: 3 });
    expect(score).toMatchObject({
      range: { low: '80.00', high: '92.00' },
      missing: [{ fact: 'gate', rules: ['gate'] }],
    });
  });

  it('closes what is inside it', () => {
    const sections = {
      ...side({ when: { rule: 'gate', atLeast: '50%' } }),
      inner: { within: 'side', when: { rule: 'inner-gate', above: '0' } },
    };
    const nested = { gate: GATE, 'inner-gate': GATE, minus: effect('deduct', points('4'), 'inner') };
    const shut = scored(nested, sections, { gate: { part: 0, whole: 2 } });
    // neither the inner gate nor the deduction is waited for
    expect(shut).toMatchObject({
      status: 'final',
      total: '80.00',
      sections: { side: { exact: '0' }, inner: { exact: '0' } },
    });
    const open = scored(nested, sections, {
      gate: { part: 2, whole: 2 },
      'inner-gate': { part: 1, whole: 2 },
      minus: 2,
    });
    expect(open.total).toBe('72.00');
  });
});
