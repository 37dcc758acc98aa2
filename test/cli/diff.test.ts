import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lintRulebook } from '../../src/index.js';
import { kaoping, tinyLines, tinyRecord } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TINY = 'test/cli/files/tiny-rulebook.json';
const written = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const tiny = JSON.parse(readFileSync(TINY, 'utf8'));
const revised = written('revised.json', {
  ...tiny,
  edition: '2',
  rules: { ...tiny.rules, visits: { ...tiny.rules.visits, effect: { ...tiny.rules.visits.effect, points: '5' } } },
});

describe('kaoping diff', () => {
  // 3 + 2 of 7: 50/7 = 7.14; 3 + 2.5 of 8: 55/8 = 6.875 = 6.88. report 30/7 → 30/8, visits 20/7 → 25/8
  const records = written('records.json', [tinyRecord('a', { report: 'met', visits: 2 })]);

  it('prints the changes, the totals, and what moves them', async () => {
    const { status, stdout, stderr } = await kaoping(['diff', TINY, revised, records]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'tiny 2020 (1) → tiny 2020 (2)',
      '',
      'Changes (2)',
      '  rulebook: edition: 1 → 2',
      '  rule “Visits” (visits): effect points: 4 → 5',
      '',
      'Unit  Before  After  Difference',
      '────  ──────  ─────  ──────────',
      'a       7.14   6.88       -0.26',
      '',
      'Why each unit moves',
      'a',
      '  +0.2679  Visits (visits): 2.8571 → 3.1250',
      // 30/8 − 30/7 = −15/28, rounding 0.005 − (−1/350): together −0.26 − 15/56
      '  -0.5279  all other lines, by what they are scaled to (2)',
      '',
    ]);
  });

  it('speaks Chinese', async () => {
    const { stdout } = await kaoping(['diff', TINY, revised, records, '--lang', 'zh']);
    expect(stdout).toContain('变动 (2)\n  考评办法：版本：1 → 2\n  细则“走访”（visits）：计分方式·分值：4 → 5\n');
    expect(stdout).toContain('其余各项随折算变动');
  });

  it('--format json is the whole comparison; no change is said', async () => {
    const { stdout } = await kaoping(['diff', TINY, revised, records, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'kaoping/comparison/1',
      units: [{ difference: '-0.26' }],
      rejected: [],
    });
    expect((await kaoping(['diff', TINY, TINY])).stdout).toBe('tiny 2020 (1) → tiny 2020 (1)\n\nNo changes\n');
  });

  it('rejects with lines, status 1: what is no JSON, what is no record, what fits only one', async () => {
    const [good] = tinyLines('b');
    const file = written(
      'mixed.ndjson',
      `${good}\n{ "unit": \n{"unit":{"id":"c","kind":"office"},"year":2020,"facts":{"x":1}}\n`,
    );
    const { status, stdout } = await kaoping(['diff', TINY, revised, file, '--format', 'json']);
    expect(status).toBe(1);
    const { units, rejected } = JSON.parse(stdout);
    expect([units.length, rejected.map(({ line }: { line: number }) => line)]).toEqual([1, [2, 3]]);
  });

  it('chooses a reading in each rulebook that has it, and knows one that neither has', async () => {
    const lighter = await kaoping([
      'diff',
      TINY,
      'wuding-2018',
      '--reading',
      'heavy-size=5-points',
      '--format',
      'json',
    ]);
    expect(lighter.status).toBe(0);
    const unknown = await kaoping(['diff', TINY, TINY, '--reading', 'heavy-size=5-points']);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('unknown-reading');
  });

  it('needs two rulebooks', async () => {
    expect((await kaoping(['diff', TINY])).status).toBe(2);
    expect((await kaoping(['diff', TINY, records])).stderr).toContain('do not hold the same sort of thing');
  });
});

describe('kaoping diff of records and of scores', () => {
  const TINY_BOOK = ['--rulebook', TINY] as const;
  const before = written('before.json', [tinyRecord('a', { report: 'met', visits: 4 }), tinyRecord('b')]);
  const after = written('after.json', { records: [tinyRecord('a', { report: 'unmet', visits: 4 }), tinyRecord('c')] });

  it('puts two records of a unit side by side, and names the units only one file has', async () => {
    const { status, stdout, stderr } = await kaoping(['diff', before, after, ...TINY_BOOK]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'only before: b\nonly after: c\n' });
    // 4 of 7: 40/7 = 5.71
    expect(stdout).toBe(
      [
        'a  10.00 → 5.71  -4.29',
        'Facts that changed, put in one after another:',
        '  -4.29  Report (report): met → unmet  = 5.71',
        'Lines that moved:',
        '  -4.2857  Report (report): 4.2857 → 0.0000',
        '  -0.0043  all other lines, by what they are scaled to (1)',
        '',
      ].join('\n'),
    );
  });

  it('takes scores as printed, as JSON or NDJSON, alone or in a list', async () => {
    const scores = async (file: string, format: string) =>
      written(
        `${format}-of-${file.split('/').at(-1)}.txt`,
        (await kaoping(['score', file, ...TINY_BOOK, '--format', format])).stdout,
      );
    for (const format of ['json', 'ndjson']) {
      const { status, stdout } = await kaoping([
        'diff',
        await scores(before, format),
        await scores(after, format),
        '--format',
        'json',
      ]);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        units: [{ difference: '-4.29' }],
        alone: { before: ['b'], after: ['c'] },
      });
    }
  });

  it('rejects a record that does not fit, with status 1', async () => {
    const broken = written('broken.json', [tinyRecord('a', { report: 'perhaps' })]);
    const { status, stderr } = await kaoping(['diff', before, broken, ...TINY_BOOK]);
    expect(status).toBe(1);
    expect(stderr).toContain('/facts/report');
  });

  it('asks for one unit, or says who is there', async () => {
    expect((await kaoping(['diff', before, after, '--unit', 'a', ...TINY_BOOK])).stderr).toBe('');
    const { status, stderr } = await kaoping(['diff', before, after, '--unit', 'b', ...TINY_BOOK]);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('a, c') });
  });

  it('compares no records with a rulebook, and records in two files only', async () => {
    expect((await kaoping(['diff', before, after, after, ...TINY_BOOK])).status).toBe(2);
  });
});

describe('kaoping rulebook --roll', () => {
  it('writes the draft and lists what was moved beside it; lint waits for each date', async () => {
    const file = join(folder, 'wuding-2019.json');
    const { status, stdout, stderr } = await kaoping(['rulebook', 'wuding-2018', '--roll', '2019', '-o', file]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('  /rules/task-86/due: 2018-12-31 → 2019-12-31\n');
    const moved = stderr.split('\n').filter((line) => line.startsWith('  /rules/')).length;
    const draft = JSON.parse(readFileSync(file, 'utf8'));
    expect(draft).toMatchObject({ id: 'wuding-2019', year: 2019 });
    expect(lintRulebook(draft).filter(({ severity }) => severity === 'error')).toHaveLength(moved);
    expect((await kaoping(['lint', file])).status).toBe(1);
  });

  it.each(['19', '0000', 'next'])('refuses the year %s', async (year) => {
    const { status, stderr } = await kaoping(['rulebook', '--roll', year], { language: 'zh' });
    expect(status).toBe(2);
    expect(stderr).toContain('四位年份');
  });
});
