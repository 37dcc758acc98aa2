import * as z from 'zod/mini';
import { dec, literal, num } from '../shapes.js';
import type { Dec, Num } from '../words.js';

/** The first step whose `atLeast` the quantity reaches, from the top; below the last: 0. */
export interface StepsScale {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
}
/** `share` (of the rule's points) stands only in an earning rule. */
export type Step = { readonly atLeast: Num } & ({ readonly points: Dec } | { readonly share: Num });

const step = z.union([z.strictObject({ atLeast: num, points: dec }), z.strictObject({ atLeast: num, share: num })]);
export const stepsShape = z.strictObject({
  kind: literal('steps'),
  steps: z.array(step).check(z.minLength(1, 'nothing-listed')),
});
