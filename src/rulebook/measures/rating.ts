import type { Dec } from '../words.js';

/** A mark somebody gave, in marks, bounds included. */
export interface RatingMeasure {
  readonly kind: 'rating';
  readonly from: Dec;
  readonly to: Dec;
}
