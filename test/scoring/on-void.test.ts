import { describe, expect, it } from 'vitest';
import { book, GIVEN, scoreOf } from './book.js';

const veto = (effect: object, more: object = {}) => ({
  measure: { kind: 'count' },
  effect: { kind: 'veto', ...effect },
  ...more,
});

describe('a void section', () => {
  const rules = {
    part: { ...GIVEN, section: 'part' },
    rest: { ...GIVEN, section: 'rest' },
    rule: veto({ to: 'void' }, { section: 'part' }),
  };
  const sections = (onVoid?: string) => ({
    root: { ...(onVoid && { onVoid }) },
    part: { within: 'root', fullMarks: '40' },
    rest: { within: 'root', fullMarks: '60' },
  });
  const at = (facts: object, onVoid?: string) => scoreOf(book({ rules, sections: sections(onVoid) }), facts);

  it('voids what holds it, unless that counts it as 0', () => {
    expect(at({ rule: 1 })).toMatchObject({ status: 'void', veto: { rule: 'rule' } });
    expect(at({ rule: 1 }, 'void').status).toBe('void');
    expect(at({ rule: 1 }, 'zero')).toMatchObject({ status: 'final', total: '60.00' });
    expect(at({ rule: 0 }, 'zero').total).toBe('100.00');
  });

  it('names the veto that leaves no total, not one whose section counts 0', () => {
    const two = { ...rules, own: veto({ to: 'void' }) };
    const score = scoreOf(book({ rules: two, sections: sections('zero') }), { rule: 1, own: 1 });
    expect(score).toMatchObject({ status: 'void', veto: { rule: 'own' } });
  });

  it('does not fire in a section that is left out', () => {
    const exempt = {
      ...rules,
      part: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' }, section: 'part' },
    };
    const score = scoreOf(book({ rules: exempt, sections: sections() }), { part: { exempt: 'none' }, rule: 1 });
    expect([score.status, score.findings.map(({ code }) => code)]).toEqual(['final', ['exempt']]);
  });

  it('takes the lines of a section that counts 0 away again', () => {
    const { lines, sections: values } = at({ rule: 1 }, 'zero');
    expect(lines.map(({ rule, section, stage, exact }) => [rule ?? section, stage, exact])).toEqual([
      ['part', 'earn', '40'],
      ['rest', 'earn', '60'],
      ['part', 'veto', '-40'],
      [undefined, 'rounding', '0'],
    ]);
    expect(lines[2]!.because.en).toBe('"part" is void and counts 0 in "root".');
    expect(values).toMatchObject({ part: { value: null }, root: { value: '60.0000' } });
  });

  it('that may come under onVoid zero is the worse and the better of both', () => {
    expect(at({}, 'zero').range).toEqual({ low: '60.00', high: '100.00' });
    const below = {
      ...rules,
      part: {
        ...GIVEN,
        section: 'part',
        measure: { kind: 'count' },
        effect: { kind: 'earn', points: '10', min: null, scale: { kind: 'line', at: '0', per: '1', up: '-20' } },
      },
    };
    const under = { ...sections('zero'), part: { within: 'root', fullMarks: '10', floor: null } };
    // 10 − 20 × 2 = −30, or 0 where it is void
    expect(scoreOf(book({ rules: below, sections: under }), { part: 2 }).range).toEqual({
      low: '30.00',
      high: '60.00',
    });
  });

  it('two floors down leaves one line, of the section that is counted 0', () => {
    const deep = {
      root: { onVoid: 'zero' },
      middle: { within: 'root', fullMarks: '50' },
      part: { within: 'middle', fullMarks: '40' },
    };
    const three = { ...rules, rest: { ...GIVEN, section: 'root' }, other: { ...GIVEN, section: 'middle' } };
    const { lines, total } = scoreOf(book({ rules: three, sections: deep }), { rule: 1 });
    // the middle's 140 points share 50; it is void with its part and counts 0
    expect(total).toBe('100.00');
    expect(lines.filter(({ stage }) => stage === 'veto').map(({ section, exact }) => [section, exact])).toEqual([
      ['middle', '-50'],
    ]);
  });

  it('leaves no line where the void section came to nothing', () => {
    const none = {
      ...rules,
      part: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' }, section: 'part' },
    };
    const { lines, total } = scoreOf(book({ rules: none, sections: sections('zero') }), { part: 'unmet', rule: 1 });
    expect([total, lines.filter(({ stage }) => stage === 'veto')]).toEqual(['60.00', []]);
  });
});
