import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import * as kaoping from '../../src/index.js';
import { kaoping as commandLine } from '../cli/kaoping.js';
import { countyRecords, ROOT } from '../helpers.js';
import { assertedCode, runAsserted } from './run-example.js';

const text = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
const blocks = [...text.matchAll(/(?:<!-- (run|output: (.+?))(?: \(.+\))? -->\n)?```(\w+)\n([\s\S]*?)```/g)].map(
  ([, mark, command, language, body]) => ({ mark, command, language: language!, body: body!.trimEnd() }),
);
const toRun = (language: string) => blocks.filter((block) => block.mark === 'run' && block.language === language);

describe('the README', () => {
  it('says what it is, gives both commands and real output with a clause in its first thirty lines', () => {
    const first = text.split('\n').slice(0, 30).join('\n');
    for (const part of ['npm ci && npm start', 'npm ci && npm test', '29 units scored.', '分工方案第28项']) {
      expect(first).toContain(part);
    }
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    const named = [...text.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)*)/g)].map(([, name]) => name!);
    expect([...new Set(named)].filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  it('links to pages that exist', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((target) => !existsSync(resolve(ROOT, target)))).toEqual([]);
  });
});

describe('the output the README shows is what its command prints', () => {
  it.each(blocks.filter(({ command }) => command !== undefined))('$command', async ({ command, body }) => {
    const printed = command === 'npm start' ? npmStart() : (await commandLine(command!.split(' ').slice(1))).stdout;
    expectParts(body, printed);
  });
});

describe('the uses of the README run', () => {
  it('as TypeScript, with the results in its comments', () => {
    const [typed] = toRun('ts');
    expect(runAsserted(assertedCode(withoutImports(typed!.body)), { ...kaoping, wuding2018 })).toBe(3);
  });

  it('on the command line', async () => {
    const [shell] = toRun('sh');
    for (const line of shell!.body.split('\n')) {
      const { status, stdout } = await commandLine(line.split(' ').slice(1));
      expect([line, status]).toEqual([line, 0]);
      if (line === 'kaoping lint wuding-2018') expect(stdout).toBe('0 errors, 0 warnings\n');
      else expect(stdout.length).toBeGreaterThan(100);
    }
  });

  it("as an auditor's property", () => {
    const [, property] = toRun('ts');
    runAsserted(withoutImports(property!.body), { ...kaoping, fc, wuding2018, county: { records: countyRecords() } });
  });

  it('and no other block waits to be run', () => {
    expect(blocks.filter(({ mark }) => mark === 'run').map(({ language }) => language)).toEqual(['ts', 'sh', 'ts']);
  });
});

describe('the picture of the house', () => {
  const picture = blocks.at(-1)!.body.split('\n');

  it('shows every folder and file it names where it stands', () => {
    expect(picturePaths().filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });

  it('leaves out no room of src', () => {
    const rooms = readdirSync(resolve(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const shown = new Set(picturePaths());
    expect(rooms.map(({ name }) => `src/${name}/`).filter((room) => !shown.has(room))).toEqual([]);
  });

  function picturePaths(): string[] {
    let folder = '';
    return picture.map((line) => {
      const [, indent, name] = line.match(/^( *)(\S+)/)!;
      if (indent === '') folder = name!;
      return indent === '' ? name! : `${folder}${name}`;
    });
  }
});

function npmStart(): string {
  return execFileSync('npm', ['start', '--silent'], { cwd: ROOT, encoding: 'utf8' });
}

function withoutImports(code: string): string {
  return code.replace(/^import .*\n/gm, '');
}

/** The parts between lines of `…` stand in the output as they are shown, whole lines, in this order. */
function expectParts(shown: string, printed: string): void {
  let rest = `\n${printed}`;
  for (const part of shown.split(/^…$/m).map((lines) => lines.replace(/^\n|\n$/g, ''))) {
    if (part === '') continue;
    const at = rest.indexOf(`\n${part}\n`);
    expect(at, `not in the output: ${part}`).toBeGreaterThanOrEqual(0);
    rest = rest.slice(at + part.length + 1);
  }
}
