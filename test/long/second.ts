import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { bothOn } from '../proof/second.js';
import { randomCase } from '../second/random.js';
import { READINGS } from '../second/score.js';
import { type Campaign, difference, type Engine, lastMade } from './campaign.js';

/** Records that share a scorer and its readings. */
const TOGETHER = 50;

/** Random records of the founding rulebook under random readings: engine and second scorer. */
export function second(engine: Engine): Campaign {
  const readingsOf = lastMade((seed, first) => randomCase(seed + first).readings);
  const scorerOf = lastMade((seed, first) =>
    engine.createScorer(wuding2018, { readings: readingsOf(seed, first) as never }),
  );
  return {
    claim: 'random records of the founding rulebook: engine = second scorer',
    block: 4 * TOGETHER,
    expected: [
      ...['final', 'provisional'].map((status) => `status:${status}`),
      ...Object.entries(READINGS).flatMap(([id, options]) => options.map((option) => `${id}:${option}`)),
    ],
    draw: (seed, number) => {
      const first = number - (number % TOGETHER);
      const readings = readingsOf(seed, first);
      const { record } = randomCase(seed + number);
      const judge = () => {
        const results = bothOn(scorerOf(seed, first), record, readings);
        const options = Object.entries(readings).map(([id, option]) => `${id}:${option}`);
        return { results, seen: [`status:${results.engine.status}`, ...options], problem: difference(results) };
      };
      return { given: { rulebook: wuding2018.id, record, readings }, judge };
    },
  };
}
