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
