import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf, words } from '../book.js';

const measure = { kind: 'tally', words: words('gold', 'silver', 'none') };
const table = { gold: '5', silver: '2', none: '-1' };
const earn = (scale: object) => ({
  measure,
  effect: { kind: 'earn', points: '20', min: null, max: null, scale: { kind: 'table', table, ...scale } },
});
const MIXED = { gold: 1, silver: 2, none: 3 };

it('table: sum, best, worst and mean over the counted words, on top of the start', () => {
  // 5 + 2 × 2 − 3 = 6; 5; −1; 6/6
  const take = (how: string, start?: string) => amounts(earn({ take: how, start }), [MIXED, { silver: 3 }]);
  expect(take('sum')).toEqual(['6', '6']);
  expect(take('best')).toEqual(['5', '2']);
  expect(take('worst')).toEqual(['-1', '2']);
  expect(take('mean')).toEqual(['1', '2']);
  expect(take('sum', '10')).toEqual(['16', '16']);
  expect(take('mean', '-0.5')).toEqual(['1/2', '3/2']);
});

it('table: nothing counted gives the start, but for the mean of nothing, which is not applicable', () => {
  for (const take of ['sum', 'best', 'worst']) {
    expect(amounts(earn({ take, start: '3' }), [{}, { gold: 0 }])).toEqual(['3', '3']);
  }
  expect(amounts(earn({ take: 'mean', start: '3' }), [{}])).toEqual([undefined]);
  expect(amounts({ ...earn({ take: 'mean', start: '3' }), notApplicable: 'full' }, [{}])).toEqual(['20']);
});

const AMOUNTS = { gold: '5', silver: '2', none: '0.5' };

it('table: of an award, the mean of nothing is none', () => {
  const award = { measure, effect: { kind: 'award', scale: { kind: 'table', table: AMOUNTS, take: 'mean' } } };
  expect(amounts(award, [{ gold: 2, silver: 1 }, {}])).toEqual(['4', '0']);
});

it('table: of a deduction, nothing counted gives the start too', () => {
  const deduct = (take: string) => ({
    measure,
    effect: { kind: 'deduct', scale: { kind: 'table', table: AMOUNTS, take, start: '4' } },
  });
  // 4; 4 + 5 + 2 × 2 + 3 × 0.5; 4 + 2
  expect(amounts(deduct('sum'), [{}, MIXED, { silver: 1 }])).toEqual(['-4', '-29/2', '-6']);
  expect(amounts(deduct('worst'), [{}, MIXED, { silver: 1 }])).toEqual(['-4', '-9/2', '-6']);
  expect(amounts(deduct('mean'), [{}])).toEqual(['0']);
});

it('table: a missing deduction is the greatest of its words, on top of the start', () => {
  const low = (scale: object, of: object = measure) => {
    const effect = { kind: 'deduct', scale: { kind: 'table', table: AMOUNTS, ...scale } };
    const rules = { base: GIVEN, deduct: { measure: of, effect } };
    return scoreOf(book({ rules, sections: { root: { floor: null } } }), {}).range.low;
  };
  expect(low({ take: 'sum' })).toBe(null);
  expect(low({ take: 'best', start: '1' })).toBe('94.00');
  expect(low({ take: 'worst' })).toBe('95.00');
  expect(low({ take: 'mean', start: '1' })).toBe('94.00');
  expect(low({ start: '1' }, { ...measure, kind: 'level' })).toBe('94.00');
  // of words that take nothing, what nothing counted takes
  expect(low({ take: 'sum', start: '3', table: { gold: '0', silver: '0', none: '0' } })).toBe('97.00');
});
