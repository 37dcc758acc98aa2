import * as z from 'zod/mini';
import { dec, literal } from '../shapes.js';
import type { Dec } from '../words.js';

/** A mark somebody gave, in marks, bounds included. */
export interface RatingMeasure {
  readonly kind: 'rating';
  readonly from: Dec;
  readonly to: Dec;
}

export const ratingShape = z.strictObject({ kind: literal('rating'), from: dec, to: dec });
