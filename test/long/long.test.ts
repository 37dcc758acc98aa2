import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers.js';
import { NAMES } from './campaigns.js';
import { main } from './main.js';
import type { Progress } from './progress.js';

const work = mkdtempSync(join(tmpdir(), 'kaoping-long-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const WRONG = 'test/long/engines/wrong.ts';

async function long(...args: string[]) {
  const said: string[] = [];
  const status = await main(args, (text) => said.push(text));
  return { status, said: said.join('\n') };
}

/** The script in a process of its own. */
const start = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/long.ts', ...args], { cwd: ROOT });

const progressIn = (dir: string, name: string) =>
  JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8')) as Progress;
/** What does not hang on when and how fast it ran. */
const resultsIn = (dir: string, name: string) => {
  const { seed, next, seen, failed } = progressIn(dir, name);
  return { seed, next, seen, failed };
};

describe('npm run test:long', () => {
  it('goes on where it was interrupted, as if it had not been', async () => {
    const [broken, whole] = [join(work, 'broken'), join(work, 'whole')];
    const first = await long('--cases', '20', '--seed', '5', '--dir', broken);
    expect([first.status, first.said]).toEqual([0, expect.stringContaining('| `second` |')]);
    expect(NAMES.map((name) => progressIn(broken, name).next)).toEqual([20, 20, 20]);

    const running = start('--minutes', '5', '--workers', '2', '--only', 'second,mutated', '--dir', broken);
    const ended = once(running, 'close');
    await once(running.stdout, 'data');
    running.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    // the blocks under way are finished: up to the next 200 of one, the next 100 of the other
    expect(NAMES.map((name) => progressIn(broken, name).next)).toEqual([20, 200, 100]);

    expect((await long('--cases', '20', '--dir', broken)).status).toBe(0);
    for (const [name, cases] of [
      ['reference', 40],
      ['second', 220],
      ['mutated', 120],
    ] as const) {
      expect(progressIn(broken, name)).toMatchObject({ seed: 5, next: cases, failed: 0 });
      await long('--cases', String(cases), '--seed', '5', '--only', name, '--dir', whole);
      expect([name, resultsIn(broken, name)]).toEqual([name, resultsIn(whole, name)]);
    }
  });

  it('fails where the engine is wrong, and the command it prints runs the case again', async () => {
    const dir = ['--dir', join(work, 'wrong')];
    const { status, said } = await long('--cases', '20', '--seed', '5', ...dir, '--engine', WRONG);
    expect(status).toBe(1);
    for (const name of NAMES) {
      const [, found, flag, file] = said.match(new RegExp(`--case (${name}:5:\\d+) (--engine) (\\S+)`))!;
      const again = await long('--case', found!, flag!, file!);
      const problem = name === 'mutated' ? 'TypeError: lint: nothing there' : 'total: engine "';
      expect([name, again.status, again.said]).toEqual([name, 1, expect.stringContaining(problem)]);
      const parts = {
        reference: ['rulebook', 'record', 'readings', 'engine', 'reference'],
        second: ['rulebook', 'record', 'readings', 'engine', 'second'],
        mutated: ['rulebook', 'records'],
      }[name];
      for (const part of parts) expect(again.said).toMatch(new RegExp(`^${part}: `, 'm'));
      expect(await long('--case', found!)).toEqual({ status: 0, said: expect.stringMatching(/: holds$/) });
    }
    const [, found] = said.match(/--case (second:5:\d+)/)!;
    expect(await once(start('--case', found!, '--engine', WRONG), 'exit')).toEqual([1, null]);
    // what was found stays a failure until the campaign begins anew
    const later = ['--cases', '1', '--only', 'second', ...dir];
    expect((await long(...later)).status).toBe(1);
    expect((await long(...later, '--fresh')).status).toBe(0);
  });

  it('does not mix seeds', async () => {
    const dir = ['--only', 'second', '--cases', '1', '--dir', join(work, 'seeds')];
    await long(...dir, '--seed', '5');
    expect((await long(...dir, '--seed', '6')).status).toBe(2);
    expect((await long(...dir, '--seed', '6', '--fresh')).status).toBe(0);
    expect(progressIn(join(work, 'seeds'), 'second')).toMatchObject({ seed: 6, next: 1 });
  });
});
