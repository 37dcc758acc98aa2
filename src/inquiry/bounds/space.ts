import { InvalidReadingsError, issueAt } from '../../issues/index.js';
import { type AnyOptions, everyReadingIn, type Id, type WrittenRulebook } from '../../rulebook/index.js';

/** A reading that varies, its options with the one of the baseline first. */
export interface Varied {
  readonly id: Id;
  readonly options: readonly Id[];
}

/** For every varied reading the place of its option; all 0 is the baseline. */
export type Combination = readonly number[];

/** The readings that vary, from a baseline; they are spoken of by their places. */
export class ReadingSpace {
  readonly rulebook: WrittenRulebook;
  readonly baseline: AnyOptions;
  readonly varied: readonly Varied[];
  /** The varied readings by default, the others as in the baseline. */
  readonly ground: AnyOptions;
  /** Every reading at its baseline. */
  readonly origin: Combination;
  readonly #places: ReadonlyMap<Id, number>;

  /** @throws InvalidReadingsError for a reading the rulebook does not have. */
  constructor(rulebook: WrittenRulebook, baseline: AnyOptions, ids?: readonly Id[]) {
    const readings = rulebook.readings ?? {};
    const known = Object.keys(readings);
    const unknown = (ids ?? []).filter((id) => !known.includes(id));
    if (unknown.length > 0)
      throw new InvalidReadingsError(
        unknown.map((id) => issueAt(['readings', id], 'unknown-reading', { name: id, known })),
      );
    this.rulebook = rulebook;
    this.baseline = baseline;
    this.varied = known
      .filter((id) => ids === undefined || ids.includes(id))
      .map((id) => {
        const first = baseline[id]!;
        return { id, options: [first, ...Object.keys(readings[id]!.options).filter((option) => option !== first)] };
      });
    this.ground = { ...baseline, ...Object.fromEntries(this.varied.map(({ id }) => [id, readings[id]!.default])) };
    this.origin = this.varied.map(() => 0);
    this.#places = new Map(this.varied.map(({ id }, place) => [id, place]));
  }

  /** The varied readings a part of the rulebook names, under any option. */
  readingsIn(written: unknown): number[] {
    return [...everyReadingIn(written)].flatMap((id) => this.#places.get(id) ?? []);
  }

  /** What differs from the baseline. */
  changesOf(combination: Combination): AnyOptions {
    return Object.fromEntries(
      this.varied.flatMap(({ id, options }, place) =>
        combination[place] ? [[id, options[combination[place]!]!]] : [],
      ),
    );
  }

  selectionOf(combination: Combination): AnyOptions {
    return { ...this.baseline, ...this.changesOf(combination) };
  }

  /** How many combinations the named readings have. */
  sizeOf(readings: Iterable<number>): bigint {
    let size = 1n;
    for (const reading of readings) size *= BigInt(this.varied[reading]!.options.length);
    return size;
  }

  /** Every combination of the named readings, the others as in `from`; the baseline's options first, the last reading fastest. */
  *combinationsOf(readings: readonly number[], from: Combination = this.origin): Generator<Combination> {
    const counter = [...from];
    for (const reading of readings) counter[reading] = 0;
    while (true) {
      yield [...counter];
      let at = readings.length - 1;
      for (; at >= 0; at--) {
        const reading = readings[at]!;
        counter[reading]!++;
        if (counter[reading]! < this.varied[reading]!.options.length) break;
        counter[reading] = 0;
      }
      if (at < 0) return;
    }
  }

  /** `of` for the named readings only, the others at their baseline. */
  only(readings: Iterable<number>, of: Combination): Combination {
    const kept = [...this.origin];
    for (const reading of readings) kept[reading] = of[reading]!;
    return kept;
  }
}

/** The readings of both. */
export function union(...sets: readonly Iterable<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
export function without(set: Iterable<number>, out: ReadonlySet<number>): number[] {
  return [...set].filter((reading) => !out.has(reading)).sort((a, b) => a - b);
}
