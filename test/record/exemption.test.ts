import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/record/index.js';
import { factProblems, parsed, stating } from './inputs.js';
import { small } from './rulebook.js';

describe('an exemption', () => {
  it('has its reason', () => {
    expect(parsed('duty', { exempt: '不涉及' })).toEqual({ kind: 'exempt', reason: '不涉及' });
  });

  it.each(['grade', 'survey', 'meetings', 'replies', 'pages', 'answers', 'body'])(
    'may stand for the fact %s, which earns',
    (id) => {
      expect(parsed(id, { exempt: '无此事项' })).toEqual({ kind: 'exempt', reason: '无此事项' });
    },
  );

  it.each(['strict-duty', 'strict-replies', 'growth', 'seen-duty', 'faults', 'conferences'])(
    'may not stand for the fact %s, which must be answered or earns nothing',
    (id) => {
      expect(factProblems(id, { exempt: '无此事项' })).toEqual([['', 'not-exemptible']]);
    },
  );

  it('may stand where one of the rules that read the fact earns and allows it', () => {
    expect(parsed('pages', { exempt: '无此事项' })).toEqual({ kind: 'exempt', reason: '无此事项' });
    expect(parsed('strict-list', { exempt: '无此事项' })).toEqual({ kind: 'exempt', reason: '无此事项' });
  });

  it('is none where its reason is undefined', () => {
    const checked = checkRecord(small, stating({ duty: { status: 'met', exempt: undefined } }));
    expect(checked.ok && checked.record.facts).toStrictEqual({ duty: { status: 'met' } });
  });
});
