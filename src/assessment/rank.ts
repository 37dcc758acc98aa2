import { compare } from '../numbers/index.js';
import type { Id } from '../rulebook/index.js';

/** A unit with its total, decimal text. */
export interface Placed {
  readonly unit: Id;
  readonly total: string;
}

/** `competition`: 1, 1, 3; `dense`: 1, 1, 2. */
export type Ranking = 'competition' | 'dense';

/** Best total first, equal totals by unit id, each with its rank. */
export function rank<P extends Placed>(
  placed: readonly P[],
  ranking: Ranking = 'competition',
): (P & { readonly rank: number })[] {
  const sorted = [...placed].sort((a, b) => compare(b.total, a.total) || (a.unit < b.unit ? -1 : 1));
  let last = 0;
  return sorted.map((one, at) => {
    const above = sorted[at - 1];
    if (above === undefined || compare(above.total, one.total) !== 0) last = ranking === 'dense' ? last + 1 : at + 1;
    return { ...one, rank: last };
  });
}
