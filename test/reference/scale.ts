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
import { countsWords, isWhole, type Quantity, reach } from './quantity.js';
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

/** The greatest points a missing fact of `m` could give on this scale, at a quantity above 0; infinite where that is open. */
export function greatest(scale: Scale, m: Measure): Frac {
  if (countsWords(m)) {
    const start = num(scale.start ?? 0);
    const top = Object.values(scale.table!).map(num).reduce(most);
    const nothing = m.kind === 'level' || scale.take === 'mean' ? [] : [start];
    if (m.kind !== 'level' && scale.take === 'sum') return sign(top) > 0 ? INFINITY : most(ZERO, start);
    return [...nothing, add(start, top)].reduce(most, ZERO);
  }
  if (scale.kind === 'line' && isInfinite(reach(m).high) && sign(num(scale.up ?? 0)) > 0) return INFINITY;
  const tries = tellingQuantities(scale, m).map((q) => scaled(scale, m, { is: 'number', q })!);
  // just above 0 a line that counts as it is comes as near as one likes to what it is at 0
  const near =
    scale.kind === 'line' && sign(reach(m).low) <= 0 && !isWhole(m) && (scale.counting ?? 'exact') === 'exact';
  return [...tries, ...(near ? [line(scale, ZERO)] : [])].reduce(most, ZERO);
}

/** Quantities above 0 that the measure can reach, one for each way its points can go. */
function tellingQuantities(scale: Scale, m: Measure): Frac[] {
  const { low, high } = reach(m);
  const marks = scale.kind === 'steps' ? scale.steps!.map((s) => num(s.atLeast)) : [num(scale.at!)];
  const ends = [low, high].filter((e) => !isInfinite(e));
  const some = isWhole(m)
    ? [ONE, ...marks.flatMap(neighbours), ...ends]
    : [...marks, ...ends, smallest(scale, m, marks)];
  return some.filter((q) => sign(q) > 0 && cmp(q, low) >= 0 && cmp(q, high) <= 0);
}

const neighbours = (q: Frac) => [toWhole(q, 'whole'), toWhole(q, 'started'), add(toWhole(q, 'whole'), ONE)];

/** So near above 0 that no step and no `per` lies between. */
function smallest(scale: Scale, m: Measure, marks: Frac[]): Frac {
  const per = scale.per === undefined ? [] : [num(scale.per)];
  const turns = marks.flatMap((at) => per.map((p) => mul(p, add(ONE, sub(floor(div(at, p)), div(at, p))))));
  const past = marks.flatMap((at) => per.map((p) => sub(at, mul(p, floor(div(at, p))))));
  const all = [...turns, ...past, ...marks, ...per, reach(m).high].filter((x) => sign(x) > 0 && !isInfinite(x));
  return div(all.reduce(least, ONE), frac(2));
}

function floor(x: Frac): Frac {
  return toWhole(x, sign(x) < 0 ? 'started' : 'whole');
}
