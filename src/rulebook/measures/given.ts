import * as z from 'zod/mini';
import { literal } from '../shapes.js';
/** Always 1: what every unit starts with. Reads no fact. */
export interface GivenMeasure {
  readonly kind: 'given';
}

export const givenShape = z.strictObject({ kind: literal('given') });
