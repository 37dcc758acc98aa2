import { describe, expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf } from '../book.js';

const fields = {
  on: { type: 'date' },
  form: { type: 'word', of: ['praise', 'circular', 'talk'] },
  staff: { type: 'whole', optional: true },
};
const counted = (tests: object) => ({
  measure: { kind: 'events', fields, ...tests },
  effect: { kind: 'award', points: '1', per: 'occurrence' },
});
const event = (form: string, more: object = {}) => ({ on: '2018-05-01', form, ...more });

describe('events', () => {
  it('count the entries that satisfy `where` and not `unless`', () => {
    const list = [event('praise'), event('praise', { on: '2018-06-01' }), event('talk'), event('circular')];
    expect(amounts(counted({}), [list, []])).toEqual(['4', '0']);
    expect(amounts(counted({ where: { form: 'praise' } }), [list])).toEqual(['2']);
    expect(amounts(counted({ unless: [{ form: 'talk' }, { on: { from: '2018-06-01' } }] }), [list])).toEqual(['2']);
    expect(amounts(counted({ where: { form: 'praise' }, unless: { on: '2018-06-01' } }), [list])).toEqual(['1']);
  });

  it('take a test of a field that is not stated for failed', () => {
    const list = [event('praise'), event('praise', { staff: 3 })];
    expect(amounts(counted({ where: { staff: { atLeast: 1 } } }), [list])).toEqual(['1']);
    expect(amounts(counted({ unless: { staff: { atLeast: 1 } } }), [list])).toEqual(['1']);
  });

  it('count each of two equal entries, with a finding', () => {
    const findings = (list: object[]) =>
      scoreOf(book({ rules: { start: GIVEN, rule: counted({}) } }), { rule: list }).findings.map(({ code }) => code);
    expect(amounts(counted({}), [[event('talk'), { form: 'talk', on: '2018-05-01' }]])).toEqual(['2']);
    expect(findings([event('talk', { staff: 1 }), { staff: '1.0', form: 'talk', on: '2018-05-01' }])).toEqual([
      'equal-entries',
    ]);
    expect(findings([event('talk'), event('talk', { staff: 0 })])).toEqual([]);
    const vast = '12345678901234567890.5';
    const big = { ...fields, budget: { type: 'number', optional: true } };
    const rule = { ...counted({}), measure: { kind: 'events', fields: big } };
    const facts = { rule: [event('talk', { budget: vast }), event('talk', { budget: vast })] };
    expect(scoreOf(book({ rules: { start: GIVEN, rule } }), facts).findings).toMatchObject([{ code: 'equal-entries' }]);
  });

  it('count by the word of a field', () => {
    const scale = { kind: 'table', table: { praise: '2', circular: '-3', talk: '-1' }, take: 'sum', start: '20' };
    const rule = {
      measure: { kind: 'events', fields, by: 'form', where: { on: { to: '2018-06-30' } } },
      effect: { kind: 'earn', points: '20', scale, max: '30' },
    };
    const list = [event('praise'), event('circular'), event('circular'), event('talk', { on: '2018-07-01' })];
    // 20 + 2 − 2 × 3; the talk of July does not count
    expect(amounts(rule, [list, []])).toEqual(['16', '20']);
  });
});

it('events: the line says how many count', () => {
  const rulebook = book({ rules: { start: GIVEN, rule: counted({ where: { form: 'praise' } }) } });
  const { lines } = scoreOf(rulebook, { rule: [event('praise'), event('talk')] });
  expect(lines[1]!.because.en).toContain('1 of 2 entries counted');
});
