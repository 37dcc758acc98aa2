import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const of = (part: number | string, whole: number | string) => ({ part, whole });

it('proportion: part of whole, exactly', () => {
  const rule = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '9' } };
  // 9 × 1/3, 9 × 2.5/7.5, 0, all
  expect(amounts(rule, [of(1, 3), of('2.5', '7.5'), of(0, 4), of(4, 4)])).toEqual(['3', '3', '0', '9']);
});

it('proportion: 0 of 0 is not applicable', () => {
  const rule = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '9' } };
  expect(amounts(rule, [of(0, 0)])).toEqual([undefined]);
  expect(amounts({ ...rule, notApplicable: 'full' }, [of(0, 0)])).toEqual(['9']);
  expect(amounts({ ...rule, notApplicable: 'zero' }, [of(0, '0.0')])).toEqual(['0']);
});

it('proportion: beyond 0..1 where the rule says so', () => {
  // a tenth of a point for each percent above or below the target, within −5..15
  const scale = { kind: 'line', at: '100%', per: '1%', up: '0.1', down: '-0.1', counting: 'exact' };
  const rule = {
    measure: { kind: 'proportion', beyond: true },
    effect: { kind: 'earn', points: '10', scale, min: '-5', max: '15' },
  };
  // 10 + 20 × 0.1; 10 − 50 × 0.1; 10 − 300 × 0.1 → −5; 10 + 100 × 0.1 → 15
  expect(amounts(rule, [of(12, 10), of(5, 10), of(-20, 10), of(20, 10)])).toEqual(['12', '5', '-5', '15']);
});

it('proportion: a missing deduction of a ratio without ends is open above; below it acts on what is above 0', () => {
  const deduct = (line: object) => ({
    measure: { kind: 'proportion', beyond: true },
    effect: { kind: 'deduct', max: '30', scale: { kind: 'line', at: '1', per: '1', counting: 'exact', ...line } },
  });
  const low = (line: object) => scoreOf(book({ rules: { base: GIVEN, deduct: deduct(line) } }), {}).range.low;
  expect(low({ up: '1' })).toBe('70.00');
  // as near to one below `at` as one likes
  expect(low({ down: '1' })).toBe('99.00');
  // flat, or falling on both sides: its greatest stands at `at`
  expect(low({ points: '4' })).toBe('96.00');
  expect(low({ points: '4', up: '-1', down: '-1' })).toBe('96.00');
});

it('proportion: the line says part and whole', () => {
  const rule = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '9' } };
  expect(scoreOf(book({ rules: { rule } }), { rule: of('2.5', 5) }).lines[0]!.because.en).toContain('2.5 of 5');
});
