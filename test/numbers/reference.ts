/** An independent judge of the numbers floor: naive BigInt fractions, no code of src. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: bigint, d: bigint): Fraction {
  if (d < 0n) return fraction(-n, -d);
  const g = gcd(n < 0n ? -n : n, d);
  return { n: n / g, d: d / g };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const text = ({ n, d }: Fraction) => (d === 1n ? `${n}` : `${n}/${d}`);

/** Rounds by trying the two neighbours and taking the nearer; a tie goes away from zero, or to the even one. */
export function rounded({ n, d }: Fraction, places: number, mode: 'half-up' | 'half-even'): string {
  const scale = 10n ** BigInt(places);
  const lower = floorOf(n * scale, d);
  const below = n * scale - lower * d; // distance × d to the lower neighbour
  const above = (lower + 1n) * d - n * scale;
  const tie = mode === 'half-even' ? (lower % 2n === 0n ? lower : lower + 1n) : n < 0n ? lower : lower + 1n;
  const units = below < above ? lower : below > above ? lower + 1n : tie;
  const digits = `${units < 0n ? -units : units}`.padStart(places + 1, '0');
  const body =
    places === 0 ? digits : `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
  return units < 0n ? `-${body}` : body;
}

function floorOf(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient;
}
