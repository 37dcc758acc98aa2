// Naive exact fractions over BigInt. A denominator of 0 stands for an infinite end (n is 1 or -1).
export interface Frac {
  readonly n: bigint;
  readonly d: bigint;
}
export type Rounding = 'half-up' | 'half-even';

const abs = (x: bigint) => (x < 0n ? -x : x);

function gcd(a: bigint, b: bigint): bigint {
  let x = abs(a);
  let y = abs(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function frac(n: bigint | number, d: bigint | number = 1n): Frac {
  let a = BigInt(n);
  let b = BigInt(d);
  if (b === 0n) throw new Error('a fraction over 0');
  if (b < 0n) {
    a = -a;
    b = -b;
  }
  const g = gcd(a, b);
  return { n: a / g, d: b / g };
}

export const ZERO = frac(0n);
export const ONE = frac(1n);
export const MINUS_INFINITY: Frac = { n: -1n, d: 0n };
export const INFINITY: Frac = { n: 1n, d: 0n };
export const isInfinite = (a: Frac) => a.d === 0n;
export const sign = (a: Frac) => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const neg = (a: Frac): Frac => ({ n: -a.n, d: a.d });

export function add(a: Frac, b: Frac): Frac {
  if (isInfinite(a) && isInfinite(b) && a.n !== b.n) throw new Error('opposite infinities');
  if (isInfinite(a)) return a;
  if (isInfinite(b)) return b;
  return frac(a.n * b.d + b.n * a.d, a.d * b.d);
}
export const sub = (a: Frac, b: Frac) => add(a, neg(b));

export function mul(a: Frac, b: Frac): Frac {
  if (isInfinite(a) || isInfinite(b)) {
    const s = sign(a) * sign(b);
    return s === 0 ? ZERO : s > 0 ? INFINITY : MINUS_INFINITY;
  }
  return frac(a.n * b.n, a.d * b.d);
}

export function div(a: Frac, b: Frac): Frac {
  if (isInfinite(b)) throw new Error('divided by an infinite end');
  return mul(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
}

export function cmp(a: Frac, b: Frac): number {
  if (isInfinite(a) || isInfinite(b)) {
    const rank = (x: Frac) => (isInfinite(x) ? Number(x.n) : 0);
    return rank(a) - rank(b);
  }
  const l = a.n * b.d;
  const r = b.n * a.d;
  return l < r ? -1 : l > r ? 1 : 0;
}
export const eq = (a: Frac, b: Frac) => cmp(a, b) === 0;

/** What decides between one way and another; `turns.ts` looks on. A rounding has a unit. */
export interface Decision {
  apart: Frac;
  unit?: Frac;
}
export const onlooker: { decisions?: Decision[] /** of a rounding: do this instead */; instead?: Map<number, Frac> } =
  {};

function decide(a: Frac, b: Frac): number {
  if (!isInfinite(a) && !isInfinite(b)) onlooker.decisions?.push({ apart: sub(a, b) });
  return cmp(a, b);
}
export const least = (a: Frac, b: Frac) => (decide(a, b) <= 0 ? a : b);
export const most = (a: Frac, b: Frac) => (decide(a, b) >= 0 ? a : b);
export const isAbove0 = (a: Frac) => decide(a, ZERO) > 0;
export const total = (xs: Frac[]) => xs.reduce(add, ZERO);

export function power(a: Frac, times: bigint): Frac {
  let out = ONE;
  for (let i = 0n; i < times; i++) out = mul(out, a);
  return out;
}

/** Decimal text, JSON number or percent ("5%" is 0.05) to a fraction. */
export function num(value: string | number): Frac {
  const text = String(value);
  const m = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?(%?)$/.exec(text);
  if (!m) throw new Error(`not a number: ${text}`);
  const [, sgn, whole, part = '', exp = '0', pct] = m;
  let out = frac(BigInt(whole! + part), 10n ** BigInt(part.length));
  const e = Number(exp);
  out = e >= 0 ? mul(out, frac(10n ** BigInt(e))) : div(out, frac(10n ** BigInt(-e)));
  if (pct) out = div(out, frac(100n));
  return sgn === '-' ? neg(out) : out;
}

/** Rounds to `places` decimals: half away from zero, or half to even. */
export function round(a: Frac, places: number, rounding: Rounding): Frac {
  if (isInfinite(a)) return a;
  const scale = 10n ** BigInt(places);
  const top = abs(a.n) * scale;
  let whole = top / a.d;
  const twice = (top % a.d) * 2n;
  if (twice > a.d || (twice === a.d && (rounding === 'half-up' || whole % 2n === 1n))) whole += 1n;
  return frac(a.n < 0n ? -whole : whole, scale);
}

/** The same, within the stages of a section. */
export function roundStage(a: Frac, places: number, rounding: Rounding): Frac {
  if (isInfinite(a)) return a;
  const instead = onlooker.instead?.get(onlooker.decisions!.length);
  onlooker.decisions?.push({ apart: a, unit: frac(1n, 10n ** BigInt(places)) });
  return instead === undefined ? round(a, places, rounding) : add(a, instead);
}

/** Text with exactly `places` decimals; never "-0.00". */
export function fixed(a: Frac, places: number, rounding: Rounding): string {
  const r = round(a, places, rounding);
  const digits = ((abs(r.n) * 10n ** BigInt(places)) / r.d).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return r.n < 0n ? `-${text}` : text;
}

/** "n" or "n/d" in lowest terms. */
export const exact = (a: Frac) => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`);

/** Shortest decimal text when the fraction has one, else "n/d". */
export function plain(a: Frac): string {
  for (let places = 0; places <= 60; places++) {
    if (10n ** BigInt(places) % a.d === 0n) return fixed(a, places, 'half-up');
  }
  return exact(a);
}

/** Whole part toward 0 (`whole`) or away from 0 (`started`). */
export function toWhole(a: Frac, how: 'whole' | 'started'): Frac {
  const down = a.n / a.d;
  if (how === 'whole' || a.n % a.d === 0n) return frac(down);
  return frac(a.n < 0n ? down - 1n : down + 1n);
}
