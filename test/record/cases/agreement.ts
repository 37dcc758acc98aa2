import { stating } from '../inputs.js';
import { ruledBy } from '../rulebook.js';
import { type Case, ofFact, ofUnit, type RecordCode } from './case.js';

/** What the rulebook knows, and how values agree with each other. */
export const agreement = {
  'unknown-item': [
    ofFact('pages', '/0', ['pages'], ['page']),
    ofFact('pages', '/done/0', { done: ['constructor'] }, { done: ['form'] }),
  ],
  duplicate: [
    ofFact('pages', '/2', ['page', 'form', 'page'], ['page', 'form', 'guide']),
    ofFact('pages', '/done/1', { done: ['page', 'page'] }, { done: ['page'] }),
    ofUnit('/roles/1', { roles: ['window', 'window'] }, { roles: ['window'] }),
    ofUnit('/assigned/1', { assigned: ['duty', 'duty'] }, { assigned: ['duty'] }),
  ],
  'bad-id': [
    ofUnit('/id', { id: '' }, { id: 'a' }),
    ofUnit('/id', { id: '2018' }, { id: '2018a' }),
    ofUnit('/id', { id: '-a' }, { id: 'a-' }),
    ofUnit('/id', { id: '白水' }, { id: 'baishui' }),
    ofUnit('/id', { id: 'baishui\n' }, { id: 'baishui' }),
    ofUnit('/id', { id: 5 }, { id: 'five' }),
  ],
  'unknown-kind': [
    ofUnit('/kind', { kind: 'village' }, { kind: 'department' }),
    ofUnit('/kind', { kind: 'toString' }, {}),
  ],
  'unknown-role': [
    ofUnit('/roles/0', { roles: ['windows'] }, { roles: ['window'] }),
    ofUnit('/roles/0', { roles: ['valueOf'] }, { roles: [] }),
  ],
  'role-of-another-kind': [ofUnit('/roles/0', { roles: ['office'] }, { roles: ['office'], kind: 'department' })],
  'unknown-rule': [
    ofUnit('/assigned/0', { assigned: ['dutty'] }, { assigned: ['duty'] }),
    ofUnit('/assigned/0', { assigned: ['constructor'] }, { assigned: [] }),
  ],
  'not-assignable': [ofUnit('/assigned/0', { assigned: ['survey'] }, { assigned: ['duty'] })],
  'wrong-year': [
    { path: '/year', bad: { ...stating({}), year: 2017 }, good: stating({}) },
    { path: '/year', bad: { ...stating({}), year: '2018' }, good: stating({}) },
  ],
  'unknown-fact': [
    { path: '/facts/dutty', bad: stating({ dutty: 'met' }), good: stating({ duty: 'met' }) },
    { path: '/facts/start', bad: stating({ start: 1 }), good: stating({}) },
    { path: '/facts/pages-again', bad: stating({ 'pages-again': [] }), good: stating({ pages: [] }) },
    { path: '/facts/nothing', bad: stating({ nothing: null }), good: stating({}) },
    { path: '/facts/__proto__', bad: stating(JSON.parse('{ "__proto__": { "duty": "met" } }')), good: stating({}) },
    { path: '/facts/toString', bad: stating({ toString: 'met' }), good: stating({}) },
    { path: '/facts/a~1b~0c', bad: stating({ 'a/b~c': 1 }), good: stating({}) },
  ],
  'not-exemptible': [
    ofFact('strict-duty', '', { exempt: 'none' }, 'met'),
    ofFact('seen-duty', '', { exempt: 'none' }, 'met'),
    ofFact('conferences', '', { exempt: 'none' }, []),
  ],
  'empty-reason': [
    ofFact('duty', '/exempt', { exempt: '' }, { exempt: '无' }),
    ofFact('duty', '/exempt', { exempt: ' \t　' }, { exempt: ' . ' }),
  ],
  'share-without-partial': [
    ofFact('duty', '/share', { status: 'met', share: 1 }, { status: 'partial', share: 1 }),
    ofFact('duty', '/share', { status: 'unmet', share: 0 }, { status: 'unmet' }),
  ],
  'completed-but-unmet': [
    ofFact(
      'duty',
      '/completedOn',
      { status: 'unmet', completedOn: '2018-03-01' },
      { status: 'partial', completedOn: '2018-03-01' },
    ),
  ],
  'part-outside-whole': [
    ofFact('replies', '/part', { part: 3, whole: 2 }, { part: 2, whole: 2 }),
    ofFact('replies', '/part', { part: '-0.1', whole: 2 }, { part: '0', whole: 2 }),
    ofFact('replies', '/part', { part: 1, whole: 0 }, { part: 0, whole: 0 }),
  ],
  'negative-whole': [ofFact('replies', '/whole', { part: -1, whole: -1 }, { part: 1, whole: 1 })],
  'zero-whole': [
    ofFact('growth', '/whole', { part: 1, whole: 0 }, { part: 1, whole: -1 }),
    ofFact('perhaps-growth', '/whole', { part: '-1', whole: '0.0' }, { part: 0, whole: 0 }),
  ],
  'nothing-of-nothing': [
    ofFact('strict-replies', '', { part: 0, whole: 0 }, { part: 0, whole: 1 }),
    ofFact('growth', '', { part: '0.0', whole: '0' }, { part: '0.0', whole: '-1' }),
  ],
  'outside-year': [
    ofFact('answers', '/0/from', [{ from: '2017-12-31', to: null }], [{ from: '2018-01-01', to: null }]),
    ofFact('answers', '/0/from', [{ from: '2019-01-01', to: null }], [{ from: '2018-12-31', to: '2019-01-01' }]),
    ofFact(
      'answers',
      '/0/from',
      [{ from: '2018-12-31T16:00:00Z', to: null }],
      [{ from: '2018-12-31T15:59:59Z', to: null }],
    ),
    ofFact(
      'filings',
      '/0/from',
      [{ from: '2017-12-31', to: '2018-12-31' }],
      [{ from: '2018-12-31', to: '2018-12-31' }],
    ),
  ],
  'ends-before-start': [
    ofFact('answers', '/0/to', [{ from: '2018-03-02', to: '2018-03-01' }], [{ from: '2018-03-01', to: '2018-03-01' }]),
    ofFact(
      'alerts',
      '/0/to',
      [{ from: '2018-03-01T12:00:00.000000001+08:00', to: '2018-03-01T04:00:00Z' }],
      [{ from: '2018-03-01T12:00:00+08:00', to: '2018-03-01T04:00:00Z' }],
    ),
    ofFact(
      'answers',
      '/0/to',
      [{ from: '2018-03-02T00:00:00+08:00', to: '2018-03-01' }],
      [{ from: '2018-03-02T23:00:00+08:00', to: '2018-03-02' }],
    ),
  ],
  'outside-calendar': [
    {
      path: '/facts/it/0/from',
      bad: stating({ it: [{ from: '2018-12-27', to: null }] }),
      good: stating({ it: [{ from: '2018-12-26', to: null }] }),
      rulebook: releases(),
    },
  ],
} as const satisfies Partial<Record<RecordCode, readonly Case[]>>;

/** Working days known to the end of the year only. */
function releases() {
  const basis = [{ document: 'notice', clause: '一' }];
  const calendar = { basis, from: '2018-01-01', to: '2018-12-31', holidays: [], workdays: [] };
  return ruledBy({ kind: 'delays', limit: { unit: 'working-days', n: 3 } }, { calendar });
}
