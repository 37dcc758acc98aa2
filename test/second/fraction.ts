/** Naive exact fractions on BigInt. Always in lowest terms, denominator above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function frac(n: bigint | number, d: bigint | number = 1n): Fraction {
  let top = BigInt(n);
  let bottom = BigInt(d);
  if (bottom === 0n) throw new Error('division by zero');
  if (bottom < 0n) {
    top = -top;
    bottom = -bottom;
  }
  const g = gcd(top, bottom);
  return { n: top / g, d: bottom / g };
}

export const zero = frac(0);
export const one = frac(1);
export const half = frac(1, 2);
export const add = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.n, a.d * b.d);
export const div = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.d, a.d * b.n);
export const neg = (a: Fraction): Fraction => frac(-a.n, a.d);
export const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const min = (a: Fraction, b: Fraction): Fraction => (less(b, a) ? b : a);
export const max = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
export const sumOf = (list: Fraction[]): Fraction => list.reduce(add, zero);
export const exact = (a: Fraction): string => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);

/** `base` to a whole power, one factor at a time. */
export function power(base: Fraction, times: number): Fraction {
  let product = one;
  for (let i = 0; i < times; i++) product = mul(product, base);
  return product;
}

/** Decimal text ("-0.50", "3") or a JSON number that prints without an exponent. */
export function parseDecimal(value: string | number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new Error(`not a decimal: ${value}`);
  const decimals = match[3] ?? '';
  const size = frac(BigInt(`${match[2]}${decimals}`), 10n ** BigInt(decimals.length));
  return match[1] === '-' ? neg(size) : size;
}

/** Decimal text with `places` decimals, half away from zero. */
export function show(value: Fraction, places: number): string {
  const unit = 10n ** BigInt(places);
  const size = value.n < 0n ? -value.n : value.n;
  const scaled = (size * unit * 2n + value.d) / (value.d * 2n); // floor(|v| × unit + 1/2)
  const digits = scaled.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return value.n < 0n && scaled > 0n ? `-${text}` : text;
}
