import { describe, expect, it } from 'vitest';
import { amountOf, book, GIVEN, scoreOf, text } from './book.js';

const status = (points: string, section = 'root') => ({
  measure: { kind: 'status' },
  effect: { kind: 'earn', points },
  section,
});
const EXEMPT = { exempt: 'no such matter' };

describe('normalising', () => {
  const rules = { a: status('5'), b: status('3'), c: status('2') };
  const amounts = (section: object, facts: object) => {
    const score = scoreOf(book({ rules, sections: { root: section } }), { a: 'met', b: 'met', c: 'met', ...facts });
    return [...['a', 'b', 'c'].map((id) => amountOf(score, id)), score.total];
  };

  it('rescales what applies to full marks', () => {
    // × 100/10; × 100/7
    expect(amounts({ fullMarks: '100' }, {})).toEqual(['50', '30', '20', '100.00']);
    expect(amounts({ fullMarks: '100' }, { b: EXEMPT, c: 'partial' })).toEqual(['500/7', undefined, '100/7', '85.71']);
    expect(amounts({ fullMarks: '100', notApplicable: 'rescale' }, { b: EXEMPT })).toEqual([
      '500/7',
      undefined,
      '200/7',
      '100.00',
    ]);
  });

  it('spreads what does not apply equally over what does', () => {
    const section = { fullMarks: '10', addsUp: true, notApplicable: 'spread-equally' };
    expect(amounts(section, {})).toEqual(['5', '3', '2', '10.00']);
    // the 3 points of b over two items: 5 + 1.5, 2 + 1.5
    expect(amounts(section, { b: EXEMPT })).toEqual(['13/2', undefined, '7/2', '10.00']);
    expect(amounts(section, { b: EXEMPT, c: 'partial' })).toEqual(['13/2', undefined, '7/4', '8.25']);
  });

  it('leaves the points as they are', () => {
    const section = { fullMarks: '10', addsUp: true, notApplicable: 'leave' };
    expect(amounts(section, { b: EXEMPT })).toEqual(['5', undefined, '2', '7.00']);
  });

  it('does not happen in a root without marks', () => {
    expect(amounts({}, { b: EXEMPT })).toEqual(['5', undefined, '2', '7.00']);
    expect(scoreOf(book({ rules }), { a: EXEMPT, b: 'met', c: 'met' }).applicable.points).toBe('5');
  });
});

