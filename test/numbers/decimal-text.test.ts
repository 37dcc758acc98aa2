import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  exactText,
  formatRatio,
  parseDec,
  parseNum,
  plainText,
  ratio,
  sum,
  toInteger,
} from '../../src/numbers/index.js';

describe('rounding by hand', () => {
  // GB/T 8170: a five with nothing after it goes to the even neighbour; 四舍五入 away from zero
  it.each([
    ['0.125', 2, '0.13', '0.12'],
    ['0.375', 2, '0.38', '0.38'],
    ['-0.125', 2, '-0.13', '-0.12'],
    ['2.5', 0, '3', '2'],
    ['3.5', 0, '4', '4'],
    ['-0.004', 2, '0.00', '0.00'],
    ['1.005', 2, '1.01', '1.00'],
    ['99.995', 2, '100.00', '100.00'],
    ['0', 2, '0.00', '0.00'],
  ] as const)('%s to %i places: %s half up, %s half even', (value, places, up, even) => {
    expect(formatRatio(parseDec(value)!, places, 'half-up')).toBe(up);
    expect(formatRatio(parseDec(value)!, places, 'half-even')).toBe(even);
  });

  it('counts whole and started units', () => {
    const counted = (value: string) =>
      [toInteger(parseDec(value)!, 'whole'), toInteger(parseDec(value)!, 'started')].map(exactText);
    expect(counted('2.1')).toEqual(['2', '3']);
    expect(counted('-2.1')).toEqual(['-2', '-3']);
    expect(counted('2')).toEqual(['2', '2']);
    expect(counted('0.5')).toEqual(['0', '1']);
  });
});

describe('decimal text', () => {
  it.each([
    ['93.50', '187/2'],
    ['-0.5', '-1/2'],
    ['0', '0'],
    ['-0', '0'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['0.0000000000000000000000000001', `1/${10n ** 28n}`],
    [0.1, '1/10'],
    [-0, '0'],
    [1e21, `${10n ** 21n}`],
    [1e-7, '1/10000000'],
    [999999999999999, '999999999999999'],
    [100000000000000000, '100000000000000000'],
  ])('%s is accepted', (value, exact) => expect(exactText(parseDec(value)!)).toBe(exact));

  it.each([
    [0.1 + 0.2],
    [1234567890123456],
    [2 ** 53],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['1e3'],
    ['+1'],
    ['.5'],
    ['5.'],
    ['007'],
    [' 1'],
    ['1,000'],
    ['１'],
    [''],
    ['--1'],
    ['5%'],
    [`0.${'1'.repeat(400)}`],
    [null],
    [undefined],
    [true],
    [12n],
    [['1']],
  ])('%s is refused', (value) => expect(parseDec(value)).toBeUndefined());

  it('takes percent text where a number may be one', () => {
    expect(exactText(parseNum('5%')!)).toBe('1/20');
    expect(exactText(parseNum('0.5%')!)).toBe('1/200');
    expect(exactText(parseNum('0.5')!)).toBe('1/2');
    expect(parseNum('%')).toBeUndefined();
    expect(parseNum('5 %')).toBeUndefined();
    expect(parseNum('5%%')).toBeUndefined();
  });

  it('survives a round trip through its own print', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        fc.integer({ min: 0, max: 12 }),
        (units, places) => {
          const value = ratio(units, 10n ** BigInt(places));
          expect(exactText(parseDec(plainText(value))!)).toBe(exactText(value));
          expect(exactText(parseDec(formatRatio(value, places, 'half-up'))!)).toBe(exactText(value));
        },
      ),
    );
  });
});

describe('sum and compare', () => {
  it('add decimal texts exactly, where floats do not', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['97.8873', '1.9577', '0.0050'])).toBe('99.85');
    expect(sum([])).toBe('0');
    expect(sum(['-1.50', 1])).toBe('-0.5');
  });

  it('order decimal texts by value', () => {
    expect(['99.9', '99.85', '100'].sort(compare)).toEqual(['99.85', '99.9', '100']);
    expect(compare('1.50', '1.5')).toBe(0);
  });

  it('refuse what is no decimal text', () => {
    expect(() => sum(['1', 'x'])).toThrow(/bad-number/);
    expect(() => compare('1', 'NaN')).toThrow(/bad-number/);
  });
});
