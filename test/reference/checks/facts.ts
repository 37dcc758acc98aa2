import { book, cn, earn, is } from './books.js';

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
