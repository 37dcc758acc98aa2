// Self-checks of the reference, computed by hand. Run: npx tsx test/reference/check.ts
import assert from 'node:assert/strict';
import {
  addMonths,
  addWorkingDays,
  civil,
  dateText,
  dayNumber,
  offsetOf,
  parseDate,
  parseInstant,
} from './calendar.js';
import { fixed, frac, num, round } from './fraction.js';
import { interpret, type Scored } from './interpret.js';

const status = { kind: 'status' };
const earn = (points = '1', more: object = {}) => ({
  section: 'root',
  measure: status,
  effect: { kind: 'earn', points },
  ...more,
});
const book = (rules: object, sections: object = { root: { fullMarks: '100' } }, more: object = {}) => ({
  format: 'kaoping/rulebook/1',
  year: 2018,
  utcOffset: '+08:00',
  kinds: { township: {} },
  sections,
  rules,
  ...more,
});
const score = (rulebook: object, facts: object, readings: Record<string, string> = {}) =>
  interpret(rulebook, { unit: { id: 'u', kind: 'township' }, year: 2018, facts }, readings) as Scored;
const is = (rulebook: object, facts: object, total: string) => assert.equal(score(rulebook, facts).total, total);

// Numbers
assert.equal(fixed(frac(1n, 8n), 2, 'half-up'), '0.13');
assert.equal(fixed(frac(1n, 8n), 2, 'half-even'), '0.12');
assert.equal(fixed(frac(-1n, 8n), 2, 'half-up'), '-0.13');
assert.equal(fixed(frac(-1n, 1000n), 2, 'half-up'), '0.00');
assert.equal(fixed(frac(5n, 2n), 0, 'half-even'), '2');
assert.deepEqual(round(num('12.5%'), 2, 'half-up'), frac(13n, 100n));
assert.deepEqual(num('-1.50e1'), frac(-15n));

// Dates
assert.equal(dayNumber(1970, 1, 1), 719162);
assert.equal(719162 % 7, 3); // a Thursday
assert.equal(dateText(addMonths(parseDate('2018-12-31'), 2)), '2019-02-28');
assert.equal(dateText(addMonths(parseDate('2020-01-31'), 1)), '2020-02-29');
const cn = { from: '2018-01-01', to: '2019-03-31', holidays: ['2018-10-01'], workdays: ['2018-09-29'] };
assert.equal(dateText(addWorkingDays(cn, parseDate('2018-09-28'), 1)), '2018-09-29'); // a Saturday worked
assert.equal(dateText(addWorkingDays(cn, parseDate('2018-09-28'), 2)), '2018-10-02');
assert.equal(dateText(addWorkingDays(cn, parseDate('2018-09-30'), 0)), '2018-09-30');
assert.equal(dateText(civil('2018-12-31T16:00:00Z', offsetOf('+08:00'))), '2019-01-01');
assert.equal(parseInstant('1970-01-01T00:00:00.5Z') - parseInstant('1970-01-01T00:00:00Z'), 500_000_000n);

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

// Late: half up to 31 December, then nothing; exclusive ends; a due date after the year has no end
const due = (d: object) => book({ a: earn('1', { due: d }) });
const done = (on: string) => ({ a: { status: 'met', completedOn: on } });
is(due({ on: '2018-10-15', late: '50%' }), done('2018-10-15'), '100.00');
is(due({ on: '2018-10-15', late: '50%', end: 'exclusive' }), done('2018-10-15'), '50.00');
is(due({ on: '2018-10-15', late: '50%' }), done('2019-01-01'), '0.00');
is(due({ on: '2018-10-15', late: '50%' }), done('2018-10-15T16:30:00Z'), '50.00'); // 16 October at +08:00
is(due({ on: '2019-01-10', late: '50%' }), done('2019-06-01'), '50.00');

