// The least and most of a value that moves in straight pieces with what is earned: found by watching where it decides.
import {
  add,
  cmp,
  type Decision,
  div,
  eq,
  type Frac,
  frac,
  isInfinite,
  least,
  most,
  mul,
  neg,
  onlooker,
  round,
  sign,
  sub,
} from './fraction.js';

type Mode = 'low' | 'high';
type Value = (earned: Frac) => Frac;

/** The extreme of `value` over all that may be earned; limits count. */
export function extreme(value: Value, low: Frac, high: Frac, mode: Mode): Frac {
  if (eq(low, high)) return value(low);
  const ends = [low, high].filter((e) => !isInfinite(e)).map((e) => unseen(() => value(e)));
  const all = [...ends, ...between(value, low, high, mode)];
  return unseen(() => all.reduce(mode === 'low' ? least : most));
}

/** Without telling whoever looks on. */
function unseen<T>(work: () => T): T {
  return seen(work, undefined).result;
}

function seen<T>(work: () => T, decisions: Decision[] | undefined, instead?: Map<number, Frac>) {
  const before = { ...onlooker };
  Object.assign(onlooker, { decisions, instead });
  try {
    return { result: work(), decisions: decisions ?? [] };
  } finally {
    Object.assign(onlooker, { decisions: before.decisions, instead: before.instead });
  }
}

/** The values that a stretch tends to, at its ends and at all its turns. */
function between(value: Value, low: Frac, high: Frac, mode: Mode, instead = new Map<number, Frac>()): Frac[] {
  const [a, b] = twoInside(low, high);
  unseen(() => [value(a), value(b)]); // so that all that is remembered is known before
  const [atA, atB] = [a, b].map((e) => seen(() => value(e), [], instead));
  const isEndless = isInfinite(low) || isInfinite(high);
  for (let i = 0; i < Math.min(atA!.decisions.length, atB!.decisions.length); i++) {
    const [x, y] = [atA!.decisions[i]!, atB!.decisions[i]!];
    const slope = div(sub(y.apart, x.apart), sub(b, a));
    if (sign(slope) === 0 || instead.has(i)) continue;
    if (x.unit !== undefined && (isEndless || manySteps(slope, sub(high, low), x.unit))) {
      const half = div(x.unit, frac(2));
      return between(value, low, high, mode, new Map([...instead, [i, mode === 'low' ? neg(half) : half]]));
    }
    for (const limit of limitsOf(x)) {
      const turn = add(a, div(sub(limit, x.apart), slope));
      if (cmp(turn, low) > 0 && cmp(turn, high) < 0) {
        return [...between(value, low, turn, mode), ...between(value, turn, high, mode)];
      }
    }
  }
  return [low, high].map((end) => along(a, atA!.result, b, atB!.result, end));
}

/** Beyond 2,000 steps of a rounding half a unit stands for them. */
function manySteps(slope: Frac, length: Frac, unit: Frac): boolean {
  const steps = div(mul(slope, length), unit);
  return cmp(sign(steps) < 0 ? neg(steps) : steps, frac(2000)) > 0;
}

function twoInside(low: Frac, high: Frac): [Frac, Frac] {
  if (isInfinite(low) && isInfinite(high)) return [frac(-1), frac(1)];
  if (isInfinite(high)) return [add(low, frac(1)), add(low, frac(2))];
  if (isInfinite(low)) return [sub(high, frac(2)), sub(high, frac(1))];
  const third = div(sub(high, low), frac(3));
  return [add(low, third), sub(high, third)];
}

/** Where a comparison turns, or a rounding goes to the next number. */
function limitsOf({ apart, unit }: Decision): Frac[] {
  if (unit === undefined) return [frac(0)];
  let places = 0;
  for (let u = unit; u.n !== u.d; u = mul(u, frac(10))) places += 1;
  const here = round(apart, places, 'half-up');
  const half = div(unit, frac(2));
  return [sub(here, half), add(here, half)];
}

/** The straight line through two points, at `end`. */
function along(a: Frac, atA: Frac, b: Frac, atB: Frac, end: Frac): Frac {
  if (isInfinite(atA) || isInfinite(atB)) return isInfinite(atA) ? atA : atB;
  const slope = div(sub(atB, atA), sub(b, a));
  return sign(slope) === 0 ? atA : add(atA, mul(slope, sub(end, a)));
}
