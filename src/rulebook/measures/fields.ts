import * as z from 'zod/mini';
import { byId, dec, id, moment, oneOf, plain, yes } from '../shapes.js';
import type { Dec, Id, Word } from '../words.js';

/** One field of a profile or an event. `whole` is a whole number, 0 or more. */
export interface Field {
  readonly type: 'date' | 'instant' | 'number' | 'whole' | 'word';
  /** The words a `word` field may hold. */
  readonly of?: readonly Word[];
  readonly list?: true;
  readonly optional?: true;
  readonly nullable?: true;
}
export type Fields = Readonly<Record<Id, Field>>;

/** A test of one field: equality, membership, a date window, a number range; ends included. */
export type FieldTest =
  | string
  | number
  | null
  | { readonly in: readonly (string | number)[] }
  | { readonly includes: Word }
  | { readonly from?: string; readonly to?: string }
  | { readonly atLeast?: Dec; readonly atMost?: Dec };
/** All must hold. */
export type Tests = Readonly<Record<Id, FieldTest>>;
/** All tests of one object; any object of a list. */
export type Where = Tests | readonly Tests[];

export const fieldsShape = byId(
  z.strictObject({
    type: oneOf('date', 'instant', 'number', 'whole', 'word'),
    of: z.optional(z.array(plain).check(z.minLength(1, 'nothing-listed'))),
    list: z.optional(yes),
    optional: z.optional(yes),
    nullable: z.optional(yes),
  }),
).check(z.refine((fields) => !Object.hasOwn(fields, 'exempt'), 'exempt-field'));

const word = z.union([z.string(), z.number()]);
const test = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.strictObject({ in: z.array(word) }),
  z.strictObject({ includes: plain }),
  z.strictObject({ from: z.optional(moment), to: z.optional(moment) }),
  z.strictObject({ atLeast: z.optional(dec), atMost: z.optional(dec) }),
]);
const tests = z.record(id, test);
export const whereShape = z.union([tests, z.array(tests)]);
