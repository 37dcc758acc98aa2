import { describe, expect, it } from 'vitest';
import {
  createScorer,
  InvalidReadingsError,
  InvalidRecordError,
  InvalidRulebookError,
  type Rulebook,
  score,
} from '../../src/index.js';
import { book, GIVEN, reading, text } from './book.js';

const RULE = {
  measure: { kind: 'status' },
  effect: { kind: 'earn', points: { $reading: 'size', one: '1', two: '2' } },
};
const rulebook = book({ rules: { start: GIVEN, rule: RULE }, readings: { size: reading('one', 'two') } });
const record = (facts: object, more: object = {}) =>
  ({ unit: { id: 'baishui', kind: 'township', ...more }, year: 2018, facts }) as never;

function codesOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    return (error as InvalidRecordError).issues.map(({ code }) => code);
  }
  return [];
}

describe('createScorer', () => {
  it('knows its rulebook and the chosen option of every reading', () => {
    expect(createScorer(rulebook).readings).toEqual({ size: 'one' });
    const scorer = createScorer(rulebook, { readings: { size: 'two' } });
    expect(scorer.readings).toEqual({ size: 'two' });
    expect(scorer.total(record({ rule: 'met' }))).toBe('102.00');
    expect(scorer.rulebook.id).toBe('small');
  });

  it('refuses unknown readings and options, and what is no rulebook', () => {
    expect(codesOf(() => createScorer(rulebook, { readings: { colour: 'red' } }))).toEqual(['unknown-reading']);
    expect(codesOf(() => createScorer(rulebook, { readings: { size: 'three' } }))).toEqual(['unknown-option']);
    expect(() => createScorer(rulebook, { readings: { size: 'three' } })).toThrow(InvalidReadingsError);
    expect(() => createScorer({} as Rulebook)).toThrow(InvalidRulebookError);
  });

  it('refuses readings that do not fit together, where each by itself would', () => {
    const bounds = {
      min: { $reading: 'low', none: '0', high: '5' },
      max: { $reading: 'top', all: '10', few: '3' },
    };
    const rules = { start: GIVEN, rule: { ...RULE, effect: { kind: 'earn', points: '10', ...bounds } } };
    const two = book({ rules, readings: { low: reading('none', 'high'), top: reading('all', 'few') } });
    for (const readings of [{}, { low: 'high' }, { top: 'few' }]) {
      expect(codesOf(() => createScorer(two, { readings }))).toEqual([]);
    }
    expect(codesOf(() => createScorer(two, { readings: { low: 'high', top: 'few' } }))).toEqual(['bounds-reversed']);
  });

  it('gives the total alone: null unless it is final', () => {
    const { total } = createScorer(rulebook);
    expect([total(record({ rule: 'partial' })), total(record({}))]).toEqual(['100.50', null]);
  });

  it('trusts a record it has checked, and checks any other', () => {
    const scorer = createScorer(rulebook);
    const checked = scorer.check(record({ rule: 'met' }));
    expect(checked.ok && scorer.score(checked.record).total).toBe('101.00');
    expect(codesOf(() => scorer.score(record({ rule: 'done', other: 1 }))).sort()).toEqual([
      'unknown-fact',
      'unknown-word',
    ]);
    expect(() => scorer.total(record({ rule: 'done' }))).toThrow(InvalidRecordError);
    // a record checked by another rulebook is checked again
    const other = book({ rules: { start: GIVEN } });
    expect(checked.ok && codesOf(() => createScorer(other).score(checked.record))).toEqual(['unknown-fact']);
  });

  it('refuses a unit to which no earning rule is left', () => {
    const only = book({ rules: { rule: { ...RULE, effect: { kind: 'earn', points: '1' } } } });
    expect(codesOf(() => createScorer(only).score(record({ rule: { exempt: 'none' } })))).toEqual(['nothing-to-score']);
    const nobody = book({
      rules: { rule: { ...RULE, effect: { kind: 'earn', points: '1' }, appliesTo: {} } },
    });
    expect(codesOf(() => createScorer(nobody).total(record({})))).toEqual(['nothing-to-score']);
  });

  it('gives units of other roles and assignments sheets of their own, also when there are many', () => {
    const roles = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`role-${at}`, { title: text(`${at}`) }]));
    const rules = Object.fromEntries(
      Object.keys(roles).map((role, at) => [
        `rule-${at}`,
        { measure: { kind: 'given' }, effect: { kind: 'earn', points: String(2 ** at) }, appliesTo: { roles: [role] } },
      ]),
    );
    const scorer = createScorer(book({ rules: { start: GIVEN, ...rules }, roles }));
    const total = (set: number) =>
      scorer.total(record({}, { roles: Object.keys(roles).filter((_, at) => set & (1 << at)) }));
    for (let set = 0; set < 1024; set++) expect(total(set)).toBe(`${100 + set}.00`);
    expect(total(5)).toBe('105.00');
  });
});

describe('score', () => {
  it('takes a rulebook or a scorer', () => {
    const facts = record({ rule: 'met' });
    expect(score(rulebook, facts).total).toBe('101.00');
    expect(score(createScorer(rulebook, { readings: { size: 'two' } }), facts).total).toBe('102.00');
  });

  it('says what it is of', () => {
    expect(score(rulebook, record({ rule: 'met' }, { name: '白水镇' }))).toMatchObject({
      format: 'kaoping/score/1',
      rulebook: { id: 'small', edition: '1', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      unit: { id: 'baishui', name: '白水镇', kind: 'township', roles: [], assigned: [] },
      year: 2018,
      status: 'final',
    });
  });
});
