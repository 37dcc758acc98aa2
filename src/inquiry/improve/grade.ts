import { gradesOf, rank } from '../../assessment/index.js';
import { plainText, type Ratio, type Rounding } from '../../numbers/index.js';
import type { Grades } from '../../rulebook/index.js';

/** A ranked unit: its shown total, and the place of the best band its vetoes leave it. */
export interface Graded {
  readonly total: Ratio;
  readonly bestBand: number;
}

/** The place of the band a unit comes to among its peers, as the county's assessment grades them. */
export function placeOf(own: Graded, peers: readonly Graded[], grades: Grades, rounding: Rounding): number {
  const { bands } = grades;
  const placed = [own, ...peers].map(({ total, bestBand }, at) => ({
    unit: `unit-${at}`,
    total: plainText(total),
    gradeAtBest: bands[bestBand]!.id,
  }));
  const grade = gradesOf(rank(placed), grades, rounding).get('unit-0');
  return bands.findIndex(({ id }) => id === grade);
}
