import { add, compareRatios, type Ratio, sign, ZERO } from '../../numbers/index.js';
import { compareSets, compareSteps, factsOf, numberOfSets, type Step, setsOf, stepsOf } from './configuration.js';
import type { FurtherKind } from './further.js';
import { compareLows, type Move, pointsOf } from './moves.js';
import type { Outcome, Situation } from './situation.js';
import type { Goal } from './target.js';
import { isUnbounded, wayOf } from './way.js';

/** A question for the smallest set of changes. */
export interface Question {
  readonly situation: Situation;
  readonly moves: readonly Move[];
  readonly kinds: readonly FurtherKind[];
  /** How many further entries a set may hold. */
  readonly most: number;
  readonly goal: Goal;
}

/** The highest total any set comes to, and whether some set reaches the goal. */
export function highest({ situation, moves, kinds, most, goal }: Question): {
  readonly low: string | null;
  readonly reached: boolean;
} {
  // what is never worse is done in any case; of the rest every combination is tried
  const always = stepsOf(
    moves.filter(({ nature }) => nature !== 'free'),
    [],
  );
  const steps = stepsOf(
    moves.filter(({ nature }) => nature === 'free'),
    kinds,
  );
  let best: string | null = null;
  for (let size = 0; ; size++) {
    if (numberOfSets(steps, size, most) === 0) return { low: best, reached: false };
    for (const set of setsOf(steps, size, most)) {
      const outcome = situation.try(factsOf([...always, ...set], situation));
      if (outcome === undefined) continue;
      if (goal(outcome)) return { low: outcome.low, reached: true };
      if (compareLows(outcome.low, best) > 0) best = outcome.low;
    }
  }
}

/**
 * The smallest set of changes that reaches the goal, of equal ones the first in rulebook order. Every set of the changes
 * whose gains do not add up is tried with as few of the others as will do, the greatest gains first: since those only add
 * up, and a higher sum is never a lower total, no other choice of as many can do better.
 */
export function smallest(question: Question): readonly Step[] | undefined {
  const { situation, moves, kinds } = question;
  const extended = new Set(question.most > 0 ? kinds.map(({ fact }) => fact) : []);
  let adding = moves.filter(({ nature, fact }) => nature === 'adds' && !extended.has(fact));
  for (;;) {
    const found = search(question, adding);
    if (!('unsteady' in found)) return found.set;
    // somewhere a bound acts between no change and all: there gains do not add up
    adding = adding.filter((move) => !found.unsteady.includes(move));
  }

  function search(
    asked: Question,
    sums: readonly Move[],
  ): { readonly set: readonly Step[] | undefined } | { readonly unsteady: readonly Move[] } {
    const steps = stepsOf(
      moves.filter((move) => !sums.includes(move)),
      kinds,
    );
    let best: readonly Step[] | undefined;
    for (let size = 0; best === undefined || size <= best.length; size++) {
      const count = numberOfSets(steps, size, asked.most);
      if (count === 0) break;
      situation.mustAfford(count);
      for (const set of setsOf(steps, size, asked.most)) {
        const outcome = situation.try(factsOf(set, situation));
        if (outcome === undefined) continue;
        const unsteady = unsteadyIn(set, outcome, sums);
        if (unsteady.length > 0) return { unsteady };
        const most = best === undefined ? sums.length : best.length - size;
        const rest = fewest(asked, set, outcome, sums, most);
        if (rest === undefined) continue;
        const whole = [...set, ...rest];
        if (best === undefined || whole.length < best.length || compareSets(whole, best) < 0) best = whole;
      }
    }
    return { set: best };
  }

  function unsteadyIn(set: readonly Step[], without: Outcome, sums: readonly Move[]): readonly Move[] {
    if (sums.length === 0) return [];
    const all = situation.try(factsOf([...set, ...sums.map(stepOf)], situation));
    return sums.filter(({ readers }) =>
      readers.some((rule) =>
        wayOf(rule, situation).some(
          (section) =>
            !isUnbounded(section, without.evaluated.evaluation) ||
            all === undefined ||
            !isUnbounded(section, all.evaluated.evaluation),
        ),
      ),
    );
  }
}

interface Gain {
  readonly step: Step;
  readonly points: Ratio;
}

/** The fewest of the changes that add up, at most `most`, that reach the goal beside a set; of equal ones the first. */
function fewest(
  { situation, goal }: Question,
  set: readonly Step[],
  outcome: Outcome,
  sums: readonly Move[],
  most: number,
): readonly Step[] | undefined {
  if (goal(outcome)) return [];
  const gains = sums
    .map((move) => ({ step: stepOf(move), points: pointsOf(move, situation, outcome) }))
    .filter(({ points }) => sign(points) > 0);
  const known: { points: Ratio; reached: boolean }[] = [];
  const reaches = (chosen: readonly Gain[]) => {
    const points = sumOf(chosen);
    const settled = known.find((one) =>
      one.reached ? compareRatios(points, one.points) >= 0 : compareRatios(points, one.points) <= 0,
    );
    if (settled) return settled.reached;
    const tried = situation.try(factsOf([...set, ...chosen.map(({ step }) => step)], situation));
    const reached = tried !== undefined && goal(tried);
    known.push({ points, reached });
    return reached;
  };
  const greatest = greatestFirst(gains);
  const limit = Math.min(most, gains.length);
  if (limit === 0 || !reaches(greatest.slice(0, limit))) return undefined;
  let size = limit;
  while (size > 1 && reaches(greatest.slice(0, size - 1))) size--;
  return firstOf(gains, size, reaches).map(({ step }) => step);
}

/** Of all sets of `size` gains that reach, the first in rulebook order. */
function firstOf(gains: readonly Gain[], size: number, reaches: (chosen: readonly Gain[]) => boolean): Gain[] {
  const chosen: Gain[] = [];
  for (let at = 0; chosen.length < size; at++) {
    const rest = greatestFirst(gains.slice(at + 1)).slice(0, size - chosen.length - 1);
    const isEnough = rest.length === size - chosen.length - 1;
    if (isEnough && reaches([...chosen, gains[at]!, ...rest])) chosen.push(gains[at]!);
  }
  return chosen;
}

function greatestFirst(gains: readonly Gain[]): Gain[] {
  return [...gains].sort((a, b) => compareRatios(b.points, a.points) || compareSteps(a.step, b.step));
}

function sumOf(gains: readonly Gain[]): Ratio {
  return gains.reduce((sum, { points }) => add(sum, points), ZERO);
}

function stepOf(move: Move): Step {
  return { move, at: move.at, rank: 0 };
}
