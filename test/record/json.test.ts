import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/record/index.js';
import type { Problem } from './inputs.js';

/** The problems of a JSON text; none where it is read. */
function problemsIn(text: string): Problem[] {
  const parsed = parseJson(text);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
}

/** Where the first problem of a text stands, in the words of its message. */
function placeIn(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok ? 'nowhere' : parsed.issues[0]!.message.en.slice(0, parsed.issues[0]!.message.en.indexOf(': '));
}

function plainly(text: string): unknown {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'no JSON';
  }
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

describe('a key that stands twice', () => {
  it.each([
    ['{"a":1,"a":1}', '/a'],
    ['{"a":1,"b":2,"a":null}', '/a'],
    ['{"a":1,"\\u0061":1}', '/a'],
    ['{"\\u0061":{},"\\u0061":{}}', '/a'],
    ['{"":1,"":2}', '/'],
    ['{"a/b~":1,"a/b~":2}', '/a~1b~0'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"__proto__":{"a":1},"\\u005f_proto__":{}}', '/__proto__'],
    ['{"constructor":1,"constructor":2}', '/constructor'],
    ['[{"b":{}},{"b":{"c":0,"c":0}}]', '/1/b/c'],
    ['{"a":{"x":1,"y":2},"a":{"z":3}}', '/a'],
    ['{"a":1,"a":{"b":1}}', '/a'],
    ['{"a":{"b":1},"a":1}', '/a'],
  ])('is told: %s', (text, path) => {
    expect(problemsIn(text)).toEqual([[path, 'duplicate-key']]);
  });

  it('is told each time it stands again', () => {
    expect(problemsIn('{"a":1,"a":2,"b":{"a":1,"a":1},"a":3}')).toEqual([
      ['/a', 'duplicate-key'],
      ['/b/a', 'duplicate-key'],
      ['/a', 'duplicate-key'],
    ]);
  });

  it('is told for any object with a member written again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 }), fc.nat(), (map, at) => {
        const keys = Object.keys(map);
        const key = keys[at % keys.length]!;
        const text = `${JSON.stringify(map).slice(0, -1)},${ascii(JSON.stringify(key))}:0}`;
        expect(problemsIn(text).map(([, code]) => code)).toContain('duplicate-key');
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    '1234567890123456',
    '9007199254740993',
    '0.1234567890123456',
    '-123456789.0123456',
    '1000000000000001',
    '0.30000000000000004',
    '1e400',
    '-1e400',
    '1e-400',
    '4.9e-324',
    '1e99999999999999999999',
    '1e-99999999999999999999',
  ])('that a double of 15 digits does not hold is told: %s', (text) => {
    expect(problemsIn(text)).toEqual([['', 'inexact-number']]);
    expect(problemsIn(`{"a":[0,${text}]}`)).toEqual([['/a/1', 'inexact-number']]);
  });

  it('of up to 15 significant digits is read, wherever its point stands', () => {
    const digits = fc.integer({ min: 1, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(digits, fc.integer({ min: -290, max: 290 }), fc.boolean(), (n, power, minus) => {
        const text = `${minus ? '-' : ''}${n}e${power}`;
        expect(parseJson(text)).toEqual({ ok: true, value: Number(text) });
      }),
    );
  });

  it('of 16 significant digits is told, wherever its point stands', () => {
    const digits = fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n - 1n }).filter((n) => n % 10n !== 0n);
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 15 }), (n, point) => {
        const text = String(n);
        expect(problemsIn(text)).toEqual([['', 'inexact-number']]);
        expect(problemsIn(`${text.slice(0, point)}.${text.slice(point)}`)).toEqual([['', 'inexact-number']]);
      }),
    );
  });

  it('may be written as text instead, with all its digits', () => {
    expect(parseJson('"0.1234567890123456789"')).toEqual({ ok: true, value: '0.1234567890123456789' });
  });
});

describe('a lone surrogate', () => {
  it.each([
    ['"\\ud800"', ''],
    ['"\\uDFFFa"', ''],
    ['"\\ude00\\ud83d"', ''],
    ['"a\ud800"', ''],
    ['{"a":["\\udc00"]}', '/a/0'],
    ['{"\\ud83d":1}', '/\ud83d'],
  ])('is told: %j', (text, path) => {
    expect(problemsIn(text)).toEqual([[path, 'lone-surrogate']]);
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

describe('nesting', () => {
  const nested = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);
  const objects = (depth: number) => `${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`;

  it('goes to a hundred levels', () => {
    expect(parseJson(nested(100))).toMatchObject({ ok: true });
    expect(parseJson(objects(100))).toMatchObject({ ok: true });
    expect(parseJson(`[${nested(99)},${nested(99)}]`)).toMatchObject({ ok: true });
  });

  it.each([101, 10_000])('of %i levels is told, once', (depth) => {
    expect(problemsIn(nested(depth))).toEqual([['/0'.repeat(100), 'too-deep']]);
    expect(problemsIn(objects(depth))).toEqual([['/a'.repeat(100), 'too-deep']]);
    expect(problemsIn(`[${nested(depth - 1, '"["')}]`)).toEqual([['/0'.repeat(100), 'too-deep']]);
  });

  it('is not counted within text', () => {
    expect(parseJson(JSON.stringify('['.repeat(10_000)))).toMatchObject({ ok: true });
  });
});

describe('a text of megabytes', () => {
  const megabytes = (text: string, count: number) => text.repeat(Math.ceil((count * 1_000_000) / text.length));

  it.each([
    ['brackets', megabytes('[', 5)],
    ['braces', megabytes('{"a":', 5)],
    ['members without an object', megabytes('"a":1,', 5)],
    ['quotation marks', megabytes('"', 5)],
    ['backslashes in an open text', `"${megabytes('\\', 5)}`],
    ['escaped quotation marks in an open text', `"${megabytes('\\"', 5)}`],
    ['digits', megabytes('9', 5)],
    ['digits after a point', `0.${megabytes('0', 5)}1`],
    ['minus signs', megabytes('-', 5)],
    ['line ends', megabytes('\n', 5)],
    ['colons', megabytes(':', 5)],
  ])('of %s is refused with one problem', (_, text) => {
    expect(problemsIn(text)).toHaveLength(1);
  });

  it('with one key over and over is refused, a thousand times told and then counted', () => {
    const parsed = parseJson(`{${megabytes('"a":1,', 5)}"a":1}`);
    expect(parsed.ok ? [] : parsed.issues).toHaveLength(1_001);
    expect(parsed.ok ? '' : parsed.issues.at(-1)!.code).toBe('more-issues');
  });

  it('in one string is read', () => {
    const long = megabytes('长\\"', 10);
    expect(parseJson(JSON.stringify({ [long]: long }))).toEqual({ ok: true, value: { [long]: long } });
  });

  it('in one key that stands twice is refused with a short path and message', () => {
    const key = megabytes('k', 10);
    const parsed = parseJson(`{"${key}":1,"${key}":2}`);
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(issue!.code).toBe('duplicate-key');
    expect(JSON.stringify(issue).length).toBeLessThan(1_000);
  });
});

/** The same JSON text in ASCII: every other character escaped. */
function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
