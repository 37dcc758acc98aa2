import { describe, expect, it } from 'vitest';
import { kaoping, TINY, tinyLines, tinyRecord } from './kaoping.js';

const inspect = (args: readonly string[], stdin = '', language: 'zh' | 'en' = 'en') =>
  kaoping(['inspect', '-', ...TINY, ...args], { stdin, language });

describe('kaoping inspect', () => {
  // (3 + 2) × 10/7 = 7.14; without the report 2.86, without the visits 4.29
  const record = JSON.stringify(tinyRecord('a', { report: { status: 'met', evidence: 'No. 3' }, visits: 2 }));

  it('prints what to look at first, then what has evidence', async () => {
    const { status, stdout, stderr } = await inspect([], record);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'a  2020  Total 7.14  final',
      '',
      'Look at first (points: what the total loses where the fact does not stand)',
      '   Points  To check     Fact    Duty    Clause  On record',
      '─  ──────  ───────────  ──────  ──────  ──────  ─────────',
      '☐    2.85  no evidence  visits  Visits  2       2 times',
      '',
      'With evidence',
      '   Points  Evidence  Fact    Duty    Clause',
      '─  ──────  ────────  ──────  ──────  ──────',
      '☐    4.28  No. 3     report  Report  1',
      '',
      'Inspector: ________  Date: ________',
      '',
    ]);
  });

  it('speaks Chinese; --format json is the whole sheet', async () => {
    const exempt = JSON.stringify(tinyRecord('a', { report: 'met', visits: { exempt: '无走访对象' } }));
    const { stdout } = await inspect([], exempt, 'zh');
    expect(stdout).toContain('☐   5.71  待核签    visits  走访  2     不涉及：无走访对象');
    const sheet = JSON.parse((await inspect(['--format', 'json'], exempt)).stdout);
    // 10 with the visits out; counted and none made, 3 of 7: 4.29. Without the report nothing is left: 0
    expect(sheet).toMatchObject({
      format: 'kaoping/inspection/1',
      total: '10.00',
      items: [
        { fact: 'report', points: '10.00' },
        { fact: 'visits', kind: 'exemption', points: '5.71' },
      ],
    });
  });

  it('needs a unit where there are several, and a record that fits', async () => {
    const several = tinyLines('a', 'b').join('\n');
    expect(await inspect([], several)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'kaoping: which unit? add --unit with one of: a, b\n',
    });
    expect((await inspect(['--unit', 'b'], several)).stdout).toMatch(/^b {2}2020/);
    expect(await inspect([], JSON.stringify(tinyRecord('a', { report: 'done' })))).toEqual({
      status: 1,
      stdout: '',
      stderr: '/facts/report: There is no "done"; it is one of met, partial, unmet [unknown-word]\n',
    });
    expect(
      (await inspect(['--unit', 'a'], `${tinyLines('a')[0]!.replace('"year"', '"year":2020,"year"')}\n`)).stderr,
    ).toContain('[duplicate-key]');
  });
});
