// What turns with what is earned, and what acts above 0 alone.
import assert from 'node:assert/strict';
import { book, score } from './books.js';

const root = { fullMarks: '100', floor: null };
const share = { section: 'root', measure: { kind: 'proportion' }, effect: { kind: 'earn', points: '100' } };
const minus = (percent: string, more: object = {}, section = 'root') => ({
  section,
  measure: { kind: 'count' },
  effect: { kind: 'deduct', percent, of: 'earned', per: 'occurrence', ...more },
});
const ends = (rules: object, facts: object, sections: object = {}) => {
  const { low, high } = score(book(rules, { root, ...sections }), facts);
  return [low, high];
};

// E − 1.2 E; E − min(30, 1.5 E), worst at E = 20
assert.deepEqual(ends({ a: share, m: minus('60%') }, { m: 2 }), ['-20.00', '0.00']);
assert.deepEqual(ends({ a: share, m: minus('150%', { max: '30' }) }, { m: 1 }), ['-10.00', '70.00']);
// any number of them: nearly 30 of hardly anything, nothing of nothing
assert.deepEqual(ends({ a: share, m: minus('1%', { max: '30' }) }, {}), ['-30.00', '100.00']);
assert.deepEqual(ends({ a: share, m: minus('1%', { max: '30' }) }, { a: { part: 0, whole: 2 } }), ['0.00', '0.00']);
// in an adjustment: as much, and down to its floor
const side = (more: object) => ({ s: { within: 'root', ...more } });
const inside = { a: share, m: minus('150%', {}, 's') };
assert.deepEqual(ends(inside, { m: 1 }, side({})), ['-50.00', '0.00']);
assert.deepEqual(ends(inside, { m: 1 }, side({ floor: '-30' })), ['-10.00', '70.00']);
// rounded: E − round(E / 2) for E up to 1 comes as near to 1 as one likes
const one = { ...share, effect: { kind: 'earn', points: '1' } };
const halves = { a: one, m: minus('50%', {}, 's') };
assert.deepEqual(ends(halves, { m: 1 }, { root: { fullMarks: '1', floor: null }, ...side({ round: 0 }) }), [
  '0.00',
  '1.00',
]);
// without end
const open = { kind: 'earn', points: '1', max: null, scale: { kind: 'line', at: '0', per: '1', points: '0', up: '1' } };
const endless = (percent: string) =>
  ends(
    { a: { section: 'root', measure: { kind: 'count' }, effect: open }, m: minus(percent) },
    { m: 1 },
    { root: { floor: null } },
  );
assert.deepEqual(
  [endless('50%'), endless('100%'), endless('150%')],
  [
    ['0.00', null],
    ['0.00', '0.00'],
    [null, '0.00'],
  ],
);

// A missing deduction acts above 0: nearly 2 below 2 of a mark from −4 on; 4 from 0 on, never the 9 below
const missing = (measure: object, scale: object) =>
  ends(
    { a: share, m: { section: 'root', measure, effect: { kind: 'deduct', scale } } },
    { a: { part: 1, whole: 1 } },
  )[0];
const mark = { kind: 'rating', from: '-4', to: '5' };
assert.equal(missing(mark, { kind: 'line', at: '2', per: '1', down: '1', counting: 'exact' }), '98.00');
assert.equal(missing(mark, { kind: 'line', at: '2', per: '1', down: '1', counting: 'whole' }), '99.00');
const steps = [
  { atLeast: '3', points: '2' },
  { atLeast: '0', points: '4' },
  { atLeast: '-2', points: '9' },
];
assert.equal(missing(mark, { kind: 'steps', steps }), '96.00');
