import { type Case, conference, ofFact, type RecordCode } from './case.js';

/** What one value may be: numbers, dates, words. */
export const values = {
  'bad-number': [
    ofFact('survey', '', 'ninety', '90'),
    ofFact('survey', '', '090', '90'),
    ofFact('survey', '', '90%', '90'),
    ofFact('survey', '', '9e1', '90'),
    ofFact('survey', '', 0.1234567890123456, 0.123456789012345),
    ofFact('survey', '', Number.NaN, 0),
    ofFact('meetings', '', Number.POSITIVE_INFINITY, 999_999_999_999_999),
    ofFact('meetings', '', true, 1),
    ofFact('duty', '/share', { status: 'partial', share: '50 %' }, { status: 'partial', share: '50%' }),
    ofFact('replies', '/part', { part: '50%', whole: 1 }, { part: '0.5', whole: 1 }),
    ofFact('conferences', '/0/cost', [{ ...conference(), cost: '1,000' }], [{ ...conference(), cost: '-1000.50' }]),
  ],
  'not-whole': [
    ofFact('meetings', '', 1.5, '1.0'),
    ofFact('meetings', '', -1, 0),
    ofFact('faults', '/minor', { minor: '0.5' }, { minor: '5' }),
    ofFact('body', '/staff', { since: null, staff: -2 }, { since: null, staff: 2 }),
  ],
  'out-of-bounds': [
    ofFact('survey', '', '-0.01', 0),
    ofFact('survey', '', '120.51', '120.50'),
    ofFact('duty', '/share', { status: 'partial', share: '101%' }, { status: 'partial', share: '100%' }),
    ofFact('duty', '/share', { status: 'partial', share: -0.1 }, { status: 'partial', share: 0 }),
  ],
  'bad-date': [
    ofFact(
      'duty',
      '/completedOn',
      { status: 'met', completedOn: '2018-02-30' },
      { status: 'met', completedOn: '2018-02-28' },
    ),
    ofFact('meetings', '/0', ['2018-13-01'], ['2018-12-01']),
    ofFact('meetings', '/0', ['2018-3-1'], ['2018-03-01']),
    ofFact('meetings', '/0', [20180301], ['2018-03-01']),
    ofFact('meetings', '/0', ['2019-02-29'], ['2020-02-29']),
    ofFact(
      'answers',
      '/0/from',
      [{ from: '2018-03-01 09:00', to: null }],
      [{ from: '2018-03-01T09:00:00Z', to: null }],
    ),
    ofFact('body', '/since', { since: '2018-03-01T09:00:00' }, { since: '2018-03-01T09:00:00+08:00' }),
  ],
  'bad-instant': [
    ofFact('alerts', '/0/from', [{ from: 'noon', to: null }], [{ from: '2018-03-01T12:00:00+08:00', to: null }]),
    ofFact('alerts', '/0/to', [span('2018-03-01T12:00+08:00')], [span('2018-03-01T12:00:00+08:00')]),
    ofFact('alerts', '/0/to', [span('2018-03-01T23:59:60+08:00')], [span('2018-03-01T23:59:59+08:00')]),
    ofFact('conferences', '/0/at', [{ ...conference(), at: 0 }], [{ ...conference(), at: '2018-03-01T12:00:00Z' }]),
  ],
  'instant-needed': [
    ofFact('alerts', '/0/from', [{ from: '2018-03-01', to: null }], [{ from: '2018-03-01T00:00:00Z', to: null }]),
    ofFact('alerts', '/0/to', [span('2018-03-02')], [span('2018-03-02T00:00:00Z')]),
    ofFact('conferences', '/0/at', [{ ...conference(), at: '2018-03-01' }], [conference()]),
  ],
  'unknown-word': [
    ofFact('duty', '', 'done', 'met'),
    ofFact('duty', '/status', { status: 'Met' }, { status: 'met' }),
    ofFact('grade', '', '中', '良'),
    ofFact('grade', '', 'toString', '良'),
    ofFact('conferences', '/0/level', [{ ...conference(), level: 'town' }], [conference()]),
    ofFact('conferences', '/0/by/1', [{ ...conference(), by: ['deputy', ''] }], [{ ...conference(), by: [] }]),
  ],
} as const satisfies Partial<Record<RecordCode, readonly Case[]>>;

/** A span that begins on 1 March 2018 at midnight of Wuding. */
function span(to: string) {
  return { from: '2018-03-01T00:00:00+08:00', to };
}
