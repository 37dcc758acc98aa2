import { expect, it } from 'vitest';
import { book, GIVEN, scoreOf } from '../book.js';

it('given: every unit starts with it, and states nothing', () => {
  const score = scoreOf(book({ rules: { start: GIVEN } }), {});
  expect(score).toMatchObject({ status: 'final', total: '100.00', missing: [], applicable: { points: '100' } });
  expect(score.lines[0]).toMatchObject({ rule: 'start', quantity: '1', points: '100' });
  expect(score.lines[0]!.because.en).toContain('given from the start');
});

it('given: a deduction of it always acts, and so does a veto', () => {
  const always = { measure: { kind: 'given' }, effect: { kind: 'deduct', points: '3', per: 'once' } };
  const cap = { measure: { kind: 'given' }, effect: { kind: 'veto', to: 'cap', at: '50' } };
  // 100 − 3 = 97, then at most 50
  expect(scoreOf(book({ rules: { start: GIVEN, always } }), {}).total).toBe('97.00');
  expect(scoreOf(book({ rules: { start: GIVEN, always, cap } }), {}).total).toBe('50.00');
});
