import * as z from 'zod/mini';
import { parseCivilDate, parseMoment, parseUtcOffset } from '../calendar/index.js';
import type { IssueCode } from '../issues/index.js';
import { parseDec, parseNum, type Ratio } from '../numbers/index.js';

/**
 * The small values of the format. What a shape refuses carries an issue code as its message (`inspectShape` reads it);
 * the patterns also stand in the JSON Schema.
 */
const DECIMAL = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?';

/** `"93.50"`, or a JSON number of at most 15 significant digits. */
export const dec = numberThat(parseDec, new RegExp(`^${DECIMAL}$`));
/** As {@link dec}, or percent text: `"5%"` is 0.05. */
export const num = numberThat(parseNum, new RegExp(`^${DECIMAL}%?$`));
/** Percent text. */
export const pct = pattern(new RegExp(`^${DECIMAL}%$`), 'bad-percent') as z.ZodMiniType<`${string}%`>;

export const id = pattern(/^(?!\d+$)[A-Za-z0-9][A-Za-z0-9-]*$/, 'bad-id');
/** Text without control characters, not empty. */
export const plain = pattern(/^[^\p{Cc}]+$/u, 'bad-text');
export const text = z.strictObject({ zh: plain, en: plain });
export const yes = literal(true);
export const civilDate = checked(/^\d{4}-\d{2}-\d{2}$/, 'bad-date', (value) => parseCivilDate(value) !== undefined);
/** A civil date or an instant. */
export const moment = checked(/^\d{4}-\d{2}-\d{2}/, 'bad-date', (value) => parseMoment(value, 0) !== undefined);
export const utcOffset = checked(
  /^(?:Z|[+-]\d{2}:\d{2})$/,
  'bad-offset',
  (value) => parseUtcOffset(value) !== undefined,
);
/** Decimal places. */
export const places = integer(0, 20);

export const citation = z.strictObject({ document: id, clause: plain, quote: z.optional(plain) });
export const basis = z.array(citation).check(z.minLength(1, code('no-basis')));

/** A map from ids to values. */
export function byId<S extends z.ZodMiniType>(value: S) {
  return z.record(id, value);
}

/** A map from words of the printed sheet to values. */
export function byWord<S extends z.ZodMiniType>(value: S) {
  return z.record(plain, value).check(z.refine((map) => Object.keys(map).length > 0, code('nothing-listed')));
}

/** A whole number from `from` to `to`, both included. */
export function integer(from: number, to: number) {
  return z.int(code('not-an-integer')).check(z.gte(from, code('not-an-integer')), z.lte(to, code('not-an-integer')));
}

export function literal<const T extends string | true>(value: T) {
  return z.literal(value);
}

/** One of a few words of the format. */
export function oneOf<const T extends readonly string[]>(...words: T) {
  return z.enum(words);
}

/** One of several kinds, told apart by `kind`. */
export function anyKind<T extends { readonly kind: string }>(shapes: Readonly<Record<T['kind'], z.ZodMiniType<T>>>) {
  const kinds = Object.values(shapes) as z.ZodMiniType<T>[];
  return z.discriminatedUnion('kind', kinds as never) as unknown as z.ZodMiniType<T>;
}

function pattern(regex: RegExp, issue: IssueCode) {
  return z.string().check(z.regex(regex, code(issue)));
}

function checked(regex: RegExp, issue: IssueCode, isGood: (value: string) => boolean) {
  return z.string(code(issue)).check(z.regex(regex, code(issue)), z.refine(isGood, code(issue)));
}

function numberThat(parse: (value: unknown) => Ratio | undefined, regex: RegExp) {
  const message = code('bad-number');
  return z
    .union([z.number(), z.string().check(z.regex(regex, message))], message)
    .check(z.refine((value) => parse(value) !== undefined, message));
}

function code(issue: IssueCode): string {
  return issue;
}
