// A quantity becomes points; also the greatest points a missing fact could give.
import {
  add,
  cmp,
  div,
  eq,
  type Frac,
  frac,
  INFINITY,
  isInfinite,
  least,
  most,
  mul,
  num,
  ONE,
  sign,
  sub,
  total,
  toWhole,
  ZERO,
} from './fraction.js';
import { countsWords, type Quantity, reach } from './quantity.js';
import type { Measure, Scale } from './types.js';

/** undefined: the mean of nothing, which is exempt. `points`: those of the earn effect, else undefined. */
export function scaled(scale: Scale, m: Measure, quantity: Quantity, points?: Frac): Frac | undefined {
  if (quantity.is === 'words') return table(scale, quantity.counts);
  if (quantity.is !== 'number') throw new Error('nothing to scale');
  const q = quantity.q;
  switch (scale.kind) {
    case 'proportional':
      return mul(points!, most(ZERO, least(ONE, div(q, required(scale, m)))));
    case 'all-or-nothing':
      return cmp(q, required(scale, m)) >= 0 ? points! : ZERO;
    case 'steps': {
      const step = scale.steps!.find((s) => cmp(q, num(s.atLeast)) >= 0);
      if (!step) return ZERO;
      return step.points !== undefined ? num(step.points) : mul(points!, num(step.share!));
    }
    case 'line':
      return line(scale, q, points);
  }
  throw new Error(`scale ${scale.kind} over a number`);
}

function required(scale: Scale, m: Measure): Frac {
  if (scale.required !== undefined) return num(scale.required);
  if (m.kind === 'rating') return num(m.to!);
  if (isInfinite(reach(m).high) && m.kind !== 'proportion') throw new Error('required is needed');
  return ONE;
}

function line(scale: Scale, q: Frac, points?: Frac): Frac {
  const base = scale.points !== undefined ? num(scale.points) : (points ?? ZERO);
  const at = num(scale.at!);
  if (eq(q, at)) return base;
  const above = cmp(q, at) > 0;
  const change = above ? scale.up : scale.down;
  if (change === undefined) return base;
  let times = div(above ? sub(q, at) : sub(at, q), num(scale.per!));
  if (scale.counting && scale.counting !== 'exact') times = toWhole(times, scale.counting);
  return add(base, mul(num(change), times));
}

function table(scale: Scale, counts: Record<string, bigint>): Frac | undefined {
  const start = num(scale.start ?? 0);
  const value = (word: string) => num(scale.table![word]!);
  const words = Object.keys(counts).filter((w) => counts[w]! > 0n);
  if (words.length === 0) return scale.take === 'mean' ? undefined : start;
  const sum = total(words.map((w) => mul(value(w), frac(counts[w]!))));
  const n = words.reduce((a, w) => a + counts[w]!, 0n);
  const values = words.map(value);
  if (scale.take === 'best') return add(start, values.reduce(most));
  if (scale.take === 'worst') return add(start, values.reduce(least));
  if (scale.take === 'mean') return add(start, div(sum, frac(n)));
  return add(start, sum); // sum, and the one word of a level
}

/** The greatest points a missing fact of `m` could give on this scale; infinite where that is open. */
export function greatest(scale: Scale, m: Measure): Frac {
  if (countsWords(m)) {
    const start = num(scale.start ?? 0);
    const top = Object.values(scale.table!).map(num).reduce(most);
    if (m.kind !== 'level' && scale.take === 'sum') return sign(top) > 0 ? INFINITY : most(ZERO, start);
    return most(ZERO, add(start, top));
  }
  const { low, high } = reach(m);
  if (scale.kind === 'steps') {
    const reached = scale.steps!.filter((s) => cmp(num(s.atLeast), high) <= 0);
    return reached.map((s) => num(s.points!)).reduce(most, ZERO);
  }
  if (isInfinite(high) && sign(num(scale.up ?? 0)) > 0) return INFINITY;
  if (isInfinite(low) && sign(num(scale.down ?? 0)) > 0) return INFINITY;
  const at = num(scale.at!);
  const tries = [low, high, at].filter((q) => !isInfinite(q) && cmp(q, low) >= 0 && cmp(q, high) <= 0);
  return tries.map((q) => line(scale, q)).reduce(most, ZERO);
}
