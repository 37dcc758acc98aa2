import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/record/index.js';
import { ascii, problemsIn } from './inputs.js';

function plainly(text: string): unknown {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'no JSON';
  }
}

/** Where the first problem of a text stands, in the words of its message. */
function placeIn(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok ? 'nowhere' : parsed.issues[0]!.message.en.slice(0, parsed.issues[0]!.message.en.indexOf(': '));
}

describe('a text that loses nothing', () => {
  it.each([
    'null',
    ' \t\r\n{ "a" : [ ] , "b" : { } } \n',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041"',
    '"白水镇 😀"',
    '"\\ud83d\\ude00"',
    '"\\\\ud83d"',
    '{"":0,"A":1,"a":2}',
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a:b":"c:d"}',
    '{"__proto__":{"year":2018},"constructor":1}',
    '[0,-0,0.0,-1,1.0,1.50,10e2,1E+2,1e-2,0e0]',
    '999999999999999',
    '123456789012345',
    '-1.23456789012345',
    '0.00000000000000000123456789012345',
    '123456789012345000000000000000',
    '1e308',
    '1e-300',
    '0e400',
    '0.0000000000000000000000000000',
  ])('is read as JSON.parse reads it: %s', (text) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('is read as JSON.parse reads it, whatever the values, spacing and escapes', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000),
    );
    const text = fc.string({ unit: 'binary' });
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, text, number, fc.boolean(), fc.constant(null), tie('list'), tie('map')),
      list: fc.array(tie('any')),
      map: fc.dictionary(text, tie('any')),
    }));
    fc.assert(
      fc.property(any, fc.constantFrom(undefined, 2, '\t'), fc.boolean(), (value, indent, escaped) => {
        const json = JSON.stringify(value, null, indent);
        expect(parseJson(escaped ? ascii(json) : json)).toEqual({ ok: true, value: JSON.parse(json) });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is all of JSON but the numbers that would lose digits', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        const parsed = parseJson(json);
        if (parsed.ok) expect(parsed.value).toEqual(JSON.parse(json));
        else expect(new Set(parsed.issues.map(({ code }) => code))).toEqual(new Set(['inexact-number']));
      }),
      { numRuns: 1_000 },
    );
  });

  it('may begin with one byte order mark', () => {
    expect(parseJson('\ufeff{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
    expect(problemsIn('\ufeff\ufeff{}')).toEqual([['', 'bad-json']]);
    expect(problemsIn('{\ufeff}')).toEqual([['', 'bad-json']]);
  });

  it('keeps a key "__proto__" as a key like any other', () => {
    const parsed = parseJson('{"__proto__":{"year":2018}}') as { value: object };
    expect(Object.keys(parsed.value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
  });
});

describe('a text that is no JSON', () => {
  it.each([
    '',
    ' \n',
    '{',
    '[1,]',
    '[1 2]',
    '{"a":1,}',
    '{,}',
    '{"a"}',
    '{"a":}',
    '{"a" 1}',
    '{a:1}',
    "{'a':1}",
    '{1:1}',
    '[}',
    ']',
    '{}{}',
    '{} x',
    '"a',
    '"a\\',
    '"\\x41"',
    '"\\u12',
    '"\\u12g4"',
    '"tab\there"',
    '"line\nhere"',
    '01',
    '-',
    '-a',
    '+1',
    '.5',
    '1.',
    '1.e5',
    '1e',
    '1e+',
    '0x10',
    '1_000',
    'NaN',
    'Infinity',
    'undefined',
    'True',
    'nul',
    'nullx',
    '// no\n{}',
    '{}\u00a0',
    '\u0000',
    '😀',
  ])('is refused where it stops being one: %j', (text) => {
    expect(plainly(text)).toBe('no JSON');
    expect(problemsIn(text).map(([, code]) => code)).toEqual(['bad-json']);
  });

  it('is refused wherever JSON.parse refuses, and only there or where something is lost', () => {
    const lost = new Set(['duplicate-key', 'inexact-number', 'lone-surrogate', 'too-deep']);
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '"a"', '"a":', '\\', '\\u0061', '\\ud800', '0', '1', '-', '.', 'e', 'E+'],
      ...['12', '9007199254740993', 'true', 'null', 'fals', ' ', '\n', '\ufeff', '{}', '[]', '"b":2,', '"__proto__":1'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const parsed = parseJson(text);
        const plain = plainly(text.startsWith('\ufeff') ? text.slice(1) : text);
        if (parsed.ok) expect({ value: parsed.value }).toEqual(plain);
        else if (parsed.issues.every(({ code }) => lost.has(code))) expect(plain).not.toBe('no JSON');
        else expect(plain).toBe('no JSON');
      }),
      { numRuns: 20_000 },
    );
  });

  it('says what should stand there instead', () => {
    const parsed = parseJson('{"facts": {"duty" "met"}}');
    expect(parsed).toEqual({
      ok: false,
      issues: [
        {
          path: '/facts/duty',
          code: 'bad-json',
          message: {
            zh: '第 1 行第 19 列：不是有效的 JSON，此处应为 :，实为 "\\""',
            en: 'line 1, column 19: not valid JSON, expected :, got "\\""',
          },
          expected: ':',
          received: '"\\""',
        },
      ],
    });
  });

  it('ends too early where something is still expected', () => {
    const parsed = parseJson('{"a": [1, 2');
    expect(parsed.ok ? undefined : parsed.issues[0]).toMatchObject({
      path: '/a',
      message: {
        zh: '第 1 行第 12 列：不是有效的 JSON，此处应为 , ]，实为文本末尾',
        en: 'line 1, column 12: not valid JSON, expected , ], got the end of the text',
      },
    });
  });
});

describe('the place of a problem', () => {
  it.each([
    ['x', 'line 1, column 1'],
    ['{"a":1,\n "a":2}', 'line 2, column 2'],
    ['\ufeff{"a":\r\n\r\n  12345678901234567}', 'line 3, column 3'],
    ['["\\n",\n"\\ud800"]', 'line 2, column 1'],
    ['{"a":"b\nc"}', 'line 1, column 8'],
    ['[\n\n\n', 'line 4, column 1'],
    ['"白水镇", 1', 'line 1, column 6'],
  ])('is a line and a column, both from 1: %j', (text, place) => {
    expect(placeIn(text)).toBe(place);
  });

  it('is told for each of several problems, in the order of the text', () => {
    const parsed = parseJson('{"a": 12345678901234567,\n "a": [\n  "\\ud800", 1e999\n ],\n "b": }');
    expect(
      parsed.ok ? [] : parsed.issues.map(({ path, code, message }) => [path, code, message.zh.split('：')[0]]),
    ).toEqual([
      ['/a', 'inexact-number', '第 1 行第 7 列'],
      ['/a', 'duplicate-key', '第 2 行第 2 列'],
      ['/a/0', 'lone-surrogate', '第 3 行第 3 列'],
      ['/a/1', 'inexact-number', '第 3 行第 13 列'],
      ['/b', 'bad-json', '第 5 行第 7 列'],
    ]);
  });
});
