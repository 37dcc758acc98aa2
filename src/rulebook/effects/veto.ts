import * as z from 'zod/mini';
import { dec, literal, num, oneOf, plain } from '../shapes.js';
import type { Dec, Id, Num } from '../words.js';

/** Overrules the section's value when it fires: quantity ≥ `required`, by default above 0. */
export type VetoEffect = { readonly kind: 'veto'; readonly required?: Num } & (
  | { readonly to: 'void' }
  | { readonly to: 'cap' | 'set'; readonly at: Dec }
  | { readonly to: 'grade'; readonly at: Id }
);

const own = { kind: literal('veto'), required: z.optional(num) };
export const vetoShape = z.discriminatedUnion('to', [
  z.strictObject({ ...own, to: literal('void') }),
  z.strictObject({ ...own, to: oneOf('cap', 'set'), at: dec }),
  // any text: a title in place of an id is told as an unknown grade, with the known ones
  z.strictObject({ ...own, to: literal('grade'), at: plain }),
]);
