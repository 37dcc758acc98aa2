import { compareRatios, ONE, type Ratio, ZERO } from '../numbers/index.js';

/** A least and a greatest number, both included. */
export interface Bounds {
  readonly from: Ratio;
  readonly to: Ratio;
}

export const SHARE: Bounds = { from: ZERO, to: ONE };

export function isWithinBounds(number: Ratio, { from, to }: Bounds): boolean {
  return compareRatios(number, from) >= 0 && compareRatios(number, to) <= 0;
}
