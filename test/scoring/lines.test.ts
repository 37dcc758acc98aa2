import { describe, expect, it } from 'vitest';
import { book, GIVEN, reading, scoreOf, text } from './book.js';

const status = (more: object = {}, effect: object = {}) => ({
  measure: { kind: 'status' },
  effect: { kind: 'earn', points: '3', ...effect },
  ...more,
});
const count = (effect: object, more: object = {}) => ({ measure: { kind: 'count' }, effect, ...more });
const chosen = (id: string, branches: object) => ({ $reading: id, ...branches });

describe('the lines of a final score', () => {
  it('stand in the order of the rulebook, whatever section they stand in; then what sections did, leaves up', () => {
    const rules = {
      plus: count({ kind: 'award', points: '50', per: 'occurrence' }, { section: 'bonus' }),
      first: status({ section: 'part' }),
      minus: count({ kind: 'deduct', points: '1', per: 'once' }),
      second: status(),
      up: count({ kind: 'award', points: '50', per: 'once' }, { section: 'part' }),
    };
    const sections = {
      root: { fullMarks: '100', ceiling: '90' },
      bonus: { within: 'root', ceiling: '20' },
      part: { within: 'root', counts: '3', ceiling: '4' },
    };
    const { lines } = scoreOf(book({ rules, sections }), { plus: 1, first: 'met', minus: 1, second: 'met', up: 1 });
    // part: 3 + 50 → 4 of 3; root: (4 + 3) × 100/6 − 1 + 20 = 135.66… → 90
    expect(lines.map(({ rule, section, stage, exact }) => [rule ?? section, stage, exact])).toEqual([
      ['plus', 'award', '50'],
      ['first', 'earn', '50'],
      ['minus', 'deduct', '-1'],
      ['second', 'earn', '50'],
      ['up', 'award', '2500/3'],
      ['part', 'bounds', '-2450/3'],
      ['bonus', 'bounds', '-30'],
      ['root', 'bounds', '-137/3'],
      [undefined, 'rounding', '0'],
    ]);
  });

  it('say the clause with its document, in both languages', () => {
    const basis = [
      { document: 'notice', clause: '第3条' },
      { document: 'notice', clause: '附件' },
    ];
    const { because } = scoreOf(book({ rules: { rule: status({ basis }) } }), { rule: 'met' }).lines[0]!;
    expect(because).toEqual({
      zh: '“rule”（事实 rule）：完成；得 3 分（满分 3 分）。依据：the notice，第3条；the notice，附件。',
      en: '"rule" (fact rule): met; earns 3 of 3 points. Clause: the notice, 第3条; the notice, 附件.',
    });
  });

  it('say amounts as people do, and reasons without their control characters', () => {
    const { lines } = scoreOf(book({ rules: { start: GIVEN, rule: status({ notApplicable: 'full' }) } }), {
      rule: { exempt: 'no such matter' },
    });
    expect(lines[1]!.because.en).toContain('exempt (no such matter); earns 3 of 3 points');
    const third = {
      kind: 'checklist',
      items: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { title: text(id) }])),
    };
    const rulebook = book({ rules: { rule: { measure: third, effect: { kind: 'earn', points: '0.5' } } } });
    expect(scoreOf(rulebook, { rule: ['a'] }).lines[0]!.because.en).toContain('earns 1/6 of 0.5 points');
  });

  it('show shares as percents where that is short', () => {
    const said = (share: string) =>
      scoreOf(book({ rules: { rule: status({ due: { on: '2018-03-01', late: share } }) } }), {
        rule: { status: 'met', completedOn: '2018-03-02' },
      }).lines[0]!.because.en;
    expect([said('0.125'), said('0.1234567891')]).toEqual([
      expect.stringContaining('counted at 12.5%'),
      expect.stringContaining('counted at 1234567891/10000000000'),
    ]);
  });
});

