import { describe, expect, it } from 'vitest';
import { book, scoreOf } from './book.js';

/** Up to 100 points, not known yet. */
const EARNED = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '100' } };
/** One point for each, without end. */
const OPEN = {
  measure: { kind: 'count' },
  effect: { kind: 'earn', points: '100', max: null, scale: { kind: 'line', at: '0', per: '1', points: '0', up: '1' } },
};
const deduct = (percent: string, more: object = {}, section = 'root') => ({
  measure: { kind: 'count' },
  effect: { kind: 'deduct', percent, of: 'earned', per: 'occurrence', ...more },
  section,
});
const award = (effect: object, more: object = {}) => ({
  measure: { kind: 'count' },
  effect: { kind: 'award', ...effect },
  ...more,
});
const scored = (rules: Record<string, object>, facts: object, sections: Record<string, object> = {}) =>
  scoreOf(book({ rules, sections: { root: { fullMarks: '100', floor: null }, ...sections } }), facts);
const range = (...parts: Parameters<typeof scored>) => scored(...parts).range;

describe('percents of what was earned, over 100 % together', () => {
  it('make more earned worse: the worst is the most earned, the best the least', () => {
    // E − 120 % of E = −0.2 E, for E from 0 to 100
    expect(range({ earned: EARNED, minus: deduct('60%') }, { minus: 2 })).toEqual({ low: '-20.00', high: '0.00' });
    const two = { earned: EARNED, minus: deduct('60%'), more: deduct('60%') };
    expect(range(two, { minus: 1, more: 1 })).toEqual({ low: '-20.00', high: '0.00' });
    // the second may be none: 0.4 E at best
    const open = { ...two, more: deduct('60%', { per: 'once' }) };
    expect(range(open, { minus: 1 })).toEqual({ low: '-20.00', high: '40.00' });
  });

  it('up to a maximum are worst where they reach it', () => {
    // E − min(30, 1.5 E): −10 at E = 20, 70 at E = 100
    expect(range({ earned: EARNED, minus: deduct('150%', { max: '30' }) }, { minus: 1 })).toEqual({
      low: '-10.00',
      high: '70.00',
    });
  });

  it('take nothing of what is below 0: the best is where nothing is earned', () => {
    const earned = { ...EARNED, effect: { ...EARNED.effect, min: '-10' } };
    // −10 at E = −10; 0 at 0; −20 at 100
    expect(range({ earned, minus: deduct('120%') }, { minus: 1 })).toEqual({ low: '-20.00', high: '0.00' });
  });

  it('run through the later stages at every turn', () => {
    const rules = {
      earned: EARNED,
      minus: deduct('150%', { max: '30' }),
      plus: award({ percent: '10%', of: 'earned', per: 'once' }),
      rest: award({ percent: '50%', of: 'after-deductions', per: 'once' }),
    };
    // at E = 20: −10 + 2; at E = 100: 70 + 10 + 35
    expect(range(rules, { minus: 1, plus: 1, rest: 1 })).toEqual({ low: '-8.00', high: '115.00' });
    // −20 rounded and lifted: from a floor of −15 to 0
    const sections = { root: { fullMarks: '100', floor: '-15', round: 0 } };
    expect(range({ earned: EARNED, minus: deduct('120%') }, { minus: 1 }, sections)).toEqual({
      low: '-15.00',
      high: '0.00',
    });
  });

  it('each as often as one likes take their maximum of anything, and nothing of nothing', () => {
    const rules = { earned: EARNED, minus: deduct('1%', { max: '30' }) };
    // as near to −30 as one likes, when hardly anything is earned
    expect(range(rules, {})).toEqual({ low: '-30.00', high: '100.00' });
    expect(range(rules, { earned: { part: 0, whole: 5 } })).toEqual({ low: '0.00', high: '0.00' });
    expect(range({ earned: EARNED, minus: deduct('1%') }, {})).toEqual({ low: null, high: '100.00' });
  });

  it('hold every record that can still come', () => {
    const rules = { earned: EARNED, minus: deduct('70%', { max: '40' }), more: deduct('50%') };
    const { low, high } = range(rules, { minus: 1, more: 1 });
    // E − min(40, 0.7 E) − 0.5 E: −0.2 E down to −11.43 at E = 400/7, then 0.5 E − 40, 10 at E = 100
    expect([low, high]).toEqual(['-11.43', '10.00']);
    for (const part of [0, 1, 50, 57, 58, 99, 100]) {
      const total = Number(scored(rules, { earned: { part, whole: 100 }, minus: 1, more: 1 }).total);
      expect(total).toBeGreaterThanOrEqual(Number(low));
      expect(total).toBeLessThanOrEqual(Number(high));
    }
  });
});

