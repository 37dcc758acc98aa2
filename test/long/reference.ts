import { FEATURES } from '../proof/features.js';
import { bothOn } from '../proof/reference.js';
import { occurrences, randomReadings, randomRecord, randomRulebook } from '../reference/random.js';
import { type Campaign, difference, type Engine, lastMade } from './campaign.js';

/** Records, each with readings of its own, for one rulebook. */
const RECORDS = 2;

/** Random records of random rulebooks under random readings: engine and reference interpreter. */
export function reference(engine: Engine): Campaign {
  const rulebookOf = lastMade((seed, group) => {
    const rulebook = randomRulebook(seed + group);
    return { rulebook, parsed: parsedBy(engine, rulebook), seen: occurrences(rulebook) };
  });
  return {
    claim: 'random records of random rulebooks: engine = reference interpreter',
    block: 100,
    expected: [...FEATURES, ...['final', 'provisional', 'void'].map((status) => `status:${status}`)],
    draw: (seed, number) => {
      const { rulebook, parsed, seen } = rulebookOf(seed, Math.floor(number / RECORDS));
      const [record, readings] = [randomRecord(rulebook, seed + number), randomReadings(rulebook, seed + number)];
      const judge = () => {
        const { status, ...results } = bothOn(engine, rulebook, record, readings, parsed());
        return { results, seen: [`status:${status}`, ...seen], problem: difference(results) };
      };
      return { given: { rulebook, record, readings }, judge };
    },
  };
}

/** The rulebook as the engine has parsed it, so that its records need not parse it again. */
function parsedBy(engine: Engine, rulebook: unknown): () => unknown {
  let parsed: unknown;
  return () => {
    if (parsed === undefined) {
      const result = engine.parseRulebook(rulebook);
      parsed = result.ok ? result.rulebook : rulebook;
    }
    return parsed;
  };
}
