import type { Id, Num } from './words.js';

/** A gate: the value of a section on its own marks, or the quantity of a rule; every bound named must hold. */
export type Condition = ({ readonly section: Id } | { readonly rule: Id }) & {
  readonly atLeast?: Num;
  readonly above?: Num;
  readonly atMost?: Num;
  readonly below?: Num;
};

/** All must hold. */
export type When = Condition | readonly Condition[];
