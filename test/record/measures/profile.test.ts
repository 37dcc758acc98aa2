import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/numbers/index.js';
import { checkRecord } from '../../../src/record/index.js';
import { moment, parsed, stating } from '../inputs.js';
import { ruledBy } from '../rulebook.js';

describe('a profile', () => {
  it('has its fields; null where it is offered, absent where it is optional', () => {
    expect(parsed('body', { since: null })).toEqual({ kind: 'profile', fields: new Map([['since', null]]) });
    const fields = new Map<string, unknown>([
      ['since', moment('2018-03-12')],
      ['staff', ratio(2)],
    ]);
    expect(parsed('body', { staff: '2', since: '2018-03-12' })).toEqual({ kind: 'profile', fields });
  });
});

describe('a field named as something every object has', () => {
  it('is missing where it is not stated', () => {
    const rulebook = ruledBy({ kind: 'profile', fields: { valueOf: { type: 'date' as const } } });
    const checked = checkRecord(rulebook, stating({ it: {} }));
    const [issue] = checked.ok ? [] : checked.issues;
    expect(issue).toMatchObject({ path: '/facts/it/valueOf', code: 'missing-key' });
    expect(issue).not.toHaveProperty('received');
  });
});
