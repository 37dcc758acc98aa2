// Small rulebooks for the hand computations.
import assert from 'node:assert/strict';
import { interpret, type Scored } from '../interpret.js';

export const status = { kind: 'status' };
export const earn = (points = '1', more: object = {}) => ({
  section: 'root',
  measure: status,
  effect: { kind: 'earn', points },
  ...more,
});
export const book = (rules: object, sections: object = { root: { fullMarks: '100' } }, more: object = {}) => ({
  format: 'kaoping/rulebook/1',
  year: 2018,
  utcOffset: '+08:00',
  kinds: { township: {} },
  sections,
  rules,
  ...more,
});
export const score = (rulebook: object, facts: object, readings: Record<string, string> = {}) =>
  interpret(rulebook, { unit: { id: 'u', kind: 'township' }, year: 2018, facts }, readings) as Scored;
export const is = (rulebook: object, facts: object, total: string) => assert.equal(score(rulebook, facts).total, total);

/** A Saturday worked, a holiday. */
export const cn = { from: '2018-01-01', to: '2019-03-31', holidays: ['2018-10-01'], workdays: ['2018-09-29'] };