// Delays: 3 working days; target and limit; not done at the year's end is left out
const delays = (m: object, effect: object = { kind: 'earn', points: '1' }) =>
  book({ z: earn('1'), a: { section: 'root', measure: { kind: 'delays', ...m }, effect } }, undefined, {
    calendar: cn,
  });
const days3 = { limit: { unit: 'working-days', n: 3 } };
is(
  delays(days3),
  {
    z: 'met',
    a: [
      { from: '2018-09-28', to: '2018-10-03' },
      { from: '2018-09-28', to: '2018-10-04' },
    ],
  },
  '75.00',
);
is(delays(days3), { z: 'met', a: [{ from: '2018-12-31', to: null }] }, '100.00');
is(delays(days3), { z: 'partial', a: [{ from: '2018-12-20', to: null }] }, '25.00');
is(delays({ ...days3, none: 'unmet' }), { z: 'met', a: [] }, '50.00');
const hours = { limit: { unit: 'hours', n: 5 }, target: { unit: 'hours', n: 3 }, afterTarget: '50%' };
const at = (from: string, to: string) => ({ from: `2018-05-01T${from}+08:00`, to: `2018-05-01T${to}Z` });
is(delays(hours), { z: 'met', a: [at('10:00:00', '05:00:00')] }, '100.00'); // 13:00 at +08:00
is(delays(hours), { z: 'met', a: [at('10:00:00', '07:00:00')] }, '75.00');
is(delays(hours), { z: 'met', a: [at('10:00:00', '07:00:00.000000001')] }, '50.00');
is(
  delays({ ...days3, quantity: 'number-late' }, { kind: 'deduct', points: '5', per: 'occurrence' }),
  {
    z: 'met',
    a: [
      { from: '2018-03-01', to: null },
      { from: '2018-03-01', to: '2018-03-06' },
    ],
  },
  '95.00',
);

// Scales
const scaled = (measure: object, scale: object, more: object = {}) =>
  book(
    { a: { section: 'root', measure, effect: { kind: 'earn', points: '10', scale, ...more } } },
    { root: { fullMarks: '10' } },
  );
is(scaled({ kind: 'count' }, { kind: 'proportional', required: 4 }), { a: 3 }, '7.50');
is(
  scaled({ kind: 'count', per: 'quarter' }, { kind: 'proportional', required: 4 }),
  { a: ['2018-01-01', '2018-03-31', '2018-04-01', '2019-01-01'] },
  '5.00',
);
const line = { kind: 'line', at: '50%', per: '10%', down: '-1', up: '0.5' };
is(scaled({ kind: 'proportion' }, { ...line, counting: 'started' }), { a: { part: 39, whole: 100 } }, '8.00');
is(scaled({ kind: 'proportion' }, { ...line, counting: 'whole' }), { a: { part: 39, whole: 100 } }, '9.00');
is(
  scaled({ kind: 'proportion' }, { ...line, counting: 'exact' }, { max: '12' }),
  { a: { part: 64, whole: 100 } },
  '10.70',
);
const steps = {
  kind: 'steps',
  steps: [
    { atLeast: '90%', share: 1 },
    { atLeast: '60%', points: 5 },
  ],
};
is(scaled({ kind: 'proportion' }, steps), { a: { part: 60, whole: 100 } }, '5.00');
is(scaled({ kind: 'proportion' }, steps), { a: { part: 59, whole: 100 } }, '0.00');
const words = { kind: 'tally', words: { A: {}, B: {} } };
const table = { kind: 'table', table: { A: 8, B: 3 } };
is(scaled(words, { ...table, take: 'mean' }), { a: { A: 1, B: 4 } }, '4.00');
is(scaled(words, { ...table, take: 'best', start: 1 }), { a: { A: 1, B: 4 } }, '9.00');
is(scaled(words, { ...table, take: 'sum', start: 1 }), { a: {} }, '1.00');

