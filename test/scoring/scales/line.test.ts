import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const rating = (line: object) => ({
  measure: { kind: 'rating', from: '0', to: '100' },
  effect: { kind: 'earn', points: '10', min: null, max: null, scale: { kind: 'line', at: '60', per: '8', ...line } },
});

it('line: the rule’s points at `at`, and up or down for each `per` beside it', () => {
  const line = { up: '1', down: '-2', counting: 'exact' };
  // 10 + 1 × 20/8; 10 − 2 × 20/8
  expect(amounts(rating(line), [60, 80, 40])).toEqual(['10', '25/2', '5']);
});

it('line: `per` counted as it is, whole, or started', () => {
  const at = (counting: string) => amounts(rating({ up: '1', down: '-2', counting }), [68, 80, 40]);
  // 20/8 = 2.5: 2.5, 2 and 3
  expect(at('exact')).toEqual(['11', '25/2', '5']);
  expect(at('whole')).toEqual(['11', '12', '6']);
  expect(at('started')).toEqual(['11', '13', '4']);
});

it('line: a side not named is flat, and it may start from points of its own', () => {
  expect(amounts(rating({ up: '1', counting: 'whole' }), [40, 60, 100])).toEqual(['10', '10', '15']);
  expect(amounts(rating({ down: '-1', points: '3', counting: 'whole' }), [40, 60, 100])).toEqual(['1', '3', '3']);
});

it('line: whole numbers need no counting', () => {
  const faults = {
    measure: { kind: 'count' },
    effect: { kind: 'earn', points: '5', scale: { kind: 'line', at: '0', per: '1', up: '-0.5' } },
  };
  // half a point lost per fault, never below 0
  expect(amounts(faults, [0, 1, 3, 11])).toEqual(['5', '9/2', '7/2', '0']);
});

it('line: of a deduction starts from 0; missing it is at its greatest within the quantity’s ends', () => {
  const line = (more: object) => ({ kind: 'line', at: '0.5', per: '10%', counting: 'exact', ...more });
  const deduct = (more: object) => ({ measure: { kind: 'status' }, effect: { kind: 'deduct', scale: line(more) } });
  // 0.2 for each tenth above a half: at most 1
  expect(amounts(deduct({ up: '0.2' }), ['met', 'partial', 'unmet'])).toEqual(['-1', '0', '0']);
  const low = (more: object) => scoreOf(book({ rules: { base: GIVEN, deduct: deduct(more) } }), {}).range.low;
  expect(low({ up: '0.2' })).toBe('99.00');
  expect(low({ points: '3', up: '-0.2', down: '-0.2' })).toBe('97.00');
  // half a point for each mark below 12, of a rating that ends at 10
  const outside = { kind: 'line', at: '12', per: '1', down: '0.5', counting: 'exact' };
  const rating = { measure: { kind: 'rating', from: '2', to: '10' }, effect: { kind: 'deduct', scale: outside } };
  expect(scoreOf(book({ rules: { base: GIVEN, rating } }), {}).range.low).toBe('95.00');
  const count = (more: object) => ({
    measure: { kind: 'count' },
    effect: { kind: 'deduct', max: '9', scale: { kind: 'line', at: '2', per: '1', ...more } },
  });
  const open = (more: object) => scoreOf(book({ rules: { base: GIVEN, deduct: count(more) } }), {}).range.low;
  // without end, so its `max`; flat above 2, so what stands at 2
  expect(open({ up: '1' })).toBe('91.00');
  expect(open({ points: '4' })).toBe('96.00');
});
