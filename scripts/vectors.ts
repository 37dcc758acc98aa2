/** Writes test/vectors/wuding-2018/*.json: the arithmetic is written in test/vectors/make, without the engine. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeVectors } from '../test/vectors/make/index.js';

const folder = fileURLToPath(new URL('../test/vectors/wuding-2018/', import.meta.url));

for (const [name, vectors] of Object.entries(makeVectors())) {
  // One key of a vector a line; the formatter folds what is short.
  const printed = vectors.map((vector) => {
    const keys = Object.entries(vector).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  {\n${keys.join(',\n')}\n  }`;
  });
  writeFileSync(`${folder}${name}.json`, `[\n${printed.join(',\n')}\n]\n`);
  console.log(`${name}: ${vectors.length}`);
}
execFileSync('npx', ['biome', 'format', '--write', folder], { stdio: 'inherit' });
