import { type Any, type Sentence, sentence } from './sentence.js';

const leak = (r: Any) => r.rules.leak.measure;
const prize = (r: Any) => r.rules.prizes.measure.where[0];
const lateOnes = (r: Any, more: object) =>
  (r.rules.replies = {
    ...r.rules.replies,
    measure: { kind: 'delays', limit: { unit: 'days', n: 5 }, quantity: 'number-late', ...more },
    effect: { kind: 'earn', points: '3', scale: { kind: 'all-or-nothing', required: '1' } },
  });

/** How facts become quantities. */
export const measures: readonly Sentence[] = [
  sentence(
    'a rating goes from its least to its greatest mark',
    '/rules/mark/measure/from bounds-reversed',
    (r) => (r.rules.mark.measure.from = '10.1'),
    (r) => (r.rules.mark.measure.from = '9.9'),
  ),
  sentence(
    'a window goes from its first to its last day',
    '/rules/talks/measure/window/from bounds-reversed',
    (r) => (r.rules.talks.measure.window = { from: '2020-07-02', to: '2020-07-01' }),
    (r) => (r.rules.talks.measure.window = { from: '2020-07-01', to: '2020-07-01' }),
  ),
  sentence(
    'a weight is above 0',
    '/rules/list/measure/items/b/weight not-positive',
    (r) => (r.rules.list.measure.items.b.weight = '0'),
    (r) => (r.rules.list.measure.items.b.weight = '1%'),
  ),
  sentence(
    'a calendar is needed by working days',
    '/calendar no-calendar',
    (r) => (r.rules.replies.measure.limit.unit = 'working-days'),
    (r) => (r.rules.replies.measure.limit.unit = 'days'),
    (r) => delete r.calendar,
  ),
  ...(
    [
      ['none', 'unmet'],
      ['target', { unit: 'days', n: 2 }],
      ['afterTarget', '0.5'],
      ['late', '0.5'],
    ] as const
  ).map(([key, value]) =>
    sentence(
      `${key} belongs to share-in-time`,
      `/rules/replies/measure/${key} share-in-time-only`,
      (r) => lateOnes(r, { [key]: value }),
      (r) => lateOnes(r, { [key]: value, quantity: 'share-in-time' }),
    ),
  ),
  ...(['afterTarget', 'late'] as const).map((key) =>
    sentence(
      `${key} is a share`,
      `/rules/replies/measure/${key} out-of-bounds`,
      (r) => (r.rules.replies.measure[key] = '1.5'),
      (r) => (r.rules.replies.measure[key] = '1'),
    ),
  ),
  sentence(
    'a test names a field of its measure',
    '/rules/leak/measure/where/grade unknown-field',
    (r) => (leak(r).where = { grade: 'high' }),
    (r) => (leak(r).where = { level: 'low' }),
  ),
  sentence(
    'by names a field',
    '/rules/awards/measure/by unknown-field',
    (r) => (r.rules.awards.measure.by = 'grade'),
    (r) => (r.rules.awards.measure.by = 'level'),
  ),
  ...(
    [
      ['required', { optional: true }],
      ['never null', { nullable: true }],
      ['no list', { list: true }],
      ['a word field', { type: 'whole', of: undefined }],
      ['with its words', { of: undefined }],
    ] as const
  ).map(([says, more]) =>
    sentence(
      `the field of by is ${says}`,
      '/rules/awards/measure/by by-field',
      (r) => Object.assign(r.rules.awards.measure.fields.level, more),
      (r) => (r.rules.awards.measure.fields.place = { type: 'word', ...more, of: undefined }),
    ),
  ),
  sentence(
    'only a word field lists words',
    '/rules/leak/measure/fields/on/of words-not-here',
    (r) => (leak(r).fields.on.of = ['a']),
    (r) => (leak(r).fields.level.of = ['low', 'high', 'highest']),
  ),
  sentence(
    'a test names words of its field',
    '/rules/prizes/measure/where/0/level/in/0 unknown-word',
    (r) => (prize(r).level.in[0] = 'county '),
    (r) => (prize(r).level.in[0] = 'town'),
  ),
  ...(
    [
      ['a window is for dates', 'level', { from: '2020-01-01' }, { in: ['low'] }],
      ['a range is for numbers', 'level', { atLeast: '1' }, 'low'],
      ['null is for nullable fields', 'level', null, 'low'],
      ['includes is for lists', 'level', { includes: 'low' }, { in: ['low'] }],
      ['numbers compare as numbers', 'n', 'many', '3.0'],
      ['a date compares with dates', 'on', 'today', '2020-06-30'],
      ['a word compares with words', 'level', 1, 'low'],
      ['a list is asked what it includes', 'who', 'a', { includes: 'a' }],
    ] as const
  ).map(([says, field, bad, good]) =>
    sentence(
      says,
      `/rules/leak/measure/where/${field} test-type`,
      (r) => (leak(r).where[field] = bad),
      (r) => (leak(r).where[field] = good),
      (r) => Object.assign(leak(r).fields, { n: { type: 'number' }, who: { type: 'word', list: true } }),
    ),
  ),
  ...(
    [
      ['a test says something', {}, { from: '2020-01-01' }],
      ['a window is not reversed', { from: '2020-02-02', to: '2020-02-01' }, { from: '2020-02-01', to: '2020-02-01' }],
      ['one of nothing never holds', { in: [] }, { in: ['2020-02-01'] }],
    ] as const
  ).map(([says, bad, good]) =>
    sentence(
      says,
      'warning /rules/leak/measure/where/on idle-test',
      (r) => (leak(r).where.on = bad),
      (r) => (leak(r).where.on = good),
    ),
  ),
  sentence(
    'a range is not reversed',
    'warning /rules/prizes/measure/where/0/n idle-test',
    (r) => (prize(r).n = { atLeast: '2', atMost: '1' }),
    (r) => (prize(r).n = { atLeast: '2', atMost: '2' }),
  ),
];
