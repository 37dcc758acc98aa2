import * as z from 'zod/mini';
import { id, num } from './shapes.js';
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

const bounds = {
  atLeast: z.optional(num),
  above: z.optional(num),
  atMost: z.optional(num),
  below: z.optional(num),
};
const condition = z.union([z.strictObject({ section: id, ...bounds }), z.strictObject({ rule: id, ...bounds })]);
export const whenShape = z.union([condition, z.array(condition)]);

/** The conditions of a gate, as a list. */
export function conditionsOf(when: When | undefined): readonly Condition[] {
  return when === undefined ? [] : Array.isArray(when) ? (when as readonly Condition[]) : [when as Condition];
}
