import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer, defineRulebook, InvalidRulebookError, parseRulebook } from '../../src/index.js';
import { good } from './good.js';

const codesOf = (value: unknown) => {
  const result = parseRulebook(value);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('a sound rulebook', () => {
  it('is taken as it is, copied and deeply frozen', () => {
    const written = good();
    const result = parseRulebook(written);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.rulebook).toEqual(written);
    expect(result.rulebook).not.toBe(written);
    expect(Object.isFrozen(result.rulebook.rules)).toBe(true);
    expect(parseRulebook(result.rulebook)).toEqual({ ok: true, rulebook: result.rulebook });
  });

  it('scores a unit', () => {
    const scorer = createScorer(good() as never);
    const score = scorer.score({ unit: { id: 'u', kind: 'town' }, year: 2020, facts: { done: 'met' } } as never);
    expect(score.status).toBe('provisional');
    // items: 10 (done) + 5 + 2 + 3 + 3 and the site's 30 = 53; done earns 10, and closes the gate of rare, which
    // then has its full 3 points; faults take at most 10: (10 + 3) × 100/53 − 10 = 14.528…
    expect(score.applicable.points).toBe('53');
    expect(score.range.low).toBe('14.53');
  });

  it('may gate a duty on a block of deductions in points: it stands on nothing that is earned', () => {
    const rulebook = good();
    Object.assign(rulebook.sections, { blots: { title: rulebook.title, within: 'top' } });
    rulebook.rules.faults.section = 'blots';
    Object.assign(rulebook.rules.list, { when: { section: 'blots', atLeast: '-1' } });
    expect(codesOf(rulebook)).toEqual([]);
  });

  it('may bound a deduction under one option only: null is no bound', () => {
    const rulebook = good();
    Object.assign(rulebook.rules.faults.effect, { max: { $reading: 'cap', none: null, low: '3' } });
    const record = { unit: { id: 'u', kind: 'town' }, year: 2020, facts: { faults: { big: 2, small: 1 } } };
    const deducted = (cap: string) =>
      createScorer(rulebook as never, { readings: { cap } as never })
        .score(record as never)
        .lines.find(({ rule }) => rule === 'faults')?.exact;
    // 2 × 2 + 0.5
    expect([deducted('none'), deducted('low')]).toEqual(['-9/2', '-3']);
  });

  it('may keep the percent ceiling of a block whose awards a reading takes away', () => {
    const rulebook = good();
    delete (rulebook.sections.bonus as { when?: object }).when;
    Object.assign(rulebook.rules, { prizes: { $reading: 'cap', none: rulebook.rules.prizes, low: null } });
    expect(codesOf(rulebook)).toEqual([]);
    const scorer = createScorer(rulebook as never, { readings: { cap: 'low' } as never });
    const record = { unit: { id: 'u', kind: 'town' }, year: 2020, facts: { done: 'met' } };
    expect(scorer.score(record as never).range.low).toBe('14.53');
  });

  it('keeps what is undefined out, as JSON does', () => {
    const result = parseRulebook({ ...good(), ranking: undefined });
    expect(result.ok && Object.hasOwn(result.rulebook, 'ranking')).toBe(false);
  });

  it('is the founding rulebook, as data', () => {
    const result = parseRulebook(JSON.parse(JSON.stringify(wuding2018)));
    expect(result.ok ? [] : result.issues).toEqual([]);
  });
});

describe('a spoiled rulebook', () => {
  it('is told every problem at once, each at its place as written', () => {
    const rulebook = { ...good(), edition: 1, utcOffset: '8' };
    Object.assign(rulebook.rules.done, { basis: [], titel: 1 });
    const { rare } = rulebook.rules as unknown as { rare: { yes: { effect: { points: { big: string } } } } };
    rare.yes.effect.points.big = 'x';
    expect(codesOf(rulebook).sort()).toEqual(
      [
        '/edition wrong-shape',
        '/utcOffset bad-offset',
        '/rules/done/basis no-basis',
        '/rules/done/titel unknown-key',
        '/rules/rare/yes/effect/points/big bad-number',
      ].sort(),
    );
  });

  it('is refused by defineRulebook and createScorer with all issues', () => {
    const rulebook = { ...good(), year: '2020' };
    expect(() => defineRulebook(rulebook as never)).toThrow(InvalidRulebookError);
    expect(() => createScorer(rulebook as never)).toThrow(/not-an-integer|integer/);
  });

  it('is found under the two readings a scorer is asked for, where neither alone shows it', () => {
    const rulebook = good();
    const { steps } = (rulebook.rules.share as unknown as { effect: { scale: { steps: object[] } } }).effect.scale;
    // 90 % or 40 %, above 50 % or 95 %: only 40 % above 95 % ascends... and 40 % above 50 % too, so the first is 90 % or 60 %
    steps[0] = { atLeast: { $reading: 'size', big: '90%', little: '60%' }, share: '1' };
    steps[1] = { atLeast: { $reading: 'cap', none: '50%', low: '80%' }, points: '2' };
    expect(codesOf(rulebook)).toEqual([]);
    expect(() => createScorer(rulebook as never, { readings: { size: 'little', cap: 'low' } as never })).toThrow(
      InvalidRulebookError,
    );
    expect(() => createScorer(rulebook as never, { readings: { size: 'little' } as never })).not.toThrow();
  });
});

describe('anything at all', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  it.each([
    ['null', null],
    ['text', 'rulebook'],
    ['a number', 1],
    ['a list', []],
    ['an empty object', {}],
    ['a function', () => 1],
    ['a class instance', new Map()],
    ['a cycle', cyclic],
    ['a bigint inside', { id: 1n }],
    ['NaN inside', { year: Number.NaN }],
    ['__proto__', JSON.parse('{"__proto__": 1}')],
    ['deep nesting', JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
    ['choices everywhere', { $reading: 'x' }],
  ])('is refused cleanly: %s', (_, value) => {
    const result = parseRulebook(value);
    expect(result.ok).toBe(false);
    for (const issue of result.ok ? [] : result.issues) {
      expect(issue.message.zh).not.toBe('');
      expect(issue.message.en).not.toBe('');
    }
  });
});
