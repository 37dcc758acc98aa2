import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/record/index.js';
import { ascii, problemsIn } from './inputs.js';

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

  it('is told also behind texts that end with backslashes or look like members', () => {
    const long = '12345678901234567';
    for (const text of ['"\\\\","x"', '"\\\\\\"","x"', '"a\\\\\\\\"', '":"', '"{\\"a\\":1","\\""']) {
      expect(JSON.parse(`[${text},${long}]`)).toContain(Number(long));
      expect(problemsIn(`[${text},${long}]`).map(([, code]) => code)).toEqual(['inexact-number']);
      expect(problemsIn(`[${text},{"a":${text.split(',')[0]},"a":1}]`).map(([, code]) => code)).toEqual([
        'duplicate-key',
      ]);
    }
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
