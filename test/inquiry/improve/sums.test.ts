import { describe, expect, it } from 'vitest';
import { movesOf } from '../../../src/inquiry/improve/moves.js';
import { Situation } from '../../../src/inquiry/improve/situation.js';
import { ask, office, sheet } from './sheet.js';

const title = { zh: '部分', en: 'part' };
const earn = (points: string, section = 'all') => ({ section, effect: { kind: 'earn', points } });
/** A rulebook whose points are points of the total. */
const plain = (rules: Parameters<typeof sheet>[0], sections: object = {}, all: object = {}) =>
  sheet(rules, { sections: { all: { title, ...all }, ...sections } });

function setOf(scorer: ReturnType<typeof sheet>, facts: object, total: string) {
  const { set } = ask(scorer, facts as never, { target: { total } });
  return set!.reachable ? [set!.changes.map(({ fact }) => fact), set!.total] : set!.total;
}
const naturesOf = (scorer: ReturnType<typeof sheet>, facts: object) =>
  Object.fromEntries(
    movesOf(new Situation(scorer, office(facts as never), undefined)).map(({ fact, nature }) => [fact, nature]),
  );

// each of these would be answered wrongly if the gains were taken to add up
describe('gains that do not add up', () => {
  it('a percent of what a section earned weighs its rows more', () => {
    const scorer = plain(
      {
        near: earn('2', 'part'),
        bonus: { section: 'part', effect: { kind: 'award', percent: '50%', of: 'earned', per: 'once' } },
        far: earn('2.5'),
      },
      { part: { title, within: 'all', fullMarks: '2' } },
    );
    // 2 × 1.5 = 3 against 2.5
    expect(setOf(scorer, { near: 'unmet', bonus: 'met', far: 'unmet' }, '3')).toEqual([['near'], '3.00']);
  });

  it('a percent of what is earned weighs a row more than a deduction', () => {
    const scorer = plain({
      base: earn('5'),
      row: earn('2'),
      bonus: { effect: { kind: 'award', percent: '100%', of: 'earned', per: 'once' } },
      fault: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '3', per: 'once' } },
    });
    // 5 × 2 − 3 = 7: the row 4, no fault 3
    expect(setOf(scorer, { base: 'met', row: 'unmet', bonus: 'met' }, '11')).toEqual([['row'], '11.00']);
    expect(setOf(scorer, { base: 'met', row: 'unmet', bonus: 'met' }, '14')).toEqual([['row', 'fault'], '14.00']);
  });

  it('a section that opens a gate', () => {
    const scorer = plain(
      {
        one: earn('3', 'part'),
        two: earn('2', 'part'),
        other: earn('4'),
        feast: { section: 'gated', effect: { kind: 'award', points: '10', per: 'once' } },
      },
      {
        part: { title, within: 'all', fullMarks: '5' },
        gated: { title, within: 'all', when: { section: 'part', atLeast: '5' } },
      },
    );
    const facts = { one: 'unmet', two: 'unmet', other: 'unmet', feast: 'met' };
    expect(setOf(scorer, facts, '12')).toEqual([['one', 'two'], '15.00']);
  });

  it('a row that counts in full while its gate is closed', () => {
    const scorer = plain({
      key: { effect: { kind: 'observe' } },
      gated: { ...earn('3'), when: { rule: 'key', atLeast: '1' } },
      other: earn('2'),
    });
    // stating that the key is unmet closes the gate: the row counts 3
    const facts = { gated: 'unmet', other: 'unmet' };
    expect(setOf(scorer, facts, '5')).toEqual([['key', 'other'], '5.00']);
  });

  it('what alone is a loss is no change, though no rule gives less for it', () => {
    const scorer = plain({
      key: { effect: { kind: 'observe' } },
      gated: { ...earn('3'), when: { rule: 'key', atLeast: '1' } },
    });
    // doing the key would open the gate, and with it the row that was not done
    expect(ask(scorer, { key: 'unmet', gated: 'unmet' }).changes.map(({ fact }) => fact)).toEqual(['gated']);
    expect(setOf(scorer, { key: 'unmet', gated: 'unmet' }, '3')).toEqual([[], '3.00']);
  });

  it('a section that rounds', () => {
    const scorer = plain(
      { half: earn('0.5', 'part'), more: earn('0.5', 'part'), other: earn('0.6') },
      { part: { title, within: 'all', fullMarks: '1', round: 0 } },
    );
    expect(setOf(scorer, { half: 'unmet', more: 'unmet', other: 'unmet' }, '1')).toEqual([['half'], '1.00']);
  });

  it('a section under a cap', () => {
    const scorer = plain(
      {
        base: earn('2', 'part'),
        row: earn('5', 'part'),
        lapse: { section: 'part', measure: { kind: 'count' }, effect: { kind: 'veto', to: 'cap', at: '3' } },
        other: earn('2'),
      },
      { part: { title, within: 'all', fullMarks: '7' } },
    );
    // the row only brings what the cap leaves: 3 − 2
    const facts = { base: 'met', row: 'unmet', lapse: 1, other: 'unmet' };
    expect(setOf(scorer, facts, '4')).toEqual([['other'], '4.00']);
    expect(setOf(scorer, facts, '5')).toEqual([['row', 'other'], '5.00']);
  });

  it('a section on its floor', () => {
    const scorer = plain(
      {
        low: earn('4', 'part'),
        fault: { section: 'part', measure: { kind: 'count' }, effect: { kind: 'deduct', points: '3', per: 'once' } },
        other: earn('2'),
      },
      { part: { title, within: 'all', fullMarks: '4' } },
    );
    // the fault happened: 4 − 3 = 1 is left of the row
    expect(setOf(scorer, { low: 'unmet', fault: 1, other: 'unmet' }, '2')).toEqual([['other'], '2.00']);
  });

  it('a child that is void and counts nothing', () => {
    const scorer = plain(
      {
        row: earn('4', 'part'),
        fraud: { section: 'part', measure: { kind: 'count' }, effect: { kind: 'veto', to: 'void' } },
        other: earn('2'),
      },
      { part: { title, within: 'all', fullMarks: '4' } },
      { onVoid: 'zero' },
    );
    expect(setOf(scorer, { row: 'unmet', fraud: 1, other: 'unmet' }, '2')).toEqual([['other'], '2.00']);
    expect(setOf(scorer, { row: 'unmet', fraud: 1, other: 'unmet' }, '3')).toBe('2.00');
  });

  it('what takes something out of the sheet moves all that is left', () => {
    const scorer = sheet({
      replies: { measure: { kind: 'delays', limit: { unit: 'days', n: 30 } }, effect: { kind: 'earn', points: '3' } },
      row: {},
      done: {},
    });
    // an item whose limit ends after the year is left out while it is open; closed in time it weighs 3: (3 + 1) of 5
    const facts = { replies: [{ from: '2020-12-20', to: null }], row: 'unmet', done: 'met' };
    expect(naturesOf(scorer, facts)).toEqual({ replies: 'free', row: 'adds' });
    expect(setOf(scorer, facts, '8')).toEqual([['replies'], '8.00']);
    expect(setOf(scorer, facts, '10')).toEqual([['row'], '10.00']);
  });
});

