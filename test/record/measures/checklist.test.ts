import { describe, expect, it } from 'vitest';
import { day, parsed } from '../inputs.js';

describe('a checklist', () => {
  it('is the items done, in any order', () => {
    expect(parsed('pages', ['guide', 'page'])).toEqual({ kind: 'checklist', done: new Set(['guide', 'page']) });
    expect(parsed('pages', [])).toEqual({ kind: 'checklist', done: new Set() });
    expect(parsed('pages', { done: ['form'] })).toEqual({ kind: 'checklist', done: new Set(['form']) });
  });

  it('may carry the day', () => {
    expect(parsed('pages', { done: ['form'], completedOn: '2018-10-15' })).toEqual({
      kind: 'checklist',
      done: new Set(['form']),
      completedOn: day('2018-10-15'),
    });
  });
});