// Vetoes: void below with onVoid zero; caps and sets
const veto = (effect: object, onVoid: object = {}) =>
  book(
    {
      a: earn('1'),
      b: { ...earn('1'), section: 's' },
      v: { section: 's', measure: status, effect: { kind: 'veto', ...effect } },
    },
    { root: { fullMarks: '100', ...onVoid }, s: { within: 'root', counts: '1' } },
  );
assert.equal(score(veto({ to: 'void' }), { a: 'met', b: 'met', v: 'partial' }).status, 'void');
is(veto({ to: 'void' }, { onVoid: 'zero' }), { a: 'met', b: 'met', v: 'partial' }, '50.00');
is(veto({ to: 'void', required: 1 }), { a: 'met', b: 'met', v: 'partial' }, '100.00');
is(veto({ to: 'cap', at: '0.6' }), { a: 'met', b: 'met', v: 'met' }, '80.00');
is(veto({ to: 'set', at: '0.6' }), { a: 'met', b: 'unmet', v: 'met' }, '80.00');
const open = score(veto({ to: 'void' }), { a: 'met', b: 'met' });
assert.deepEqual([open.status, open.low, open.high], ['provisional', null, '100.00']);
assert.equal(score(veto({ to: 'void' }, { onVoid: 'zero' }), { a: 'met', b: 'met' }).low, '50.00');

// Gates: a closed earn has full points, a closed award does nothing; over an exempt rule an earn stays open
const gated = book({
  a: earn('1'),
  b: earn('1', { when: { rule: 'a', below: 1 } }),
  c: {
    section: 'root',
    measure: { kind: 'given' },
    effect: { kind: 'award', points: '3', per: 'once' },
    when: { rule: 'a', atLeast: '50%' },
  },
});
is(gated, { a: 'met', b: 'unmet' }, '103.00');
is(gated, { a: 'partial', b: 'unmet' }, '28.00');
is(gated, { a: { exempt: 'x' }, b: 'unmet' }, '0.00');
const unknown = score(gated, { b: 'unmet' });
assert.deepEqual([unknown.low, unknown.high, unknown.missing], ['0.00', '103.00', ['a']]);

// Choices: null is no bound, the value null in a test, absent elsewhere
const choice = (a: unknown, b: unknown) => ({ $reading: 'r', a, b });
const chosen = book(
  {
    a: {
      section: 'root',
      measure: {
        kind: 'profile',
        fields: { on: { type: 'date', nullable: true } },
        where: { on: choice(null, { to: '2018-12-31' }) },
      },
      effect: { kind: 'earn', points: '1' },
    },
    b: choice(earn('1'), null),
    d: { section: 'root', measure: { kind: 'count' }, effect: { kind: 'deduct', points: '150', per: 'once' } },
  },
  { root: { fullMarks: '100', floor: choice('0', null) } },
  { readings: { r: { default: 'a', options: { a: {}, b: {} } } } },
);
assert.equal(score(chosen, { a: { on: null }, b: 'unmet', d: 0 }).total, '50.00');
assert.equal(score(chosen, { a: { on: '2018-12-31' }, b: 'unmet', d: 1 }).total, '0.00');
assert.equal(score(chosen, { a: { on: '2018-12-31' }, b: 'unmet', d: 1 }, { r: 'b' }).total, '-50.00');
assert.equal(score(chosen, { a: { on: null }, b: 'unmet', d: 0 }, { r: 'b' }).total, '0.00');

// Exact ends: a missing status and a missing deduction once, all ways tried
const few = score(sheet('after-deductions'), { a: 'met' });
const ends = ['met', 'unmet', 'partial'].flatMap((b) =>
  ['met', 'unmet'].map((heavy) => Number(score(sheet('after-deductions'), { a: 'met', b, heavy }).total)),
);
assert.deepEqual([Number(few.low), Number(few.high)], [Math.min(...ends), Math.max(...ends)]);

console.log('all hand computations hold');
