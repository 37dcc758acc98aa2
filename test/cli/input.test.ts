import { describe, expect, it } from 'vitest';
import { tellApart } from '../../src/cli/tell-apart.js';
import { kaoping, TINY, tinyLines, tinyRecord } from './kaoping.js';

async function outcomes(stdin: string | Uint8Array) {
  const { status, stdout, stderr } = await kaoping(['score', '-', ...TINY, '--format', 'ndjson', '--brief'], { stdin });
  const lines = stdout === '' ? [] : stdout.trimEnd().split('\n');
  const seen = lines
    .map((line) => JSON.parse(line))
    .map((one) =>
      'issues' in one ? [one.line, ...one.issues.map(({ code }: { code: string }) => code)] : one.unit.id,
    );
  return { status, seen, stderr };
}
const seen = async (stdin: string | Uint8Array) => (await outcomes(stdin)).seen;

const [a, b, c] = tinyLines('a', 'b', 'c') as [string, string, string];
const broken = '{"unit":{"id":"x","kind":"office"},"year":2020,"facts":{"report":"m';

describe('JSON', () => {
  it.each([
    ['one record', a, ['a']],
    ['one record over many lines', JSON.stringify(tinyRecord('a'), null, 2), ['a']],
    ['an array', `[${a},${b}]`, ['a', 'b']],
    ['an array, a record a line', `[\n${a},\n${b}\n]\n`, ['a', 'b']],
    ['a list of records', `{"records":[${a},${b}]}`, ['a', 'b']],
    ['a list of records, a record a line', `{"records":[\n${a},\n${b}\n]}\n`, ['a', 'b']],
    ['a list of one record on a line of its own', `{ "records": [\n${a}\n]}`, ['a']],
    ['blank lines before it', `\n\n  \n[${a}]`, ['a']],
    ['a byte order mark', `\uFEFF[${a}]`, ['a']],
    ['CRLF', `[\r\n${a},\r\n${b}\r\n]\r\n`, ['a', 'b']],
    ['an empty list', '[]', []],
  ])('%s', async (_, text, units) => expect(await outcomes(text)).toEqual({ status: 0, seen: units, stderr: '' }));

  it('`line` is the place in the list, from 1', async () => {
    expect(await seen(`[${a},${a},5]`)).toEqual(['a', [2, 'second-record'], [3, 'wrong-shape']]);
  });

  it('a key written twice rejects its record and no other', async () => {
    const twice = a.replace('"year"', '"year":2020,"year"').replace('"a"', '"x"');
    expect(await seen(`{"records":[${a},${twice},${b}]}`)).toEqual(['a', [2, 'duplicate-key'], 'b']);
    expect(await seen(`[${twice}]`)).toEqual([[1, 'duplicate-key']]);
  });

  it('a key written twice outside the records leaves nothing to be done', async () => {
    const { status, stderr } = await outcomes(`{"records":[${a}],"records":[${b}]}`);
    expect(status).toBe(2);
    expect(stderr).toContain('[duplicate-key]');
  });

  it('a syntax error leaves nothing to be done, and says where it is', async () => {
    const { status, seen: units, stderr } = await outcomes(`[\n${a}\n${b}]`);
    expect([status, units]).toEqual([2, []]);
    expect(stderr).toContain('line 3, column 1');
  });
});

describe('NDJSON', () => {
  it.each([
    ['a record a line', `${a}\n${b}\n`, ['a', 'b']],
    ['no line end at the end', `${a}\n${b}`, ['a', 'b']],
    ['CRLF', `${a}\r\n${b}\r\n`, ['a', 'b']],
    ['a byte order mark', `\uFEFF${a}\n${b}\n`, ['a', 'b']],
    ['a broken first line', `${broken}\n${a}\n`, [[1, 'bad-json'], 'a']],
    ['a first line cut after a bracket', `{"unit":{\n${a}\n${b}\n`, [[1, 'bad-json'], 'a', 'b']],
    ['a first line that is no JSON', `oops\n${a}\n`, [[1, 'bad-json'], 'a']],
    ['a broken line amid others', `${a}\n${broken}\n${b}\n`, ['a', [2, 'bad-json'], 'b']],
    [
      'two lines that are both broken',
      `${broken}\n${broken}\n`,
      [
        [1, 'bad-json'],
        [2, 'bad-json'],
      ],
    ],
  ])('%s', async (_, text, units) => expect(await seen(text)).toEqual(units));

  it('blank lines are skipped but counted', async () => {
    expect(await seen(`\n${a}\n\n  \n${broken}\n`)).toEqual(['a', [5, 'bad-json']]);
  });

  it('a second record of a unit is rejected, also when the first was, whatever was wrong with it', async () => {
    const wrong = JSON.stringify(tinyRecord('a', { report: 'done' }));
    const twice = a.replace('"year"', '"year":2020,"year"');
    expect(await seen(`${wrong}\n${a}\n${b}\n`)).toEqual([[1, 'unknown-word'], [2, 'second-record'], 'b']);
    expect(await seen(`${twice}\n${a}\n${c}\n`)).toEqual([[1, 'duplicate-key'], [2, 'second-record'], 'c']);
    expect(await seen(`${a}\n${wrong}\n`)).toEqual(['a', [2, 'second-record', 'unknown-word']]);
  });

  it('two records of one unit in different years are no second ones', async () => {
    const other = JSON.stringify({ ...tinyRecord('a'), year: 2019 });
    expect(await seen(`${a}\n${other}\n`)).toEqual(['a', [2, 'wrong-year']]);
  });
});

describe('what is read is told where something else is handed in', () => {
  const READ = /JSON \(one record, an array, or \{ "records": \[…\] \}\) and NDJSON \(one record a line\) are read/;
  it.each([
    ['CSV', 'unit,kind,report\na,office,met\n'],
    ['one line of text', 'hello'],
    ['a bare value', '"a"'],
    ['an xlsx file', Buffer.from('504b030414000600', 'hex')],
    ['an empty file', ''],
    ['blank lines', '\n \n'],
  ])('%s', async (_, stdin) => {
    const { status, seen: units, stderr } = await outcomes(stdin);
    expect([status, units]).toEqual([2, []]);
    expect(stderr).toMatch(READ);
  });

  it('text that is not UTF-8, whether in the middle or cut at the end', async () => {
    const [utf16, gb18030, cut] = ['fffe7b00', '7b22bcd7', '7b22e6'].map((hex) => Buffer.from(hex, 'hex'));
    for (const stdin of [utf16!, gb18030!, cut!]) {
      const { status, stderr } = await outcomes(stdin);
      expect(status).toBe(2);
      expect(stderr).toBe('kaoping: -: not UTF-8 text; save it as UTF-8\n');
    }
  });
});

describe('NDJSON and JSON are told apart by the first lines', () => {
  it.each([
    [[], undefined],
    [['', ' '], undefined],
    [['{"a":1}'], 'ndjson'],
    [['{"records":[]}'], 'json'],
    [['['], 'json'],
    [['{'], undefined],
    [['{', '"a": 1'], 'json'],
    [['{"a":', '{"b":1}'], undefined],
    [['{"a":', '{"b":1}', '}'], 'json'],
    [['{"a":', '{"b":1}', '{"c":1}'], 'ndjson'],
    [['{"records":[', '{"b":1},'], 'json'],
    [['{"a', '{"b":1}'], 'ndjson'],
    [['a,b'], undefined],
    [['a,b', '1,2'], 'json'],
  ] as const)('%j: %s', (lines, kind) => expect(tellApart(lines)).toBe(kind));
});
