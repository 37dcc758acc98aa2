import { describe, expect, it } from 'vitest';
import { amountOf, amounts, book, GIVEN, scoreOf } from '../book.js';

const line = { kind: 'line', at: '60', per: '10', up: '2', down: '-5', counting: 'exact' };
const rating = (more: object) => ({
  measure: { kind: 'rating', from: '0', to: '100' },
  effect: { kind: 'earn', points: '10', scale: line, ...more },
});
const status = (more: object, effect: object = {}) => ({
  measure: { kind: 'status' },
  effect: { kind: 'earn', points: '6', ...effect },
  ...more,
});
const done = (completedOn: string) => ({ status: 'met', completedOn });

describe('earn: bounds', () => {
  it('are nothing and the points, unless the rule says otherwise or opens them', () => {
    // 10 + 2 × 4 = 18; 10 − 5 × 6 = −20
    expect(amounts(rating({}), [100, 0])).toEqual(['10', '0']);
    expect(amounts(rating({ min: '-8', max: '15' }), [100, 0])).toEqual(['15', '-8']);
    expect(amounts(rating({ min: null, max: null }), [100, 0])).toEqual(['18', '-20']);
  });

  it('are the ends of the range while the fact is missing', () => {
    const range = (more: object, section: object = {}) =>
      scoreOf(book({ rules: { base: GIVEN, rule: rating(more) }, sections: { root: section } }), {}).range;
    expect(range({})).toEqual({ low: '100.00', high: '110.00' });
    expect(range({ min: '-8', max: '15' })).toEqual({ low: '92.00', high: '115.00' });
    // an open side is bounded by its section, else the end is null
    expect(range({ min: null, max: null })).toEqual({ low: '0.00', high: null });
    expect(range({ min: null, max: null }, { floor: null, ceiling: '112' })).toEqual({ low: null, high: '112.00' });
  });
});

describe('earn: due', () => {
  const due =
    (terms: unknown, defaults: object = {}) =>
    (facts: unknown[]) =>
      amounts(status({ due: terms }), facts, { defaults });

  it('inclusive unless the rule, or the rulebook, says exclusive; a fact without a date was in time', () => {
    const days = [done('2018-06-29'), done('2018-06-30'), done('2018-07-01'), 'met'];
    expect(due('2018-06-30')(days)).toEqual(['6', '6', '0', '6']);
    expect(due({ on: '2018-06-30', end: 'exclusive' })(days)).toEqual(['6', '0', '0', '6']);
    expect(due('2018-06-30', { dueEnd: 'exclusive' })(days)).toEqual(['6', '0', '0', '6']);
    expect(due({ on: '2018-06-30', end: 'inclusive' }, { dueEnd: 'exclusive' })(days)).toEqual(['6', '6', '0', '6']);
  });

  it('late at the factor of the rule, else of the rulebook, up to the last day of the year', () => {
    const days = [done('2018-07-01'), done('2018-12-31'), done('2019-01-01')];
    expect(due({ on: '2018-06-30', late: '0.5' })(days)).toEqual(['3', '3', '0']);
    expect(due('2018-06-30', { late: '30%' })(days)).toEqual(['9/5', '9/5', '0']);
    expect(due({ on: '2018-06-30', late: '0' }, { late: '0.5' })(days)).toEqual(['0', '0', '0']);
  });

  it('late without end where the due date itself lies after the year', () => {
    const days = [done('2019-03-01'), done('2019-03-02'), done('2021-01-01')];
    expect(due({ on: '2019-03-01', late: '0.5' })(days)).toEqual(['6', '3', '3']);
    expect(due({ on: '2019-01-01', end: 'exclusive', late: '0.5' })([done('2018-12-31'), done('2019-01-01')])).toEqual([
      '6',
      '3',
    ]);
  });

  it('multiplies the amount after its scale and bounds', () => {
    // steps give 8, at most 5, of that a half
    const scale = { kind: 'steps', steps: [{ atLeast: '0.5', points: '8' }] };
    const rule = status({ due: { on: '2018-06-30', late: '0.5' } }, { scale, max: '5' });
    expect(amounts(rule, ['met', done('2018-07-01')])).toEqual(['5', '5/2']);
    // −4, of that a half
    const minus = status(
      { due: { on: '2018-06-30', late: '0.5' } },
      {
        min: '-4',
        scale: { kind: 'line', at: '1', per: '1', points: '-9', counting: 'exact' },
      },
    );
    expect(amounts(minus, [done('2018-07-01')])).toEqual(['-2']);
  });

  it('is said in the line', () => {
    const rulebook = book({ rules: { rule: status({ due: { on: '2018-06-30', end: 'exclusive', late: '0.5' } }) } });
    const { because } = scoreOf(rulebook, { rule: done('2018-07-01') }).lines[0]!;
    expect(because.en).toContain('later than 2018-06-29, so counted at 50%, earns 3 of 6 points');
    expect(because.zh).toContain('按 50% 计');
    expect(scoreOf(rulebook, { rule: 'met' }).lines[0]!.because.en).not.toContain('later');
  });
});

