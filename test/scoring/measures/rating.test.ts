import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const rule = (scale?: object) => ({
  measure: { kind: 'rating', from: '1', to: '5' },
  effect: { kind: 'earn', points: '20', ...(scale && { scale }) },
});

it('rating: the mark is the quantity, its upper end is what full marks require', () => {
  // 20 × 3.5/5, 20 × 1/5, 20 × 5/5
  expect(amounts(rule(), ['3.5', 1, 5])).toEqual(['14', '4', '20']);
  expect(amounts(rule({ kind: 'all-or-nothing' }), ['4.999', '5'])).toEqual(['0', '20']);
  // 20 × 3/4; 20 × 4.5/4 is more than full
  expect(amounts(rule({ kind: 'proportional', required: '4' }), ['3', '4.5'])).toEqual(['15', '20']);
});

it('rating: a deduction that is missing is at its worst within the bounds', () => {
  // half a point for each mark below 4, at most 3 × 0.5 within 1..5
  const scale = { kind: 'line', at: '4', per: '1', down: '0.5' };
  const deduct = {
    measure: { kind: 'rating', from: '1', to: '5' },
    effect: { kind: 'deduct', scale: { ...scale, counting: 'exact' } },
  };
  expect(amounts(deduct, ['1', '2.5', '4', '5'])).toEqual(['-3/2', '-3/4', '0', '0']);
  expect(scoreOf(book({ rules: { base: GIVEN, deduct } }), {}).range).toEqual({ low: '98.50', high: '100.00' });
});

it('rating: the line says the mark', () => {
  const { lines } = scoreOf(book({ rules: { rating: rule() } }), { rating: '3.5' });
  expect(lines[0]!.because.en).toContain('rated 3.5');
});
