import { expect, it } from 'vitest';
import { amounts } from '../book.js';

const count = (required: string) => ({
  measure: { kind: 'count' },
  effect: { kind: 'earn', points: '9', scale: { kind: 'proportional', required } },
});

it('proportional: points × quantity ÷ required, between nothing and all', () => {
  // 9 × 1/4, 9 × 4/4, 9 × 5/4 → 9
  expect(amounts(count('4'), [0, 1, 4, 5])).toEqual(['0', '9/4', '9', '9']);
  expect(amounts(count('1.5'), [1])).toEqual(['6']);
});

it('proportional: a ratio below 0 earns nothing, one above 1 no more than all', () => {
  const rule = {
    measure: { kind: 'proportion', beyond: true },
    effect: { kind: 'earn', points: '9', min: null, max: null },
  };
  expect(
    amounts(rule, [
      { part: -1, whole: 2 },
      { part: 3, whole: 2 },
    ]),
  ).toEqual(['0', '9']);
});

it('proportional: shares require all of it unless the scale says less', () => {
  const share = (scale?: object) => ({ measure: { kind: 'status' }, effect: { kind: 'earn', points: '9', scale } });
  expect(amounts(share(), ['partial'])).toEqual(['9/2']);
  // 9 × 0.5/0.8
  expect(amounts(share({ kind: 'proportional', required: '80%' }), ['partial', 'met'])).toEqual(['45/8', '9']);
});
