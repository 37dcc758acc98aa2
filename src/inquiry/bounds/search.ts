import { add, type Ratio, ZERO } from '../../numbers/index.js';
import type { End } from '../../scoring/extent.js';
import { type Addition, distinct, frontOf, type Goals, type Point, sums } from './frontier.js';
import type { Later } from './later.js';
import type { Bundle, Pools } from './pools.js';
import { type Combination, type ReadingSpace, union, without } from './space.js';
import { Table } from './table.js';
import type { UnitModel } from './unit-model.js';
import type { Value } from './value.js';

/** One unit, ready to be searched. */
export interface Searched {
  readonly model: UnitModel;
  readonly pools: Pools;
  readonly laterAt: (combination: Combination) => Later;
}

/** One unit's total at one end, sought as high or as low as it gets. */
export interface Goal {
  readonly unit: Searched;
  readonly end: End;
  readonly seek: 1 | -1;
}

/**
 * The readings that matter to some units, in layers: `shared` act before and after the earned points and are tried first;
 * then those that shape the sheet, those of the later stages, and those that move amounts only stand apart from each other.
 */
export interface Layers {
  readonly shared: readonly number[];
  readonly shape: readonly number[];
  readonly later: readonly number[];
  /** Those of one group meet in some rule. */
  readonly amounts: readonly (readonly number[])[];
  /** Whether the extremes of what is earned are enough. */
  readonly isMonotone: boolean;
}

export function layersOf(models: readonly UnitModel[], bound: ReadonlySet<number>): Layers {
  const shape = union(...models.map((model) => model.shape));
  const amounts = union(...models.map((model) => model.amounts));
  const later = union(...models.map((model) => model.later));
  const isWhole = models.some((model) => model.isWhole);
  const relevant = union(shape, amounts, later);
  const shared = new Set(
    [...relevant, ...bound].filter(
      (reading) =>
        bound.has(reading) ||
        (later.has(reading) && (isWhole || shape.has(reading) || amounts.has(reading))) ||
        (isWhole && shape.has(reading)),
    ),
  );
  return {
    shared: without(shared, new Set()),
    shape: without(shape, shared),
    later: without(later, shared),
    amounts: connected(
      models.flatMap(({ rows }) => rows.map(({ worth }) => without(worth.readings, union(shared, shape)))),
      (readings) => readings,
    ).map((parts) => [...union(...parts)]),
    isMonotone: models.every((model) => model.isMonotone),
  };
}

/** How many combinations a search through the layers goes through one by one. */
export function sizeOf({ shared, shape, later, amounts, isMonotone }: Layers, space: ReadingSpace): bigint {
  const size = (readings: readonly number[]) => space.sizeOf(readings);
  if (!isMonotone) return size([...shared, ...shape, ...later, ...amounts.flat()]);
  const apart = amounts.reduce((sum, readings) => sum + size(readings), 0n);
  const shaped = size(shape) * (apart || 1n);
  // a layer of one way only asks for nothing
  const ways = [shaped, size(later)].filter((many) => many > 1n);
  return size(shared) * (ways.reduce((sum, many) => sum + many, 0n) || 1n);
}

/** One pool of one goal's unit: a place in every point. */
interface Slot {
  readonly goal: number;
  readonly pool: number;
  readonly end: End;
  readonly direction: 1 | -1;
}
function slotsOf(goals: readonly Goal[]): Slot[] {
  return goals.flatMap(({ unit, end, seek }, goal) =>
    unit.model.pools.map(({ sense }, pool) => ({ goal, pool, end, direction: (seek * sense) as 1 | -1 })),
  );
}

/** What the pools of the goals' units can hold together. */
export interface Reachable {
  /** Every point, or (where more in a pool is always for the same good) the front of them. */
  readonly points: readonly Point[];
  /** A goal's part of a point. */
  readonly partOf: (point: Point, goal: number) => readonly Value[];
  readonly directions: Goals;
}

/** From one combination of the shared readings. */
export function reachable(goals: readonly Goal[], layers: Layers, from: Combination, space: ReadingSpace): Reachable {
  const slots = slotsOf(goals);
  const directions = slots.map(({ direction }) => direction);
  const keep = layers.isMonotone
    ? <P extends Pick<Point, 'values'>>(points: readonly P[]) => frontOf(points, directions)
    : distinct;
  const settled = union(layers.shared, layers.shape, layers.later);
  const found: Point[] = [];
  for (const combination of space.combinationsOf(layers.shape, from)) {
    const pooled = goals.map(({ unit }) => unit.pools.at(combination, settled));
    let points: Point[] = [
      { values: slots.map(({ goal, pool, end }) => pooled[goal]!.fixed[end][pool]!), combination },
    ];
    const parts = pooled.flatMap(({ bundles }, goal) =>
      bundles.map(
        (bundle): Part => ({
          bundle,
          slot: slots.findIndex((slot) => slot.goal === goal && slot.pool === bundle.pool),
        }),
      ),
    );
    for (const together of connected(parts, ({ bundle }) => bundle.amounts.readings))
      points = keep(sums(points, keep(additionsOf(together, slots, space)).map(asAddition)));
    found.push(...points);
  }
  return {
    points: keep(found),
    partOf: ({ values }, goal) => values.filter((_, at) => slots[at]!.goal === goal),
    directions,
  };
}

interface Part {
  readonly slot: number;
  readonly bundle: Bundle;
}

/** Parts that hang on a common reading, together; those that hang on none left out. */
function connected<P>(parts: readonly P[], readingsOf: (part: P) => readonly number[]): P[][] {
  let groups: { readonly readings: ReadonlySet<number>; readonly parts: readonly P[] }[] = [];
  for (const part of parts) {
    const readings = readingsOf(part);
    if (readings.length === 0) continue;
    const touched = groups.filter((group) => readings.some((reading) => group.readings.has(reading)));
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      {
        readings: union(readings, ...touched.map((group) => group.readings)),
        parts: [...touched.flatMap((group) => group.parts), part],
      },
    ];
  }
  return groups.map((group) => [...group.parts]);
}

interface Sum {
  readonly values: readonly Ratio[];
  readonly combination: Combination;
  readonly readings: readonly number[];
}

/** What the parts add to each slot under each combination of their readings. */
function additionsOf(parts: readonly Part[], slots: readonly Slot[], space: ReadingSpace): readonly Sum[] {
  const readings = [...union(...parts.map(({ bundle }) => bundle.amounts.readings))].sort((a, b) => a - b);
  return Table.make(space, readings, (combination): Sum => {
    const values: Ratio[] = slots.map(() => ZERO);
    for (const { slot, bundle } of parts)
      values[slot] = add(values[slot]!, bundle.amounts.at(combination)[slots[slot]!.end]);
    return { values, combination, readings };
  }).values;
}

function asAddition({ values, combination, readings }: Sum): Addition {
  return { amounts: values, options: readings.map((reading) => [reading, combination[reading]!]) };
}
