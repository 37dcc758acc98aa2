import type { PointsScale } from '../scales/index.js';
import type { Dec, Pct } from '../words.js';

/** How much a deduction or award is: points or percent, `once` (quantity above 0) or for each `occurrence` (× quantity), or a scale. */
export type Amount<Of extends string> =
  | { readonly points: Dec; readonly per: 'once' | 'occurrence' }
  | { readonly percent: Pct; readonly of: Of; readonly per: 'once' | 'occurrence' }
  | { readonly scale: PointsScale };
