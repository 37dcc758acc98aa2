// Self-checks of the reference on random rulebooks. Run: npx tsx test/reference/check-random.ts [how many]
import assert from 'node:assert/strict';
import { tryCompletions } from './brute.js';
import { interpret } from './interpret.js';
import { occurrences, randomReadings, randomRecord, randomRulebook } from './random.js';

// Random: nothing throws, every completion lies within the ends, everything is used
const many = Number(process.argv[2] ?? 100);
const seen = new Map<string, number>();
const counts = { final: 0, provisional: 0, void: 0, error: 0, completions: 0, atLow: 0, atHigh: 0 };
for (let seed = 1; seed <= many; seed++) {
  const rulebook = randomRulebook(seed);
  for (const o of occurrences(rulebook)) seen.set(o, (seen.get(o) ?? 0) + 1);
  for (let k = 0; k < 5; k++) {
    const [record, readings] = [randomRecord(rulebook, k), randomReadings(rulebook, k)];
    const result = interpret(rulebook, record, readings);
    counts[result.status] += 1;
    if (result.status !== 'provisional') continue;
    const tried = tryCompletions(rulebook, record, readings, 8);
    assert.deepEqual(tried.outside, [], `rulebook ${seed}, record ${k}`);
    counts.completions += tried.tries;
    if (tried.least === result.low) counts.atLow += 1;
    if (tried.most === result.high) counts.atHigh += 1;
  }
}
console.log(
  [...seen]
    .map(([name, n]) => `${name}: ${n}`)
    .sort()
    .join('\n'),
);
console.log(`all checks hold; ${seen.size} occurrences;`, JSON.stringify(counts));
