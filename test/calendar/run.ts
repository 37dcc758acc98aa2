import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

/** What a script prints in a process of its own, in the given time zone and language. */
export function printed(timeZone: string, language: string, ...args: string[]): string {
  const env = { ...process.env, TZ: timeZone, LC_ALL: language, LANG: language };
  return execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** As {@link printed}, for a TypeScript file beside the tests. */
export function printedBy(file: string, timeZone: string, language: string): string {
  return printed(timeZone, language, '--import', `file://${tsx}`, fileURLToPath(new URL(file, import.meta.url)));
}
