import {
  add,
  divide,
  exactText,
  formatSquareRoot,
  multiply,
  parseDec,
  type Ratio,
  ratio,
  subtract,
  ZERO,
} from '../numbers/index.js';

/** Of the final totals of one kind, highest first; null where there are none. */
export interface Statistics {
  readonly count: number;
  readonly highest: string | null;
  readonly lowest: string | null;
  /** Exact, `n` or `n/d`. */
  readonly mean: string | null;
  /** Exact; of an even number the mean of the middle two. */
  readonly median: string | null;
  /** Of the whole kind (divided by the count), exact. */
  readonly variance: string | null;
  /** The root of the variance, to four places, half-up. */
  readonly deviation: string | null;
}

/** @param totals decimal text, sorted either way */
export function statisticsOf(totals: readonly string[]): Statistics {
  const count = totals.length;
  if (count === 0)
    return { count, highest: null, lowest: null, mean: null, median: null, variance: null, deviation: null };
  const values = totals.map((total) => parseDec(total)!);
  const mean = meanOf(values);
  const variance = meanOf(values.map((value) => square(subtract(value, mean))));
  return {
    count,
    highest: totals[0]!,
    lowest: totals[count - 1]!,
    mean: exactText(mean),
    median: exactText(meanOf(values.slice((count - 1) >> 1, (count >> 1) + 1))),
    variance: exactText(variance),
    deviation: formatSquareRoot(variance, 4),
  };
}

function meanOf(values: readonly Ratio[]): Ratio {
  return divide(values.reduce(add, ZERO), ratio(values.length));
}

function square(value: Ratio): Ratio {
  return multiply(value, value);
}
