import * as z from 'zod/mini';
import type { PointsScale } from '../scales/index.js';
import { pointsScaleShape } from '../scales/index.js';
import { dec, oneOf, pct } from '../shapes.js';
import type { Dec, Pct } from '../words.js';

/** How much a deduction or award is: points or percent, `once` (quantity above 0) or for each `occurrence` (× quantity), or a scale. */
export type Amount<Of extends string> =
  | { readonly points: Dec; readonly per: 'once' | 'occurrence' }
  | { readonly percent: Pct; readonly of: Of; readonly per: 'once' | 'occurrence' }
  | { readonly scale: PointsScale };

/** The shape of an effect that has an amount, with the keys that only this effect has. */
export function amountShape<const Of extends readonly string[], Own extends Readonly<Record<string, z.ZodMiniType>>>(
  of: Of,
  own: Own,
) {
  return z
    .strictObject({
      ...own,
      points: z.optional(dec),
      percent: z.optional(pct),
      of: z.optional(oneOf(...of)),
      per: z.optional(oneOf('once', 'occurrence')),
      scale: z.optional(pointsScaleShape),
      max: z.optional(dec),
    })
    .check(z.refine(hasOneForm, 'amount-form'));
}

/** The keys of each form of an amount; exactly one form is written, whole. */
const FORMS = [['points', 'per'], ['percent', 'of', 'per'], ['scale']];
const FORM_KEYS = [...new Set(FORMS.flat())];

function hasOneForm(effect: object): boolean {
  const written = FORM_KEYS.filter((key) => key in effect);
  return FORMS.some((form) => form.length === written.length && form.every((key) => written.includes(key)));
}
