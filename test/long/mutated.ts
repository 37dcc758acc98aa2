import Ajv2020 from 'ajv/dist/2020.js';
import type { Rulebook } from '../../src/index.js';
import { rulebookJsonSchema } from '../../src/rulebook/index.js';
import { Rng } from '../reference/generate/prng.js';
import { randomReadings, randomRecord, randomRulebook } from '../reference/random.js';
import { JUNK, placesOf, replaced } from '../rulebook/mutated.js';
import type { Campaign, Engine, Verdict } from './campaign.js';

const accepts = new Ajv2020.default({ strict: false }).compile(rulebookJsonSchema());

/** Random rulebooks with one to three values replaced: refused or scored, never a crash, nothing the schema refuses. */
export function mutated(engine: Engine): Campaign {
  return {
    claim: 'mutated rulebooks: parse, lint, score never crash, nothing accepted that the JSON Schema refuses',
    block: 100,
    expected: ['parse:accepted', 'parse:refused', 'lint:no error', 'record:scored', 'record:refused'],
    draw: (seed, number) => {
      const rng = new Rng(seed + number);
      const any = () => rng.int(0, 2 ** 31 - 1);
      const rulebook = randomRulebook(any());
      let mutant: unknown = rulebook;
      for (let left = rng.pick([1, 1, 1, 2, 3]); left > 0; left--) mutant = mutantOf(mutant, rng);
      const records = [any(), any()].map((one) => randomRecord(rulebook, one));
      const draw = any();
      return { given: { rulebook: mutant, records }, judge: () => judge(engine, mutant, records, draw) };
    },
  };
}

/** Some value gives way to junk, or to a value that stands elsewhere under the same key. */
function mutantOf(rulebook: unknown, rng: Rng): unknown {
  const places = placesOf(rulebook);
  const place = rng.pick(places);
  const kin = places.filter((other) => other.at(-1) === place.at(-1));
  const found = rng.pick(kin).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], rulebook);
  return replaced(rulebook, place, rng.chance(0.5) ? found : rng.pick(JUNK));
}

function judge(engine: Engine, mutant: unknown, records: readonly unknown[], draw: number): Verdict {
  const result = engine.parseRulebook(mutant);
  const lint = engine.lintRulebook(result.ok ? result.rulebook : mutant);
  const hasErrors = lint.some(({ severity }) => severity === 'error');
  const told = { lint: lint.map(({ severity, path, code }) => `${severity} ${path} ${code}`) };
  if (!result.ok) {
    const parse = result.issues.map(({ path, code }) => `${path} ${code}`);
    const problem = hasErrors ? undefined : 'lint is silent about what parse refuses';
    return { results: { parse, ...told }, seen: ['parse:refused'], problem };
  }
  // readings are drawn from the mutant: only an accepted one is sure to have any
  const readings = randomReadings(mutant, draw);
  const scores = scoredUnder(engine, result.rulebook, records, [{}, readings]);
  const schema = accepts(mutant) ? 'accepts' : accepts.errors;
  return {
    results: { parse: 'accepts', ...told, schema, readings, scores },
    seen: [
      'parse:accepted',
      ...(hasErrors ? [] : ['lint:no error']),
      ...new Set(scores.map((one) => one.split(' ')[0]!)),
    ],
    problem: schema === 'accepts' ? undefined : `the JSON Schema refuses what parse accepts: ${JSON.stringify(schema)}`,
  };
}

/** What becomes of each record under each choice of readings; nothing but a refusal may be thrown. */
function scoredUnder(
  engine: Engine,
  rulebook: Rulebook,
  records: readonly unknown[],
  choices: readonly Record<string, string>[],
): string[] {
  return choices.flatMap((readings) => {
    const scorer = unless('readings', engine.InvalidRulebookError, () =>
      engine.createScorer(rulebook, { readings: readings as never }),
    );
    if (typeof scorer === 'string') return [scorer];
    return records.map((record) => {
      const score = unless('record', engine.InvalidRecordError, () => scorer.score(record as never));
      return typeof score === 'string' ? score : `record:scored ${score.status} ${JSON.stringify(score.range)}`;
    });
  });
}

function unless<Made>(
  what: string,
  refusal: Engine['InvalidRecordError'] | Engine['InvalidRulebookError'],
  make: () => Made,
): Made | string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof refusal)) throw error;
    return `${what}:refused ${error.issues.map(({ code }) => code).join(', ')}`;
  }
}
