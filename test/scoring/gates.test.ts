import { describe, expect, it } from 'vitest';
import { amountOf, book, GIVEN, scoreOf } from './book.js';

const RATING = { measure: { kind: 'rating', from: '0', to: '10' }, effect: { kind: 'observe' } };
const EXEMPT = { exempt: 'no such matter' };
const gated = (effect: object, when: unknown) => ({ measure: { kind: 'status' }, effect, when });
const earn = { kind: 'earn', points: '10' };
const deduct = { kind: 'deduct', points: '10', per: 'once' };
const award = { kind: 'award', points: '10', per: 'once' };
const scored = (rules: Record<string, object>, facts: object, sections?: Record<string, object>) =>
  scoreOf(book({ rules: { start: GIVEN, gate: RATING, ...rules }, ...(sections && { sections }) }), facts);

describe('a condition over a rule', () => {
  const total = (condition: object, gate: unknown) =>
    scored({ rule: gated(award, { rule: 'gate', ...condition }) }, { gate, rule: 'met' }).total;

  it('compares its quantity', () => {
    const at = (condition: object) => [4, 5, 6].map((gate) => total(condition, gate));
    expect(at({ atLeast: '5' })).toEqual(['100.00', '110.00', '110.00']);
    expect(at({ above: '5' })).toEqual(['100.00', '100.00', '110.00']);
    expect(at({ atMost: '5' })).toEqual(['110.00', '110.00', '100.00']);
    expect(at({ below: '5' })).toEqual(['110.00', '100.00', '100.00']);
    expect(at({ atLeast: '5', below: '6' })).toEqual(['100.00', '110.00', '100.00']);
  });

  it('all of several must hold', () => {
    const when = [
      { rule: 'gate', atLeast: '5' },
      { rule: 'other', below: '5' },
    ];
    const rules = { other: RATING, rule: gated(award, when) };
    const at = (gate: number, other: number) => scored(rules, { gate, other, rule: 'met' }).total;
    expect([at(5, 4), at(4, 4), at(5, 5)]).toEqual(['110.00', '100.00', '100.00']);
  });
});

describe('a closed rule', () => {
  const when = { rule: 'gate', atLeast: '5' };

  it('earns full points, whatever its fact says, and needs none', () => {
    const rules = { rule: gated(earn, when) };
    expect(scored(rules, { gate: 4, rule: 'unmet' }).total).toBe('110.00');
    expect(scored(rules, { gate: 5, rule: 'unmet' }).total).toBe('100.00');
    const open = scored(rules, { gate: 4 });
    expect(open).toMatchObject({ status: 'final', total: '110.00' });
    expect(open.lines.find(({ rule }) => rule === 'rule')!.because.en).toContain('its gate is closed, so full points');
  });

  it('deducts, awards and vetoes nothing, and has no line', () => {
    const veto = { kind: 'veto', to: 'cap', at: '50' };
    for (const effect of [deduct, award, veto]) {
      const score = scored({ rule: gated(effect, when) }, { gate: 4, rule: 'met' });
      expect([score.total, amountOf(score, 'rule')]).toEqual(['100.00', undefined]);
      // an award claimed in vain is told, see gate-text.test.ts
      expect(score.findings.map(({ code }) => code)).toEqual(effect === award ? ['gate-closed'] : []);
      expect(scored({ rule: gated(effect, when) }, { gate: 4 }).status).toBe('final');
    }
  });
});

