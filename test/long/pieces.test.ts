import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as kaoping from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { difference } from './campaign.js';
import { fateOf } from './engines/deadly.js';
import { Lane } from './lane.js';
import { main } from './main.js';
import { mutated } from './mutated.js';
import { recordedOn } from './page.js';
import { type Done, newProgress } from './progress.js';
import { rareIn } from './report.js';
import { Worker } from './worker.js';

const done = (some: Partial<Done> = {}): Done => ({ seconds: 1, seen: {}, failures: [], ...some });

describe('a worker', () => {
  const engine = resolve(import.meta.dirname, 'engines/deadly.ts');

  it('outlives cases that end the process or never end', async () => {
    const worker = new Worker(pathToFileURL(engine).href, 2);
    const campaign = mutated(kaoping);
    const fates = Array.from({ length: 100 }, (_, n) => fateOf(campaign.draw(5, n).given.rulebook));
    const problems = { dies: 'the process ended: 7', hangs: 'no end within 2 seconds' } as const;
    for (const fate of ['dies', 'hangs'] as const) {
      const at = fates.indexOf(fate);
      expect(fates.slice(at - 1, at + 2)).toEqual(['lives', fate, 'lives']);
      const { failures, seen } = await worker.run({ campaign: 'mutated', seed: 5, from: at - 1, to: at + 2 });
      expect(failures).toEqual([{ case: at, problem: problems[fate] }]);
      expect((seen['parse:accepted'] ?? 0) + (seen['parse:refused'] ?? 0)).toBe(2);
    }
    worker.stop();
  });
});

describe('a lane', () => {
  it('takes in blocks in their order, whichever ends first', () => {
    const progress = newProgress(5);
    const lane = new Lane('second', progress, 200, 450);
    const jobs = [lane.take(), lane.take(), lane.take()];
    expect(jobs.map(({ from, to }) => [from, to])).toEqual([
      [0, 200],
      [200, 400],
      [400, 450],
    ]);
    expect(lane.isHandedOut).toBe(true);
    lane.give(jobs[1]!, done({ seen: { a: 1 }, failures: [{ case: 300, problem: 'p' }] }));
    expect(progress).toMatchObject({ next: 0, failed: 0, seconds: 0 });
    lane.give(jobs[0]!, done({ seen: { a: 2, b: 1 } }));
    expect(progress).toMatchObject({ next: 400, failed: 1, seconds: 2, seen: { a: 3, b: 1 } });
  });
});

describe('the options', () => {
  it.each([
    [['--only', 'third'], 'no campaign third: reference, second, mutated'],
    [['--minutes', 'long'], '--minutes long: not such a number'],
    [['--workers', '0'], '--workers 0: not such a number'],
    [['--seed', '2147483648'], '--seed 2147483648: below 2147483648, please'],
    [['--case', 'second:5'], '--case : not such a number'],
    [['--hours', '1'], "Unknown option '--hours'"],
  ])('say what is wrong with %j', async (args, message) => {
    const said: string[] = [];
    expect(await main(args, (text) => said.push(text))).toBe(2);
    expect(said.join()).toContain(message);
  });
});

describe('what is told', () => {
  it('names every key in which two results differ', () => {
    expect(difference({ engine: { a: 1, b: [2] }, second: { b: [2], a: 1 } })).toBeUndefined();
    expect(difference({ engine: { a: '1', b: 2 }, second: { a: 1, b: 2, c: null } })).toBe(
      'a: engine "1", second 1; c: engine undefined, second null',
    );
  });

  it('names what occurs in less than one case of a hundred, once there are enough', () => {
    const campaign = { claim: '', block: 1, expected: ['often', 'rare', 'never'], draw: () => expect.fail() };
    const at = (next: number) => ({ ...newProgress(5), next, seen: { often: 200, rare: 199 } });
    expect(rareIn(campaign, at(20_000))).toEqual(['rare (199)', 'never (0)']);
    expect(rareIn(campaign, at(19_999))).toEqual([]);
  });

  it('stands in docs/proof.md between its marks', () => {
    const page = readFileSync(resolve(ROOT, 'docs/proof.md'), 'utf8');
    const once = recordedOn(page, '| one |');
    expect(once).toContain('-->\n| one |\n<!--');
    expect(recordedOn(recordedOn(page, '| two |'), '| one |')).toBe(once);
    expect(() => recordedOn('no marks', '')).toThrow('no place');
  });
});
