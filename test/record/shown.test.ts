import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/record/index.js';
import { stating } from './inputs.js';
import { small } from './rulebook.js';

/** The messages of all problems of a value, in both languages, with all that goes with them. */
function told(value: unknown): string[] {
  const checked = checkRecord(small, value);
  if (checked.ok) return [];
  return checked.issues.flatMap(({ message, expected = '', received = '', hint }) => [
    ...[message.zh, message.en, expected, received],
    ...(hint === undefined ? [] : [hint.zh, hint.en]),
  ]);
}

describe('what a message shows of a value', () => {
  it('has its controls, its marks of direction and its halves of characters made visible', () => {
    const hostile = 'a\u0000\u001b[31m\u007f\u0085\u202eb\u2066c\u200f\u2028\ud800';
    const record = {
      unit: { id: hostile, name: hostile, kind: hostile, roles: [hostile], assigned: [hostile] },
      year: hostile,
      facts: { [hostile]: 1, duty: hostile, survey: hostile, pages: [hostile], answers: [{ from: hostile, to: null }] },
    };
    const all = told(record);
    expect(all.length).toBeGreaterThan(30);
    for (const text of all) expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    expect(all).toContainEqual(expect.stringContaining('\\u202eb\\u2066c\\u200f\\u2028\\ud800'));
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [0.1 + 0.2, '0.30000000000000004'],
    [10n, '10'],
    ['10%', '"10%"'],
    [[1, 2], '["2 ×"]'],
    [Symbol('a'), 'symbol'],
    [() => 10, 'function'],
  ])('is the number as it is, and what else it may be: %s', (value, shown) => {
    const checked = checkRecord(small, stating({ survey: value }));
    expect(checked.ok ? undefined : checked.issues[0]).toMatchObject({ code: 'bad-number', received: shown });
  });

  it('is no longer than a line, whatever the value holds', () => {
    const wide = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`key-${index}`, 'x'.repeat(1_000)]));
    for (const value of [wide, [wide, wide], 'x'.repeat(1_000), { ['k'.repeat(1_000)]: wide }]) {
      for (const text of told(stating({ grade: value }))) expect(text.length).toBeLessThan(150);
    }
  });
});
