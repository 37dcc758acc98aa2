import { expect, it } from 'vitest';
import { amounts } from '../book.js';

it('all or nothing: the points from `required` on', () => {
  const scale = (required?: string) => ({ kind: 'all-or-nothing', required });
  const share = (required?: string) => ({
    measure: { kind: 'proportion' },
    effect: { kind: 'earn', points: '3', scale: scale(required) },
  });
  const facts = [0, 39, 40, 99, 100].map((part) => ({ part, whole: 100 }));
  expect(amounts(share(), facts)).toEqual(['0', '0', '0', '0', '3']);
  expect(amounts(share('40%'), facts)).toEqual(['0', '0', '3', '3', '3']);
  const count = { measure: { kind: 'count' }, effect: { kind: 'earn', points: '3', scale: scale('2') } };
  expect(amounts(count, [1, 2, 3])).toEqual(['0', '3', '3']);
});

it('all or nothing: the default of a measure stands in the rulebook’s defaults', () => {
  const rule = { measure: { kind: 'status' }, effect: { kind: 'earn', points: '3' } };
  const defaults = { scale: { status: { kind: 'all-or-nothing', required: '0.5' } } };
  expect(amounts(rule, ['partial', { status: 'partial', share: '0.4' }], { defaults })).toEqual(['3', '0']);
});
