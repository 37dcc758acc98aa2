import { expect, it } from 'vitest';
import { amounts, book, GIVEN, scoreOf, words } from '../book.js';

const measure = { kind: 'level', words: words('优', '良', '差') };

it('level: one word, read in the table; its start is added to each', () => {
  const scale = (start?: string) => ({ kind: 'table', table: { 优: '10', 良: '7.5', 差: '-2' }, start });
  const earn = (more: object) => ({ measure, effect: { kind: 'earn', points: '10', ...more } });
  // the earn amount stays within 0..10 unless the rule opens it
  expect(amounts(earn({ scale: scale() }), ['优', '良', '差'])).toEqual(['10', '15/2', '0']);
  expect(amounts(earn({ scale: scale(), min: null }), ['差'])).toEqual(['-2']);
  expect(amounts(earn({ scale: scale('1'), max: '20', min: null }), ['优', '良', '差'])).toEqual(['11', '17/2', '-1']);
});

it('level: a deduction by word, the greatest word while it is missing', () => {
  const deduct = {
    measure,
    effect: { kind: 'deduct', scale: { kind: 'table', table: { 优: '0', 良: '1', 差: '5' } } },
  };
  expect(amounts(deduct, ['优', '良', '差'])).toEqual(['0', '-1', '-5']);
  const { range, missing } = scoreOf(book({ rules: { base: GIVEN, deduct } }), {});
  expect({ range, missing }).toEqual({
    range: { low: '95.00', high: '100.00' },
    missing: [{ fact: 'deduct', rules: ['deduct'] }],
  });
});

it('level: the line says the word', () => {
  const scale = { kind: 'table', table: { 优: '10', 良: '7', 差: '0' } };
  const { lines } = scoreOf(book({ rules: { level: { measure, effect: { kind: 'earn', points: '10', scale } } } }), {
    level: '良',
  });
  expect(lines[0]).toMatchObject({ quantity: '良: 1', points: '7' });
  expect(lines[0]!.because.zh).toContain('良');
});
