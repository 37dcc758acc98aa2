import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kaoping, TINY, tinyRecord } from './kaoping.js';

const folder = mkdtempSync(join(tmpdir(), 'kaoping-improve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
// of 7 points for 10: report 3 and visits 4 for 4 of them; a has 1 visit (10/7), b 4 (40/7), c the report and 2 (50/7)
const records = written('records.json', [
  tinyRecord('a', { report: 'unmet', visits: 1 }),
  tinyRecord('b', { report: 'unmet', visits: 4 }),
  tinyRecord('c', { report: 'met', visits: 2 }),
]);
const improve = (...args: string[]) => kaoping(['improve', records, ...TINY, '--unit', 'a', ...args]);

describe('kaoping improve', () => {
  it('prints each change with its gain, then the fewest that reach the target', async () => {
    const { status, stdout, stderr } = await improve('--target-total', '5');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'a: Total 1.43',
      '',
      'What can still be changed (2)',
      ' Gain  Total  Fact    Title   Change',
      '─────  ─────  ──────  ──────  ───────────',
      // either brings 3 of 7: 40/7 = 5.71, shown 4.28 more than 1.43
      '+4.28   5.71  report  Report  unmet → met',
      '+4.28   5.71  visits  Visits  1 → 4',
      '',
      'Total 5: The smallest set of changes (1) → 5.71',
      '  Report (report) → met',
      '',
    ]);
  });

  it('takes the rank among the other units of the file', async () => {
    const second = await improve('--target-rank', '2', '--format', 'json');
    expect(JSON.parse(second.stdout)).toMatchObject({
      format: 'kaoping/improvement/1',
      set: { target: { rank: 2 }, reachable: true, size: 1, changes: [{ fact: 'report', to: 'met' }] },
    });
    const first = await improve('--target-rank', '1', '--lang', 'zh');
    expect(first.stdout).toContain('名次 1: 最少改动 (2) → 10.00\n  报告 (report) → met\n  走访 (visits) → 4\n');
  });

  it('says what is too late, and what no change reaches', async () => {
    const { stdout } = await improve('--as-of', '2021-01-02', '--target-total', '5', '--lang', 'zh');
    expect(stdout).toContain('a: 总分 1.43 (截至 2021-01-02)\n\n没有还可以改动的事实\n');
    expect(stdout).toContain('已无法改动 (2)\n  报告 (report): 2020 年度已结束\n');
    expect(stdout).toContain('总分 5: 无法达到；最高可到 1.43\n');
  });

  it('status 1 for a record that does not fit, 2 for a question that cannot stand', async () => {
    const bad = written('bad.ndjson', `${JSON.stringify(tinyRecord('a', { report: 'maybe' }))}\n{ "unit": \n`);
    const one = await kaoping(['improve', bad, ...TINY, '--unit', 'a']);
    expect(one).toMatchObject({ status: 1, stdout: '' });
    expect(one.stderr).toContain('/facts/report');
    const unread = written('unread.ndjson', `${JSON.stringify(tinyRecord('a'))}\n{ "unit": \n`);
    const rank = await kaoping(['improve', unread, ...TINY, '--unit', 'a', '--target-rank', '1']);
    expect(rank).toMatchObject({ status: 2, stdout: '' });
    expect(rank.stderr).toContain('unread.ndjson:2');
    for (const [args, says] of [
      [['--target-total', 'all'], 'bad-target-total'],
      [['--target-rank', 'x'], 'bad-target-rank'],
      [['--target-grade', 'a'], 'unknown-target-grade'],
      [['--as-of', 'today'], 'bad-as-of'],
      [['--max-conferences', 'many'], 'bad-max-conferences'],
      [['--target-total', '5', '--target-rank', '1'], 'only one of'],
    ] as const) {
      const { status, stderr } = await improve(...args);
      expect(status, stderr).toBe(2);
      expect(stderr).toContain(says);
    }
    const who = await kaoping(['improve', records, ...TINY]);
    expect(who.stderr).toContain('add --unit');
  });

  it('adds conferences only where it may', async () => {
    const county = ['improve', 'examples/county/records.json', '--unit', 'lichun', '--target-total', '102'];
    expect((await kaoping(county)).stdout).toContain('cannot be reached; the highest total in reach is 100.00');
    const { stdout } = await kaoping([...county, '--max-conferences', '1']);
    expect(stdout).toContain('+2.00  press-conferences:');
    expect(stdout).toContain('Total 102: The smallest set of changes (1) → 102.00');
  });
});