describe('an adjustment of such percents', () => {
  const side = (more: object = {}) => ({ side: { within: 'root', ...more } });
  const inSide = (percent: string, more: object = {}) => deduct(percent, more, 'side');

  it('is worst where most is earned, and bounded by its floor', () => {
    const rules = { earned: EARNED, minus: inSide('150%') };
    expect(range(rules, { minus: 1 }, side())).toEqual({ low: '-50.00', high: '0.00' });
    // E + max(−30, −1.5 E)
    expect(range(rules, { minus: 1 }, side({ floor: '-30' }))).toEqual({ low: '-10.00', high: '70.00' });
  });

  it('reads as what it takes of the most and of the least', () => {
    const plus = (when: object) => award({ points: '7', per: 'once' }, { when: { section: 'side', ...when } });
    const rules = (when: object) => ({ earned: EARNED, minus: inSide('10%'), plus: plus(when) });
    // from −10 to 0: the award is sure, out of the question, or open
    expect(range(rules({ atLeast: '-10' }), { minus: 1, plus: 1 }, side())).toEqual({ low: '7.00', high: '97.00' });
    expect(range(rules({ below: '-10' }), { minus: 1, plus: 1 }, side())).toEqual({ low: '0.00', high: '90.00' });
    expect(range(rules({ atLeast: '-5' }), { minus: 1, plus: 1 }, side())).toEqual({ low: '0.00', high: '97.00' });
  });

  it('that is rounded goes down step by step', () => {
    const rules = { earned: { ...EARNED, effect: { kind: 'earn', points: '1' } }, minus: inSide('50%') };
    const sections = { root: { fullMarks: '1', floor: null }, ...side({ round: 0 }) };
    const at = (part: number) => scored(rules, { earned: { part, whole: 100 }, minus: 1 }, sections).total;
    // half of 0.99 is nothing yet, half of 1 is 1
    expect([at(0), at(99), at(100)]).toEqual(['0.00', '0.99', '0.00']);
    expect(range(rules, { minus: 1 }, sections)).toEqual({ low: '0.00', high: '1.00' });
  });

  it('that is rounded in too many steps to follow, or without end, lies within half a unit of what it is unrounded', () => {
    // 5,000 hundredths: E − 1.5 E, 0.005 further at either end
    const rules = { earned: EARNED, minus: inSide('150%') };
    const sections = { root: { fullMarks: '100', floor: null, round: 3 }, ...side({ round: 2 }) };
    const precision = { total: 3 };
    expect(scoreOf(book({ rules, sections, precision }), { minus: 1 }).range).toEqual({
      low: '-50.005',
      high: '0.005',
    });
    const endless = { root: { floor: null }, ...side({ round: 0 }) };
    expect(range({ earned: OPEN, minus: inSide('10%') }, { minus: 1 }, endless)).toEqual({ low: '-0.50', high: null });
  });

  it('of what is earned without end has no low end but its floor', () => {
    const plus = award({ points: '7', per: 'once' }, { when: { section: 'side', atLeast: '-5' } });
    const rules = { earned: OPEN, minus: inSide('10%'), plus };
    const sections = (more: object = {}) => ({ root: { floor: null }, ...side(more) });
    // without end the gate stays open: at worst nothing is earned and 7 not given
    expect(range(rules, { minus: 1, plus: 1 }, sections())).toEqual({ low: '0.00', high: null });
    expect(range(rules, { minus: 1, plus: 1 }, sections({ floor: '-3' }))).toEqual({ low: '7.00', high: null });
  });
});

describe('percents of what is earned without end', () => {
  it('leave an end where they take as much as is earned, or more', () => {
    const of = (percent: string, root: object = { floor: null }) =>
      range({ earned: OPEN, minus: deduct(percent) }, { minus: 1 }, { root });
    expect(of('90%')).toEqual({ low: '0.00', high: null });
    expect(of('100%')).toEqual({ low: '0.00', high: '0.00' });
    expect(of('150%')).toEqual({ low: null, high: '0.00' });
    expect(of('150%', { floor: '-50' })).toEqual({ low: '-50.00', high: '0.00' });
  });
});
