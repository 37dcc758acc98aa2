import type { Id } from '../words.js';
import type { Fields, Where } from './fields.js';

/** How many entries of a list satisfy `where` and not `unless`; with `by`, counted by the word of that field. */
export interface EventsMeasure {
  readonly kind: 'events';
  readonly fields: Fields;
  readonly where?: Where;
  readonly unless?: Where;
  /** A required word field, neither a list nor nullable. */
  readonly by?: Id;
}
