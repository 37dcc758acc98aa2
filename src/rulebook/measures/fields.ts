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
