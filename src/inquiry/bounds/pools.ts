import { add, multiply, negate, ONE, type Ratio, sign, ZERO } from '../../numbers/index.js';
import { parsedFacts } from '../../record/index.js';
import type { Id } from '../../rulebook/index.js';
import { Evaluation } from '../../scoring/evaluation.js';
import { type End, type Extent, plus } from '../../scoring/extent.js';
import type { SheetSection } from '../../scoring/sheet.js';
import type { Worth } from './outcomes.js';
import type { Plans } from './plans.js';
import type { Combination, ReadingSpace } from './space.js';
import { Table } from './table.js';
import type { Row, UnitModel } from './unit-model.js';
import { addValue, asValue, type Value } from './value.js';

/** The root's earned points under one shape of the sheet: a fixed part, and for each row a weight on its amount. */
interface Shape {
  readonly fixed: Readonly<Record<End, Value>>;
  readonly weights: ReadonlyMap<Id, Ratio>;
}

/** Rows of one pool that hang on the same open readings, added up. */
export interface Bundle {
  readonly pool: number;
  readonly amounts: Table<Readonly<Record<End, Ratio>>>;
}
/** What the pools hold as far as the settled readings decide it, and what the open ones add. */
export interface Pooled {
  readonly fixed: Readonly<Record<End, readonly Value[]>>;
  readonly bundles: readonly Bundle[];
}

/** The readings whose options are decided. */
export type Settled = Pick<ReadonlySet<number>, 'has'>;

/** What one unit's pools hold under any combination. */
export class Pools {
  readonly #space: ReadingSpace;
  readonly #plans: Plans;
  readonly #model: UnitModel;
  readonly #shapes = new Map<string, Shape>();
  readonly #pooled = new Map<string, Pooled>();

  constructor(space: ReadingSpace, plans: Plans, model: UnitModel) {
    this.#space = space;
    this.#plans = plans;
    this.#model = model;
  }

  /** Under the settled readings (all of the unit's shape among them); the amounts of the others stay open. */
  at(combination: Combination, settled: Settled): Pooled {
    const { shape, amounts } = this.#model;
    const own = [...shape, ...[...amounts].filter((reading) => settled.has(reading))];
    const key = own.map((reading) => `${reading}:${combination[reading]}`).join();
    const known = this.#pooled.get(key);
    if (known) return known;
    const made = this.#pool(this.#shapeAt(combination), combination, settled);
    this.#pooled.set(key, made);
    return made;
  }

  #pool(shape: Shape, combination: Combination, settled: Settled): Pooled {
    const empty = this.#model.pools.slice(1).map((): Value => ZERO);
    const fixed = { low: [shape.fixed.low, ...empty], high: [shape.fixed.high, ...empty] };
    const groups = new Map<string, { pool: number; readings: readonly number[]; rows: Row[] }>();
    for (const row of this.#model.rows) {
      if (weightOf(row, shape) === undefined) continue;
      const { pool } = row;
      const readings = row.worth.readings.filter((reading) => !settled.has(reading));
      const key = `${pool} ${readings.join()}`;
      const group = groups.get(key) ?? { pool, readings, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
    const bundles = [...groups.values()].map(({ pool, readings, rows }) => ({
      pool,
      amounts: Table.make(this.#space, readings, (options) => sumOf(rows, shape, options), combination),
    }));
    for (const { pool, amounts } of bundles.filter((bundle) => bundle.amounts.readings.length === 0)) {
      const { low, high } = amounts.at(combination);
      fixed.low[pool] = addValue(fixed.low[pool]!, low);
      fixed.high[pool] = addValue(fixed.high[pool]!, high);
    }
    return { fixed, bundles: bundles.filter((bundle) => bundle.amounts.readings.length > 0) };
  }

  #shapeAt(combination: Combination): Shape {
    const { shape } = this.#model;
    const key = [...shape].map((reading) => combination[reading]).join();
    const known = this.#shapes.get(key);
    if (known) return known;
    const made = this.#shape(this.#space.only(shape, combination));
    this.#shapes.set(key, made);
    return made;
  }

  #shape(combination: Combination): Shape {
    const { record, rows } = this.#model;
    const { plan, sheetOf } = this.#plans.at(combination);
    const sheet = sheetOf(record.unit);
    const evaluation = new Evaluation(plan, sheet, parsedFacts(record));
    const { root } = sheet;
    const weights = new Map<Id, Ratio>();
    if (root === undefined || evaluation.isLeftOut(root)) return { fixed: { low: 'none', high: 'none' }, weights };
    const factors = factorsIn(evaluation, root);
    const earned = (end: End) => asValue(earnedAt(evaluation, root, end), end);
    const low = earned('low');
    const isOpen = sheet.rules.some((rule) => evaluation.quantityOf(rule).is === 'missing');
    const fixed = { low, high: isOpen ? earned('high') : low };
    for (const { id, pool, worth } of rows) {
      const weight = pool === 0 ? factors.get(id) : undefined;
      if (weight === undefined) continue;
      weights.set(id, weight);
      const { low, high } = weighed(worth.at(combination)!, weight);
      fixed.low = addValue(fixed.low, negate(low));
      fixed.high = addValue(fixed.high, negate(high));
    }
    return { fixed, weights };
  }
}

/** What a row's amount counts in its pool; `undefined` where the row is no item. */
function weightOf({ id, pool }: Row, { weights }: Shape): Ratio | undefined {
  return pool === 0 ? weights.get(id) : ONE;
}

function sumOf(rows: readonly Row[], shape: Shape, options: Combination): Record<End, Ratio> {
  const sum = { low: ZERO, high: ZERO };
  for (const row of rows) {
    const worth = row.worth.at(options);
    if (worth === undefined) continue;
    const { low, high } = weighed(worth, weightOf(row, shape)!);
    sum.low = add(sum.low, low);
    sum.high = add(sum.high, high);
  }
  return sum;
}

/** A weight below 0 (an item spread thin) turns the ends around. */
function weighed({ low, high }: Worth, weight: Ratio): Record<End, Ratio> {
  const [first, second] = [multiply(weight, low!), multiply(weight, high!)];
  return sign(weight) < 0 ? { low: second, high: first } : { low: first, high: second };
}

/** What a section earned, before any of its later stages. */
function earnedAt(evaluation: Evaluation, section: SheetSection, end: End): Extent {
  const { earns, children } = evaluation.run(section, end);
  return [...earns, ...children].reduce((sum: Extent, { amount }) => plus(sum, amount), ZERO);
}

/** What normalising makes of a point of each earning rule, up to the root. */
function factorsIn(evaluation: Evaluation, section: SheetSection): Map<Id, Ratio> {
  const { earns, children } = evaluation.run(section, 'low');
  return new Map([
    ...earns.map(({ source, factor }) => [source.id, factor] as const),
    ...children.flatMap(({ source, factor }) =>
      [...factorsIn(evaluation, source)].map(([id, inner]) => [id, multiply(inner, factor)] as const),
    ),
  ]);
}
