import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kaoping, tinyRecord } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-sensitivity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

/** The tiny rulebook (a report of 3, visits of 4 for 4 of them, of 10) with readings: what visits weigh, what a partial report is. */
const tiny = JSON.parse(readFileSync('test/cli/files/tiny-rulebook.json', 'utf8'));
const title = (en: string) => ({ zh: `${en}？`, en });
const reading = (question: string, ...options: string[]) => ({
  question: title(question),
  basis: [{ document: 'notice', clause: '1' }],
  default: options[0],
  options: Object.fromEntries(options.map((option) => [option, { title: title(option) }])),
});
const rulebook = written('rulebook.json', {
  ...tiny,
  rules: {
    ...tiny.rules,
    visits: {
      ...tiny.rules.visits,
      effect: { ...tiny.rules.visits.effect, points: { $reading: 'weight', four: '4', one: '1' } },
    },
  },
  defaults: { partial: { $reading: 'partial', half: '0.5', none: '0' } },
  readings: {
    partial: reading('What is partial worth', 'half', 'none'),
    weight: reading('What do visits weigh', 'four', 'one'),
  },
});
/*
 *                    four, half    four, none   one, half     one, none
 * a met, 2 visits    5/7  7.14     7.14         3.5/4  8.75   8.75
 * b partial, 4       5.5/7  7.86   4/7  5.71    2.5/4  6.25   1/4  2.50
 */
const records = written('records.json', [
  tinyRecord('a', { report: 'met', visits: 2 }),
  tinyRecord('b', { report: 'partial', visits: 4 }),
]);
const ask = (...args: string[]) => kaoping(['sensitivity', records, '--rulebook', rulebook, ...args]);

describe('kaoping sensitivity', () => {
  it('says first which readings decide a rank, then what each option gives', async () => {
    const { status, stdout, stderr } = await ask();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'Readings that decide a rank, and of how many units',
      '  2  What is partial worth (partial)',
      '  2  What do visits weigh (weight)',
      '',
      'What is partial worth (partial)',
      'Unit  half (as chosen)     none',
      '────  ────────────────  ───────',
      'a              7.14 #2  7.14 #1',
      'b              7.86 #1  5.71 #2',
      '',
      'What do visits weigh (weight)',
      'Unit  four (as chosen)      one',
      '────  ────────────────  ───────',
      'a              7.14 #2  8.75 #1',
      'b              7.86 #1  6.25 #2',
      '',
    ]);
  });

  it('--pairs adds what two changed readings do together', async () => {
    const { stdout } = await ask('--pairs');
    expect(stdout.split('\n').slice(-5)).toEqual([
      'Two readings changed at once, where that gives what neither gives alone',
      'Readings                  Unit  Total  Rank',
      '────────────────────────  ────  ─────  ────',
      'partial=none, weight=one  b      2.50     2',
      '',
    ]);
  });

  it('says so where none decides, and starts from --reading', async () => {
    const { stdout } = await ask('--reading', 'weight=one', '--lang', 'zh');
    // a 8.75 stays ahead of b, 6.25 or 2.50; weight=four puts b first
    expect(stdout).toContain('决定名次的口径，前为名次随之变动的单位数\n  2  What do visits weigh？ (weight)\n');
    expect(stdout).toContain('one (现用)');
    const alone = await kaoping(['sensitivity', written('one.json', tinyRecord('a')), '--rulebook', rulebook]);
    expect(alone.stdout).toBe(
      'No reading by itself decides a rank\n\nReadings that change no total and no rank: partial, weight\n',
    );
  });

  it('--bounds: the ends over all combinations and who can be ahead', async () => {
    const { status, stdout } = await ask('--bounds');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'Readings that, changed alone, decide which of two units is ahead, and of how many pairs',
      '  1  What is partial worth (partial)',
      '  1  What do visits weigh (weight)',
      '',
      'Combinations of readings, all of them considered: 4',
      '',
      'Unit   Low  High  Changed for the low       Changed for the high',
      '────  ────  ────  ────────────────────────  ────────────────────',
      'a     7.14  8.75  nothing                   weight=one',
      'b     2.50  7.86  partial=none, weight=one  nothing',
      '',
      'Who is ahead depends on the readings',
      'Unit  Unit  Status  Changed',
      '────  ────  ──────  ──────────',
      'b     a     ahead   nothing',
      expect.stringMatching(/^a {5}b {5}ahead {3}(weight=one|partial=none)$/),
      '',
      'Pairs that keep their order under all readings: 0',
      '',
    ]);
    expect((await ask('--bounds', '--lang', 'zh')).stdout).toContain('口径组合数，全部在内: 4');
  });

  it('--format json is the whole result', async () => {
    const { stdout } = await ask('--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'kaoping/sensitivity/1',
      decisive: [{ reading: 'partial' }, {}],
    });
    const ends = JSON.parse((await ask('--bounds', '--format', 'json')).stdout);
    expect(ends).toMatchObject({
      format: 'kaoping/bounds/1',
      combinations: '4',
      units: [{ low: '7.14', high: '8.75' }, {}],
    });
  });

  it('rejects with lines, status 1: what is no JSON, what is no record', async () => {
    const file = written(
      'mixed.ndjson',
      `${JSON.stringify(tinyRecord('a'))}\n{ "unit": \n{"unit":{"id":"c"},"year":2020}\n`,
    );
    for (const more of [[], ['--bounds']]) {
      const { status, stdout } = await kaoping([
        'sensitivity',
        file,
        '--rulebook',
        rulebook,
        '--format',
        'json',
        ...more,
      ]);
      expect([status, JSON.parse(stdout).rejected.map(({ line }: { line: number }) => line)]).toEqual([1, [2, 3]]);
    }
  });

  it('is an error, status 2, where there are too many combinations', async () => {
    const ids = Array.from({ length: 24 }, (_, at) => `r${at}`);
    const veto = (id: string) => ({
      ...tiny.rules.visits,
      effect: { kind: 'veto', to: 'cap', at: { $reading: id, one: '1', two: '2' } },
    });
    const file = written('many.json', {
      ...tiny,
      rules: { ...tiny.rules, ...Object.fromEntries(ids.map((id) => [id, veto(id)])) },
      readings: Object.fromEntries(ids.map((id) => [id, reading(id, 'one', 'two')])),
    });
    const facts = { report: 'met', visits: 4, ...Object.fromEntries(ids.map((id) => [id, 1])) };
    const all = written('all.json', tinyRecord('a', facts));
    const { status, stdout, stderr } = await kaoping(['sensitivity', all, '--rulebook', file, '--bounds']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('16777216');
    expect(stderr).toContain('[too-many-combinations]');
  });
});
