import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers.js';

const work = mkdtempSync(join(tmpdir(), 'kaoping-package-'));
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const pack = (from: string, to: string) => {
  mkdirSync(to, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', to], from);
  return join(to, readdirSync(to).find((name) => name.endsWith('.tgz'))!);
};
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Bundled packages are copied, so that no comment in the bundle tells where they came from; the others are linked. */
const linkPackages = (folder: string) => {
  mkdirSync(folder);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    const [from, to] = [join(ROOT, 'node_modules', name), join(folder, name)];
    if (name === '@noble' || name === 'canonicalize') cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
};

let tarball: string;
beforeAll(() => {
  tarball = pack(ROOT, join(work, 'first'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the packed package', () => {
  it('has the same bytes when the same files are built and packed again elsewhere', () => {
    const copy = join(work, 'copy');
    mkdirSync(copy);
    for (const entry of [
      'src',
      'seeds',
      'docs',
      'schemas',
      'package.json',
      'tsconfig.json',
      'tsup.config.ts',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
    ]) {
      cpSync(join(ROOT, entry), join(copy, entry), {
        recursive: true,
        filter: (from) => !from.includes(join('docs', 'api')),
      });
    }
    linkPackages(join(copy, 'node_modules'));
    run('npm', ['run', 'build', '--silent'], copy);
    expect(sha256(pack(copy, join(work, 'second')))).toBe(sha256(pack(ROOT, join(work, 'third'))));
  });

  it('holds no test, source or path of the machine that built it', () => {
    const names = run('tar', ['-tzf', tarball], work).trim().split('\n');
    expect(
      names.filter(
        (name) => !/^package\/(dist|docs|schemas|package\.json|README\.md|CHANGELOG\.md|LICENSE)/.test(name),
      ),
    ).toEqual([]);
    for (const name of readdirSync(join(ROOT, 'dist'))) {
      expect(readFileSync(join(ROOT, 'dist', name), 'utf8').includes(ROOT)).toBe(false);
    }
  });

  describe('installed into a fresh project', () => {
    const project = join(work, 'project');
    const record = JSON.stringify({
      unit: { id: 'u', kind: 'township' },
      year: 2018,
      facts: { 'dedicated-body': { establishedOn: null } },
    });
    beforeAll(() => {
      mkdirSync(project);
      writeFileSync(join(project, 'package.json'), '{ "name": "fresh", "private": true, "type": "module" }');
      run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], project);
    });

    const body = (line: string) => `${line}
const scored = kaoping.score(wuding2018, ${record});
if (scored.status !== 'provisional' || scored.range.low !== '0.00') throw new Error(JSON.stringify(scored.range));
console.log(scored.rulebook.digest);`;

    it('works as ESM and as CJS, with one digest', () => {
      writeFileSync(
        join(project, 'esm.mjs'),
        body("import * as kaoping from 'kaoping';\nimport { wuding2018 } from 'kaoping/wuding-2018';"),
      );
      writeFileSync(
        join(project, 'cjs.cjs'),
        body("const kaoping = require('kaoping');\nconst { wuding2018 } = require('kaoping/wuding-2018');"),
      );
      const [esm, cjs] = ['esm.mjs', 'cjs.cjs'].map((file) => run('node', [file], project).trim());
      expect(esm).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(cjs).toBe(esm);
    });

    it.each([
      ['esm/app.mjs', 'heavy-size=5-points: provisional, 0.63 to 95.00'],
      ['cjs/app.cjs', '90.39: “open-government”的权重 3% 低于下限 4%，已提高到 4%，其余各项按比例调减'],
    ])('runs examples/%s', (example, line) => {
      const file = join(project, basename(example));
      cpSync(join(ROOT, 'examples', example), file);
      expect(run('node', [file], project).split('\n')).toContain(line);
    });

    it.each([
      ['node16', { module: 'node16', moduleResolution: 'node16' }],
      ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
    ])('types a record under moduleResolution %s', (_, options) => {
      writeFileSync(
        join(project, 'typed.ts'),
        `import { createScorer, type Score } from 'kaoping';
import { wuding2018 } from 'kaoping/wuding-2018';
const scorer = createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } });
const scored: Score = scorer.score({ unit: { id: 'u', kind: 'township' }, year: 2018, facts: { 'task-01': 'met' } });
// @ts-expect-error no such fact
scorer.score({ unit: { id: 'u', kind: 'township' }, year: 2018, facts: { 'task-87': 'met' } });
// @ts-expect-error no such word
scorer.score({ unit: { id: 'u', kind: 'township' }, year: 2018, facts: { 'task-01': 'done' } });
// @ts-expect-error no such option
createScorer(wuding2018, { readings: { 'heavy-size': '6-points' } });
export const total: string | null = scored.total;
`,
      );
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: { ...options, target: 'es2022', strict: true, noEmit: true, types: [], skipLibCheck: false },
          files: ['typed.ts'],
        }),
      );
      run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', project], project);
    });

    it('brings the command line', () => {
      writeFileSync(join(project, 'record.json'), record);
      const printed = run(
        'npx',
        ['--no-install', 'kaoping', 'score', 'record.json', '--format', 'json', '--brief'],
        project,
      );
      expect(JSON.parse(printed).scores[0].status).toBe('provisional');
    });
  });
});
