import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/program.js';
import { builtFile, ROOT } from '../helpers.js';
import { TINY, tinyLines, tinyRecord } from './kaoping.js';

const cli = builtFile('cli.js');
const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}, flags: readonly string[] = []) =>
  spawn(process.execPath, [...flags, cli, ...args], {
    cwd: ROOT,
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
type Child = ReturnType<typeof start>;

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

async function finished(child: Child, stdin?: string) {
  child.stdin.end(stdin);
  const exit = once(child, 'exit') as Promise<[number]>;
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { status: (await exit)[0], stdout, stderr };
}

describe('the built command line', () => {
  it('reads standard input, writes standard output, and exits with the status', async () => {
    const [line] = tinyLines('a');
    const { status, stdout, stderr } = await finished(
      start(['score', '-', ...TINY, '--format', 'ndjson']),
      `${line}\n{"broken\n`,
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((one) => JSON.parse(one).total ?? JSON.parse(one).line),
    ).toEqual(['10.00', 2]);
  });

  it.each([
    ['LANG', { LANG: 'zh_CN.UTF-8' }, '退回: 序号 1 (qiufen)'],
    ['LC_ALL before LANG', { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'rejected: Line 1 (qiufen)'],
    ['LC_MESSAGES before LANG', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, '退回: 序号 1 (qiufen)'],
  ])('takes its language from %s', async (_, env, first) => {
    const { status, stderr } = await finished(start(['score', 'examples/county/broken.json'], env));
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(first);
  });

  it('--lang goes before LANG', async () => {
    const { stderr } = await finished(start(['score', 'none.json', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }));
    expect(stderr).toBe('kaoping: cannot read none.json: there is no such file or folder\n');
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const child = start(['score', 'examples/county/records.json', '--format', 'ndjson']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'exit');
    expect([status, await textOf(child.stderr)]).toEqual([0, '']);
  });

  it('is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
    expect(VERSION).toBe(version);
    expect((await finished(start(['--version']))).stdout).toBe(`${version}\n`);
  });
});

describe('NDJSON streams', () => {
  it('the first score comes out before the input ends', async () => {
    const child = start(['score', '-', ...TINY, '--format', 'ndjson', '--brief']);
    const lines = tinyLines('a', 'b');
    child.stdin.write(`${lines[0]}\n`);
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first)).unit.id).toBe('a');
    const { status, stdout } = await finished(child, `${lines[1]}\n`);
    expect([status, JSON.parse(stdout).unit.id]).toEqual([0, 'b']);
  });

  it('20,000 records, 80 MB in all, pass through a heap of 40 MB, one line out per line in', async () => {
    const count = 20_000;
    const evidence = '证'.repeat(1_300);
    const line = (at: number) => {
      const record = tinyRecord(`office-${at}`, { report: { status: 'met', evidence }, visits: at % 5 });
      return `${JSON.stringify(record)}\n`;
    };
    const child = start(['score', '-', ...TINY, '--format', 'ndjson', '--brief'], {}, ['--max-old-space-size=40']);
    const exit = once(child, 'exit');
    const input = pipeline(Readable.from(linesOf(count, line)), child.stdin);
    let seen = 0;
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const one of lines) if (JSON.parse(one).unit.id === `office-${seen}`) seen++;
    }
    await input;
    expect([seen, (await exit)[0]]).toEqual([count, 0]);
  });
});

function* linesOf(count: number, line: (at: number) => string): Generator<string> {
  for (let at = 0; at < count; at++) yield line(at);
}
