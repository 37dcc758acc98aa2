/** Reads the vectors' arithmetic in its own way, by descent, on whole numbers alone: nothing of the project is imported. */
export type Fraction = readonly [n: bigint, d: bigint];

/** The value of an expression of whole numbers, `+ - * / ( )`. */
export function worthOf(expression: string): Fraction {
  const tokens = expression.match(/\d+|\S/g) ?? [];
  let at = 0;
  const sum = (): Fraction => {
    let [n, d] = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at++] === '+' ? 1n : -1n;
      const [m, e] = product();
      [n, d] = [n * e + sign * m * d, d * e];
    }
    return [n, d];
  };
  const product = (): Fraction => {
    let [n, d] = factor();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const divides = tokens[at++] === '/';
      const [m, e] = factor();
      [n, d] = divides ? [n * e, d * m] : [n * m, d * e];
    }
    return [n, d];
  };
  const factor = (): Fraction => {
    const token = tokens[at++];
    if (token !== '(') return [BigInt(token ?? 'nothing'), 1n];
    const inside = sum();
    if (tokens[at++] !== ')') throw new SyntaxError(`an open bracket: ${expression}`);
    return inside;
  };
  const value = sum();
  if (at < tokens.length) throw new SyntaxError(`more than an expression: ${expression}`);
  return value[1] < 0n ? [-value[0], -value[1]] : value;
}

/** `n` or `n/d`, in lowest terms. */
export function lowestTerms([n, d]: Fraction): string {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return d === a ? `${n / a}` : `${n / a}/${d / a}`;
}

/** Two decimals, half up: the hundredths below, and one more from a half on. No total is below 0. */
export function toHundredths([n, d]: Fraction): string {
  if (n < 0n) throw new RangeError('below 0');
  const below = (n * 100n) / d;
  const hundredths = 2n * (n * 100n - below * d) >= d ? below + 1n : below;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