describe('what is known of a change', () => {
  it('adds up below the root and in it, with deductions and awards in points', () => {
    const scorer = plain(
      {
        row: earn('4', 'part'),
        fault: { section: 'part', measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'once' } },
        prize: { effect: { kind: 'award', points: '1', per: 'once' } },
        slip: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '1', per: 'once' } },
      },
      { part: { title, within: 'all', fullMarks: '4' } },
    );
    expect(naturesOf(scorer, { row: 'partial', prize: 'unmet' })).toEqual({
      row: 'adds',
      fault: 'adds',
      prize: 'adds',
      slip: 'adds',
    });
  });

  it('is nothing where more may be less: over 100 % deducted, points spread too thin', () => {
    const deduct = (percent: string) => ({
      measure: { kind: 'count' },
      effect: { kind: 'deduct', percent, of: 'earned', per: 'once' },
    });
    expect(
      naturesOf(plain({ row: {}, slip: deduct('60%'), lapse: deduct('40%') }), { row: 'unmet', slip: 1, lapse: 1 }),
    ).toEqual({ row: 'adds' });
    expect(
      naturesOf(plain({ row: {}, slip: deduct('60%'), lapse: deduct('41%') }), { row: 'unmet', slip: 1, lapse: 1 }),
    ).toEqual({ row: 'free' });
    const spread = (fullMarks: string) => plain({ row: earn('5') }, {}, { fullMarks, notApplicable: 'spread-equally' });
    expect(naturesOf(spread('5'), { row: 'unmet' })).toEqual({ row: 'adds' });
    expect(naturesOf(spread('4'), { row: 'unmet' })).toEqual({ row: 'free' });
  });

  it('is only that it is never worse where a veto may fire', () => {
    const scorer = plain({
      row: earn('4'),
      lapse: { measure: { kind: 'count' }, effect: { kind: 'veto', to: 'cap', at: '1' } },
    });
    expect(naturesOf(scorer, { row: 'met' })).toEqual({ lapse: 'up' });
  });
});
