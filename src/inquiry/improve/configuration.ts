import type { FurtherKind } from './further.js';
import type { Move } from './moves.js';
import type { Facts, Situation } from './situation.js';

/** One change of a set: a fact's value (by its place among those tried), or one further entry. */
export interface Step {
  readonly move?: Move;
  readonly kind?: FurtherKind;
  /** Place of the fact in the rulebook, then of the value or kind. */
  readonly at: number;
  readonly rank: number;
}

/** Every step there is, a fact's values before its further entries, in the order of the rulebook. */
export function stepsOf(moves: readonly Move[], kinds: readonly FurtherKind[]): Step[] {
  const values = moves.flatMap((move) => move.values.map((_, rank) => ({ move, at: move.at, rank })));
  const further = kinds.map((kind, rank) => ({ kind, at: kind.at, rank: 1_000_000 + rank }));
  return [...values, ...further].sort(compareSteps);
}

/**
 * All sets of `size` steps: at most one value of each fact, a further entry any number of times, `most` in all;
 * in rulebook order.
 */
export function* setsOf(steps: readonly Step[], size: number, most: number, from = 0): Generator<readonly Step[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < steps.length; at++) {
    const step = steps[at]!;
    if (step.kind && most === 0) continue;
    // a further entry may be taken again, of a fact's values no second one
    const next = step.kind ? at : after(steps, at);
    for (const rest of setsOf(steps, size - 1, step.kind ? most - 1 : most, next)) yield [step, ...rest];
  }
}

function after(steps: readonly Step[], at: number): number {
  const { move } = steps[at]!;
  let next = at + 1;
  while (next < steps.length && steps[next]!.move === move) next++;
  return next;
}

/** How many sets {@link setsOf} gives. */
export function numberOfSets(steps: readonly Step[], size: number, most: number): number {
  const values = new Map<Move, number>();
  for (const { move } of steps) if (move) values.set(move, (values.get(move) ?? 0) + 1);
  // sets of values alone, by size: each fact takes one of its values or none
  let bySize = [1];
  for (const count of values.values()) bySize = [...bySize, 0].map((sets, at) => sets + count * (bySize[at - 1] ?? 0));
  const kinds = steps.length - [...values.values()].reduce((sum, count) => sum + count, 0);
  let sum = 0;
  let further = 1; // ways to take so many further entries
  for (let taken = 0; taken <= Math.min(most, size); taken++) {
    sum += further * (bySize[size - taken] ?? 0);
    further = (further * (kinds + taken)) / (taken + 1);
  }
  return sum;
}

/** The facts a set of steps leaves in the record. */
export function factsOf(steps: readonly Step[], situation: Situation): Facts {
  const facts: Record<string, unknown> = {};
  const sorted = [...steps].sort(compareSteps);
  for (const { move, rank } of sorted) if (move) facts[move.fact] = move.values[rank]!.to;
  for (const { kind } of sorted) {
    if (kind)
      facts[kind.fact] = kind.extend(
        Object.hasOwn(facts, kind.fact) ? facts[kind.fact] : situation.written(kind.fact),
        1,
      );
  }
  return facts;
}

export function compareSteps(a: Step, b: Step): number {
  return a.at - b.at || a.rank - b.rank;
}

/** Which of two sets of one size comes first in rulebook order. */
export function compareSets(a: readonly Step[], b: readonly Step[]): number {
  const [left, right] = [a, b].map((steps) => [...steps].sort(compareSteps)) as [Step[], Step[]];
  for (const [at, step] of left.entries()) {
    const order = compareSteps(step, right[at]!);
    if (order !== 0) return order;
  }
  return 0;
}
