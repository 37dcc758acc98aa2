import { formatRatio } from './decimal-text.js';
import { type Ratio, ratio, wide } from './ratio.js';

/** The square root of a ratio, 0 or more, as decimal text with `places` decimals, rounded half-up without any float. */
export function formatSquareRoot(value: Ratio, places: number): string {
  const { n, d } = wide(value);
  const unit = 10n ** BigInt(places);
  // the root in half units, rounded down, decides: an odd number of halves rounds up
  const halves = integerRoot((4n * n * unit * unit) / d);
  return formatRatio(ratio((halves + 1n) / 2n, unit), places, 'half-up');
}

/** The greatest integer whose square is not above `n`, by Newton's method. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