describe('sections inside sections', () => {
  it('weigh what they count in the section above, whatever their own scale', () => {
    const rules = { a: status('1'), b: status('3', 'part'), c: status('1', 'part') };
    const sections = { root: { fullMarks: '100' }, part: { within: 'root', fullMarks: '40', counts: '3' } };
    const score = scoreOf(book({ rules, sections }), { a: 'unmet', b: 'met', c: 'unmet' });
    // inside 40 × 3/4 = 30 of 40; in the root 30 × 3/40 of 4 points, × 100/4
    expect(score.sections).toEqual({
      root: { value: '56.2500', exact: '225/4', of: '100' },
      part: { value: '30.0000', exact: '30', of: '40' },
    });
    expect(score.lines.find(({ rule }) => rule === 'b')).toMatchObject({ points: '3', factor: '75/4', exact: '225/4' });
    expect([score.total, score.applicable.points]).toEqual(['56.25', '4']);
  });

  it('with one of the marks use it for both', () => {
    const rules = { a: status('1', 'one'), b: status('1', 'two') };
    const sections = { root: {}, one: { within: 'root', fullMarks: '15' }, two: { within: 'root', counts: '25' } };
    const score = scoreOf(book({ rules, sections }), { a: 'met', b: 'partial' });
    // 15 + 25/2
    expect([score.total, score.applicable.points]).toEqual(['27.50', '40']);
    expect(score.sections).toMatchObject({ one: { of: '15' }, two: { of: '25' }, root: { of: null } });
  });

  it('are left out with all their rules when no item is left, also their deductions', () => {
    const rules = {
      a: status('1'),
      b: status('1', 'part'),
      minus: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'once' }, section: 'part' },
      plus: { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'once' }, section: 'bonus' },
    };
    const sections = { root: { fullMarks: '10' }, part: { within: 'root', counts: '4' }, bonus: { within: 'part' } };
    const score = scoreOf(book({ rules, sections }), { a: 'met', b: EXEMPT, plus: 1 });
    expect(score).toMatchObject({ status: 'final', total: '10.00', missing: [], applicable: { points: '1' } });
    expect(Object.keys(score.sections)).toEqual(['root']);
  });

  it('as headings have no stage: their rules act above', () => {
    const rules = {
      a: status('1', 'heading'),
      b: status('1', 'deep'),
      minus: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '5', per: 'once' }, section: 'deep' },
    };
    const sections = { root: { fullMarks: '100' }, heading: { within: 'root' }, deep: { within: 'heading' } };
    const score = scoreOf(book({ rules, sections }), { a: 'met', b: 'unmet', minus: 1 });
    expect([score.total, Object.keys(score.sections)]).toEqual(['45.00', ['root']]);
    expect(score.lines[0]).toMatchObject({ rule: 'a', section: 'heading' });
  });

  it('concern only the units that they and all above them concern', () => {
    const kinds = { township: { title: text('township') }, department: { title: text('department') } };
    const roles = { office: { title: text('office') } };
    const sections = {
      towns: { appliesTo: { kinds: ['township'] } },
      offices: { appliesTo: { kinds: ['department'] } },
      part: { within: 'offices', appliesTo: { roles: ['office'] } },
    };
    const rules = {
      town: status('1', 'towns'),
      all: status('2', 'offices'),
      part: { ...status('4', 'part'), appliesTo: { kinds: ['department'] } },
      open: { ...status('8', 'offices'), appliesTo: { assigned: true } },
      beside: { ...status('16', 'offices'), appliesTo: { assigned: 'open' } },
      nobody: { ...status('32', 'offices'), appliesTo: {} },
    };
    const points = (unit: object) => scoreOf(book({ rules, sections, kinds, roles }), {}, { unit }).applicable.points;
    expect(points({})).toBe('1');
    expect(points({ kind: 'department' })).toBe('2');
    expect(points({ kind: 'department', roles: ['office'] })).toBe('6');
    expect(points({ kind: 'department', assigned: ['open'] })).toBe('26');
  });
});

describe('bounds', () => {
  const minus = { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '30', per: 'occurrence' } };
  const plus = { measure: { kind: 'count' }, effect: { kind: 'award', points: '30', per: 'occurrence' } };
  const rules = {
    start: { ...GIVEN, section: 'part' },
    minus: { ...minus, section: 'part' },
    plus: { ...plus, section: 'part' },
  };
  const total = (part: object, facts: object) =>
    scoreOf(
      book({ rules, sections: { root: { floor: null }, part: { within: 'root', fullMarks: '50', ...part } } }),
      facts,
    ).total;

  it('are a floor of 0 and no ceiling, unless the section says otherwise', () => {
    // 50 − 60, 50 + 30
    expect([total({}, { minus: 2 }), total({}, { minus: 0, plus: 1 })]).toEqual(['0.00', '80.00']);
    expect(total({ floor: null }, { minus: 2 })).toBe('-10.00');
    expect([total({ floor: '-5' }, { minus: 2 }), total({ floor: '20' }, { minus: 2 })]).toEqual(['-5.00', '20.00']);
    expect([total({ ceiling: '60' }, { minus: 0, plus: 1 }), total({ ceiling: null }, { minus: 0, plus: 1 })]).toEqual([
      '60.00',
      '80.00',
    ]);
  });

  it('act with the ceiling before the floor', () => {
    expect(total({ ceiling: '10', floor: '20' }, { minus: 0 })).toBe('20.00');
  });

  it('leave a line of their section for what they cut or fill, in points of the total', () => {
    const sections = {
      root: { fullMarks: '100' },
      part: {
        within: 'root',
        fullMarks: '50',
        counts: '1',
        ceiling: '60',
        basis: [{ document: 'notice', clause: '9' }],
      },
    };
    const { lines } = scoreOf(book({ rules, sections }), { minus: 0, plus: 1 });
    // 20 of 50 points are cut, each worth 2
    expect(lines.map(({ rule, section, stage, exact }) => [rule ?? section, stage, exact])).toEqual([
      ['start', 'earn', '100'],
      ['minus', 'deduct', '0'],
      ['plus', 'award', '60'],
      ['part', 'bounds', '-40'],
      [undefined, 'rounding', '0'],
    ]);
    expect(lines[3]).toMatchObject({
      basis: [{ clause: '9' }],
      because: { en: '"part": what its bounds cut or fill.' },
    });
  });
});

