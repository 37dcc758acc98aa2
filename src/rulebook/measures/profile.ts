import type { Fields, Where } from './fields.js';

/** One object of declared fields: 1 when `where` holds (default: it does) and `unless` does not, else 0. */
export interface ProfileMeasure {
  readonly kind: 'profile';
  readonly fields: Fields;
  readonly where?: Where;
  readonly unless?: Where;
}
