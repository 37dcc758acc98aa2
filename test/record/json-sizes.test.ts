import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/record/index.js';
import { problemsIn } from './inputs.js';

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
