import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const share = (part: number) => ({ part, whole: 100 });

it('steps: the first that holds from the top, below the last nothing', () => {
  const steps = [
    { atLeast: '90%', points: '10' },
    { atLeast: '0.6', points: '6.5' },
    { atLeast: '40%', share: '25%' },
  ];
  const rule = {
    measure: { kind: 'proportion' },
    effect: { kind: 'earn', points: '10', scale: { kind: 'steps', steps } },
  };
  // a quarter of 10 points from 40 % on
  expect(amounts(rule, [100, 90, 89, 60, 59, 40, 39].map(share))).toEqual([
    '10',
    '10',
    '13/2',
    '13/2',
    '5/2',
    '5/2',
    '0',
  ]);
});

it('steps: of a deduction, the greatest of them while it is missing', () => {
  const steps = [
    { atLeast: '5', points: '2' },
    { atLeast: '3', points: '4' },
    { atLeast: '1', points: '1' },
  ];
  const deduct = { measure: { kind: 'count' }, effect: { kind: 'deduct', scale: { kind: 'steps', steps } } };
  expect(amounts(deduct, [0, 1, 2, 3, 4, 5])).toEqual(['0', '-1', '-1', '-4', '-4', '-2']);
  expect(scoreOf(book({ rules: { base: GIVEN, deduct } }), {}).range).toEqual({ low: '96.00', high: '100.00' });
});
