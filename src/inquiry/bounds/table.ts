import type { Combination, ReadingSpace } from './space.js';

/** Something that depends on a few readings, for each combination of their options. */
export class Table<T> {
  readonly readings: readonly number[];
  readonly values: readonly T[];
  readonly #sizes: readonly number[];

  private constructor(readings: readonly number[], sizes: readonly number[], values: readonly T[]) {
    this.readings = readings;
    this.#sizes = sizes;
    this.values = values;
  }

  /** The value under every combination of the named readings, the others as in `from`. */
  static make<T>(
    space: ReadingSpace,
    readings: readonly number[],
    value: (combination: Combination) => T,
    from: Combination = space.origin,
  ): Table<T> {
    const sizes = readings.map((reading) => space.varied[reading]!.options.length);
    const values: T[] = [];
    for (const combination of space.combinationsOf(readings, from)) values.push(value(combination));
    return new Table(readings, sizes, values);
  }

  at(combination: Combination): T {
    let index = 0;
    for (let axis = 0; axis < this.readings.length; axis++) {
      index = index * this.#sizes[axis]! + combination[this.readings[axis]!]!;
    }
    return this.values[index]!;
  }

  map<U>(change: (value: T) => U): Table<U> {
    return new Table(this.readings, this.#sizes, this.values.map(change));
  }

  /** The same over those readings alone on which the key of the value depends. */
  reduced(keyOf: (value: T) => string): Table<T> {
    let table: Table<T> = this;
    let keys = this.values.map(keyOf);
    for (const reading of this.readings) {
      const axis = table.readings.indexOf(reading);
      const size = table.#sizes[axis]!;
      const stride = table.#sizes.slice(axis + 1).reduce((product, one) => product * one, 1);
      const isFirst = (index: number) => Math.floor(index / stride) % size === 0;
      const first = (index: number) => index - (Math.floor(index / stride) % size) * stride;
      if (keys.some((key, index) => key !== keys[first(index)])) continue;
      table = new Table(
        table.readings.filter((_, at) => at !== axis),
        table.#sizes.filter((_, at) => at !== axis),
        table.values.filter((_, index) => isFirst(index)),
      );
      keys = keys.filter((_, index) => isFirst(index));
    }
    return table;
  }
}
