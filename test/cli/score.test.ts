import { describe, expect, it } from 'vitest';
import { countyRecords } from '../helpers.js';
import { kaoping, TINY, tinyLines, tinyRecord } from './kaoping.js';

const COUNTY = 'examples/county/records.json';
const json = async (...args: string[]) => JSON.parse((await kaoping(['score', ...args, '--format', 'json'])).stdout);

describe('kaoping score, the exit status', () => {
  it('is 0 when all are scored, also provisionally', async () => {
    expect((await kaoping(['score', COUNTY])).status).toBe(0);
    expect((await kaoping(['score', 'examples/county/incomplete.json'])).status).toBe(0);
  });

  it('is 1 when some, or all, are rejected', async () => {
    expect((await kaoping(['score', 'test/cli/files/mixed.ndjson', ...TINY])).status).toBe(1);
    expect((await kaoping(['score', 'examples/county/broken.json'])).status).toBe(1);
  });

  it('is 2 when nothing could be done', async () => {
    expect((await kaoping(['score', 'nowhere.json'])).status).toBe(2);
    expect((await kaoping(['score', COUNTY, '--rulebook', 'nowhere.json'])).status).toBe(2);
    expect((await kaoping(['score', COUNTY, '--no-such-flag'])).status).toBe(2);
    expect((await kaoping([])).status).toBe(2);
  });
});

describe('kaoping score, its formats', () => {
  it('json holds every score, in order, and nothing is rejected', async () => {
    const { scores, rejected } = await json(COUNTY);
    expect(scores.map(({ unit }: { unit: { id: string } }) => unit.id)).toEqual(
      countyRecords().map(({ unit }) => unit.id),
    );
    expect(rejected).toEqual([]);
  });

  it('json of no scores at all is JSON still', async () => {
    const { scores, rejected } = await json('examples/county/broken.json');
    expect(scores).toEqual([]);
    expect(rejected.map(({ line, unit }: { line: number; unit: string }) => [line, unit])).toEqual([
      [1, 'qiufen'],
      [2, 'hanlu'],
      [3, 'shuangjiang'],
      [4, 'lidong'],
      [5, 'xiaoxue'],
      [6, 'daxue'],
      [7, 'dongzhi'],
      [8, 'xiaohan'],
    ]);
  });

  it('ndjson gives one line out for each record in, in order, scored or not', async () => {
    const { stdout } = await kaoping(['score', 'test/cli/files/mixed.ndjson', ...TINY, '--format', 'ndjson']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ unit, line }) => unit?.id ?? [line, unit])).toEqual([
      'a',
      [3, 'b'],
      [4, 'b'],
      [5, undefined],
      'd',
      [7, 'e'],
    ]);
  });

  it('--brief leaves out the lines and nothing else', async () => {
    const [whole] = (await json(COUNTY)).scores;
    const [brief] = (await json(COUNTY, '--brief')).scores;
    const { lines, ...rest } = whole;
    expect(lines.length).toBeGreaterThan(70);
    expect(brief).toEqual(rest);
  });

  it('csv begins with a BOM, has CRLF and one row for each score, and marks what a spreadsheet would run', async () => {
    const record = { ...tinyRecord('x'), unit: { id: 'x', kind: 'office', name: '=HYPERLINK("a")' } };
    const { stdout } = await kaoping(['score', '-', ...TINY, '--format', 'csv'], { stdin: JSON.stringify(record) });
    expect(stdout).toBe(
      '\uFEFFId,Unit,Total,Earned,Deducted,Awarded,Status,Low,High\r\n' +
        'x,"\'=HYPERLINK(""a"")",10.00,10.0000,0.0000,0.0000,final,10.00,10.00\r\n',
    );
  });

  it('a table shows no control character of a name', async () => {
    const record = { ...tinyRecord('x'), unit: { id: 'x', kind: 'office', name: 'a\u202eb\u001b[31m' } };
    const { stdout } = await kaoping(['score', '-', ...TINY], { stdin: JSON.stringify(record) });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});

describe('kaoping score, readings and rulebooks', () => {
  it('scores under the chosen reading, and says so in every score', async () => {
    const byDefault = (await json(COUNTY, '--brief')).scores;
    const lighter = (await json(COUNTY, '--brief', '--reading', 'heavy-size=5-points')).scores;
    const total = (scores: { unit: { id: string }; total: string }[]) =>
      scores.find(({ unit }) => unit.id === 'guyu')?.total;
    expect([total(byDefault), total(lighter)]).toEqual(['90.00', '95.00']);
    expect(lighter[0].readings['heavy-size']).toBe('5-points');
  });

  it('takes a rulebook by its shipped id or from a file', async () => {
    const shipped = await json(COUNTY, '--brief', '--rulebook', 'wuding-2018');
    expect(shipped).toEqual(await json(COUNTY, '--brief'));
    const { stdout } = await kaoping(['score', '-', ...TINY, '--format', 'json'], { stdin: tinyLines('a')[0]! });
    expect(JSON.parse(stdout).scores[0].rulebook.id).toBe('tiny');
  });

  it('a reading that names a prototype key is unknown like any other', async () => {
    const { status, stderr } = await kaoping(['score', COUNTY, '--reading', '__proto__=x']);
    expect(status).toBe(2);
    expect(stderr).toContain('[unknown-reading]');
  });
});

describe('kaoping score, several files', () => {
  it('is one batch: a unit of the first file is a second record in the next', async () => {
    const { scores, rejected } = await json(COUNTY, COUNTY, '--brief');
    expect(scores).toHaveLength(29);
    expect(rejected).toHaveLength(29);
    expect(rejected[0]).toMatchObject({ file: COUNTY, line: 1, unit: 'lichun', issues: [{ code: 'second-record' }] });
  });

  it('names the file of each rejected record', async () => {
    const { stderr } = await kaoping(['score', COUNTY, 'examples/county/broken.json']);
    expect(stderr).toContain('rejected: examples/county/broken.json Line 1 (qiufen)');
  });
});

describe('kaoping score, the steps it names', () => {
  it('run as they stand', async () => {
    const { stdout } = await kaoping(['score', COUNTY]);
    const steps = stdout.split('\n').flatMap((line) => line.match(/kaoping .+$/) ?? []);
    expect(steps).toHaveLength(3);
    for (const step of steps) expect((await kaoping(step.split(' ').slice(1))).status, step).toBe(0);
  });
});
