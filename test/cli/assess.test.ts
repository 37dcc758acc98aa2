import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kaoping, TINY, tinyLines, tinyRecord } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-assess-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const north = written('north.json', [tinyRecord('a'), tinyRecord('b', { report: 'unmet', visits: 4 })]);
const south = written('south.json', { records: [tinyRecord('c', { report: 'unmet', visits: 4 }), tinyRecord('a')] });
const json = async (...args: string[]) => {
  const { status, stdout } = await kaoping(['assess', ...args, '--format', 'json']);
  return { status, ...JSON.parse(stdout) };
};

describe('kaoping assess', () => {
  it('takes the files together as one county: a unit in two of them is a second record', async () => {
    const { status, ranking, rejected, scores } = await json(north, south, ...TINY);
    expect(status).toBe(1);
    // 4 of 7: 40/7 = 5.71
    expect(ranking.office).toEqual([
      { unit: 'a', total: '10.00', rank: 1, grade: null },
      { unit: 'b', total: '5.71', rank: 2, grade: null },
      { unit: 'c', total: '5.71', rank: 2, grade: null },
    ]);
    expect(rejected).toMatchObject([{ file: south, line: 2, unit: 'a', issues: [{ code: 'second-record' }] }]);
    expect(scores[0].lines.length).toBeGreaterThan(0);
  });

  it('--each-file makes each its own county', async () => {
    const { status, assessments } = await json(north, south, ...TINY, '--each-file');
    expect(status).toBe(0);
    expect(
      assessments.map(({ file, ranking }: never) => [file, (ranking as { office: object[] }).office.length]),
    ).toEqual([
      [north, 2],
      [south, 2],
    ]);
    const { stdout } = await kaoping(['assess', north, south, ...TINY, '--each-file']);
    expect(stdout).toContain(`${north}\n\nOffice\n`);
  });

  it('--brief leaves out the lines, csv has one row a unit, ranked ones first', async () => {
    const { scores } = await json(north, ...TINY, '--brief');
    expect(scores.every((score: object) => !('lines' in score))).toBe(true);
    const { stdout } = await kaoping(['assess', north, ...TINY, '--format', 'csv']);
    expect(stdout).toBe(
      '\uFEFFKind,Rank,Id,Unit,Total,Low,High,Grade,Status\r\nOffice,1,a,a,10.00,10.00,10.00,,final\r\nOffice,2,b,b,5.71,5.71,5.71,,final\r\n',
    );
  });

  it('reads NDJSON with lines; what is no JSON is rejected with its own issues', async () => {
    const [good] = tinyLines('a');
    const { status, rejected, ranking } = await json(written('mixed.ndjson', `${good}\n\n{"unit":\n`), ...TINY);
    expect(status).toBe(1);
    expect(ranking.office).toHaveLength(1);
    expect(rejected).toMatchObject([{ line: 3, issues: [{ code: 'bad-json' }] }]);
  });

  it('a record of another year is rejected', async () => {
    const file = written('next.json', [{ ...tinyRecord('a'), year: 2021 }]);
    const { status, rejected } = await json(file, ...TINY);
    expect({ status, rejected }).toMatchObject({
      status: 1,
      rejected: [{ line: 1, issues: [{ code: 'wrong-year' }] }],
    });
  });

  describe('--years', () => {
    const rulebook = JSON.parse(readFileSync(TINY[1], 'utf8'));
    const next = written('tiny-2021.json', { ...rulebook, id: 'tiny-2021', year: 2021 });
    const years = ['--years', TINY[1], next] as const;
    const records = written('years.json', [
      tinyRecord('a'),
      { ...tinyRecord('b'), year: 2021 },
      { ...tinyRecord('a', { report: 'unmet', visits: 4 }), year: 2021 },
      { ...tinyRecord('a'), year: 2022 },
    ]);

    it('assesses each record in its year and compares a unit with its last', async () => {
      const { status, years: assessed, units, rejected } = await json(records, ...years);
      expect(status).toBe(1);
      expect(Object.keys(assessed)).toEqual(['2020', '2021']);
      // 10.00, then 40/7 = 5.71
      expect(units).toEqual([
        {
          unit: 'a',
          name: 'a',
          years: [
            { year: 2020, total: '10.00', rank: 1, grade: null, difference: null },
            { year: 2021, total: '5.71', rank: 2, grade: null, difference: '-4.29' },
          ],
        },
      ]);
      expect(rejected).toMatchObject([{ line: 4, unit: 'a', issues: [{ code: 'year-without-rulebook' }] }]);
    });

    it('prints them as a table', async () => {
      const { stdout, stderr } = await kaoping(['assess', records, ...years, '--lang', 'zh']);
      expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/))).toContainEqual([
        '2021',
        '5.71',
        '2',
        '-4.29',
      ]);
      expect(stderr).toContain('2022');
    });

    it('needs one rulebook a year', async () => {
      const { status, stderr } = await kaoping(['assess', records, '--years', TINY[1], TINY[1]]);
      expect(status).toBe(2);
      expect(stderr).toContain('2020');
    });
  });
});
