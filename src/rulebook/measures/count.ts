import * as z from 'zod/mini';
import { civilDate, literal, oneOf } from '../shapes.js';
import type { CivilDate } from '../words.js';

/** How many, or with `per` in how many different quarters (months) something happened. */
export interface CountMeasure {
  readonly kind: 'count';
  readonly per?: 'quarter' | 'month';
  /** Dated items outside do not count; both ends included, by default the assessment year. */
  readonly window?: { readonly from?: CivilDate; readonly to?: CivilDate };
}

export const countShape = z.strictObject({
  kind: literal('count'),
  per: z.optional(oneOf('quarter', 'month')),
  window: z.optional(z.strictObject({ from: z.optional(civilDate), to: z.optional(civilDate) })),
});
