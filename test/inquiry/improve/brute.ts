// Every set of changes, one by one: the judge of the search.
import { compare, type Scorer } from '../../../src/index.js';
import { compareSets, factsOf, type Step } from '../../../src/inquiry/improve/configuration.js';
import { type FurtherKind, furtherKinds } from '../../../src/inquiry/improve/further.js';
import { type Move, movesOf } from '../../../src/inquiry/improve/moves.js';
import { Situation } from '../../../src/inquiry/improve/situation.js';

export interface Tried {
  readonly steps: readonly Step[];
  readonly low: string | null;
}

/** The total of every set of changes by the public scorer; `undefined` where there are more than `most` of them. */
export function everySet(scorer: Scorer, record: unknown, further: number, most: number): Tried[] | undefined {
  const situation = new Situation(scorer, record, undefined);
  const [moves, kinds] = [movesOf(situation), furtherKinds(situation)];
  const sizes = moves.map(({ values }) => values.length + 1);
  if (sizes.reduce((product, size) => product * size, 1) * (kinds.length + 1) ** further > most) return undefined;
  return allSets(moves, kinds, further).map((steps) => {
    const { unit, year, facts } = situation.record;
    const changed = { unit, year, facts: { ...facts, ...factsOf(steps, situation) } };
    return { steps, low: lowOf(scorer, changed) };
  });
}

/** Of the sets whose total reaches, the smallest, then the first in rulebook order. */
export function smallestOf(tried: readonly Tried[], total: string): Tried | undefined {
  const reaching = tried.filter(({ low }) => low !== null && compare(low, total) >= 0);
  return reaching.sort((a, b) => a.steps.length - b.steps.length || compareSets(a.steps, b.steps))[0];
}

function lowOf(scorer: Scorer, record: unknown): string | null {
  try {
    return scorer.score(record as never).range.low;
  } catch {
    return null; // nothing left to score
  }
}

function allSets(moves: readonly Move[], kinds: readonly FurtherKind[], further: number): Step[][] {
  const [move, ...others] = moves;
  if (move !== undefined) {
    const rest = allSets(others, kinds, further);
    const steps = move.values.map((_, rank) => ({ move, at: move.at, rank }));
    return [...rest, ...steps.flatMap((step) => rest.map((set) => [step, ...set]))];
  }
  const [kind, ...more] = kinds;
  if (kind === undefined) return [[]];
  return Array.from({ length: further + 1 }, (_, times) =>
    allSets([], more, further - times).map((set) => [
      ...Array.from({ length: times }, () => ({ kind, at: kind.at, rank: 1_000_000 + furtherRank(kind, kinds) })),
      ...set,
    ]),
  ).flat();

  function furtherRank(one: FurtherKind, all: readonly FurtherKind[]): number {
    return 1_000 - all.length + all.indexOf(one);
  }
}
