import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf, words } from '../book.js';

const measure = { kind: 'tally', words: words('praise', 'circular', 'talk') };
const table = { praise: '2', circular: '-3', talk: '-0.5' };
const earn = (take: string) => ({
  measure,
  effect: { kind: 'earn', points: '10', scale: { kind: 'table', table, take, start: '10' }, min: null, max: null },
});

it('tally: a word not named is 0, and so is one that is named with 0', () => {
  // 10 + 2 × 2 − 3; 10; 10
  expect(amounts(earn('sum'), [{ praise: 2, circular: '1.0' }, {}, { praise: 0, talk: '0' }])).toEqual([
    '11',
    '10',
    '10',
  ]);
});

it('tally: a deduction of counted words, open while the words are missing', () => {
  const deduct = {
    measure,
    effect: { kind: 'deduct', scale: { kind: 'table', table: { praise: '0', circular: '4', talk: '1' }, take: 'sum' } },
  };
  // 3 × 4 + 2 × 1
  expect(amounts(deduct, [{ circular: 3, talk: 2 }, {}, { praise: 7 }])).toEqual(['-14', '0', '0']);
  const range = (effect: object, sections: object) =>
    scoreOf(
      book({
        rules: { base: GIVEN, deduct: { ...deduct, effect: { ...deduct.effect, ...effect } } },
        sections: { root: sections },
      }),
      {},
    ).range;
  expect(range({}, { floor: null })).toEqual({ low: null, high: '100.00' });
  expect(range({}, {})).toEqual({ low: '0.00', high: '100.00' });
  expect(range({ max: '20' }, { floor: null })).toEqual({ low: '80.00', high: '100.00' });
});

it('tally: the line says the counts', () => {
  const { lines } = scoreOf(book({ rules: { tally: earn('sum') } }), { tally: { talk: 2, praise: 1 } });
  expect(lines[0]!.quantity).toContain('talk: 2');
  expect(lines[0]!.because.en).toContain('talk 2');
  const none = scoreOf(book({ rules: { tally: earn('sum') } }), { tally: {} });
  expect(none.lines[0]!.because.en).toContain('none');
});
