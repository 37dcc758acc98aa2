import { expect, it } from 'vitest';
import { book, GIVEN, items, scoreOf, words } from '../book.js';

const observed = (measure: object, fact: unknown, effect: object = {}) =>
  scoreOf(book({ rules: { start: GIVEN, rule: { measure, effect: { kind: 'observe', ...effect } } } }), { rule: fact });
const found = (...args: Parameters<typeof observed>) => observed(...args).findings.map(({ code }) => code);

it('observe: changes no number, needs no fact, and has no line', () => {
  for (const fact of ['met', 'unmet', undefined]) {
    const { status, total, lines } = observed({ kind: 'status' }, fact);
    expect([status, total, lines.map(({ rule }) => rule)]).toEqual(['final', '100.00', ['start', undefined]]);
  }
});

it('observe: a share makes a finding below 1, a count above 0, a mark or word only where the rule says so', () => {
  const list = [{ from: '2018-03-01', to: null }];
  const CASES: [measure: object, finds: unknown, fine: unknown][] = [
    [{ kind: 'status' }, 'partial', 'met'],
    [{ kind: 'checklist', items: items({ a: undefined, b: undefined }) }, ['a'], ['a', 'b']],
    [{ kind: 'proportion' }, { part: 1, whole: 2 }, { part: 2, whole: 2 }],
    [{ kind: 'delays', limit: { unit: 'days', n: 3 } }, list, [{ from: '2018-03-01', to: '2018-03-01' }]],
    [{ kind: 'delays', limit: { unit: 'days', n: 3 }, quantity: 'number-late' }, list, []],
    [
      { kind: 'profile', fields: { on: { type: 'date', nullable: true } }, where: { on: null } },
      { on: '2018-03-01' },
      { on: null },
    ],
    [{ kind: 'count' }, 1, 0],
    [{ kind: 'events', fields: { on: { type: 'date' } } }, [{ on: '2018-03-01' }], []],
  ];
  for (const [measure, finds, fine] of CASES) {
    expect(found(measure, finds), JSON.stringify(measure)).toEqual(['observed']);
    expect(found(measure, fine), JSON.stringify(measure)).toEqual([]);
  }
  const rating = { kind: 'rating', from: '0', to: '10' };
  const tally = { kind: 'tally', words: words('talk') };
  expect([found(rating, '0'), found(tally, { talk: 2 })]).toEqual([[], []]);
  expect(found(rating, '0.5', { finding: 'unless-full' })).toEqual(['observed']);
  expect(found({ kind: 'count' }, 0, { finding: 'unless-full' })).toEqual(['observed']);
  expect(found({ kind: 'status' }, 'partial', { finding: 'if-any' })).toEqual(['observed']);
});

it('observe: says what the record says, and nothing behind a closed gate', () => {
  const { findings } = observed({ kind: 'status' }, 'partial');
  expect(findings[0]).toMatchObject({ rule: 'rule', because: { en: 'partly met (counted as 50%)' } });
  const gated = (gate: string) => {
    const rules = {
      start: GIVEN,
      gate: { measure: { kind: 'status' }, effect: { kind: 'observe', finding: 'if-any' } },
      rule: { measure: { kind: 'status' }, effect: { kind: 'observe' }, when: { rule: 'gate', above: '0' } },
    };
    return scoreOf(book({ rules }), { gate, rule: 'unmet' }).findings.map(({ rule }) => rule);
  };
  expect([gated('met'), gated('unmet')]).toEqual([['gate', 'rule'], []]);
});
