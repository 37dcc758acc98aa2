import { describe, expect, it } from 'vitest';
import { book, GIVEN, scoreOf, text, type Under } from '../book.js';

const veto = (effect: object, more: object = {}) => ({
  measure: { kind: 'count' },
  effect: { kind: 'veto', ...effect },
  ...more,
});
const scored = (vetoes: Record<string, object>, facts: object, rest: object = {}, under: Under = {}) =>
  scoreOf(book({ rules: { start: GIVEN, ...vetoes }, ...rest }), facts, under);
const totals = (vetoes: Record<string, object>, ...facts: object[]) =>
  facts.map((fact) => {
    const { total, range } = scored(vetoes, fact);
    return total ?? [range.low, range.high];
  });

describe('veto: cap and set', () => {
  it('fire above 0, or from what is required on', () => {
    expect(totals({ cap: veto({ to: 'cap', at: '60' }) }, { cap: 0 }, { cap: 1 })).toEqual(['100.00', '60.00']);
    const required = veto({ to: 'cap', at: '60', required: '3' });
    expect(totals({ required }, { required: 2 }, { required: 3 })).toEqual(['100.00', '60.00']);
  });

  it('a cap only lowers, a set may raise', () => {
    const minus = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '50', per: 'occurrence' } };
    const rules = (to: string) => ({ minus, rule: veto({ to, at: '70' }) });
    expect(totals(rules('cap'), { minus: 1, rule: 1 }, { minus: 0, rule: 1 })).toEqual(['50.00', '70.00']);
    expect(totals(rules('set'), { minus: 1, rule: 1 }, { minus: 0, rule: 1 })).toEqual(['70.00', '70.00']);
  });

  it('the lowest of all that fire decides, of a cap and a set at one value the cap', () => {
    const minus = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '80', per: 'once' } };
    const rules = {
      minus,
      high: veto({ to: 'cap', at: '80' }),
      set: veto({ to: 'set', at: '50' }),
      low: veto({ to: 'cap', at: '50' }),
    };
    const at = (facts: object) => totals(rules, { minus: 0, high: 0, set: 0, low: 0, ...facts })[0];
    expect(at({ high: 1, set: 1 })).toBe('50.00');
    expect(at({ high: 1 })).toBe('80.00');
    // 20 is below the cap of 50, and the set at 50 gives way
    expect(at({ minus: 1, set: 1, low: 1 })).toBe('20.00');
    expect(at({ minus: 1, set: 1 })).toBe('50.00');
  });

  it('at one value are one', () => {
    const twice = { first: veto({ to: 'cap', at: '50' }), second: veto({ to: 'cap', at: '50' }) };
    expect(totals(twice, { first: 1, second: 1 }, { first: 0, second: 1 })).toEqual(['50.00', '50.00']);
  });

  it('that may fire take the worse and the better of both', () => {
    expect(totals({ cap: veto({ to: 'cap', at: '60' }) }, {})).toEqual([['60.00', '100.00']]);
    const both = { cap: veto({ to: 'cap', at: '60' }), set: veto({ to: 'set', at: '30' }) };
    // the set may fire beside the sure cap; a cap above a sure set changes nothing
    expect(totals(both, { cap: 1 }, { set: 1 })).toEqual([
      ['30.00', '60.00'],
      ['30.00', '30.00'],
    ]);
    const minus = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '90', per: 'once' } };
    expect(totals({ minus, set: veto({ to: 'set', at: '30' }) }, { minus: 1 })).toEqual([['10.00', '30.00']]);
  });

  it('fire, or stay away, where whatever the missing fact could be decides', () => {
    const rating = (required?: string) => ({
      measure: { kind: 'rating', from: '1', to: '5' },
      effect: { kind: 'veto', to: 'cap', at: '60', ...(required && { required }) },
    });
    expect(totals({ rule: rating() }, {})).toEqual([['60.00', '60.00']]);
    expect(totals({ rule: rating('5.5') }, {})).toEqual([['100.00', '100.00']]);
    expect(totals({ rule: rating('5') }, {})).toEqual([['60.00', '100.00']]);
  });

  it('bound an end that is open', () => {
    const open = {
      measure: { kind: 'count' },
      effect: { kind: 'earn', points: '1', scale: { kind: 'line', at: '0', per: '1', up: '1' }, max: null },
    };
    expect(totals({ open, cap: veto({ to: 'cap', at: '60' }) }, { cap: 1 }, { cap: 0 })).toEqual([
      ['60.00', '60.00'],
      ['100.00', null],
    ]);
    const minus = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'occurrence' } };
    const rules = { start: GIVEN, minus, cap: veto({ to: 'cap', at: '60' }) };
    const sections = { root: { floor: null } };
    expect(scoreOf(book({ rules, sections }), { cap: 1 }).range).toEqual({ low: null, high: '60.00' });
  });

  it('leave a line that names the rule that decided', () => {
    const { lines, findings } = scored(
      { high: veto({ to: 'cap', at: '80' }), low: veto({ to: 'set', at: '55' }) },
      { high: 1, low: 1 },
    );
    expect(lines.map(({ rule, stage, exact }) => [rule, stage, exact])).toEqual([
      ['start', 'earn', '100'],
      ['low', 'veto', '-45'],
      [undefined, 'rounding', '0'],
    ]);
    expect(lines[1]!.because.en).toContain('its veto fires');
    expect(findings.map(({ code, rule }) => [code, rule])).toEqual([
      ['veto', 'high'],
      ['veto', 'low'],
    ]);
  });
});

