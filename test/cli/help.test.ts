import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFile, ROOT } from '../helpers.js';
import { kaoping } from './kaoping.js';

const COMMANDS = [
  'score',
  'explain',
  'assess',
  'evaluate',
  'sensitivity',
  'improve',
  'due',
  'template',
  'inspect',
  'diff',
  'seal',
  'verify',
  'rulebook',
  'lint',
  'schema',
];
const helpOf = async (command: string, language: 'zh' | 'en') =>
  (await kaoping([command, '--help'], { language })).stdout;
const examplesIn = (help: string) => [...help.matchAll(/^ {2}\$ (.+)$/gm)].map(([, example]) => example!);

describe('kaoping --help', () => {
  it('lists every command, each with a sentence', async () => {
    const { status, stdout } = await kaoping(['--help']);
    expect(status).toBe(0);
    const listed = [...stdout.split('Commands:')[1]!.matchAll(/^ {2}(\w+) .*\S$/gm)].map(([, name]) => name);
    expect(listed).toEqual([...COMMANDS, 'help']);
  });

  it('speaks Chinese, down to the titles', async () => {
    for (const args of [['--help'], ...COMMANDS.map((command) => [command, '--help'])]) {
      const { stdout } = await kaoping(args, { language: 'zh' });
      expect(stdout).not.toMatch(/Usage|Options|Commands|Examples|display|default|choices/);
    }
  });

  it.each(COMMANDS)('kaoping %s --help has examples, the same in both languages', async (command) => {
    const [en, zh] = [examplesIn(await helpOf(command, 'en')), examplesIn(await helpOf(command, 'zh'))];
    expect(en.length).toBeGreaterThan(0);
    expect(zh).toEqual(en);
  });
});

describe('every example of --help runs as it stands, from the root of the repository', () => {
  const bin = mkdtempSync(join(tmpdir(), 'kaoping-bin-'));
  beforeAll(() => symlinkSync(builtFile('cli.js'), join(bin, 'kaoping')));
  afterAll(() => rmSync(bin, { recursive: true, force: true }));

  it.each(COMMANDS)('kaoping %s', async (command) => {
    for (const example of examplesIn(await helpOf(command, 'en'))) {
      const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
      const stdout = execFileSync('bash', ['-o', 'pipefail', '-c', example], { cwd: ROOT, env, encoding: 'utf8' });
      if (command === 'lint')
        expect(stdout, example).toMatch(/^(warning \/rules\/dedicated-body\/.+\n)?0 errors, (0 warnings|1 warning)\n$/);
      else expect(stdout.length, example).toBeGreaterThan(100);
    }
  });
});

describe('a slip on the command line', () => {
  it.each([
    [['scor', 'x'], 'score', '没有命令 scor'],
    [['score', 'x', '--redaing', 'a=b'], '--reading', '没有选项 --redaing'],
    [['explain', 'x', '--units', 'a'], '--unit', '没有选项 --units'],
    [['rulebook', '--fromat', 'md'], '--format', '没有选项 --fromat'],
  ])('%j: the nearest is named', async (args, near, zh) => {
    const english = await kaoping(args);
    expect([english.status, english.stdout]).toEqual([2, '']);
    expect(english.stderr).toContain(`Did you mean ${near}?`);
    const chinese = await kaoping(args, { language: 'zh' });
    expect(chinese.stderr).toContain(`${zh}（是否想写 ${near}？）`);
  });

  it.each([
    [['score'], '缺少参数 files'],
    [['explain', 'x', '--unit'], '选项 --unit <id> 缺少取值'],
    [['score', 'x', '--format', 'xlsx'], '选项 --format <format> 不接受“xlsx”，可选：table, json, ndjson, csv'],
    [['evaluate', 'x', 'y'], '参数过多'],
    [['score', 'x', '--lang', 'fr'], '选项 --lang <language> 不接受“fr”，可选：zh, en'],
  ])('%j is told in Chinese', async (args, zh) => {
    const { status, stderr } = await kaoping(args, { language: 'zh' });
    expect([status, stderr]).toEqual([2, `kaoping: ${zh}\n（用法见 --help）\n`]);
  });
});
