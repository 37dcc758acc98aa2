import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/numbers/index.js';
import { day, parsed } from '../inputs.js';

describe('a count', () => {
  it('is a whole number by value', () => {
    for (const three of [3, '3', '3.0', 3.0])
      expect(parsed('meetings', three)).toEqual({ kind: 'count', count: ratio(3) });
  });

  it('is a list of dated items, of any year, in any order, also twice', () => {
    expect(parsed('meetings', ['2018-03-01', { on: '2017-12-31', note: '' }, { on: '2018-03-01' }])).toEqual({
      kind: 'count',
      count: [day('2018-03-01'), day('2017-12-31'), day('2018-03-01')],
    });
    expect(parsed('meetings', [])).toEqual({ kind: 'count', count: [] });
  });
});
