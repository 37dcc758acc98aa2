import { describe, expect, it } from 'vitest';
import { amountOf, amounts, book, GIVEN, scoreOf } from '../book.js';

const count = (effect: object) => ({ measure: { kind: 'count' }, effect: { kind: 'deduct', ...effect } });
/** 80 of 100 earned, before any deduction. */
const EARNED = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '100' } };
const sections = { root: { fullMarks: '100' } };
const facts = (more: object) => ({ earned: { part: 4, whole: 5 }, ...more });

describe('deduct', () => {
  it('points once, for each occurrence, up to a maximum', () => {
    expect(amounts(count({ points: '2', per: 'once' }), [0, 1, 3])).toEqual(['0', '-2', '-2']);
    expect(amounts(count({ points: '2', per: 'occurrence' }), [0, 1, 3])).toEqual(['0', '-2', '-6']);
    expect(amounts(count({ points: '2', per: 'occurrence', max: '5' }), [2, 3])).toEqual(['-4', '-5']);
  });

  it('by the share of a share', () => {
    const share = { measure: { kind: 'status' }, effect: { kind: 'deduct', points: '3', per: 'occurrence' } };
    expect(amounts(share, ['met', 'partial', 'unmet'])).toEqual(['-3', '-3/2', '0']);
  });

  it('percents of what was earned or of full marks', () => {
    const amount = (effect: object, n: number) => {
      const score = scoreOf(book({ rules: { earned: EARNED, rule: count(effect) }, sections }), facts({ rule: n }));
      return [amountOf(score, 'rule'), score.total];
    };
    // 80 × 5 % = 4; twice 8; 100 × 5 % = 5; twice 10
    expect(amount({ percent: '5%', of: 'earned', per: 'once' }, 2)).toEqual(['-4', '76.00']);
    expect(amount({ percent: '5%', of: 'earned', per: 'occurrence' }, 2)).toEqual(['-8', '72.00']);
    expect(amount({ percent: '5%', of: 'full-marks', per: 'once' }, 2)).toEqual(['-5', '75.00']);
    expect(amount({ percent: '5%', of: 'full-marks', per: 'occurrence' }, 2)).toEqual(['-10', '70.00']);
    expect(amount({ percent: '5%', of: 'full-marks', per: 'occurrence', max: '7' }, 2)).toEqual(['-7', '73.00']);
    expect(amount({ percent: '5%', of: 'earned', per: 'once' }, 0)).toEqual(['0', '80.00']);
  });

  it('all percents of what was earned are of the same, whatever was deducted before', () => {
    const percent = { percent: '10%', of: 'earned', per: 'once' };
    const rules = { earned: EARNED, first: count(percent), second: count(percent) };
    // 80 − 8 − 8
    expect(scoreOf(book({ rules, sections }), facts({ first: 1, second: 1 })).total).toBe('64.00');
  });

  it('is at its greatest in the low end while its fact is missing, at nothing in the high end', () => {
    const range = (effect: object, measure: object = { kind: 'status' }) =>
      scoreOf(
        book({ rules: { earned: EARNED, rule: { measure, effect: { kind: 'deduct', ...effect } } }, sections }),
        facts({}),
      ).range;
    expect(range({ points: '3', per: 'occurrence' })).toEqual({ low: '77.00', high: '80.00' });
    expect(range({ percent: '5%', of: 'earned', per: 'occurrence' })).toEqual({ low: '76.00', high: '80.00' });
    expect(range({ points: '3', per: 'once' }, { kind: 'count' })).toEqual({ low: '77.00', high: '80.00' });
    // without end, down to the floor; or to its maximum
    expect(range({ points: '3', per: 'occurrence' }, { kind: 'count' })).toEqual({ low: '0.00', high: '80.00' });
    expect(range({ points: '3', per: 'occurrence', max: '9' }, { kind: 'count' })).toEqual({
      low: '71.00',
      high: '80.00',
    });
    expect(range({ points: '3', per: 'occurrence' }, { kind: 'rating', from: '-1', to: '2' })).toEqual({
      low: '74.00',
      high: '80.00',
    });
    expect(range({ points: '3', per: 'occurrence' }, { kind: 'rating', from: '-2', to: '-1' })).toEqual({
      low: '80.00',
      high: '80.00',
    });
  });

  it('while its fact is missing acts on what is above 0 alone', () => {
    const low = (measure: object, effect: object) =>
      scoreOf(book({ rules: { base: GIVEN, rule: { measure, effect: { kind: 'deduct', ...effect } } } }), {}).range.low;
    const line = (more: object) => ({ scale: { kind: 'line', per: '1', ...more } });
    const steps = (...pairs: [string, string][]) => ({
      scale: { kind: 'steps', steps: pairs.map(([atLeast, points]) => ({ atLeast, points })) },
    });
    const rating = { kind: 'rating', from: '-4', to: '5' };
    // one for each mark below 0, none of which acts
    expect(low(rating, line({ at: '0', down: '1', counting: 'exact' }))).toBe('100.00');
    // just above 0 nearly 2 below 2: 2 started, 1 whole
    expect(low(rating, line({ at: '2', down: '1', counting: 'exact' }))).toBe('98.00');
    expect(low(rating, line({ at: '2', down: '1', counting: 'started' }))).toBe('98.00');
    expect(low(rating, line({ at: '2', down: '1', counting: 'whole' }))).toBe('99.00');
    // falling from 9 by 1 for each mark from −2 on: nearly 7 just above 0, 6 when started; at −2 it would be 9
    const falling = { at: '-2', points: '9', up: '-1' };
    expect(low(rating, line({ ...falling, counting: 'exact' }))).toBe('93.00');
    expect(low(rating, line({ ...falling, counting: 'whole' }))).toBe('93.00');
    expect(low(rating, line({ ...falling, counting: 'started' }))).toBe('94.00');
    expect(low({ kind: 'proportion', beyond: true }, line({ ...falling, counting: 'exact' }))).toBe('93.00');
    // a count is 1 at least: 3 − 1; between whole numbers nothing turns
    expect(low({ kind: 'count' }, line({ at: '3', down: '1' }))).toBe('98.00');
    expect(low({ kind: 'count' }, line({ at: '0.5', down: '1', counting: 'started' }))).toBe('100.00');
    // a profile that holds is 1
    const profile = { kind: 'profile', fields: { n: { type: 'whole' } }, where: { n: 1 } };
    expect(low(profile, line({ at: '1', down: '1' }))).toBe('100.00');
    // 9 only below 0; 4 from 0 to 3
    expect(low(rating, steps(['3', '2'], ['0', '4'], ['-2', '9']))).toBe('96.00');
    // no share reaches one and a half; no whole number lies from 0.2 to below 0.8
    expect(low({ kind: 'status' }, steps(['150%', '9'], ['50%', '2']))).toBe('98.00');
    expect(low({ kind: 'count' }, steps(['0.8', '1'], ['0.2', '5']))).toBe('99.00');
    const below = { kind: 'rating', from: '-4', to: '-1' };
    expect(low(below, { points: '3', per: 'once' })).toBe('100.00');
    expect(low(below, line({ at: '-3', up: '1', counting: 'exact' }))).toBe('100.00');
  });

  it('does nothing where its fact measures nothing', () => {
    const rule = {
      measure: { kind: 'delays', limit: { unit: 'days', n: 3 }, quantity: 'number-late' },
      effect: { kind: 'deduct', points: '2', per: 'once' },
    };
    // the limit of an item of 31 December ends after the year: it is left out
    const score = scoreOf(book({ rules: { base: GIVEN, rule } }), { rule: [{ from: '2018-12-31', to: null }] });
    expect([score.status, score.total, amountOf(score, 'rule')]).toEqual(['final', '100.00', undefined]);
  });

  it('is said in the line', () => {
    const score = scoreOf(book({ rules: { base: GIVEN, rule: count({ points: '2', per: 'once' }) } }), { rule: 1 });
    expect(score.lines[1]).toMatchObject({ stage: 'deduct', points: '-2', amount: '-2.0000' });
    expect(score.lines[1]!.because.en).toContain('deducts 2 points');
  });
});
