import { expect, it } from 'vitest';
import { amounts, book, scoreOf } from '../book.js';

const rule = (measure: object, required = '4') => ({
  measure: { kind: 'count', ...measure },
  effect: { kind: 'earn', points: '8', scale: { kind: 'proportional', required } },
});

it('count: a number as it is, dated items of the year one by one', () => {
  // 8 × 3/4; 8 × 2/4: the items of other years do not count
  const items = ['2018-01-01', '2017-12-31', { on: '2018-12-31', note: 'last day' }, '2019-01-01'];
  expect(amounts(rule({}), [3, '3.0', items, []])).toEqual(['6', '6', '4', '0']);
});

it('count: a window of its own, both ends included, is told where an item falls outside', () => {
  const window = { from: '2018-07-06', to: '2018-09-30' };
  const items = ['2018-07-05', '2018-07-06', '2018-09-30', '2018-10-01'];
  // 8 × 2/4; 8 × 3/4 without a lower end; 8 × 3/4 without an upper one
  expect(amounts(rule({ window }), [items])).toEqual(['4']);
  expect(amounts(rule({ window: { to: window.to } }), [items])).toEqual(['6']);
  expect(amounts(rule({ window: { from: window.from } }), [items])).toEqual(['6']);
  const found = (fact: unknown) => scoreOf(book({ rules: { rule: rule({ window }) } }), { rule: fact }).findings;
  expect(found(items)).toMatchObject([{ code: 'outside-window', rule: 'rule' }]);
  expect(found(items.slice(1, 3))).toEqual([]);
});

it('count: by quarter and by month each period counts once', () => {
  const items = ['2018-01-01', '2018-03-31', '2018-04-01', '2018-12-01', '2018-12-31', '2019-01-01'];
  // quarters 1, 2, 4 of four; months 1, 3, 4, 12 of twelve
  expect(amounts(rule({ per: 'quarter' }), [items, 4])).toEqual(['6', '8']);
  expect(amounts(rule({ per: 'month' }, '12'), [items, 12])).toEqual(['8/3', '8']);
});

it('count: the periods of a window beyond the year are those of their own years', () => {
  const window = { from: '2017-01-01', to: '2018-12-31' };
  // March 2017 and March 2018 are two quarters and two months: 8 × 2/4
  expect(amounts(rule({ per: 'quarter', window }), [['2017-03-01', '2018-03-01']])).toEqual(['4']);
  expect(amounts(rule({ per: 'month', window }), [['2017-03-01', '2018-03-01']])).toEqual(['4']);
});

it('count: an instant counts on its civil date at the rulebook’s offset', () => {
  expect(amounts(rule({}), [['2017-12-31T16:00:00Z'], ['2018-12-31T16:00:00Z']])).toEqual(['2', '0']);
});

it('count: the line says how many, and in how many periods', () => {
  const because = (measure: object, fact: unknown = ['2018-01-01', '2018-02-01']) =>
    scoreOf(book({ rules: { rule: rule(measure) } }), { rule: fact }).lines[0]!.because.en;
  expect(because({})).toContain(': 2 times;');
  expect(because({}, 1)).toContain(': once;');
  expect(because({ per: 'quarter' })).toContain(': in 1 quarter;');
  expect(because({ per: 'quarter' }, 0)).toContain(': in 0 quarters;');
  expect(because({ per: 'month' })).toContain(': in 2 months;');
  expect(because({ per: 'month' }, 1)).toContain(': in 1 month;');
});

it('count: a rank among all units is no number of times', () => {
  const place = { of: 'marks', take: 'rank', best: 'highest' };
  const rules = {
    marks: { measure: { kind: 'rating', from: '0', to: '10' }, effect: { kind: 'observe' } },
    place: rule({}),
    again: { ...rule({}), fact: 'place' },
    plain: rule({}),
  };
  const { lines } = scoreOf(book({ rules, cohort: { place } }), { marks: 8, place: 2, plain: 2 });
  expect(lines.slice(0, 3).map(({ because }) => because.en.split(/: |;/)[1])).toEqual(['rank 2', 'rank 2', '2 times']);
  expect(lines[0]!.because.zh).toContain('：第 2 名；');
});
