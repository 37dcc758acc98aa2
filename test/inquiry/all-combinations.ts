/** All combinations of some readings, one scorer each: what `sensitivity` and `bounds` must come to. */
import {
  type Bounds,
  compare,
  createScorer,
  InvalidRecordError,
  InvalidRulebookError,
  type PairOrder,
  type Rulebook,
  type Score,
} from '../../src/index.js';

export type Options = Record<string, string>;

export interface Outcome {
  readonly low: string | null;
  readonly high: string | null;
  readonly status: Score['status'] | 'nothing-to-score';
}
/** Every unit's outcome under one combination. */
export interface Combined {
  readonly options: Options;
  readonly outcomes: readonly Outcome[];
}

export function optionsOf(rulebook: object, reading: string): string[] {
  const { readings } = rulebook as { readings: Record<string, { options: object }> };
  return Object.keys(readings[reading]!.options);
}

/** Every combination of the readings. */
export function combinationsOf(rulebook: object, readings: readonly string[]): Options[] {
  return readings.reduce<Options[]>(
    (combinations, reading) =>
      combinations.flatMap((one) => optionsOf(rulebook, reading).map((option) => ({ ...one, [reading]: option }))),
    [{}],
  );
}

export function combined(rulebook: object, options: Options, records: readonly object[]): Combined {
  const scorer = createScorer(rulebook as Rulebook, { readings: options });
  return { options, outcomes: records.map((record) => outcomeOf(() => scorer.score(record as never))) };
}

/** `undefined` where the rulebook breaks its format under the options. */
export function combinedIfSound(rulebook: object, options: Options, records: readonly object[]): Combined | undefined {
  try {
    return combined(rulebook, options, records);
  } catch (error) {
    if (error instanceof InvalidRulebookError) return undefined;
    throw error;
  }
}

export function allCombined(rulebook: object, readings: readonly string[], records: readonly object[]): Combined[] {
  return combinationsOf(rulebook, readings).map((options) => combined(rulebook, options, records));
}

export function outcomeOf(score: () => Score): Outcome {
  try {
    const { range, status } = score();
    return { ...range, status };
  } catch (error) {
    if (!(error instanceof InvalidRecordError) || error.issues[0]?.code !== 'nothing-to-score') throw error;
    return { low: null, high: null, status: 'nothing-to-score' };
  }
}

/** Where an end stands: below all numbers where there is no total, above them where there is no end. */
function place({ high, status }: Outcome, end: 'low' | 'high'): number | string {
  if (end === 'high' && high === null && status === 'provisional') return Number.POSITIVE_INFINITY;
  return Number.NEGATIVE_INFINITY;
}
export function order(a: Outcome, aEnd: 'low' | 'high', b: Outcome, bEnd: 'low' | 'high'): number {
  const [one, other] = [a[aEnd] ?? place(a, aEnd), b[bEnd] ?? place(b, bEnd)];
  if (typeof one === 'string' && typeof other === 'string') return compare(one, other);
  const [x, y] = [one, other].map((value) => (typeof value === 'string' ? 0 : value)) as [number, number];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** The lowest low and the highest high of a unit. */
export function extremes(combined: readonly Combined[], unit: number): Pick<Outcome, 'low' | 'high'> {
  const outcomes = combined.map(({ outcomes }) => outcomes[unit]!);
  const low = outcomes.reduce((a, b) => (order(b, 'low', a, 'low') < 0 ? b : a)).low;
  const high = outcomes.reduce((a, b) => (order(b, 'high', a, 'high') > 0 ? b : a)).high;
  return { low, high };
}

/** The best `a` comes to against `b`: 1 ahead, 0 level, −1 behind in all. */
export function reach(combined: readonly Combined[], a: number, b: number): number {
  return Math.max(...combined.map(({ outcomes }) => order(outcomes[a]!, 'high', outcomes[b]!, 'low')));
}

/** What `bounds` must say of units and pairs, as all combinations have it. */
export function expectedBounds(all: readonly Combined[], ids: readonly string[], pairs: readonly PairOrder[]) {
  return {
    units: ids.map((unit, at) => ({ unit, ...extremes(all, at) })),
    pairs: pairs.map(({ a, b }) => {
      const [first, second] = [ids.indexOf(a), ids.indexOf(b)];
      const [mine, theirs] = [reach(all, first, second), reach(all, second, first)];
      const order = mine < 1 ? (theirs < 1 ? 'tied' : 'never') : theirs < 0 ? 'always' : 'depends';
      return { a, b, order, ahead: mine === 1, behind: theirs === 1, tied: mine === 0 || theirs === 0 };
    }),
  };
}
/** The same of what it says. */
export function saidBounds({ units, pairs }: Bounds) {
  return {
    units: units.map(({ unit, low, high }) => ({ unit, low, high })),
    pairs: pairs.map(({ a, b, order, ahead, behind, tied }) => ({
      a,
      b,
      order,
      ahead: ahead !== null,
      behind: behind !== null,
      tied: tied !== null,
    })),
  };
}

/** Whatever of the combinations `bounds` names does not do what is said of it, one scorer each. */
export function falseWitnesses(
  rulebook: object,
  { units, pairs }: Bounds,
  records: readonly { unit: { id: string } }[],
) {
  const under = (unit: string, options: Options) =>
    combined(
      rulebook,
      options,
      records.filter((record) => record.unit.id === unit),
    ).outcomes[0]!;
  const ends = units.flatMap(({ unit, low, high, lowest, highest }) => {
    const [worst, best] = [lowest, highest].map(({ combination }) => under(unit, combination));
    const isTrue =
      worst!.low === low && worst!.status === lowest.status && best!.high === high && best!.status === highest.status;
    return isTrue ? [] : [{ unit, low, high, worst, best }];
  });
  const orders = pairs.flatMap((pair) => {
    const way = (a: string, b: string, options: Options | null, wanted: number) =>
      options === null || order(under(a, options), 'high', under(b, options), 'low') === wanted;
    const { a, b, ahead, behind, tied } = pair;
    const isTrue = way(a, b, ahead, 1) && way(b, a, behind, 1) && (way(a, b, tied, 0) || way(b, a, tied, 0));
    return isTrue ? [] : [pair];
  });
  return [...ends, ...orders];
}
