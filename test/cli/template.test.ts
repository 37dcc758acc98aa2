import { describe, expect, it } from 'vitest';
import { kaoping, TINY, tinyLines } from './kaoping.js';

const template = (...args: readonly string[]) => kaoping(['template', ...args]);
const scored = async (stdin: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = await kaoping(['score', '-', ...args, '--format', 'json', '--brief'], { stdin });
  return { status, stderr, ...JSON.parse(stdout || '{}') };
};
const county = ['--unit-kind', 'department', '--role', 'county-office', '--role', 'finance-bureau', '--id', 'office'];

/** The cells of a CSV text, read character by character; an independent reader of RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const row = rows.at(-1)!;
    const put = (text: string) => {
      row[row.length - 1] += text;
    };
    if (isQuoted) {
      if (csv[at] !== '"') put(csv[at]!);
      else if (csv[at + 1] === '"') put(csv[at++]!);
      else isQuoted = false;
    } else if (csv[at] === '"') isQuoted = true;
    else if (csv[at] === ',') row.push('');
    else if (csv.startsWith('\r\n', at)) {
      at++;
      rows.push(['']);
    } else put(csv[at]!);
  }
  return rows.slice(0, -1);
}
const quoted = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');

describe('kaoping template', () => {
  it('writes a record file that scores as it is: provisional, with the full range', async () => {
    const { status, stdout, stderr } = await template(...county);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(JSON.parse(stdout))).toEqual(['records', 'questions']);
    const { scores, rejected } = await scored(stdout);
    expect(rejected).toEqual([]);
    expect(scores).toMatchObject([
      {
        unit: { id: 'office', roles: ['county-office', 'finance-bureau'] },
        status: 'provisional',
        range: { low: '0.00', high: '100.00' },
      },
    ]);
  });

  it('filled in, it scores', async () => {
    const { stdout } = await template('--unit-kind', 'office', '--id', 'a', ...TINY);
    const file = JSON.parse(stdout);
    expect(file.questions.visits).toMatchObject({ due: '2020-12-31', clause: '2' });
    file.records[0].facts = { report: 'met', visits: 2 };
    // 3 + 2 of 7: 50/7
    expect((await scored(JSON.stringify(file), ...TINY)).scores).toMatchObject([{ status: 'final', total: '7.14' }]);
  });

  it('needs a kind of unit that there is', async () => {
    expect((await template()).status).toBe(2);
    const { status, stderr } = await template('--unit-kind', 'townships');
    expect([status, stderr]).toEqual([
      2,
      'kaoping: /unit/kind: There is no kind of unit "townships"; it is one of township, department [unknown-kind]  Hint: Did you mean township?\n',
    ]);
    expect((await template('--unit-kind', 'township', '--id', 'a b')).stderr).toContain('[bad-id]');
  });
});

describe('a template as CSV', () => {
  it('has a line for each fact, in both languages, safe for a spreadsheet', async () => {
    const { stdout } = await template(...county, '--format', 'csv');
    expect(stdout.startsWith('\uFEFFfact,question_zh,question_en,due,clause,example,value\r\n')).toBe(true);
    const rows = cellsOf(stdout.slice(1));
    expect(rows.every((row) => row.length === 7)).toBe(true);
    const { questions } = JSON.parse((await template(...county)).stdout);
    expect(rows.slice(7).map(([fact]) => fact)).toEqual(Object.keys(questions));
    expect(rows.slice(1, 7).map(([key, , , , , , value]) => [key, value])).toEqual([
      ['unit.id', 'office'],
      ['unit.name', 'office'],
      ['unit.kind', 'department'],
      ['unit.roles', 'county-office finance-bureau'],
      ['unit.assigned', ''],
      ['record.year', '2018'],
    ]);
    expect(rows.slice(7).every((row) => row[6] === '')).toBe(true);
    expect((await template(...county, '--name', '=1+2', '--format', 'csv')).stdout).toContain(
      "unit.name,单位名称,name of the unit,,,,'=1+2\r\n",
    );
  });

  it('is read back: empty it is provisional, filled in it scores like the JSON', async () => {
    const { stdout } = await template(...county, '--name', '=1+2', '--format', 'csv');
    expect((await scored(stdout)).scores).toMatchObject([
      { unit: { name: '=1+2', kind: 'department' }, range: { low: '0.00', high: '100.00' } },
    ]);
    const [titles, ...rows] = cellsOf(stdout.slice(1));
    const fill = rows.map((row) => (row[6] === '' ? [...row.slice(0, 6), row[5]!] : row));
    const file = JSON.parse((await template(...county, '--name', '=1+2')).stdout);
    const facts = Object.fromEntries(
      Object.entries<{ example: unknown }>(file.questions).map(([fact, { example }]) => [fact, example]),
    );
    const same = await scored(JSON.stringify([{ ...file.records[0], facts }]));
    expect(same.scores[0].status).toBe('final');
    expect((await scored(quoted([titles!, ...fill]))).scores).toEqual(same.scores);
    // as another program may save it: no quotation marks but where needed, LF
    expect((await scored(quoted([titles!, ...fill]).replaceAll('\r\n', '\n'))).scores).toEqual(same.scores);
  });

  it('takes words and numbers as they stand, other columns in any order', async () => {
    const csv =
      'fact,value,remark\nunit.id,a\nunit.kind,office,"two\nlines"\nrecord.year,2020\nreport, met ,\nvisits,2,\n,,\n';
    expect((await scored(csv, ...TINY)).scores).toMatchObject([{ total: '7.14' }]);
  });

  it('says what is wrong with a value, and where', async () => {
    const csv = 'fact,value\nunit.id,a\nunit.kind,office\nrecord.year,202O\nreport,done\nvisits,"[""2020-01-01"""\n';
    const { status, rejected } = await scored(csv, ...TINY);
    expect(status).toBe(1);
    expect(rejected[0].issues.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['/facts/visits', 'bad-json'],
    ]);
    const twice = 'fact,value\nunit.id,a\nunit.kind,office\nrecord.year,202O\nreport,done\nreport,met\n';
    expect((await scored(twice, ...TINY)).rejected).toMatchObject([
      {
        line: 1,
        unit: 'a',
        issues: [
          {
            path: '/facts/report',
            code: 'duplicate-key',
            message: { en: 'line 6, column 1: "report" stands twice in one object' },
          },
        ],
      },
    ]);
    const wrong = 'fact,value\nunit.id,a\nunit.kind,office\nrecord.year,202O\nreport,done\nreports,met\n';
    const found = (await scored(wrong, ...TINY)).rejected[0].issues.map(({ code }: { code: string }) => code);
    expect(found).toEqual(['wrong-year', 'unknown-word', 'unknown-fact']);
  });
});

describe('a file of records holds records and questions only', () => {
  const [a] = tinyLines('a');
  const commands = {
    score: (file: string) => ['score', file],
    explain: (file: string) => ['explain', file],
    due: (file: string) => ['due', file, '--as-of', '2020-06-01'],
    diff: (file: string) => ['diff', TINY[1], TINY[1], file],
  };

  it.each(Object.keys(commands) as (keyof typeof commands)[])(
    'kaoping %s says so for any other key',
    async (command) => {
      const args = [...commands[command]('-'), ...(command === 'diff' ? [] : TINY)];
      const good = await kaoping(args, { stdin: `{"questions":{"report":{}},"records":[${a}]}` });
      expect([good.status, good.stderr]).toEqual([0, '']);
      const { status, stdout, stderr } = await kaoping(args, { stdin: `{"records":[${a}],"question":{},"x/y":1}` });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toBe(`kaoping: -:
/question: There is no "question" here [unknown-key]  Hint: Did you mean questions?
/x~1y: There is no "x/y" here [unknown-key]  Hint: a file of records holds records and questions only
`);
    },
  );

  it('a record by itself is judged as a record', async () => {
    const { rejected } = await scored(a!.replace('{"unit"', '{"questions":{},"unit"'), ...TINY);
    expect(rejected).toMatchObject([{ issues: [{ path: '/questions', code: 'unknown-key' }] }]);
  });
});
