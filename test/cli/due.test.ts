import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { kaoping, TINY, tinyLines, tinyRecord } from './kaoping.js';

const due = (args: readonly string[], stdin = '') =>
  kaoping(['due', '--as-of', '2020-06-01', ...TINY, ...args], { stdin });

describe('kaoping due', () => {
  it('prints for each unit what is open; the count tells the rest', async () => {
    const records = [tinyRecord('a', { report: 'met', visits: 3 }), tinyRecord('b', { report: 'met', visits: 4 })];
    const { status, stdout, stderr } = await due(['-'], JSON.stringify(records));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'a  as of 2020-06-01  1 owed, 1 done',
      'Due          Stands  Rule    Duty    Clause  On record',
      '───────────  ──────  ──────  ──────  ──────  ────────────',
      '2020-12-31*  later   visits  Visits  2       3 times of 4',
      '* the rulebook names no day: the end of the year',
      '',
      'b  as of 2020-06-01  2 done',
      'nothing to do',
      '',
    ]);
  });

  it('--unit-kind lists what such a unit owes; json and ics hold the same dates', async () => {
    const kind = ['--unit-kind', 'office', '--unit', 'here'];
    const { units } = JSON.parse((await due([...kind, '--format', 'json'])).stdout);
    expect(units).toMatchObject([
      {
        unit: { id: 'here', kind: 'office' },
        duties: [{ rule: 'report', due: '2020-12-31', dueBy: 'year-end' }, { rule: 'visits' }],
      },
    ]);
    const { stdout } = await due([...kind, '--format', 'ics']);
    const events = new ICAL.Component(ICAL.parse(stdout))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual([
      ['tiny.2020.report.here@kaoping', '2020-12-31'],
      ['tiny.2020.visits.here@kaoping', '2020-12-31'],
    ]);
  });

  it('--unit is one unit of the files', async () => {
    const stdin = tinyLines('a', 'b').join('\n');
    expect((await due(['-', '--unit', 'b'], stdin)).stdout).toMatch(/^b {2}as of/);
    expect(await due(['-', '--unit', 'bb'], stdin)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'kaoping: no unit "bb" in -: it holds: a, b; did you mean b?\n',
    });
  });

  it('rejects with line numbers what is no record, status 1', async () => {
    const stdin = `${tinyLines('a')[0]}\n{ "unit": \n${tinyLines('a')[0]}\n`;
    const { status, stdout, stderr } = await due(['-'], stdin);
    expect([status, stdout.startsWith('a  as of')]).toEqual([1, true]);
    expect(stderr.match(/rejected: Line \d/g)).toEqual(['rejected: Line 2', 'rejected: Line 3']);
    expect(stderr).toContain('[bad-json]');
    expect(stderr).toContain('[second-record]');
    expect(
      JSON.parse((await due(['-', '--format', 'json'], stdin)).stdout).rejected.map(
        ({ line }: { line: number }) => line,
      ),
    ).toEqual([2, 3]);
  });

  it.each([
    [['due', '--unit-kind', 'office'], '缺少选项 --as-of <date>\n（用法见 --help）'],
    [
      ['due', '--as-of', '2018-02-29', '--unit-kind', 'township'],
      '--as-of 应写存在的日期，如 2018-09-01，实为“2018-02-29”',
    ],
    [['due', '--as-of', '2018-09-01'], '请写出记录文件，或用 --unit-kind（和 --role）说明是哪类单位，二者择一'],
    [
      ['due', 'x.json', '--as-of', '2018-09-01', '--unit-kind', 'township'],
      '请写出记录文件，或用 --unit-kind（和 --role）说明是哪类单位，二者择一',
    ],
    [
      ['due', '--as-of', '2018-09-01', '--unit-kind', 'village'],
      '/unit/kind: 没有单位类别“village”，可选：township, department [unknown-kind]',
    ],
  ])('%j says what is wrong', async (args, message) => {
    expect(await kaoping(args, { language: 'zh' })).toEqual({ status: 2, stdout: '', stderr: `kaoping: ${message}\n` });
  });
});
