import * as z from 'zod/mini';
import { id, literal } from '../shapes.js';
import type { Id } from '../words.js';
import { type Fields, fieldsShape, type Where, whereShape } from './fields.js';

/** How many entries of a list satisfy `where` and not `unless`; with `by`, counted by the word of that field. */
export interface EventsMeasure {
  readonly kind: 'events';
  readonly fields: Fields;
  readonly where?: Where;
  readonly unless?: Where;
  /** A required word field, neither a list nor nullable. */
  readonly by?: Id;
}

export const eventsShape = z.strictObject({
  kind: literal('events'),
  fields: fieldsShape,
  where: z.optional(whereShape),
  unless: z.optional(whereShape),
  by: z.optional(id),
});
