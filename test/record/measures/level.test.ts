import { describe, expect, it } from 'vitest';
import { parsed } from '../inputs.js';

describe('a level', () => {
  it('is one of its words', () => {
    expect(parsed('grade', '良')).toEqual({ kind: 'level', word: '良' });
  });
});
