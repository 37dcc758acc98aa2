import * as z from 'zod/mini';
import { literal } from '../shapes.js';
import { type Fields, fieldsShape, type Where, whereShape } from './fields.js';

/** One object of declared fields: 1 when `where` holds (default: it does) and `unless` does not, else 0. */
export interface ProfileMeasure {
  readonly kind: 'profile';
  readonly fields: Fields;
  readonly where?: Where;
  readonly unless?: Where;
}

export const profileShape = z.strictObject({
  kind: literal('profile'),
  fields: fieldsShape,
  where: z.optional(whereShape),
  unless: z.optional(whereShape),
});
