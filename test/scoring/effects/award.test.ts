import { describe, expect, it } from 'vitest';
import { createScorer } from '../../../src/index.js';
import { amountOf, amounts, book, scoreOf } from '../book.js';

const EARNED = { measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '100' } };
const MINUS = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '10', per: 'occurrence' } };
const count = (effect: object) => ({ measure: { kind: 'count' }, effect: { kind: 'award', ...effect } });
const percent = (of: string, more: object = {}) => count({ percent: '5%', of, per: 'occurrence', ...more });
const sections = { root: { fullMarks: '100' } };
const scored = (awards: Record<string, object>, facts: object) =>
  scoreOf(book({ rules: { earned: EARNED, minus: MINUS, ...awards }, sections }), {
    earned: { part: 4, whole: 5 },
    minus: 1,
    ...facts,
  });
const amountsOf = (score: ReturnType<typeof scored>, ...rules: string[]) => rules.map((rule) => amountOf(score, rule));

describe('award', () => {
  it('points once, for each occurrence, up to a maximum, by a scale', () => {
    expect(amounts(count({ points: '2', per: 'once' }), [0, 1, 3])).toEqual(['0', '2', '2']);
    expect(amounts(count({ points: '2', per: 'occurrence', max: '5' }), [0, 2, 3])).toEqual(['0', '4', '5']);
    const scale = { kind: 'line', at: '1', per: '1', points: '1', up: '0.5' };
    // 1 + 0.5 × 2; nothing of nothing, whatever the scale says of 0
    expect(amounts(count({ scale }), [3, 1, 0])).toEqual(['2', '1', '0']);
  });

  it('percents of what was earned, after deductions, of full marks', () => {
    // 5 % of 80, of 80 − 10, of 100, twice
    expect(amountOf(scored({ rule: percent('earned') }, { rule: 2 }), 'rule')).toBe('8');
    expect(amountOf(scored({ rule: percent('after-deductions') }, { rule: 2 }), 'rule')).toBe('7');
    expect(amountOf(scored({ rule: percent('full-marks') }, { rule: 2 }), 'rule')).toBe('10');
    expect(amountOf(scored({ rule: percent('earned', { per: 'once' }) }, { rule: 2 }), 'rule')).toBe('4');
  });

  it('of a base that is never below 0', () => {
    const score = scored(
      { rule: percent('after-deductions'), plus: count({ points: '3', per: 'once' }) },
      { minus: 9, rule: 2, plus: 1 },
    );
    // 80 − 90 = −10, 5 % of nothing, −10 + 3 up to the floor
    expect([amountOf(score, 'rule'), score.total]).toEqual(['0', '0.00']);
  });

  it('added: each of the same base', () => {
    const score = scored({ first: percent('earned'), second: percent('earned') }, { first: 1, second: 2 });
    // 80 × 5 %, 80 × 10 %; 80 − 10 + 12
    expect([...amountsOf(score, 'first', 'second'), score.total]).toEqual(['4', '8', '82.00']);
  });

  it('compounded: the rulebook’s order, each the rest on top of those before, points added after', () => {
    const compound = { stacking: 'compound' };
    const rules = {
      first: percent('after-deductions', compound),
      points: count({ points: '3', per: 'once' }),
      second: percent('after-deductions', { ...compound, percent: '10%', per: 'once' }),
    };
    const score = scored(rules, { first: 2, points: 1, second: 4 });
    // 70 × (1.05² − 1) = 7.175; 70 × (1.05² × 1.1 − 1.05²) = 7.7175; 3
    expect(amountsOf(score, 'first', 'second', 'points')).toEqual(['287/40', '3087/400', '3']);
    // 70 × 1.05² × 1.1 + 3 = 87.8925
    expect(score.total).toBe('87.89');
    expect(amountsOf(scored(rules, { first: 0, second: 1 }), 'first', 'second')).toEqual(['0', '7']);
  });

  it('compounded on several bases: those of one base multiply', () => {
    const compound = { stacking: 'compound', per: 'once' };
    const rules = {
      a: percent('earned', compound),
      b: percent('full-marks', compound),
      c: percent('earned', compound),
    };
    // 80 × 5 %, 100 × 5 %, 80 × (1.05² − 1.05)
    expect(amountsOf(scored(rules, { a: 1, b: 1, c: 1 }), 'a', 'b', 'c')).toEqual(['4', '5', '21/5']);
  });

  it('compounded up to the maximum of its own rule', () => {
    const rule = percent('earned', { stacking: 'compound', max: '5' });
    expect(amountsOf(scored({ rule }, { rule: 2 }), 'rule')).toEqual(['5']);
  });

  it('compounded over many occurrences is exact, at once', () => {
    const rules = { earned: EARNED, rule: percent('earned', { stacking: 'compound', percent: '2.5%' }) };
    const scorer = createScorer(book({ rules, sections: { root: { fullMarks: '100' } } }));
    const record = (n: number) => ({
      unit: { id: 'u', kind: 'township' },
      year: 2018,
      facts: { earned: { part: 4, whole: 5 }, rule: n },
    });
    const started = performance.now();
    const score = scorer.score(record(20_000) as never);
    expect(performance.now() - started).toBeLessThan(2_000);
    // 80 × (41/40)^20000 − 80 = (41^20000 − 40^20000) / (40^20000 / 80)
    expect(amountOf(score, 'rule')).toBe(`${41n ** 20_000n - 40n ** 20_000n}/${40n ** 20_000n / 80n}`);
    // 80 × 1.025^80000 has 860 digits; a million times 2.5 % is too much
    expect(scorer.total(record(80_000) as never)).toMatch(/^\d{860}\.\d\d$/);
    expect(() => scorer.score(record(1_000_000) as never)).toThrow('compound');
  });

  it('by word gives the start of its table when nothing is counted, and nothing when it is not claimed', () => {
    const words = { praise: { zh: '表扬', en: 'praise' } };
    const scale = { kind: 'table', table: { praise: '2' }, take: 'sum', start: '1' };
    const rule = { measure: { kind: 'tally', words }, effect: { kind: 'award', scale } };
    expect(amounts(rule, [{}, { praise: 2 }])).toEqual(['1', '5']);
    expect(scored({ rule }, {}).total).toBe('70.00');
  });

  it('not claimed is none, and nothing is missing', () => {
    const score = scored({ rule: percent('earned', { stacking: 'compound' }) }, {});
    expect([score.status, score.total, amountOf(score, 'rule')]).toEqual(['final', '70.00', undefined]);
  });

  it('of an end that is open leaves it open, unless nothing is claimed', () => {
    const open = { ...EARNED, effect: { ...EARNED.effect, max: null } };
    const rules = (award: object) => ({ open, award });
    const high = (award: object, facts: object) =>
      scoreOf(
        book({
          rules: rules(award),
          sections: { root: { fullMarks: '100', ceiling: '200' }, bonus: { within: 'root' } },
        }),
        facts,
      );
    const compound = { ...percent('earned', { stacking: 'compound' }), section: 'bonus' };
    expect(high(compound, { award: 0 }).sections.bonus).toMatchObject({ exact: '0' });
    expect(high(compound, { award: 1 }).sections.bonus).toMatchObject({ exact: null });
    expect(high(compound, { award: 1 }).range).toEqual({ low: '0.00', high: '200.00' });
  });

  it('is said in the line', () => {
    const line = scored({ rule: percent('full-marks') }, { rule: 1 }).lines.find(({ rule }) => rule === 'rule')!;
    expect(line).toMatchObject({ stage: 'award', points: '5', amount: '5.0000', quantity: '1' });
    expect(line.because.en).toContain('awards 5 points');
  });
});
