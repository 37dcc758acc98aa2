import assert from 'node:assert/strict';
import { interpret } from '../interpret.js';
import { book, earn, is, score, status } from './books.js';

// Relative weights; exempt leaves numerator and denominator
const three = book({ a: earn(), b: earn(), c: earn() });
is(three, { a: 'met', b: 'partial', c: 'unmet' }, '50.00');
is(three, { a: 'met', b: 'partial', c: { exempt: 'none' } }, '75.00');
is(three, { a: 'met', b: 'met', c: { status: 'partial', share: '0.1' } }, '70.00');
assert.equal(
  interpret(three, {
    unit: { id: 'u', kind: 'township' },
    year: 2018,
    facts: { a: { exempt: 'x' }, b: { exempt: 'x' }, c: { exempt: 'x' } },
  }).status,
  'error',
);
const short = score(three, { a: 'met' });
assert.deepEqual([short.status, short.low, short.high, short.missing], ['provisional', '33.33', '100.00', ['b', 'c']]);

// A sheet: 75 earned, 10 off, then 2 % twice and 1 % once, compound, after deductions: 65 × (1.02² × 1.01 − 1)
const award = (percent: string, of: string) => ({
  kind: 'award',
  percent,
  of,
  stacking: 'compound',
  per: 'occurrence',
});
const sheet = (of: string, ceiling: object = {}) =>
  book(
    {
      a: earn(),
      b: earn(),
      heavy: { section: 'root', measure: status, effect: { kind: 'deduct', points: '10', per: 'once' } },
      principal: { section: 'bonus', measure: { kind: 'count' }, effect: award('2%', of) },
      deputy: { section: 'bonus', measure: { kind: 'count' }, effect: award('1%', of) },
    },
    { root: { fullMarks: '100' }, bonus: { within: 'root', ...ceiling } },
  );
const facts = { a: 'met', b: 'partial', heavy: 'met', principal: 2, deputy: ['2018-03-01'] };
const full = score(sheet('after-deductions'), facts);
assert.equal(full.total, '68.30');
assert.equal(full.lines.principal, '1313/500'); // 65 × 0.0404 = 2.626
assert.equal(full.lines.deputy, '33813/50000'); // 65 × 1.0404 × 0.01 = 0.67626
assert.equal(full.lines.heavy, '-10');
assert.deepEqual([full.earned, full.deducted, full.awarded], ['75.0000', '10.0000', '3.3023']);
assert.equal(score(sheet('earned'), facts).total, '68.81'); // 65 + 75 × 0.050804
assert.equal(score(sheet('full-marks'), facts).total, '70.08');
const capped = score(sheet('after-deductions', { ceiling: '5%' }), facts);
assert.equal(capped.total, '68.25'); // 65 × 5 % = 3.25
assert.deepEqual(capped.cuts, [{ section: 'bonus', stage: 'bounds', amount: '-2613/50000' }]);
const noHeavy = score(sheet('after-deductions'), { a: 'met', b: 'partial', principal: 2 });
assert.deepEqual([noHeavy.low, noHeavy.high, noHeavy.missing], ['67.63', '78.03', ['heavy']]);

// A section of 30 marks that counts 15 of a root of 60: 30 × 1/2 − 40 → floor 0; without: −25 × 15/30 = −12.5
const part = (floor: object) =>
  book(
    {
      a: { ...earn('45') },
      b: { ...earn('2'), section: 's' },
      c: { section: 's', measure: { kind: 'count' }, effect: { kind: 'deduct', points: '20', per: 'occurrence' } },
    },
    { root: { fullMarks: '60' }, s: { within: 'root', fullMarks: '30', counts: '15', ...floor } },
  );
is(part({}), { a: 'met', b: 'partial', c: 2 }, '45.00');
is(part({ floor: null }), { a: 'met', b: 'partial', c: 2 }, '32.50');
is(part({ round: 0, floor: '-0.5' }), { a: 'met', b: 'partial', c: 2 }, '44.50'); // -0.5 rounds to -1, times 1/2
assert.equal(score(part({ floor: null }), { a: 'met', b: 'partial' }).low, '0.00'); // the root's floor cuts the open end
assert.deepEqual(score(part({}), { a: 'met', b: 'met' }), {
  ...score(part({}), { a: 'met', b: 'met' }),
  low: '45.00',
  high: '60.00',
  sections: { root: null, s: null },
});

// spread-equally: 2, 3, 5 of 10 with 5 exempt: 2 → 4.5, 3 → 5.5; leave: as they are
const spread = (notApplicable: string) =>
  book({ a: earn('2'), b: earn('3'), c: earn('5') }, { root: { fullMarks: '10', addsUp: true, notApplicable } });
is(spread('spread-equally'), { a: 'met', b: 'unmet', c: { exempt: 'x' } }, '4.50');
is(spread('leave'), { a: 'met', b: 'unmet', c: { exempt: 'x' } }, '2.00');
is(spread('rescale'), { a: 'met', b: 'unmet', c: { exempt: 'x' } }, '4.00');

// notApplicable: zero, full, a share of another rule
for (const [how, total] of [
  ['zero', '25.00'],
  ['full', '75.00'],
  [{ shareOf: 'a' }, '50.00'],
] as const) {
  is(book({ a: earn('2'), b: earn('2', { notApplicable: how }) }), { a: 'partial', b: { exempt: 'x' } }, total);
}

// Exact ends: a missing status and a missing deduction once, all ways tried
const few = score(sheet('after-deductions'), { a: 'met' });
const ends = ['met', 'unmet', 'partial'].flatMap((b) =>
  ['met', 'unmet'].map((heavy) => Number(score(sheet('after-deductions'), { a: 'met', b, heavy }).total)),
);
assert.deepEqual([Number(few.low), Number(few.high)], [Math.min(...ends), Math.max(...ends)]);
