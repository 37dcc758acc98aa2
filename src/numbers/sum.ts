import { type Dec, parseDec } from './decimal-text.js';
import { add, compareRatios, type Ratio, wide, ZERO } from './ratio.js';

/**
 * The exact sum of decimal texts, as decimal text without trailing zeros.
 * @throws RangeError when a term is no decimal text (code `bad-number`).
 * @example sum(['97.8873', '1.9577', '0.0050']) // "99.85"
 */
export function sum(terms: Iterable<Dec>): string {
  let total = ZERO;
  for (const term of terms) total = add(total, required(term));
  return plainText(total);
}

/**
 * −1, 0 or 1: exact order of two decimal texts, as `Array.prototype.sort` wants it.
 * @throws RangeError when one is no decimal text (code `bad-number`).
 * @example compare('99.85', '99.9') // -1
 */
export function compare(a: Dec, b: Dec): -1 | 0 | 1 {
  return compareRatios(required(a), required(b));
}

function required(value: Dec): Ratio {
  const parsed = parseDec(value);
  if (parsed === undefined) throw new RangeError(`bad-number: not decimal text: ${String(value).slice(0, 40)}`);
  return parsed;
}

/** Decimal text of a ratio whose denominator divides a power of ten. */
export function plainText(value: Ratio): string {
  const { n, d } = wide(value);
  let places = 0;
  for (let power = 1n; power % d !== 0n; power *= 10n) places++;
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n ? `-${text}` : text;
}
