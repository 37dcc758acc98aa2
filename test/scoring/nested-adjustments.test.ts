import { describe, expect, it } from 'vitest';
import { book, scoreOf } from './book.js';

const GATE = { measure: { kind: 'proportion' }, effect: { kind: 'observe' } };
const count = (kind: string, points: string, section: string, more: object = {}) => ({
  measure: { kind: 'count' },
  effect: { kind, points, per: 'occurrence' },
  section,
  ...more,
});
const START = { measure: { kind: 'given' }, effect: { kind: 'earn', points: '80' } };
const outer = (more: object = {}) => ({
  root: {},
  outer: { within: 'root', when: { rule: 'gate', atLeast: '50%' }, ...more },
  inner: { within: 'outer' },
});

describe('an adjustment inside one whose gate is not known', () => {
  const rules = {
    start: START,
    gate: GATE,
    plus: count('award', '3', 'inner'),
    extra: count('award', '10', 'root', { when: { section: 'inner', atLeast: '1' } }),
  };
  const scored = (facts: object) => scoreOf(book({ rules, sections: outer() }), { plus: 1, extra: 1, ...facts });

  it('reads as its value or as 0', () => {
    // closed: 80, and 0 opens no further award; open: 80 + 3 + 10
    expect(scored({}).range).toEqual({ low: '80.00', high: '93.00' });
    expect(scored({}).sections).toMatchObject({ inner: { value: null }, outer: { value: null } });
    expect(scored({ gate: { part: 1, whole: 3 } })).toMatchObject({
      total: '80.00',
      sections: { inner: { exact: '0' } },
    });
    expect(scored({ gate: { part: 2, whole: 3 } })).toMatchObject({
      total: '93.00',
      sections: { inner: { exact: '3' } },
    });
  });

  it('enters the one around it with its own value', () => {
    const both = { ...rules, plus: count('deduct', '3', 'inner'), more: count('award', '5', 'outer') };
    const { extra: _, ...rest } = both;
    // open: 5 − 3; closed: 0
    expect(scoreOf(book({ rules: rest, sections: outer() }), { plus: 1, more: 1 }).range).toEqual({
      low: '80.00',
      high: '82.00',
    });
  });
});

describe('a veto inside an adjustment', () => {
  const veto = (effect: object, section = 'outer') => ({
    measure: { kind: 'count' },
    effect: { kind: 'veto', ...effect },
    section,
  });
  const rules = (effect: object) => ({
    start: START,
    gate: GATE,
    plus: count('award', '4', 'outer'),
    stop: veto(effect),
  });
  const OPEN = { gate: { part: 1, whole: 1 }, plus: 2 };
  const scored = (effect: object, facts: object, root: object = {}) =>
    scoreOf(book({ rules: rules(effect), sections: { ...outer(), root, inner: { within: 'root' } } }), {
      ...OPEN,
      ...facts,
    });

  it('caps or sets the adjustment', () => {
    // 80 + 8, of the 8 at most 5
    expect(scored({ to: 'cap', at: '5' }, { stop: 0 }).total).toBe('88.00');
    expect(scored({ to: 'cap', at: '5' }, { stop: 1 }).total).toBe('85.00');
    expect(scored({ to: 'set', at: '9' }, { stop: 1 }).total).toBe('89.00');
  });

  it('voids the score, unless the section around it counts what is void as 0', () => {
    expect(scored({ to: 'void' }, { stop: 1 })).toMatchObject({ status: 'void', veto: { rule: 'stop' } });
    const zero = scored({ to: 'void' }, { stop: 1 }, { onVoid: 'zero' });
    expect(zero).toMatchObject({ status: 'final', total: '80.00', sections: { outer: { value: null } } });
    expect(zero.lines.map(({ rule, section, stage, exact }) => [rule ?? section, stage, exact])).toEqual([
      ['start', 'earn', '80'],
      ['plus', 'award', '8'],
      ['outer', 'veto', '-8'],
      [undefined, 'rounding', '0'],
    ]);
    expect(scored({ to: 'void' }, {}).range).toEqual({ low: null, high: '88.00' });
  });

  it('does nothing while the adjustment is closed, and is not waited for', () => {
    const shut = { gate: { part: 0, whole: 1 } };
    expect(scored({ to: 'void' }, { ...shut, stop: 1 }).total).toBe('80.00');
    expect(scored({ to: 'void' }, shut).missing).toEqual([]);
    const { gate: _, ...facts } = OPEN;
    const sections = { ...outer(), inner: { within: 'root' } };
    const unknown = scoreOf(book({ rules: rules({ to: 'cap', at: '5' }), sections }), { ...facts, stop: 1 });
    // closed: 80; open: at most 5 of 8
    expect(unknown).toMatchObject({ range: { low: '80.00', high: '85.00' }, missing: [{ fact: 'gate' }] });
  });
});

describe('an adjustment that a reading leaves empty', () => {
  const plus = { $reading: 'bonus', counted: count('award', '4', 'side'), 'left-out': null };
  const rulebook = book({
    rules: { start: START, plus },
    sections: { root: {}, side: { within: 'root', ceiling: '5', floor: '1' } },
    readings: {
      bonus: {
        question: { zh: '？', en: '?' },
        basis: [{ document: 'notice', clause: '1' }],
        default: 'counted',
        options: {
          counted: { title: { zh: '计', en: 'counted' } },
          'left-out': { title: { zh: '不计', en: 'left out' } },
        },
      },
    },
  });

  it('has no value, and its bounds do not run', () => {
    expect(scoreOf(rulebook, { plus: 3 })).toMatchObject({ total: '85.00', sections: { side: { exact: '5' } } });
    const empty = scoreOf(rulebook, { plus: 3 }, { readings: { bonus: 'left-out' } });
    expect(empty.total).toBe('80.00');
    expect(Object.keys(empty.sections)).toEqual(['root']);
  });
});
