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
} from '../numbers/index.js';
import type { Band, Grades, Id, Quota } from '../rulebook/index.js';

/** A ranked unit, and the best grade its vetoes leave it. */
export interface Ranked {
  readonly unit: Id;
  readonly total: string;
  readonly rank: number;
  readonly gradeAtBest?: Id;
}

/**
 * The grade of each ranked unit of one kind, best first as ranked. A unit is in the first band whose lower end it reaches
 * and whose quota has room; a unit that a veto keeps below a band takes no place of its quota. The lower ends stand against
 * the shown total, rounded to `grades.round` places where it says so.
 */
export function gradesOf(ranked: readonly Ranked[], { bands, round }: Grades, rounding: Rounding): ReadonlyMap<Id, Id> {
  const grades = new Map<Id, Id>();
  let open = [...ranked];
  for (const [at, band] of bands.entries()) {
    const reaching = open.filter(
      (one) => reaches(totalOf(one.total, round, rounding), band) && isAllowed(one, bands, at),
    );
    const taken = band.quota ? withinQuota(reaching, placesOf(band.quota, ranked.length), band.quota.ties) : reaching;
    for (const { unit } of taken) grades.set(unit, band.id);
    open = open.filter((one) => !grades.has(one.unit));
  }
  return grades;
}

function totalOf(total: string, round: number | undefined, rounding: Rounding): Ratio {
  const exact = parseDec(total)!;
  return round === undefined ? exact : roundRatio(exact, round, rounding);
}

function reaches(total: Ratio, { atLeast }: Band): boolean {
  return atLeast === undefined || compareRatios(total, parseDec(atLeast)!) >= 0;
}

function isAllowed({ gradeAtBest }: Ranked, bands: readonly Band[], at: number): boolean {
  return gradeAtBest === undefined || bands.findIndex(({ id }) => id === gradeAtBest) <= at;
}

/** The best of the units, as many as there are places; those tied across the end are all in, or none. */
function withinQuota(ranked: readonly Ranked[], places: number, ties: Quota['ties']): readonly Ranked[] {
  const next = ranked[places];
  if (next === undefined) return ranked;
  return ranked.filter(({ rank }, at) =>
    rank === next.rank ? ties === 'in' && isTiedAcross(ranked, places) : at < places,
  );
}

function isTiedAcross(ranked: readonly Ranked[], places: number): boolean {
  return places > 0 && ranked[places - 1]!.rank === ranked[places]!.rank;
}

/** How many units a quota lets in, of all ranked ones of the kind. */
export function placesOf(quota: Quota, units: number): number {
  if ('count' in quota) return quota.count;
  const exact = multiply(parseNum(quota.share)!, ratio(units));
  if (quota.rounding === 'half-up') return Number(wide(roundRatio(exact, 0, 'half-up')).n);
  const { n, d } = wide(exact);
  return Number(quota.rounding === 'down' ? n / d : (n + d - 1n) / d);
}
