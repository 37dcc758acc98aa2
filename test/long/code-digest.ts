import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../helpers.js';

/** All that a result hangs on: the library, its judges, what draws the cases. */
const PARTS = ['src', 'seeds', 'test/reference', 'test/second', 'test/proof', 'test/long', 'test/rulebook/mutated.ts'];

/** Names the code that ran: cases of one digest are cases of one code. */
export function codeDigest(engineFile: string): string {
  const hash = createHash('sha256');
  for (const file of [...PARTS.flatMap((part) => filesAt(join(ROOT, part))).sort(), engineFile]) {
    hash.update(`${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesAt(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
