import { type Any, type Sentence, sentence } from './sentence.js';

const scale = (r: Any, rule: string) => r.rules[rule].effect.scale;
const counted = (r: Any, effect: object) => (r.rules.alarm = { ...r.rules.alarm, measure: { kind: 'count' }, effect });
const steps = (...list: object[]) => ({ kind: 'steps', steps: list });

/** How quantities become points. */
export const scales: readonly Sentence[] = [
  ...(['proportional', 'all-or-nothing'] as const).map((kind) =>
    sentence(
      `a count needs required under ${kind}`,
      '/rules/talks/effect/scale required-left-open',
      (r) => (r.rules.talks.effect.scale = { kind }),
      (r) => (r.rules.talks.effect.scale = { kind, required: '4' }),
    ),
  ),
  sentence(
    'events need required too',
    '/rules/meetings/effect/scale required-left-open',
    (r) => (scale(r, 'meetings').required = undefined),
    (r) => (scale(r, 'meetings').required = '2'),
    (r) => {
      const effect = { kind: 'earn', points: '1', scale: { kind: 'proportional' } };
      r.rules.meetings = { ...r.rules.awards, measure: { kind: 'events', fields: { on: { type: 'date' } } }, effect };
    },
  ),
  sentence(
    'a number of late items needs required too',
    '/rules/replies/effect required-left-open',
    (r) => (r.rules.replies.measure = { kind: 'delays', limit: { on: '2020-06-30' }, quantity: 'number-late' }),
    (r) => (r.rules.replies.measure = { kind: 'delays', limit: { on: '2020-06-30' }, quantity: 'share-in-time' }),
  ),
  sentence(
    'required is `to` for a rating, so that is above 0',
    '/rules/mark/effect required-left-open',
    (r) => delete r.rules.mark.effect.scale,
    (r) => (r.rules.mark.effect.scale = { kind: 'proportional', required: '1' }),
    (r) => Object.assign(r.rules.mark.measure, { from: '-10', to: '0' }),
  ),
  sentence(
    'nothing is proportional to 0',
    '/rules/talks/effect/scale/required not-positive',
    (r) => (scale(r, 'talks').required = '0'),
    (r) => (scale(r, 'talks').required = '0.5'),
  ),
  sentence(
    'steps strictly descend',
    '/rules/share/effect/scale/steps/1/atLeast steps-not-descending',
    (r) => (scale(r, 'share').steps[1].atLeast = '0.9'),
    (r) => (scale(r, 'share').steps[1].atLeast = '0.899'),
  ),
  sentence(
    'there are steps',
    '/rules/share/effect/scale/steps nothing-listed',
    (r) => (scale(r, 'share').steps = []),
    (r) => scale(r, 'share').steps.pop(),
  ),
  sentence(
    'share stands only in the steps of an earn',
    '/rules/alarm/effect/scale/steps/0/share share-not-here',
    (r) => counted(r, { kind: 'deduct', scale: steps({ atLeast: '1', share: '1' }) }),
    (r) => counted(r, { kind: 'deduct', scale: steps({ atLeast: '1', points: '1' }) }),
  ),
  sentence(
    '`per` is above 0',
    '/rules/mark/effect/scale/per not-positive',
    (r) => (scale(r, 'mark').per = '0'),
    (r) => (scale(r, 'mark').per = '0.5'),
  ),
  sentence(
    'counting is required',
    '/rules/mark/effect/scale counting-left-open',
    (r) => delete scale(r, 'mark').counting,
    (r) => (scale(r, 'mark').counting = 'exact'),
  ),
  sentence(
    'unless the quantity, per and at are whole',
    '/rules/talks/effect/scale counting-left-open',
    (r) => (r.rules.talks.effect.scale = { kind: 'line', at: '4', per: '0.5', down: '-1' }),
    (r) => (r.rules.talks.effect.scale = { kind: 'line', at: '4', per: '1', down: '-1' }),
  ),
  sentence(
    'a level takes a table',
    '/rules/grade/effect/scale table-needed',
    (r) => (r.rules.grade.effect.scale = steps({ atLeast: '1', share: '1' })),
    (r) => (r.rules.grade.effect.scale = { kind: 'table', table: { good: '1', bad: '0' } }),
  ),
  sentence(
    'a tally takes a table',
    '/rules/faults/effect table-needed',
    (r) => (r.rules.faults.effect = { kind: 'deduct', points: '50', per: 'once' }),
    (r) => (r.rules.faults.effect.scale.take = 'worst'),
  ),
  sentence(
    'events with by take a table',
    '/rules/awards/effect table-needed',
    (r) => (r.rules.awards.effect = { kind: 'award', percent: '1%', of: 'earned', per: 'once', stacking: 'add' }),
    (r) => (r.rules.awards.effect.scale.table.town = '0'),
  ),
  sentence(
    'nothing else takes a table',
    '/rules/done/effect/scale table-not-here',
    (r) => (r.rules.done.effect.scale = { kind: 'table', table: { met: '1' } }),
    (r) => (r.rules.done.effect.scale = steps({ atLeast: '1', share: '1' })),
  ),
  sentence(
    'a table lists every word',
    '/rules/grade/effect/scale/table word-not-listed',
    (r) => delete scale(r, 'grade').table.bad,
    (r) => (scale(r, 'grade').table.bad = '0'),
  ),
  sentence(
    'a table lists only the words',
    '/rules/grade/effect/scale/table/fine unknown-word',
    (r) => (scale(r, 'grade').table.fine = '1'),
    (r) => {
      scale(r, 'grade').table.fine = '1';
      r.rules.grade.measure.words.fine = r.title;
    },
  ),
  sentence(
    'take is required for counts by word',
    '/rules/faults/effect/scale take-left-open',
    (r) => delete scale(r, 'faults').take,
    (r) => (scale(r, 'faults').take = 'best'),
  ),
  sentence(
    'take is absent for a level',
    '/rules/grade/effect/scale/take take-not-here',
    (r) => (scale(r, 'grade').take = 'best'),
    (r) => (scale(r, 'grade').start = '-1'),
  ),
  sentence(
    'a default scale suits its measure',
    '/defaults/scale/checklist table-not-here',
    (r) => (r.defaults.scale.checklist = { kind: 'table', table: { a: '1' } }),
    (r) => (r.defaults.scale.checklist = steps({ atLeast: '1', share: '1' })),
  ),
  sentence(
    'a default scale of counts states required',
    '/defaults/scale/count required-left-open',
    (r) => (r.defaults.scale.count = { kind: 'proportional' }),
    (r) => (r.defaults.scale.count = { kind: 'proportional', required: '1' }),
  ),
  sentence(
    'overshoot states its max',
    'warning /rules/share/effect/scale/steps/0/points points-cut-off',
    (r) => delete r.rules.share.effect.max,
    (r) => (r.rules.share.effect.max = '5'),
    (r) => (scale(r, 'share').steps[0] = { atLeast: '90%', points: '5' }),
  ),
  sentence(
    'a word above the points states its max',
    'warning /rules/grade/effect/scale/table/good points-cut-off',
    (r) => (scale(r, 'grade').table.good = '5.1'),
    (r) => (scale(r, 'grade').table.good = '5'),
  ),
  sentence(
    'a line that rises above the points states its max',
    'warning /rules/mark/effect/scale/up points-cut-off',
    (r) => (scale(r, 'mark').up = '0.5'),
    (r) => Object.assign(r.rules.mark.effect, { max: '11', scale: { ...scale(r, 'mark'), up: '0.5' } }),
  ),
];