describe('the readings of a line', () => {
  const readings = {
    size: reading('big', 'small'),
    late: reading('none', 'half'),
    weight: reading('equal', 'own'),
    cap: reading('open', 'shut'),
  };
  const rules = {
    start: GIVEN,
    minus: count({ kind: 'deduct', points: chosen('size', { big: '10', small: '5' }), per: 'once' }),
    due: status({ due: '2018-06-30', section: 'part' }),
    own: status(
      { due: { on: '2018-06-30', end: 'inclusive', late: '0.5' }, section: 'part' },
      { scale: { kind: 'all-or-nothing' } },
    ),
  };
  const rest = {
    readings,
    defaults: {
      late: chosen('late', { none: '0', half: '0.5' }),
      partial: chosen('size', { big: '0.5', small: '0.25' }),
      scale: { status: chosen('cap', { open: { kind: 'proportional' }, shut: { kind: 'all-or-nothing' } }) },
      dueEnd: chosen('size', { big: 'inclusive', small: 'exclusive' }),
    },
    sections: {
      root: { ceiling: chosen('cap', { open: '60', shut: '50' }) },
      part: { within: 'root', counts: chosen('weight', { equal: '1', own: '2' }) },
    },
  };
  const facts = { minus: 0, due: 'met', own: 'met' };

  it('are those of the rule, of the defaults it falls back on, of the marks above it, of a bound', () => {
    const score = scoreOf(book({ rules, ...rest }), facts);
    expect(score.lines.map(({ rule, section, readings }) => [rule ?? section, readings])).toEqual([
      ['start', []],
      ['minus', ['size']],
      ['due', ['cap', 'size', 'late', 'weight']],
      ['own', ['size', 'weight']],
      ['root', ['cap']],
      [undefined, []],
    ]);
    expect(score.readings).toEqual({ size: 'big', late: 'none', weight: 'equal', cap: 'open' });
  });

  it('follow the chosen branch', () => {
    expect(
      scoreOf(book({ rules, ...rest }), { ...facts, minus: 1 }, { readings: { size: 'small', cap: 'shut' } }),
    ).toMatchObject({
      total: '50.00',
      readings: { size: 'small', late: 'none', weight: 'equal', cap: 'shut' },
    });
  });
});

describe('the lines of a provisional score', () => {
  const rules = {
    known: status(),
    open: status(),
    minus: count({ kind: 'deduct', points: '1', per: 'once' }),
    percent: count({ kind: 'deduct', percent: '5%', of: 'earned', per: 'once' }),
    plus: count({ kind: 'award', points: '2', per: 'once' }),
    bonus: count({ kind: 'award', percent: '5%', of: 'earned', per: 'once' }),
    shared: status({ notApplicable: { shareOf: 'open' } }),
  };

  it('are those that hang on nothing missing; none closes them, and there are no subtotals', () => {
    const score = scoreOf(book({ rules, sections: { root: { fullMarks: '90' } } }), {
      known: 'met',
      minus: 1,
      percent: 1,
      plus: 1,
      bonus: 1,
      shared: { exempt: 'no such matter' },
    });
    expect(score.lines.map(({ rule, exact }) => [rule, exact])).toEqual([
      ['known', '30'],
      ['minus', '-1'],
      ['plus', '2'],
    ]);
    expect(score).toMatchObject({
      status: 'provisional',
      total: null,
      subtotals: null,
      sections: { root: { value: null } },
    });
  });

  it('leave out an earn whose fact is missing, also where that could not change it', () => {
    const { lines, range } = scoreOf(book({ rules: { start: GIVEN, sure: status({}, { min: '3' }) } }), {});
    expect(lines.map(({ rule }) => rule)).toEqual(['start']);
    expect(range).toEqual({ low: '103.00', high: '103.00' });
  });

  it('keep a closed earn, whose fact is not needed', () => {
    const gate = { measure: { kind: 'status' }, effect: { kind: 'observe' } };
    const closed = { gate, closed: status({ when: { rule: 'gate', atLeast: '1' } }), open: status() };
    const { lines } = scoreOf(book({ rules: closed }), { gate: 'unmet' });
    expect(lines.map(({ rule, exact }) => [rule, exact])).toEqual([['closed', '3']]);
    expect(lines[0]!.because.en).toContain('not stated');
  });

  it('show the value of a section that nothing missing can change', () => {
    const parts = { known: status({ section: 'one' }), open: status({ section: 'two' }) };
    const sections = { root: {}, one: { within: 'root', counts: '1' }, two: { within: 'root', counts: '1' } };
    expect(scoreOf(book({ rules: parts, sections }), { known: 'partial' }).sections).toMatchObject({
      one: { exact: '1/2' },
      two: { exact: null, value: null, of: '1' },
      root: { exact: null },
    });
  });
});
