import {
  compareRatios,
  multiply,
  parseDec,
  parseNum,
  type Ratio,
  type Rounding,
  ratio,
  roundRatio,
  wide,
} from '../../numbers/index.js';
import type { Band, Grades, Quota } from '../../rulebook/index.js';

/** A ranked unit: its shown total, and the place of the best band its vetoes leave it. */
export interface Graded {
  readonly total: Ratio;
  readonly bestBand: number;
}

/**
 * The place of the band a unit comes to among its peers: the first whose lower end it reaches and whose quota has room.
 * A unit that a veto keeps below a band takes no place of its quota.
 */
export function placeOf(own: Graded, peers: readonly Graded[], { bands, round }: Grades, rounding: Rounding): number {
  const reaches = ({ total }: Graded, { atLeast }: Band) => {
    const shown = round === undefined ? total : roundRatio(total, round, rounding);
    return atLeast === undefined || compareRatios(shown, parseDec(atLeast)!) >= 0;
  };
  let open = [own, ...peers].sort((a, b) => compareRatios(b.total, a.total));
  for (const [at, band] of bands.entries()) {
    const reaching = open.filter((one) => one.bestBand <= at && reaches(one, band));
    const taken = band.quota ? within(reaching, placesIn(band.quota, peers.length + 1), band.quota.ties) : reaching;
    if (taken.includes(own)) return at;
    open = open.filter((one) => !taken.includes(one));
  }
  return bands.length - 1;
}

/** The best, as many as there are places; those tied across the end are all in, or none. */
function within(sorted: readonly Graded[], places: number, ties: Quota['ties']): readonly Graded[] {
  const [last, next] = [sorted[places - 1], sorted[places]];
  if (next === undefined) return sorted;
  if (last === undefined || compareRatios(last.total, next.total) !== 0) return sorted.slice(0, places);
  const limit = ties === 'in' ? 0 : 1;
  return sorted.filter(({ total }) => compareRatios(total, last.total) >= limit);
}

function placesIn(quota: Quota, units: number): number {
  if ('count' in quota) return quota.count;
  const exact = multiply(parseNum(quota.share)!, ratio(units));
  if (quota.rounding === 'half-up') return Number(wide(roundRatio(exact, 0, 'half-up')).n);
  const { n, d } = wide(exact);
  return Number(quota.rounding === 'down' ? n / d : (n + d - 1n) / d);
}
