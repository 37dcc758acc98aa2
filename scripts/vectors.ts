/** Writes test/vectors/wuding-2018/*.json: the arithmetic is written in test/vectors/make, without the engine. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bodyVectors } from '../test/vectors/make/body.js';
import { conferenceVectors } from '../test/vectors/make/conferences.js';
import { heavyVectors } from '../test/vectors/make/heavy.js';
import { observationVectors } from '../test/vectors/make/observations.js';
import { partsIn } from '../test/vectors/make/parts.js';
import { readingVectors } from '../test/vectors/make/readings.js';
import { taskVectors } from '../test/vectors/make/tasks.js';
import type { Vector } from '../test/vectors/vector.js';

const folder = fileURLToPath(new URL('../test/vectors/wuding-2018/', import.meta.url));
const rows = (section: string): Vector[] => [...taskVectors(section), ...partsIn(section), ...readingVectors(section)];

const files: Record<string, Vector[]> = {
  body: bodyVectors(),
  'press-conferences': conferenceVectors(),
  response: rows('response'),
  services: rows('services'),
  platforms: rows('platforms'),
  institutions: rows('institutions'),
  'heavy-deduction': heavyVectors(),
  observations: observationVectors(),
};

for (const [name, vectors] of Object.entries(files)) {
  // One key of a vector a line; the formatter folds what is short.
  const printed = vectors.map((vector) => {
    const keys = Object.entries(vector).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  {\n${keys.join(',\n')}\n  }`;
  });
  writeFileSync(`${folder}${name}.json`, `[\n${printed.join(',\n')}\n]\n`);
  console.log(`${name}: ${vectors.length}`);
}
execFileSync('npx', ['biome', 'format', '--write', folder], { stdio: 'inherit' });
