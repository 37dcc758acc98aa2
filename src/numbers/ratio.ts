import { commonDivisor } from './common-divisor.js';

/**
 * An exact ratio of integers in lowest terms, denominator above 0.
 * Both parts are safe integers (`number`) as long as they fit, else both are `bigint`: never a float.
 */
export type Ratio =
  | { readonly n: number; readonly d: number; readonly big?: undefined }
  | { readonly big: { readonly n: bigint; readonly d: bigint }; readonly n?: undefined; readonly d?: undefined };

export const ZERO: Ratio = { n: 0, d: 1 };
export const ONE: Ratio = { n: 1, d: 1 };

/** A ratio of two integers. @throws RangeError when `d` is 0. */
export function ratio(n: number | bigint, d: number | bigint = 1): Ratio {
  if (typeof n === 'number' && typeof d === 'number' && Number.isSafeInteger(n) && Number.isSafeInteger(d)) {
    return reduceSafe(n, d);
  }
  return reduceBig(BigInt(n), BigInt(d));
}

/** a + b */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.big === undefined && b.big === undefined) {
    if (a.d === b.d) {
      const sum = a.n + b.n;
      if (Number.isSafeInteger(sum)) return a.d === 1 ? { n: sum, d: 1 } : reduceSafe(sum, a.d);
    } else {
      const left = a.n * b.d;
      const right = b.n * a.d;
      const sum = left + right;
      const d = a.d * b.d;
      if (isSafe(left) && isSafe(right) && isSafe(sum) && isSafe(d)) return reduceSafe(sum, d);
    }
  }
  const [p, q] = [wide(a), wide(b)];
  const common = commonDivisor(p.d, q.d);
  const sum = p.n * (q.d / common) + q.n * (p.d / common);
  const shared = commonDivisor(sum, common);
  return ratioOfBig(sum / shared, (p.d / common) * (q.d / shared));
}

/** a − b */
export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

/** a × b */
export function multiply(a: Ratio, b: Ratio): Ratio {
  if (a.big === undefined && b.big === undefined) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return d === 1 ? { n: n + 0, d: 1 } : reduceSafe(n, d);
  }
  const [p, q] = [wide(a), wide(b)];
  const [left, right] = [commonDivisor(p.n, q.d), commonDivisor(q.n, p.d)];
  return ratioOfBig((p.n / left) * (q.n / right), (p.d / right) * (q.d / left));
}

/** a ÷ b. @throws RangeError when `b` is 0. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return multiply(a, inverse(b));
}

/** a to the power of a whole number, 0 or more. @throws RangeError otherwise. */
export function power(a: Ratio, exponent: number): Ratio {
  if (!Number.isSafeInteger(exponent) || exponent < 0) throw new RangeError(`not a whole exponent: ${exponent}`);
  const { n, d } = wide(a);
  // lowest terms stay lowest
  return ratioOfBig(n ** BigInt(exponent), d ** BigInt(exponent));
}

/** −a */
export function negate(a: Ratio): Ratio {
  return a.big === undefined ? { n: 0 - a.n, d: a.d } : { big: { n: -a.big.n, d: a.big.d } };
}

/** −1 when a < b, 0 when equal, 1 when a > b */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  if (a.big === undefined && b.big === undefined) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const [p, q] = [wide(a), wide(b)];
  const left = p.n * q.d;
  const right = q.n * p.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** −1, 0 or 1 */
export function sign(a: Ratio): -1 | 0 | 1 {
  const n = a.big === undefined ? a.n : a.big.n;
  return n < 0 ? -1 : n > 0 ? 1 : 0;
}

export function least(a: Ratio, b: Ratio): Ratio {
  return compareRatios(a, b) <= 0 ? a : b;
}

export function greatest(a: Ratio, b: Ratio): Ratio {
  return compareRatios(a, b) >= 0 ? a : b;
}

/** Whether `a` is an integer. */
export function isWhole(a: Ratio): boolean {
  return a.big === undefined ? a.d === 1 : a.big.d === 1n;
}

/** The integer nearest to `a` on the side of 0 (`whole`) or away from 0 (`started`). */
export function toInteger(a: Ratio, counting: 'whole' | 'started'): Ratio {
  if (isWhole(a)) return a;
  const { n, d } = wide(a);
  const quotient = n / d;
  return ratioOfBig(counting === 'whole' ? quotient : quotient + (n < 0n ? -1n : 1n), 1n);
}

/** The greatest integer not above `a`. */
export function floor(a: Ratio): Ratio {
  return sign(a) < 0 ? toInteger(a, 'started') : toInteger(a, 'whole');
}

/** The least integer not below `a`. */
export function ceiling(a: Ratio): Ratio {
  return sign(a) < 0 ? toInteger(a, 'whole') : toInteger(a, 'started');
}

/** `"n"` or `"n/d"`, in lowest terms: the form of every `exact` in a score. */
export function exactText(a: Ratio): string {
  const { n, d } = a.big ?? a;
  return d === 1 || d === 1n ? String(n) : `${n}/${d}`;
}

/** What {@link exactText} wrote. */
export function parseExact(text: string): Ratio {
  const [n, d = '1'] = text.split('/');
  return ratio(BigInt(n!), BigInt(d));
}

/** Numerator and denominator as BigInt, for whoever needs one form. */
export function wide(a: Ratio): { readonly n: bigint; readonly d: bigint } {
  return a.big ?? { n: BigInt(a.n), d: BigInt(a.d) };
}

function inverse(a: Ratio): Ratio {
  if (sign(a) === 0) throw new RangeError('division by zero');
  if (a.big === undefined) return a.n < 0 ? { n: -a.d, d: -a.n } : { n: a.d, d: a.n };
  const { n, d } = a.big;
  return n < 0n ? ratioOfBig(-d, -n) : ratioOfBig(d, n);
}

function isSafe(product: number): boolean {
  return product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER;
}

function reduceSafe(n: number, d: number): Ratio {
  if (d === 0) throw new RangeError('division by zero');
  let [a, b] = [n < 0 ? -n : n, d < 0 ? -d : d];
  while (b !== 0) [a, b] = [b, a % b];
  const divisor = d < 0 ? -a : a;
  return { n: n / divisor + 0, d: d / divisor };
}

function reduceBig(n: bigint, d: bigint): Ratio {
  if (d === 0n) throw new RangeError('division by zero');
  const divisor = d < 0n ? -commonDivisor(n, d) : commonDivisor(n, d);
  return ratioOfBig(n / divisor, d / divisor);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function ratioOfBig(n: bigint, d: bigint): Ratio {
  return n <= SAFE && n >= -SAFE && d <= SAFE ? { n: Number(n), d: Number(d) } : { big: { n, d } };
}