describe('a gate not yet known', () => {
  const when = { rule: 'gate', atLeast: '5' };
  const range = (effect: object, facts: object) => {
    const { range, missing } = scored({ rule: gated(effect, when) }, facts);
    return [range.low, range.high, missing.map(({ fact }) => fact).join()];
  };

  it('takes the worse and the better of open and closed, and waits for its fact', () => {
    expect(range(earn, { rule: 'partial' })).toEqual(['105.00', '110.00', 'gate']);
    expect(range(earn, {})).toEqual(['100.00', '110.00', 'rule,gate']);
    expect(range(deduct, { rule: 'met' })).toEqual(['90.00', '100.00', 'gate']);
    expect(range(award, { rule: 'met' })).toEqual(['100.00', '110.00', 'gate']);
    expect(range({ kind: 'veto', to: 'cap', at: '50' }, { rule: 'met' })).toEqual(['50.00', '100.00', 'gate']);
    expect(range({ kind: 'veto', to: 'cap', at: '50' }, { rule: 'unmet' })).toEqual(['100.00', '100.00', 'gate']);
  });

  it('is known all the same where whatever the fact could be decides', () => {
    const at = (condition: object) => {
      const score = scored({ rule: gated(award, { rule: 'gate', ...condition }) }, { rule: 'met' });
      return [score.status, score.total];
    };
    // a rating from 0 to 10
    expect([at({ atLeast: '0' }), at({ below: '10.5' })]).toEqual(Array(2).fill(['final', '110.00']));
    expect([at({ above: '10' }), at({ atMost: '-1' })]).toEqual(Array(2).fill(['final', '100.00']));
    expect(at({ below: '10' })).toEqual(['provisional', null]);
  });

  it('of an observed rule waits for nothing', () => {
    expect(scored({ rule: gated({ kind: 'observe' }, when) }, { rule: 'unmet' })).toMatchObject({
      status: 'final',
      findings: [],
    });
  });

  it('is settled by another condition that fails', () => {
    const rule = gated(award, [when, { rule: 'other', above: '0' }]);
    expect(scored({ other: RATING, rule }, { other: 0, rule: 'met' })).toMatchObject({
      status: 'final',
      total: '100.00',
    });
    expect(scored({ other: RATING, rule }, { other: 1, rule: 'met' })).toMatchObject({
      status: 'provisional',
      missing: [{ fact: 'gate' }],
    });
  });
});

describe('a condition over what is not there', () => {
  const target = (more: object = {}) => ({
    measure: { kind: 'proportion' },
    effect: { kind: 'earn', points: '10' },
    ...more,
  });
  const when = { rule: 'target', atLeast: '0' };

  it('does not hold, and never closes an earn then', () => {
    const facts = { target: EXEMPT, plus: 'met', rule: 'unmet' };
    const score = scored({ target: target(), plus: gated(award, when), rule: gated(earn, when) }, facts);
    expect([amountOf(score, 'plus'), amountOf(score, 'rule')]).toEqual([undefined, '0']);
    const nobody = { target: target({ appliesTo: {} }), plus: gated(award, when), rule: gated(earn, when) };
    const none = scored(nobody, { plus: 'met', rule: 'unmet' });
    expect([amountOf(none, 'plus'), amountOf(none, 'rule')]).toEqual([undefined, '0']);
  });

  it('a rule in a section that is left out is not there', () => {
    const rules = {
      only: target({ section: 'part' }),
      target: { ...RATING, section: 'part' },
      plus: gated(award, when),
    };
    const sections = { root: {}, part: { within: 'root', counts: '5' } };
    const at = (only: unknown) => scored(rules, { only, target: 1, plus: 'met' }, sections).total;
    expect([at({ part: 1, whole: 1 }), at(EXEMPT)]).toEqual(['115.00', '100.00']);
  });

  it('an award not claimed is 0', () => {
    const plus = { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'once' } };
    const at = (condition: object) =>
      scored({ plus, rule: gated(award, { rule: 'plus', ...condition }) }, { rule: 'met' }).total;
    expect([at({ atLeast: '0' }), at({ above: '0' })]).toEqual(['110.00', '100.00']);
  });
});

