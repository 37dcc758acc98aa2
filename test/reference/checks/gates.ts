import assert from 'node:assert/strict';
import { book, earn, is, score, status } from './books.js';

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
