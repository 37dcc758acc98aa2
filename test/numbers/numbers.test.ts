import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compareRatios,
  divide,
  exactText,
  formatRatio,
  greatest,
  isWhole,
  least,
  multiply,
  negate,
  parseDec,
  power,
  type Ratio,
  ratio,
  roundRatio,
  sign,
  subtract,
} from '../../src/numbers/index.js';
import * as judge from './reference.js';

const MAX = Number.MAX_SAFE_INTEGER;

/** Integers that crowd the bounds where safe arithmetic must give way to BigInt. */
const integer = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(BigInt),
  fc.bigInt({ min: -BigInt(MAX) - 3n, max: BigInt(MAX) + 3n }),
  fc.constantFrom(
    BigInt(MAX),
    BigInt(MAX) + 1n,
    -BigInt(MAX),
    -BigInt(MAX) - 1n,
    94906265n,
    94906266n,
    94906267n,
    0n,
    1n,
    -1n,
  ),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const positive = integer.map((n) => (n === 0n ? 1n : n < 0n ? -n : n));
const pair = fc.tuple(integer, positive).map(([n, d]) => ({ ours: ratio(n, d), theirs: judge.fraction(n, d) }));
const isSafe = (n: bigint) => n <= BigInt(MAX) && n >= -BigInt(MAX);

/** The same number, and kept as safe integers exactly when it fits. */
function same(ours: Ratio, theirs: judge.Fraction): void {
  expect(exactText(ours)).toBe(judge.text(theirs));
  expect(ours.big === undefined).toBe(isSafe(theirs.n) && isSafe(theirs.d));
  if (ours.big === undefined) expect(Object.is(ours.n, -0)).toBe(false);
}

describe('exact ratios equal BigInt fractions', () => {
  it('in 100,000 random operations on both sides of every bound', () => {
    let operations = 0;
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        same(add(a.ours, b.ours), judge.plus(a.theirs, b.theirs));
        same(subtract(a.ours, b.ours), judge.minus(a.theirs, b.theirs));
        same(multiply(a.ours, b.ours), judge.times(a.theirs, b.theirs));
        if (b.theirs.n !== 0n) same(divide(a.ours, b.ours), judge.over(a.theirs, b.theirs));
        same(negate(a.ours), judge.minus({ n: 0n, d: 1n }, a.theirs));
        const order = judge.minus(a.theirs, b.theirs).n;
        expect(compareRatios(a.ours, b.ours)).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
        operations += 6;
      }),
      { numRuns: 17_000 },
    );
    expect(operations).toBeGreaterThan(100_000);
  });

  it('when rounding, half up and half even, ties included', () => {
    const tie = fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(pair, tie, fc.integer({ min: 0, max: 6 }), ({ ours, theirs }, [odd, at], places) => {
        for (const mode of ['half-up', 'half-even'] as const) {
          expect(formatRatio(ours, places, mode)).toBe(judge.rounded(theirs, places, mode));
          const d = 2n * 10n ** BigInt(at);
          const half = judge.fraction(BigInt(odd), d);
          expect(formatRatio(ratio(odd, d), at, mode)).toBe(judge.rounded(half, at, mode));
          expect(exactText(roundRatio(ours, places, mode))).toBe(
            exactText(parseDec(judge.rounded(theirs, places, mode))!),
          );
        }
      }),
      { numRuns: 4_000 },
    );
  });

  it('when raised to a power', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 0, max: 9 }), ({ ours, theirs }, exponent) => {
        same(power(ours, exponent), judge.fraction(theirs.n ** BigInt(exponent), theirs.d ** BigInt(exponent)));
      }),
      { numRuns: 500 },
    );
    expect(() => power(ratio(2), -1)).toThrow(RangeError);
    expect(() => power(ratio(2), 0.5)).toThrow(RangeError);
  });
});

describe('the switch to BigInt', () => {
  // each product or sum lies exactly on, and one beyond, the greatest safe integer
  it.each([
    ['a sum on the bound', () => add(ratio(MAX - 1), ratio(1)), BigInt(MAX), 1n],
    ['a sum one beyond', () => add(ratio(MAX), ratio(1)), BigInt(MAX) + 1n, 1n],
    ['a difference on the bound', () => subtract(ratio(1 - MAX), ratio(1)), -BigInt(MAX), 1n],
    ['a difference one beyond', () => subtract(ratio(-MAX), ratio(1)), -BigInt(MAX) - 1n, 1n],
    ['a product below', () => multiply(ratio(94906265), ratio(94906265)), 94906265n ** 2n, 1n],
    ['a product beyond', () => multiply(ratio(94906266), ratio(94906267)), 94906266n * 94906267n, 1n],
    ['a denominator below', () => multiply(ratio(1, 94906265), ratio(1, 94906265)), 1n, 94906265n ** 2n],
    ['a denominator beyond', () => multiply(ratio(1, 94906266), ratio(1, 94906267)), 1n, 94906266n * 94906267n],
    ['cross products beyond that cancel', () => add(ratio(MAX, 3), ratio(MAX, 6)), BigInt(MAX) / 1n, 2n],
    ['back from beyond', () => subtract(add(ratio(MAX), ratio(MAX)), ratio(MAX)), BigInt(MAX), 1n],
    ['equal denominators, a sum beyond', () => add(ratio(MAX, 2), ratio(MAX, 2)), BigInt(MAX), 1n],
    ['a negative divisor beyond', () => divide(ratio(1), ratio(-(10n ** 20n))), -1n, 10n ** 20n],
    ['a big numerator from parts', () => ratio(2n ** 60n, 2n ** 10n), 2n ** 50n, 1n],
  ] as const)('%s', (_, work, n, d) => same(work(), judge.fraction(n, d)));

  it('compares on both sides', () => {
    expect(compareRatios(ratio(MAX, 2), ratio(MAX, 3))).toBe(1);
    expect(compareRatios(ratio(1, MAX), ratio(2, MAX))).toBe(-1);
    expect(compareRatios(ratio(10n ** 30n), ratio(10n ** 30n))).toBe(0);
    expect(sign(ratio(-(10n ** 30n)))).toBe(-1);
    expect(isWhole(ratio(10n ** 30n))).toBe(true);
    expect(isWhole(ratio(10n ** 30n, 7))).toBe(false);
  });

  it('refuses to divide by zero, small and big', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => divide(ratio(1), ratio(0))).toThrow(RangeError);
  });

  it('takes the lesser and the greater', () => {
    expect(exactText(least(ratio(1, 3), ratio(1, 2)))).toBe('1/3');
    expect(exactText(greatest(ratio(1, 3), ratio(1, 2)))).toBe('1/2');
  });
});
