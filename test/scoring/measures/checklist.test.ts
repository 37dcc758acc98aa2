import { expect, it } from 'vitest';
import { amounts, book, items, scoreOf } from '../book.js';

const rule = (weights: Record<string, string | undefined>) => ({
  measure: { kind: 'checklist', items: items(weights) },
  effect: { kind: 'earn', points: '12' },
});

it('checklist: the weight of what is done of the weight of all', () => {
  const equal = rule({ plan: undefined, list: undefined, notice: undefined });
  // 12 × 2/3
  expect(amounts(equal, [['plan', 'notice'], [], { done: ['list', 'plan', 'notice'] }])).toEqual(['8', '0', '12']);
  const weighed = rule({ plan: '3', list: undefined, notice: '0.5' });
  // of 4.5: 3, 1, 1.5
  expect(amounts(weighed, [['plan'], ['list'], ['list', 'notice']])).toEqual(['8', '8/3', '4']);
  const percents = rule({ plan: '70%', list: '30%' });
  expect(amounts(percents, [['plan'], { done: ['list'] }])).toEqual(['42/5', '18/5']);
});

it('checklist: the line names what is open', () => {
  const because = (fact: unknown) =>
    scoreOf(book({ rules: { rule: rule({ plan: undefined, list: '2' }) } }), { rule: fact }).lines[0]!.because.en;
  expect(because(['plan'])).toContain('1 of 2 items done, open: list');
  expect(because(['plan', 'list'])).toContain('2 of 2 items done;');
});
