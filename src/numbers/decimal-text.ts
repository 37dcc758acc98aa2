import { Decimal } from 'decimal.js';
import { multiply, type Ratio, ratio, wide } from './ratio.js';

/** Decimal text such as `"93.50"`, `"-0.5"`, or a JSON number of at most 15 significant digits. */
export type Dec = string | number;
/** Percent text such as `"5%"`, which is 0.05. */
export type Pct = `${string}%`;
export type Num = Dec | Pct;
export type Rounding = 'half-up' | 'half-even';

/** A private clone: no setting of ours reaches the app's decimal.js, none of the app's reaches us. */
const Exact = Decimal.clone({ defaults: true, precision: 1_000, toExpNeg: -1_000, toExpPos: 1_000 });

/** Longest decimal text accepted, in characters. */
export const LONGEST_DECIMAL = 400;

const DECIMAL_TEXT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const HUNDREDTH = ratio(1, 100);

/**
 * The exact ratio a decimal text or JSON number stands for; `undefined` for anything else
 * (a float of more than 15 significant digits, exponent text, leading zeros, blanks, over {@link LONGEST_DECIMAL} characters).
 * @example parseDec('93.50') // 187/2
 */
export function parseDec(value: unknown): Ratio | undefined {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value))
      return Math.abs(value) < 1e15 || hasFifteenDigits(value) ? ratio(value + 0) : undefined;
    return Number.isFinite(value) && hasFifteenDigits(value) ? fromText(new Exact(value).toFixed()) : undefined;
  }
  if (typeof value !== 'string' || value.length > LONGEST_DECIMAL || !DECIMAL_TEXT.test(value)) return undefined;
  return fromText(value);
}

/** As {@link parseDec}, with percent text besides. @example parseNum('5%') // 1/20 */
export function parseNum(value: unknown): Ratio | undefined {
  if (typeof value !== 'string' || !value.endsWith('%')) return parseDec(value);
  const percent = parseDec(value.slice(0, -1));
  return percent && multiply(percent, HUNDREDTH);
}

/**
 * Decimal text with exactly `places` decimals, rounded once: `half-up` (四舍五入, halves away from zero)
 * or `half-even` (GB/T 8170). Never prints `-0.00`.
 * @example formatRatio(ratio(1, 8), 2, 'half-even') // "0.12"
 */
export function formatRatio(value: Ratio, places: number, rounding: Rounding): string {
  const units = roundedUnits(value, places, rounding);
  return new Exact(`${units}e-${places}`).toFixed(places);
}

/** The ratio nearest to `value` with at most `places` decimals, rounded as {@link formatRatio} rounds. */
export function roundRatio(value: Ratio, places: number, rounding: Rounding): Ratio {
  return ratio(roundedUnits(value, places, rounding), 10n ** BigInt(places));
}

function roundedUnits(value: Ratio, places: number, rounding: Rounding): bigint {
  const { n, d } = wide(value);
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places);
  const quotient = scaled / d;
  const twice = (scaled % d) * 2n;
  const up = twice > d || (twice === d && (rounding === 'half-up' || quotient % 2n === 1n));
  const magnitude = up ? quotient + 1n : quotient;
  return n < 0n ? -magnitude : magnitude;
}

function fromText(text: string): Ratio {
  const dot = text.indexOf('.');
  if (dot < 0) return text.length <= 15 ? ratio(Number(text) + 0) : ratio(BigInt(text), 1n);
  const digits = text.slice(0, dot) + text.slice(dot + 1);
  const places = text.length - dot - 1;
  return digits.length <= 15 ? ratio(Number(digits) + 0, 10 ** places) : ratio(BigInt(digits), 10n ** BigInt(places));
}

function hasFifteenDigits(value: number): boolean {
  return new Exact(value).precision() <= 15;
}