describe('earn: not applicable', () => {
  const EXEMPT = { exempt: 'no such matter' };

  it('leaves the sheet, counts nothing, or counts all', () => {
    const rule = (notApplicable?: string) => ({ ...status({}), ...(notApplicable && { notApplicable }) });
    expect(amounts(rule(), [EXEMPT])).toEqual([undefined]);
    expect(amounts(rule('left-out'), [EXEMPT])).toEqual([undefined]);
    expect(amounts(rule('zero'), [EXEMPT])).toEqual(['0']);
    expect(amounts(rule('full'), [EXEMPT])).toEqual(['6']);
  });

  it('takes the share of another earning rule, before the fold', () => {
    const rules = {
      base: GIVEN,
      other: {
        measure: { kind: 'proportion' },
        effect: { kind: 'earn', points: '4' },
        due: { on: '2018-06-30', late: '0.5' },
      },
      rule: status({ notApplicable: { shareOf: 'other' } }),
    };
    const amount = (other: unknown) => amountOf(scoreOf(book({ rules }), { other, rule: EXEMPT }), 'rule');
    // 6 × 3/4; late 6 × 3/8; left out with it
    expect(amount({ part: 3, whole: 4 })).toBe('9/2');
    expect(amount({ part: 3, whole: 4, completedOn: '2018-07-01' })).toBe('9/4');
    expect(amount(EXEMPT)).toBe(undefined);
    const missing = scoreOf(book({ rules }), { rule: EXEMPT });
    expect(missing).toMatchObject({ missing: [{ fact: 'other' }], range: { low: '100.00', high: '110.00' } });
    const closed = { ...rules, other: { ...rules.other, when: { rule: 'base', above: '1' } } };
    expect(amountOf(scoreOf(book({ rules: closed }), { rule: EXEMPT }), 'rule')).toBe('6');
  });

  it('is of the other rule’s points, not of its maximum, and passes all of them where that does', () => {
    const scale = { kind: 'line', at: '0', per: '1', points: '0', up: '3' };
    const rules = {
      base: GIVEN,
      other: { measure: { kind: 'count' }, effect: { kind: 'earn', points: '10', max: '12', scale } },
      rule: status({ notApplicable: { shareOf: 'other' } }),
    };
    const amount = (other: number) => amountOf(scoreOf(book({ rules }), { other, rule: EXEMPT }), 'rule');
    // 6 × 9/10; 6 × 12/10, for 15 is kept at 12
    expect([amount(3), amount(5)]).toEqual(['27/5', '36/5']);
    expect(scoreOf(book({ rules }), { rule: EXEMPT }).range).toEqual({ low: '100.00', high: '119.20' });
  });

  it('takes the quantity of an observed rule, which is needed only then', () => {
    const rules = {
      base: GIVEN,
      seen: { measure: { kind: 'proportion', beyond: true }, effect: { kind: 'observe' } },
      rule: status({ notApplicable: { shareOf: 'seen' } }),
    };
    const scored = (facts: object) => scoreOf(book({ rules }), facts);
    expect(amountOf(scored({ seen: { part: 1, whole: 3 }, rule: EXEMPT }), 'rule')).toBe('2');
    // within nothing and all
    expect(amountOf(scored({ seen: { part: 5, whole: 3 }, rule: EXEMPT }), 'rule')).toBe('6');
    expect(amountOf(scored({ seen: { part: -1, whole: 3 }, rule: EXEMPT }), 'rule')).toBe('0');
    expect(scored({ rule: EXEMPT })).toMatchObject({
      missing: [{ fact: 'seen' }],
      range: { low: '100.00', high: '106.00' },
    });
    expect(scored({ rule: 'met' })).toMatchObject({ status: 'final', total: '106.00' });
  });

  it('leaves out a rule whose other rule is not this unit’s', () => {
    const rules = {
      base: GIVEN,
      other: { ...status({}), appliesTo: { kinds: ['department'] } },
      rule: status({ notApplicable: { shareOf: 'other' } }),
    };
    const kinds = {
      township: { title: { zh: '乡镇', en: 'township' } },
      department: { title: { zh: '部门', en: 'department' } },
    };
    expect(amountOf(scoreOf(book({ rules, kinds }), { rule: EXEMPT }), 'rule')).toBe(undefined);
  });

  it('sees nothing of an exemption that is meant for another rule of the same fact', () => {
    const measure = { kind: 'delays', limit: { unit: 'days', n: 5 } };
    const effect = { kind: 'earn', points: '6' };
    const rules = {
      base: GIVEN,
      first: { measure, effect, fact: 'lists' },
      second: { measure, effect, fact: 'lists', exemptible: false, notApplicable: 'full' },
    };
    const score = scoreOf(book({ rules }), { lists: EXEMPT });
    expect([amountOf(score, 'first'), amountOf(score, 'second')]).toEqual([undefined, undefined]);
    // an empty list is its own
    expect(amountOf(scoreOf(book({ rules }), { lists: [] }), 'second')).toBe('6');
  });
});
