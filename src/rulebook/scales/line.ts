import * as z from 'zod/mini';
import { dec, literal, num, oneOf } from '../shapes.js';
import type { Dec, Num } from '../words.js';

/** `points` at `at`, and `up` (`down`), signed, for each `per` above (below) it; a side not named is flat. */
export interface LineScale {
  readonly kind: 'line';
  readonly at: Num;
  /** Default: the rule's points for an earning rule, else 0. */
  readonly points?: Dec;
  readonly per: Num;
  readonly up?: Dec;
  readonly down?: Dec;
  /** How many `per`: as it is, rounded toward 0, or away from 0. */
  readonly counting?: 'exact' | 'whole' | 'started';
}

export const lineShape = z.strictObject({
  kind: literal('line'),
  at: num,
  points: z.optional(dec),
  per: num,
  up: z.optional(dec),
  down: z.optional(dec),
  counting: z.optional(oneOf('exact', 'whole', 'started')),
});
