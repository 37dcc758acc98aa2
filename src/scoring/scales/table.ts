import { add, compareRatios, divide, greatest, multiply, type Ratio, sign, ZERO } from '../../numbers/index.js';
import type { TableScale, Word } from '../../rulebook/index.js';
import { number } from '../context.js';
import type { KnownQuantity } from '../quantity.js';
import type { CompiledPointsScale } from './scale.js';

interface Counted {
  readonly points: Ratio;
  readonly count: Ratio;
}

const total = (counted: readonly Counted[]) =>
  counted.reduce((sum, { points, count }) => add(sum, multiply(points, count)), ZERO);
const extreme = (counted: readonly Counted[], sign: 1 | -1) =>
  counted.map(({ points }) => points).reduce((a, b) => (compareRatios(a, b) === sign ? a : b));

const TAKE = {
  sum: total,
  best: (counted: readonly Counted[]) => extreme(counted, 1),
  worst: (counted: readonly Counted[]) => extreme(counted, -1),
  mean: (counted: readonly Counted[]) =>
    divide(
      total(counted),
      counted.reduce((sum, { count }) => add(sum, count), ZERO),
    ),
};

export function compileTable(scale: TableScale): CompiledPointsScale {
  const points = new Map<Word, Ratio>(Object.entries(scale.table).map(([word, dec]) => [word, number(dec)]));
  const start = number(scale.start) ?? ZERO;
  const take = scale.take ?? 'sum';
  return {
    points: (quantity) => {
      const counted = countedIn(quantity, points);
      if (counted.length > 0) return add(start, TAKE[take](counted));
      return take === 'mean' ? undefined : start;
    },
    greatest: () => {
      const best = [...points.values()].reduce(greatest);
      if (scale.take === 'sum' && sign(best) > 0) return null;
      const most = add(start, best);
      // nothing counted gives `start`: not to a level, which always has a word, nor to a mean
      return scale.take === undefined || scale.take === 'mean' ? most : greatest(start, most);
    },
  };
}

function countedIn(quantity: KnownQuantity, points: ReadonlyMap<Word, Ratio>): Counted[] {
  if (quantity.is !== 'words') throw new TypeError('a table takes words');
  return [...quantity.counts].map(([word, count]) => ({ points: points.get(word)!, count }));
}
