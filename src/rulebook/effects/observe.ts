import * as z from 'zod/mini';
import { literal, oneOf } from '../shapes.js';
/** Changes no number; may make a finding. */
export interface ObserveEffect {
  readonly kind: 'observe';
  /** Below 1 (default for shares) or above 0 (default for counts). */
  readonly finding?: 'unless-full' | 'if-any';
}

export const observeShape = z.strictObject({
  kind: literal('observe'),
  finding: z.optional(oneOf('unless-full', 'if-any')),
});
