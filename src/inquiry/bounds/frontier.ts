import { exactText, type Ratio, ZERO } from '../../numbers/index.js';
import type { Combination } from './space.js';
import { addValue, compareValues, type Value } from './value.js';

/** Amounts that a combination reaches, one for each goal. */
export interface Point {
  readonly values: readonly Value[];
  readonly combination: Combination;
}
/** What some readings add to the amounts, under one combination of them. */
export interface Addition {
  readonly amounts: readonly Ratio[];
  readonly options: readonly (readonly [reading: number, option: number])[];
}
/** Which way each amount is sought: 1 the most, −1 the least. */
export type Goals = readonly (1 | -1)[];

/** The points no other reaches or passes in every goal, the best of the first goal first. Of equal ones the first stays. */
export function frontOf<P extends { readonly values: readonly Value[] }>(points: readonly P[], goals: Goals): P[] {
  const inOrder = [...points].sort((a, b) => {
    for (const [at, goal] of goals.entries()) {
      const order = compareValues(b.values[at]!, a.values[at]!) * goal;
      if (order !== 0) return order;
    }
    return 0;
  });
  const front: P[] = [];
  for (const point of inOrder) {
    const isPassed = front.some(({ values }) =>
      goals.every((goal, at) => compareValues(values[at]!, point.values[at]!) * goal >= 0),
    );
    if (!isPassed) front.push(point);
  }
  return front;
}

/** The best of each amount among some points, which no single one need reach. */
export function idealOf(points: readonly Point[], goals: Goals): Point {
  const [first, ...others] = points;
  const values = first!.values.map((value, at) =>
    others.reduce((best, other) => {
      const one = other.values[at]!;
      return compareValues(one, best) * goals[at]! > 0 ? one : best;
    }, value),
  );
  return { ...first!, values };
}

/** Each different point once. */
export function distinct<P extends { readonly values: readonly Value[] }>(points: readonly P[]): P[] {
  const found = new Map<string, P>();
  for (const point of points) {
    const key = point.values.map((value) => (typeof value === 'string' ? value : exactText(value))).join();
    if (!found.has(key)) found.set(key, point);
  }
  return [...found.values()];
}

/** Every point with every addition. */
export function sums(points: readonly Point[], additions: readonly Addition[]): Point[] {
  return points.flatMap(({ values, combination }) =>
    additions.map(({ amounts, options }) => {
      const changed = [...combination];
      for (const [reading, option] of options) changed[reading] = option;
      return { values: values.map((value, at) => addValue(value, amounts[at] ?? ZERO)), combination: changed };
    }),
  );
}
