import { type Goals, idealOf, type Point } from './frontier.js';
import type { Later } from './later.js';
import { type Goal, layersOf, reachable, type Searched } from './search.js';
import type { Combination } from './space.js';
import { type Extremes, type Limits, merged, totalAt } from './unit-bounds.js';
import { compareValues } from './value.js';

/** A unit with its lowest and highest total. */
export interface Bounded extends Searched {
  readonly extremes: Extremes;
}

/** The best one unit can do against another: 1 ahead, 0 level, −1 always behind; with a combination that shows it. */
export interface Reach {
  readonly best: number;
  readonly combination: Combination;
}

/**
 * How far `a` gets against `b` when their totals are read the best way for it: its high end against the other's low one.
 * Shown totals decide; a unit without a total is behind every other and level with its like.
 */
export function reachOf(a: Bounded, b: Bounded, limits: Limits): Reach {
  const { high } = a.extremes;
  if (compareValues(high.value, b.extremes.low.value) < 0) return { best: -1, combination: limits.space.origin };
  let reach: Reach = { best: -1, combination: limits.space.origin };
  for (const combination of likely(a, b, limits)) {
    const best = Math.sign(compareValues(totalAt(a, combination, 'high'), totalAt(b, combination, 'low')));
    if (best > reach.best) reach = { best, combination };
    if (best === 1) return reach;
  }
  return searched(a, b, limits, reach);
}

/** Combinations in which nothing is changed, `a` does well, `b` does badly. */
function likely(a: Bounded, b: Bounded, { space, isAllowed }: Limits): Combination[] {
  const [up, down] = [a.extremes.high.combination, b.extremes.low.combination];
  const both = up.map((option, reading) => option || down[reading]!);
  const other = down.map((option, reading) => option || up[reading]!);
  return [space.origin, up, down, both, other].filter(isAllowed);
}

/** The best of all combinations. */
function searched(a: Bounded, b: Bounded, limits: Limits, known: Reach): Reach {
  const { space, bound, isAllowed } = limits;
  const layers = layersOf([a.model, b.model], bound);
  const goals: Goal[] = [
    { unit: a, end: 'high', seek: 1 },
    { unit: b, end: 'low', seek: -1 },
  ];
  let reach = known;
  for (const shared of space.combinationsOf(layers.shared)) {
    if (!isAllowed(shared)) continue;
    const { points, partOf, directions } = reachable(goals, layers, shared, space);
    const isSplit = layers.isMonotone && !a.model.isWhole && !b.model.isWhole;
    const stretch = isSplit ? stretchOf(points, directions) : undefined;
    const tried = new Map<Later, Set<Later>>();
    for (const combination of space.combinationsOf(layers.later, shared)) {
      const [mine, theirs] = [a.laterAt(combination), b.laterAt(combination)];
      const partners = tried.get(mine) ?? new Set();
      if (partners.has(theirs)) continue;
      tried.set(mine, partners.add(theirs));
      const outcome = (point: Point) => {
        const whole = merged(point.combination, combination, layers.later);
        const total = mine.totalOf(partOf(point, 0), 'high', whole);
        return Math.sign(compareValues(total, theirs.totalOf(partOf(point, 1), 'low', whole)));
      };
      const found = stretch ? bestIn(stretch, outcome, reach.best) : bestOf(points, outcome, reach.best);
      if (found === undefined) continue;
      reach = { best: found.best, combination: merged(found.point.combination, combination, layers.later) };
      if (reach.best === 1) return reach;
    }
  }
  return reach;
}

interface Found {
  readonly best: number;
  readonly point: Point;
}
type Outcome = (point: Point) => number;

/** Points in halves down to single ones; of each part what no point of it passes in any pool. */
interface Stretch {
  readonly ideal: Point;
  readonly halves: readonly Stretch[];
}

function stretchOf(points: readonly Point[], directions: Goals): Stretch {
  const middle = points.length >> 1;
  const halves = middle === 0 ? [] : [points.slice(0, middle), points.slice(middle)];
  return { ideal: idealOf(points, directions), halves: halves.map((half) => stretchOf(half, directions)) };
}

/** A point that does better than `known`; stretches whose ideal does not are passed over. */
function bestIn({ ideal, halves }: Stretch, outcome: Outcome, known: number): Found | undefined {
  const best = outcome(ideal);
  if (best <= known) return undefined;
  if (halves.length === 0) return { best, point: ideal };
  let found: Found | undefined;
  for (const half of halves) {
    if (found?.best === 1) break;
    found = bestIn(half, outcome, found?.best ?? known) ?? found;
  }
  return found;
}

function bestOf(points: readonly Point[], outcome: Outcome, known: number): Found | undefined {
  let found: Found | undefined;
  for (const point of points) {
    const best = outcome(point);
    if (best > (found?.best ?? known)) found = { best, point };
    if (best === 1) break;
  }
  return found;
}
