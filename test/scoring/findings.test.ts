import { expect, it } from 'vitest';
import { book, GIVEN, reading, scoreOf, text } from './book.js';

const status = (more: object = {}) => ({ measure: { kind: 'status' }, effect: { kind: 'earn', points: '1' }, ...more });

it('an exemption is a finding that names its reason', () => {
  const { findings } = scoreOf(book({ rules: { start: GIVEN, rule: status() } }), { rule: { exempt: '不涉及' } });
  expect(findings).toEqual([
    {
      code: 'exempt',
      rule: 'rule',
      title: text('rule'),
      basis: [{ document: 'notice', clause: '1' }],
      because: { zh: '申报不涉及：不涉及', en: 'stated as not applicable: 不涉及' },
    },
  ]);
});

it('a fact that does not concern the unit is a finding, under whatever reading closes its rule', () => {
  const rules = {
    start: GIVEN,
    nobody: status({ appliesTo: {} }),
    other: {
      $reading: 'lost',
      kept: { basis: [{ document: 'notice', clause: '7' }], ...status() },
      out: null,
    },
    named: {
      $reading: 'lost',
      kept: { basis: [{ document: 'notice', clause: '8' }], ...status({ fact: 'its-fact' }) },
      out: null,
    },
  };
  const rulebook = book({ rules, readings: { lost: reading('out', 'kept') } });
  const facts = { nobody: 'met', other: 'met', 'its-fact': 'met' };
  const unused = (readings: Record<string, string>) =>
    scoreOf(rulebook, facts, { readings }).findings.map(({ code, rule, basis }) => [code, rule, basis[0]!.clause]);
  expect(unused({})).toEqual([
    ['unused-fact', 'nobody', '1'],
    ['unused-fact', 'other', '7'],
    ['unused-fact', 'named', '8'],
  ]);
  expect(unused({ lost: 'kept' })).toEqual([['unused-fact', 'nobody', '1']]);
});

it('an assignment that the chosen readings do not take is a finding', () => {
  const open = { ...status(), appliesTo: { $reading: 'who', some: { assigned: true }, all: { kinds: ['township'] } } };
  const gone = {
    $reading: 'who',
    some: { basis: [{ document: 'notice', clause: '7' }], ...status({ appliesTo: { assigned: true } }) },
    all: null,
  };
  const rulebook = book({ rules: { start: GIVEN, open, gone }, readings: { who: reading('some', 'all') } });
  const found = (readings: Record<string, string>) =>
    scoreOf(rulebook, { open: 'met', gone: 'met' }, { unit: { assigned: ['open', 'gone'] }, readings }).findings.map(
      ({ code, rule, title, basis }) => [code, rule, title.en, basis.length],
    );
  expect(found({})).toEqual([]);
  expect(found({ who: 'all' })).toEqual([
    ['unused-fact', 'gone', 'gone', 1],
    ['unused-assignment', 'open', 'open', 1],
    ['unused-assignment', 'gone', 'gone', 1],
  ]);
});

it('a remark on a fact that two rules read is made once', () => {
  const measure = { kind: 'events', fields: { on: { type: 'date' } } };
  const award = (where: object) => ({
    measure: { ...measure, where },
    fact: 'held',
    effect: { kind: 'award', points: '1', per: 'occurrence' },
  });
  const rules = { start: GIVEN, first: award({ on: '2018-03-01' }), second: award({ on: '2018-04-01' }) };
  const { findings, total } = scoreOf(book({ rules }), { held: [{ on: '2018-03-01' }, { on: '2018-03-01' }] });
  expect([total, findings.map(({ code, rule }) => [code, rule])]).toEqual(['102.00', [['equal-entries', 'first']]]);
});
