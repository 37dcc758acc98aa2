import type { Dec, Id, Num } from '../words.js';

/** Overrules the section's value when it fires: quantity ≥ `required`, by default above 0. */
export type VetoEffect = { readonly kind: 'veto'; readonly required?: Num } & (
  | { readonly to: 'void' }
  | { readonly to: 'cap' | 'set'; readonly at: Dec }
  | { readonly to: 'grade'; readonly at: Id }
);