describe('a condition over a section', () => {
  const part = (measure: object = { kind: 'proportion' }, effect: object = { kind: 'earn', points: '1' }) => ({
    measure,
    effect,
    section: 'part',
  });
  const sections = (more: object = {}) => ({
    root: {},
    part: { within: 'root', fullMarks: '20', counts: '5', ...more },
  });
  const rules = { part: part(), plus: gated(award, { section: 'part', atLeast: '12' }) };
  const scoredBy = (facts: object, more: object = {}) => scored(rules, { plus: 'met', ...facts }, sections(more));

  it('reads its value on its own marks, after its last stage', () => {
    // 20 × 3/5 = 12; 20 × 0.59 = 11.8, which rounds to 12
    expect(scoredBy({ part: { part: 3, whole: 5 } }).total).toBe('113.00');
    expect(scoredBy({ part: { part: 59, whole: 100 } }).total).toBe('102.95');
    expect(scoredBy({ part: { part: 59, whole: 100 } }, { round: 0 }).total).toBe('113.00');
  });

  it('is known as soon as its range decides, and waits for the section’s own facts', () => {
    const score = scoredBy({});
    expect(score).toMatchObject({
      range: { low: '100.00', high: '115.00' },
      missing: [{ fact: 'part', rules: ['part'] }],
    });
    expect(scoredBy({}, { floor: '12' }).range).toEqual({ low: '113.00', high: '115.00' });
    expect(scoredBy({}, { ceiling: '11' }).range).toEqual({ low: '100.00', high: '102.75' });
  });

  it('does not hold over one that is left out or void', () => {
    expect(scoredBy({ part: EXEMPT }).total).toBe('100.00');
    const withVeto = {
      ...rules,
      rule: gated(earn, { section: 'part', atLeast: '12' }),
      kill: part({ kind: 'count' }, { kind: 'veto', to: 'void' }),
    };
    const at = (kill: unknown, share: object = { part: 1, whole: 1 }) =>
      scored(withVeto, { part: share, kill, plus: 'met', rule: 'unmet' }, { ...sections(), root: { onVoid: 'zero' } });
    // the void section counts 0, awards nothing, and closes no earn
    expect(at(1).total).toBe('100.00');
    expect(at(0).total).toBe('115.00');
    expect(at(undefined).range).toEqual({ low: '100.00', high: '115.00' });
    // an earn that would be closed, were the section not void, is not known to be
    expect(at(undefined, { part: 0, whole: 1 }).range).toEqual({ low: '100.00', high: '110.00' });
  });

  it('takes an end that is open for any value on its side', () => {
    const open = part(
      { kind: 'count' },
      { kind: 'earn', points: '1', min: null, max: null, scale: { kind: 'line', at: '0', per: '1', up: '1' } },
    );
    const gateOn = (condition: object) => ({ part: open, plus: gated(award, { section: 'part', ...condition }) });
    const range = (condition: object) =>
      scored(gateOn(condition), { plus: 'met' }, sections({ floor: null })).missing.length;
    expect([range({ atLeast: '1' }), range({ below: '1' })]).toEqual([1, 1]);
  });
});

describe('a condition that every number would meet, over a fact that is not stated', () => {
  const rule = gated(award, { rule: 'matter', atLeast: '0' });
  const late = {
    measure: { kind: 'delays', limit: { unit: 'days', n: 30 }, quantity: 'number-late' },
    effect: { kind: 'observe' },
  };
  const duty = { measure: { kind: 'status' }, effect: earn, notApplicable: 'zero' };

  it('is not known where every item could still be left out', () => {
    // the limit of 20 December ends in the next year: nothing to count, the condition does not hold
    expect(scored({ matter: late, rule }, { matter: [{ from: '2018-12-20', to: null }], rule: 'met' }).total).toBe(
      '100.00',
    );
    expect(scored({ matter: late, rule }, { rule: 'met' })).toMatchObject({
      status: 'provisional',
      range: { low: '100.00', high: '110.00' },
      missing: [{ fact: 'matter', rules: ['matter'] }],
    });
  });

  it('is not known where the fact could still be exempt', () => {
    expect(scored({ matter: duty, rule }, { matter: EXEMPT, rule: 'met' }).total).toBe('100.00');
    // worst: exempt, 0 and no award; best: met, 10 and the award of 10
    expect(scored({ matter: duty, rule }, { rule: 'met' }).range).toEqual({ low: '100.00', high: '120.00' });
  });

  it('holds where the fact can be neither', () => {
    expect(
      scored({ matter: { ...duty, exemptible: false, notApplicable: undefined }, rule }, { rule: 'met' }).range,
    ).toEqual({
      low: '110.00',
      high: '120.00',
    });
  });
});
