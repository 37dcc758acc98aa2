import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { sum } from '../../src/numbers/index.js';
import { createScorer } from '../../src/scoring/index.js';
import { countyRecords } from '../helpers.js';
import { kaoping, TINY, tinyLines } from './kaoping.js';

const COUNTY = 'examples/county/records.json';

describe('kaoping explain', () => {
  it.each(['en', 'zh'] as const)('the amounts it shows add up to the total, for every unit (%s)', async (language) => {
    for (const { unit } of countyRecords()) {
      const { stdout } = await kaoping(['explain', COUNTY, '--unit', unit.id], { language });
      const total = stdout.match(/(?:Total|总分) (\S+)/)![1]!;
      const amounts = stdout.split('\n').flatMap((line) => line.match(/^ *(-?\d+\.\d{4}) {2}/)?.[1] ?? []);
      expect(sum([...amounts, `-${total}`]), unit.id).toBe('0');
    }
  });

  it('says each document once: the clauses stand in a column of their own', async () => {
    const { stdout } = await kaoping(['explain', COUNTY, '--unit', 'jingzhe', '--lang', 'zh']);
    expect(stdout.split(wuding2018.documents.notice!.title.zh)).toHaveLength(2);
    expect(stdout).not.toContain('（事实 ');
    expect(stdout).not.toContain('依据：');
  });

  it('keeps a reason of the unit whole, also one that speaks like a line', async () => {
    const [record] = countyRecords();
    const reason = '不涉及（事实 x）：无。依据：自查';
    const stdin = JSON.stringify({ ...record, facts: { ...record!.facts, 'task-62': { exempt: reason } } });
    expect((await kaoping(['explain', '-', '--lang', 'zh'], { stdin })).stdout).toContain(reason);
  });

  it('--format json prints the score itself', async () => {
    const { stdout } = await kaoping(['explain', COUNTY, '--unit', 'lixia', '--format', 'json']);
    const record = countyRecords().find(({ unit }) => unit.id === 'lixia');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(createScorer(wuding2018).score(record as never))));
  });

  it('needs no --unit where the file holds one record', async () => {
    const { status, stdout } = await kaoping(['explain', '-', ...TINY], { stdin: tinyLines('a')[0]! });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^a {2}Total 10\.00 {2}final\n/);
  });

  it('explains a unit although another record is broken', async () => {
    const stdin = `{"broken\n${tinyLines('a').join('')}\n`;
    expect((await kaoping(['explain', '-', ...TINY, '--unit', 'a'], { stdin })).status).toBe(0);
    const { status, stderr } = await kaoping(['explain', '-', ...TINY], { stdin });
    expect([status, stderr]).toEqual([2, 'kaoping: which unit? add --unit with one of: #1, a\n']);
  });

  it('says what is wrong with the record, with exit status 1', async () => {
    const args = ['explain', 'examples/county/broken.json', '--unit', 'hanlu'];
    expect(await kaoping(args)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '/facts/task-22-review: The rulebook asks for no fact "task-22-review" [unknown-fact]  Hint: Did you mean task-22-reviews?\n',
    });
  });

  it('names at most fifty of the units it knows', async () => {
    const ids = Array.from({ length: 60 }, (_, at) => `office-${at}`);
    const { stderr } = await kaoping(['explain', '-', ...TINY], { stdin: tinyLines(...ids).join('\n') });
    expect(stderr).toContain('office-49, … (60)');
    expect(stderr).not.toContain('office-50');
  });

  it('shows the readings the lines stand on, and no others', async () => {
    const { stdout } = await kaoping(['explain', COUNTY, '--unit', 'lichun', '--reading', 'late-work=half']);
    expect(stdout).toMatch(/late-work=half +Half +\d+ lines/);
    expect(stdout).not.toContain('floor-breach=');
  });
});
