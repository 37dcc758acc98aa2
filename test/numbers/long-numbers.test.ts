import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceiling,
  divide,
  exactText,
  floor,
  multiply,
  power,
  ratio,
  sign,
  subtract,
} from '../../src/numbers/index.js';
import * as judge from './reference.js';

describe('long numbers', () => {
  const long = fc.record({
    n: fc.bigInt({ min: -50n, max: 50n }),
    times: fc.integer({ min: 0, max: 600 }),
    base: fc.constantFrom(41n, 10n, 7n, 100n),
    d: fc.integer({ min: 1, max: 90 }),
    of: fc.constantFrom(40n, 50n, 6n, 71n),
    over: fc.integer({ min: 0, max: 600 }),
  });
  const made = fc
    .tuple(long, long)
    .map((pair) =>
      pair.map((one) => [one.n * one.base ** BigInt(one.times), BigInt(one.d) * one.of ** BigInt(one.over)] as const),
    );

  it('are added, multiplied and divided in lowest terms', () => {
    fc.assert(
      fc.property(made, ([a, b]) => {
        const [x, y] = [ratio(...a!), ratio(...b!)];
        const [p, q] = [judge.fraction(...a!), judge.fraction(...b!)];
        expect(exactText(add(x, y))).toBe(judge.text(judge.plus(p, q)));
        expect(exactText(subtract(x, y))).toBe(judge.text(judge.minus(p, q)));
        expect(exactText(multiply(x, y))).toBe(judge.text(judge.times(p, q)));
        if (sign(y) !== 0) expect(exactText(divide(x, y))).toBe(judge.text(judge.over(p, q)));
      }),
      { numRuns: 300 },
    );
  });

  it('have an integer on either side', () => {
    const sides = (n: number, d: number) => [floor, ceiling].map((side) => exactText(side(ratio(n, d))));
    expect([sides(7, 2), sides(-7, 2), sides(6, 2), sides(0, 1), sides(-1, 3)]).toEqual([
      ['3', '4'],
      ['-4', '-3'],
      ['3', '3'],
      ['0', '0'],
      ['-1', '0'],
    ]);
  });

  it('to a power stay in lowest terms', () => {
    expect(exactText(power(ratio(41, 40), 2_000))).toBe(`${41n ** 2_000n}/${40n ** 2_000n}`);
    expect(exactText(power(ratio(-3, 2), 1_001))).toBe(`-${3n ** 1_001n}/${2n ** 1_001n}`);
  });
});
