import * as z from 'zod/mini';
import { parseMoment } from '../calendar/index.js';
import { isWhole, parseDec, parseNum, type Ratio, sign } from '../numbers/index.js';
import { type Bounds, isWithinBounds, SHARE } from './bounds.js';
import { hasLoneSurrogate, LONGEST_TEXT } from './text.js';

/** Text of whole characters, at most {@link LONGEST_TEXT} long. */
export const text = z.string().check(
  z.maxLength(LONGEST_TEXT),
  z.refine((value) => !hasLoneSurrogate(value)),
);
/** A decimal text or JSON number. */
export const dec = numberThat(parseDec, /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
/** A whole number by value, 0 or more. */
export const whole = dec.check(z.refine((value) => holds(parseDec(value), (n) => isWhole(n) && sign(n) >= 0)));
/** A share 0..1, percent text too. */
export const share = numberThat(parseNum, /^-?(?:0|[1-9]\d*)(?:\.\d+)?%?$/).check(
  z.refine((value) => holds(parseNum(value), (n) => isWithinBounds(n, SHARE))),
);

/** A decimal within bounds. */
export function decWithin(bounds: Bounds) {
  return dec.check(z.refine((value) => holds(parseDec(value), (n) => isWithinBounds(n, bounds))));
}

/** A civil date or an instant; `instant`: no bare date. */
export function moment(utcOffset: number, precision: 'date' | 'instant' = 'date') {
  return z.string().check(
    z.refine((written) => {
      const parsed = parseMoment(written, utcOffset);
      return parsed !== undefined && (precision === 'date' || parsed.instant !== undefined);
    }),
  );
}

/** A text from a list. */
export function oneOf(words: Iterable<string>) {
  return z.enum([...words]);
}

function numberThat(parse: (value: unknown) => Ratio | undefined, form: RegExp) {
  const written = z.union([z.number(), z.string().check(z.regex(form))]);
  return written.check(z.refine((value) => parse(value) !== undefined));
}

function holds(number: Ratio | undefined, test: (number: Ratio) => boolean): boolean {
  return number !== undefined && test(number);
}
