import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/numbers/index.js';
import { factProblems, number, parsed } from '../inputs.js';

describe('a rating', () => {
  it('is a mark within its bounds, both included', () => {
    expect(parsed('survey', 0)).toEqual({ kind: 'rating', mark: ratio(0) });
    expect(parsed('survey', '93.50')).toEqual({ kind: 'rating', mark: number('93.5') });
    expect(parsed('survey', 86.1)).toEqual({ kind: 'rating', mark: number('86.1') });
  });

  it('has the widest bounds of all options', () => {
    expect(parsed('survey', '120.5')).toEqual({ kind: 'rating', mark: number('120.5') });
    expect(factProblems('survey', '120.51')).toEqual([['', 'out-of-bounds']]);
  });
});
