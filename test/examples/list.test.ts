import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../examples/', import.meta.url);

it('examples/README.md has one line for each example', () => {
  const listed = [...readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^- `([^/`]+)\/[^`]*`: \S.*$/gm)];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(listed.map(([, name]) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
});
