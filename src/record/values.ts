import { type Day, type Moment, parseMoment } from '../calendar/index.js';
import type { IssueCode } from '../issues/index.js';
import { isWhole, parseDec, parseNum, plainText, type Ratio, sign } from '../numbers/index.js';
import { type Bounds, isWithinBounds, SHARE } from './bounds.js';
import type { Place, Reader } from './place.js';
import { hasLoneSurrogate, LONGEST_TEXT } from './text.js';

/** Text of whole characters, at most {@link LONGEST_TEXT} long. */
export const readText: Reader<string> = (at) => {
  const { value } = at;
  if (typeof value !== 'string') return at.problem('not-text');
  if (value.length > LONGEST_TEXT) return at.problem('text-too-long', { expected: String(LONGEST_TEXT) });
  return hasLoneSurrogate(value) ? at.problem('broken-text') : value;
};

/** A decimal text or JSON number, exactly. */
export const readNumber: Reader<Ratio> = (at) => parseDec(at.value) ?? at.problem('bad-number');

/** A number within bounds; never clipped. */
export function numberReader(bounds: Bounds, parse: (value: unknown) => Ratio | undefined = parseDec): Reader<Ratio> {
  const expected = `${plainText(bounds.from)}..${plainText(bounds.to)}`;
  return (at) => {
    const number = parse(at.value);
    if (number === undefined) return at.problem('bad-number');
    return isWithinBounds(number, bounds) ? number : at.problem('out-of-bounds', { expected });
  };
}

/** A share 0..1; percent text too. */
export const readShare = numberReader(SHARE, parseNum);

/** A whole number by value, 0 or more: `3`, `"3"`, `"3.0"`. */
export const readWhole: Reader<Ratio> = (at) => {
  const number = readNumber(at);
  return number === undefined || (isWhole(number) && sign(number) >= 0) ? number : at.problem('not-whole');
};

/** Text from a list. */
export function wordReader(words: ReadonlySet<string>, code: IssueCode = 'unknown-word'): Reader<string> {
  return (at) => {
    const { value } = at;
    if (typeof value !== 'string') return at.problem('not-text');
    return words.has(value) ? value : at.problem(code, { name: value, known: words, expected: listed(words) });
  };
}

/** A civil date or an instant; `instant`: no bare date. */
export function momentReader(utcOffset: number, precision: 'date' | 'instant' = 'date'): Reader<Moment> {
  return (at) => {
    const { value } = at;
    const moment = typeof value === 'string' ? parseMoment(value, utcOffset) : undefined;
    if (moment === undefined) return at.problem(precision === 'date' ? 'bad-date' : 'bad-instant');
    return precision === 'instant' && moment.instant === undefined ? at.problem('instant-needed') : moment;
  };
}

/** The civil date of a date or instant. */
export function dayReader(utcOffset: number): Reader<Day> {
  const read = momentReader(utcOffset);
  return (at) => read(at)?.day;
}

/** A list without repetition: each item read, a second of the same reported. */
export function readUnique(items: readonly Place[], read: Reader<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const item of items) {
    const text = read(item);
    if (text === undefined) continue;
    if (seen.has(text)) item.problem('duplicate', { name: text });
    seen.add(text);
  }
  return seen;
}

/** Words as a message names them, the first dozen. */
export function listed(words: Iterable<string>): string {
  const all = [...words];
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ');
}
