import { describe, expect, it } from 'vitest';
import { day, number, parsed } from '../inputs.js';
import { ruledBy } from '../rulebook.js';

describe('a status', () => {
  it('is one of three words', () => {
    for (const status of ['met', 'partial', 'unmet'] as const) {
      expect(parsed('duty', status)).toEqual({ kind: 'status', status });
      expect(parsed('duty', { status })).toEqual({ kind: 'status', status });
    }
  });

  it('may carry a share where it is partial, the day, the evidence and a note', () => {
    const detail = { status: 'partial', share: '35%', completedOn: '2018-03-01', evidence: '第3号卷', note: '' };
    expect(parsed('duty', detail)).toEqual({
      kind: 'status',
      status: 'partial',
      share: number('0.35'),
      completedOn: day('2018-03-01'),
    });
    expect(parsed('duty', { status: 'partial', share: 0 })).toMatchObject({ share: number('0') });
    expect(parsed('duty', { status: 'partial', share: '1' })).toMatchObject({ share: number('1') });
  });

  it('was met on the civil day of an instant at the offset of the rulebook', () => {
    expect(parsed('duty', { status: 'met', completedOn: '2018-12-31T16:00:00Z' })).toMatchObject({
      completedOn: day('2019-01-01'),
    });
    const elsewhere = ruledBy({ kind: 'status' }, { utcOffset: '-05:00' });
    expect(parsed('it', { status: 'met', completedOn: '2018-12-31T16:00:00Z' }, elsewhere)).toMatchObject({
      completedOn: day('2018-12-31'),
    });
  });

  it('may have been met in another year', () => {
    expect(parsed('duty', { status: 'met', completedOn: '1999-01-01' })).toMatchObject({ status: 'met' });
  });
});