describe('rounding of a section', () => {
  const rules = { a: status('1', 'part'), b: status('2', 'part') };
  const sections = (part: object) => ({
    root: { fullMarks: '100' },
    part: { within: 'root', fullMarks: '10', counts: '1', ...part },
  });
  const at = (part: object, rest: object = {}) =>
    scoreOf(book({ rules, sections: sections(part), ...rest }), { a: 'met', b: 'unmet' });

  it('is of its own value, last, before it counts above', () => {
    // 10/3 = 3.33…: 3.3 of 10 and 3 of 10, tenfold
    expect([at({}).total, at({ round: 1 }).total, at({ round: 0 }).total]).toEqual(['33.33', '33.00', '30.00']);
    const { lines, sections: values } = at({ round: 1 });
    expect(lines.find(({ stage }) => stage === 'round')).toMatchObject({ section: 'part', exact: '-1/3' });
    expect(values.part).toEqual({ value: '3.3000', exact: '33/10', of: '10' });
  });

  it('comes after a veto', () => {
    const cap = { measure: { kind: 'count' }, effect: { kind: 'veto', to: 'cap', at: '2.5' }, section: 'part' };
    const rulebook = book({ rules: { ...rules, cap }, sections: sections({ round: 0 }) });
    // 3.33… of 10, at most 2.5, rounded 3
    expect(scoreOf(rulebook, { a: 'met', b: 'unmet', cap: 1 }).total).toBe('30.00');
  });

  it('goes half away from zero, or half to even where the rulebook says so', () => {
    const half = { a: 'partial', b: 'partial' };
    const total = (rounding?: string) =>
      scoreOf(
        book({ rules, sections: sections({ fullMarks: '5', round: 0 }), ...(rounding && { precision: { rounding } }) }),
        half,
      ).total;
    // 2.5 of 5 is 3, or 2
    expect([total(), total('half-even')]).toEqual(['60.00', '40.00']);
  });
});

describe('precision', () => {
  const minus = { measure: { kind: 'status' }, effect: { kind: 'deduct', points: '1.25', per: 'once' } };
  const rules = { a: status('1'), b: status('2'), minus };
  const at = (precision: object) =>
    scoreOf(book({ rules, sections: { root: { fullMarks: '100', floor: null } }, precision }), {
      a: 'met',
      b: 'unmet',
      minus: 'met',
    });

  it('rounds the total once, and closes the shown amounts with a line', () => {
    const { total, lines, subtotals } = at({ total: 1, shown: 2 });
    // 33.33… − 1.25 = 32.083…
    expect([total, lines.map(({ amount }) => amount)]).toEqual(['32.1', ['33.33', '0.00', '-1.25', '0.02']]);
    expect(lines.at(-1)).toMatchObject({ stage: 'rounding', exact: '1/60' });
    expect(subtotals).toEqual({ earned: '33.33', deducted: '1.25', awarded: '0.00' });
  });

  it('half-up away from zero, below zero too; half-even to the even neighbour', () => {
    const total = (rounding: string, points: string) => {
      const less = { ...minus, effect: { ...minus.effect, points } };
      const earns = { measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' } };
      return scoreOf(book({ rules: { earns, less }, sections: { root: { floor: null } }, precision: { rounding } }), {
        earns: 'unmet',
        less: 'met',
      }).total;
    };
    expect([total('half-up', '0.125'), total('half-even', '0.125'), total('half-even', '0.375')]).toEqual([
      '-0.13',
      '-0.12',
      '-0.38',
    ]);
    expect(total('half-up', '0.001')).toBe('0.00');
  });
});
