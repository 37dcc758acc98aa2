import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/numbers/index.js';
import { factProblems, parsed } from '../inputs.js';
import { ruledBy, title } from '../rulebook.js';

describe('a tally', () => {
  it('counts its words; one not named, or named 0, is 0', () => {
    expect(parsed('faults', { major: '3.0', minor: 0 })).toEqual({
      kind: 'tally',
      counts: new Map([['major', ratio(3)]]),
    });
    expect(parsed('faults', {})).toEqual({ kind: 'tally', counts: new Map() });
  });

  it('may have words that every object knows', () => {
    const measure = { kind: 'tally', words: { constructor: title, valueOf: title } } as const;
    const scale = { kind: 'table', table: { constructor: '1', valueOf: '2' }, take: 'sum' } as const;
    const odd = ruledBy(measure, {}, { kind: 'deduct', scale });
    expect(parsed('it', {}, odd)).toEqual({ kind: 'tally', counts: new Map() });
    expect(parsed('it', { valueOf: 2 }, odd)).toEqual({ kind: 'tally', counts: new Map([['valueOf', ratio(2)]]) });
    expect(factProblems('it', { toString: 1 }, odd)).toEqual([['/toString', 'unknown-key']]);
  });
});
