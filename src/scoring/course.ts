import type { Rounding } from '../numbers/index.js';
import {
  add,
  compareRatios,
  divide,
  multiply,
  negate,
  ONE,
  type Ratio,
  ratio,
  roundRatio,
  sign,
  subtract,
  ZERO,
} from '../numbers/index.js';

interface Line {
  readonly offset: Ratio;
  readonly slope: Ratio;
}
/** offset + slope × earned, while what is earned lies between `from` and `to` (`null` = no end). */
interface Piece extends Line {
  readonly from: Ratio | null;
  readonly to: Ratio | null;
}
type Sign = -1 | 1;

/** Beyond so many steps a rounded slope is bounded by half a unit instead. */
const MOST_STEPS = ratio(2_000);

/**
 * How an amount moves with what its section earned, in straight pieces side by side. Needed where more earned may mean
 * less in the end: while a percent of it is deducted, neither end of the one need be an end of the other.
 */
export class Course {
  readonly #pieces: readonly Piece[];

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** What is earned itself, anywhere from `from` to `to`. */
  static of(from: Ratio | null, to: Ratio | null): Course {
    return new Course([{ from, to, offset: ZERO, slope: ONE }]);
  }

  plus(other: Course | Ratio): Course {
    return this.#with(other, (a, b) => [
      { ...a, offset: add(a.offset, b.offset), slope: a.slope === ZERO ? b.slope : add(a.slope, b.slope) },
    ]);
  }

  times(factor: Ratio): Course {
    return this.#each((one) => [{ ...one, offset: multiply(one.offset, factor), slope: multiply(one.slope, factor) }]);
  }

  least(other: Course | Ratio): Course {
    return this.#with(other, (a, b) => chosen(a, b, -1));
  }

  greatest(other: Course | Ratio): Course {
    return this.#with(other, (a, b) => chosen(a, b, 1));
  }

  /** `amount` wherever this is not 0. */
  instead(amount: Ratio): Course {
    return this.#each((one) => [isZero(one) ? one : { ...one, offset: amount, slope: ZERO }]);
  }

  isZero(): boolean {
    return this.#pieces.every(isZero);
  }

  /** Rounded: every step of it, or half a unit further where they are too many. */
  rounded(places: number, rounding: Rounding, further: Sign): Course {
    return this.#each((one) => stepped(one, places, rounding, further));
  }

  /** Its least (−1) or greatest (1) value; `null` = no end. */
  furthest(wanted: Sign): Ratio | null {
    let furthest: Ratio | undefined;
    for (const piece of this.#pieces) {
      for (const [at, side] of [
        [piece.from, -1],
        [piece.to, 1],
      ] as const) {
        const heading = at === null ? sign(piece.slope) * side : 0;
        if (heading === wanted) return null;
        if (heading !== 0) continue;
        const value = at === null ? piece.offset : valueAt(piece, at);
        if (furthest === undefined || compareRatios(value, furthest) === wanted) furthest = value;
      }
    }
    return furthest!;
  }

  #each(change: (one: Piece) => Piece[]): Course {
    return new Course(this.#pieces.flatMap(change));
  }

  /** Piece by piece, cut where either has its next one. */
  #with(other: Course | Ratio, join: (a: Piece, b: Line) => Piece[]): Course {
    if (!(other instanceof Course)) return this.#each((one) => join(one, { offset: other, slope: ZERO }));
    const [mine, theirs] = [this.#pieces, other.#pieces];
    const joined: Piece[] = [];
    let from = mine[0]!.from;
    for (let [i, j] = [0, 0]; i < mine.length || j < theirs.length; ) {
      const a = mine[Math.min(i, mine.length - 1)]!;
      const b = theirs[Math.min(j, theirs.length - 1)]!;
      const to = sooner(a.to, b.to);
      joined.push(...join({ ...a, from, to }, b));
      if (isSame(a.to, to)) i++;
      if (isSame(b.to, to)) j++;
      from = to;
    }
    return new Course(joined);
  }
}

const isZero = ({ offset, slope }: Line) => sign(offset) === 0 && sign(slope) === 0;
const valueAt = ({ offset, slope }: Line, earned: Ratio) => add(offset, multiply(slope, earned));
const earnedWhere = ({ offset, slope }: Line, value: Ratio) => divide(subtract(value, offset), slope);

function sooner(a: Ratio | null, b: Ratio | null): Ratio | null {
  if (a === null || b === null) return a ?? b;
  return compareRatios(a, b) <= 0 ? a : b;
}

function isSame(a: Ratio | null, b: Ratio | null): boolean {
  return a === b || (a !== null && b !== null && compareRatios(a, b) === 0);
}

/** The lesser (−1) or greater (1) of two lines, cut where they cross. */
function chosen(a: Piece, b: Line, wanted: Sign): Piece[] {
  const apart = { offset: subtract(a.offset, b.offset), slope: subtract(a.slope, b.slope) };
  const along = (line: Line, from = a.from, to = a.to) => ({ from, to, offset: line.offset, slope: line.slope });
  if (sign(apart.slope) === 0) return [along(sign(apart.offset) === wanted ? a : b)];
  const crossing = earnedWhere(apart, ZERO);
  const [before, after] = sign(apart.slope) === wanted ? [b, a] : [a, b];
  if (a.from !== null && compareRatios(crossing, a.from) <= 0) return [along(after)];
  if (a.to !== null && compareRatios(crossing, a.to) >= 0) return [along(before)];
  return [along(before, a.from, crossing), along(after, crossing, a.to)];
}

/** A slope that is rounded becomes a staircase. */
function stepped(piece: Piece, places: number, rounding: Rounding, further: Sign): Piece[] {
  const flat = (offset: Ratio, from = piece.from, to = piece.to) => ({ from, to, offset, slope: ZERO });
  if (sign(piece.slope) === 0) return [flat(roundRatio(piece.offset, places, rounding))];
  const unit = ratio(1, 10n ** BigInt(places));
  const half = divide(unit, ratio(2));
  const bounded = [{ ...piece, offset: add(piece.offset, further < 0 ? negate(half) : half) }];
  if (piece.from === null || piece.to === null) return bounded;
  const first = roundRatio(valueAt(piece, piece.from), places, rounding);
  const last = roundRatio(valueAt(piece, piece.to), places, rounding);
  const isRising = sign(piece.slope) > 0;
  const rise = isRising ? unit : negate(unit);
  const steps = divide(subtract(last, first), rise);
  if (compareRatios(steps, MOST_STEPS) > 0) return bounded;
  const stairs: Piece[] = [];
  let from: Ratio = piece.from;
  for (let value = first; compareRatios(value, last) !== 0; value = add(value, rise)) {
    const to = earnedWhere(piece, add(value, isRising ? half : negate(half)));
    stairs.push(flat(value, from, to));
    from = to;
  }
  return [...stairs, flat(last, from, piece.to)];
}
