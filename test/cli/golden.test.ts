import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kaoping } from './kaoping.js';

/** Each file holds a command, its exit status, and all it prints; `npx vitest run test/cli -u` writes what has changed. */
describe.each(['good', 'bad'])('the command lines of test/cli/%s print what their files hold', (folder) => {
  const files = readdirSync(new URL(folder, import.meta.url));

  it.each(files)('%s', async (name) => {
    const file = new URL(`${folder}/${name}`, import.meta.url);
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    const { status, stdout, stderr } = await kaoping(argumentsOf(first));
    const text = `${first}\n--- status ${status}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
    await expect(text.replace(/\n?$/, '\n')).toMatchFileSnapshot(file.pathname);
    expect(status === 0).toBe(folder === 'good');
  });
});

function argumentsOf(line: string): string[] {
  const [prompt, program, ...args] = line.split(' ');
  expect([prompt, program]).toEqual(['$', 'kaoping']);
  return args;
}
