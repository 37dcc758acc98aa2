import type { Dec, Num } from '../words.js';

/** The first step whose `atLeast` the quantity reaches, from the top; below the last: 0. */
export interface StepsScale {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
}
/** `share` (of the rule's points) stands only in an earning rule. */
export type Step = { readonly atLeast: Num } & ({ readonly points: Dec } | { readonly share: Num });
