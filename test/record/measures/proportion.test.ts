import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/numbers/index.js';
import { day, factProblems, number, parsed } from '../inputs.js';

describe('a proportion', () => {
  it('is a part of a whole, both exact', () => {
    expect(parsed('replies', { part: '0.10', whole: 2.5, completedOn: '2018-06-30' })).toEqual({
      kind: 'proportion',
      part: number('0.1'),
      whole: number('2.5'),
      completedOn: day('2018-06-30'),
    });
  });

  it('may be 0 of 0 where the fact may be exempt', () => {
    expect(parsed('replies', { part: 0, whole: 0 })).toMatchObject({ part: ratio(0), whole: ratio(0) });
    expect(factProblems('strict-replies', { part: 0, whole: 0 })).toEqual([['', 'nothing-of-nothing']]);
  });

  it('may go beyond its whole where the measure says so, under any option', () => {
    for (const id of ['growth', 'perhaps-growth']) {
      expect(parsed(id, { part: 3, whole: 2 })).toMatchObject({ part: ratio(3), whole: ratio(2) });
      expect(parsed(id, { part: -3, whole: 2 })).toMatchObject({ part: ratio(-3) });
      expect(parsed(id, { part: 3, whole: -2 })).toMatchObject({ whole: ratio(-2) });
    }
  });
});
