import { expect, it } from 'vitest';
import { amounts } from '../book.js';

const FACTS = ['met', 'partial', 'unmet', { status: 'partial', share: '0.3' }, { status: 'partial', share: '15%' }];
const rule = (measure: object) => ({ measure: { kind: 'status', ...measure }, effect: { kind: 'earn', points: '8' } });

it('status: met is all, unmet nothing, a plain partial half, a stated share that share', () => {
  // 8, 8 × 1/2, 0, 8 × 3/10, 8 × 3/20
  expect(amounts(rule({}), FACTS)).toEqual(['8', '4', '0', '12/5', '6/5']);
});

it('status: what a plain partial is worth stands in the rule, else in the defaults', () => {
  // 8 × 1/4 of the rule; 8 × 3/4 of the defaults; a stated share stays
  const defaults = { defaults: { partial: '0.75' } };
  expect(amounts(rule({ partial: '25%' }), FACTS, defaults)).toEqual(['8', '2', '0', '12/5', '6/5']);
  expect(amounts(rule({}), FACTS, defaults)).toEqual(['8', '6', '0', '12/5', '6/5']);
});