describe('veto: void', () => {
  it('leaves no total, and says why', () => {
    const score = scored({ rule: veto({ to: 'void' }) }, { rule: 1 });
    expect(score).toMatchObject({
      status: 'void',
      total: null,
      range: { low: null, high: null },
      subtotals: null,
      sections: { root: { value: null, exact: null } },
      veto: { rule: 'rule', title: text('rule') },
    });
    expect(score.lines.some(({ stage }) => stage === 'rounding')).toBe(false);
    expect(score.veto!.because.en).toBe('once');
  });

  it('that may come leaves the low end open', () => {
    expect(scored({ rule: veto({ to: 'void' }) }, {})).toMatchObject({
      status: 'provisional',
      range: { low: null, high: '100.00' },
      missing: [{ fact: 'rule' }],
    });
  });

  it('wins over caps and over missing facts', () => {
    const rules = { cap: veto({ to: 'cap', at: '10' }), rule: veto({ to: 'void' }) };
    expect(scored(rules, { rule: 1 })).toMatchObject({ status: 'void', total: null, missing: [{ fact: 'cap' }] });
  });

  it('stays away behind a closed gate, and is open behind one not yet known', () => {
    const gate = { measure: { kind: 'status' }, effect: { kind: 'observe' } };
    const rules = { gate, rule: veto({ to: 'void' }, { when: { rule: 'gate', below: '1' } }) };
    expect(scored(rules, { gate: 'met', rule: 1 }).status).toBe('final');
    expect(scored(rules, { gate: 'unmet', rule: 1 }).status).toBe('void');
    expect(scored(rules, { rule: 1 })).toMatchObject({ status: 'provisional', missing: [{ fact: 'gate' }] });
    expect(scored(rules, { rule: 0 })).toMatchObject({ range: { low: '100.00', high: '100.00' } });
  });
});

describe('veto: grade', () => {
  const grades = {
    bands: ['excellent', 'good', 'fair'].map((id, at) => ({
      id,
      title: text(id),
      ...(at < 2 && { atLeast: String(90 - at * 10) }),
    })),
  };
  const rules = { rule: veto({ to: 'grade', at: 'good' }), worse: veto({ to: 'grade', at: 'fair', required: '2' }) };

  it('changes no number; the lowest that fires is the best still possible', () => {
    const at = (facts: object) => {
      const { total, gradeAtBest } = scored(rules, facts, { grades });
      return [total, gradeAtBest];
    };
    expect(at({ rule: 0, worse: 1 })).toEqual(['100.00', undefined]);
    expect(at({ rule: 1, worse: 1 })).toEqual(['100.00', 'good']);
    expect(at({ rule: 1, worse: 2 })).toEqual(['100.00', 'fair']);
  });

  it('is not fired by what is missing, but waits for it', () => {
    expect(scored(rules, { worse: 0 }, { grades })).toMatchObject({
      status: 'provisional',
      missing: [{ fact: 'rule' }],
    });
    expect(scored(rules, { worse: 0 }, { grades }).gradeAtBest).toBe(undefined);
  });
});
