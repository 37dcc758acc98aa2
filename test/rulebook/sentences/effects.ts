import { type Any, type Sentence, sentence } from './sentence.js';

const prizes = (r: Any) => r.rules.prizes.effect;
/** A rule of the site that takes away, or adds, by a scale. */
const byScale = (r: Any, kind: string, scale: object) =>
  (r.rules.extra = { ...r.rules.talks, effect: { kind, scale, max: '5' } });

const percents = (percent: string, per: string) => ({ kind: 'deduct', percent, of: 'earned', per });

/** What points do. */
export const effects: readonly Sentence[] = [
  sentence(
    'an item has points',
    '/rules/done/effect/points not-positive',
    (r) => (r.rules.done.effect.points = '0'),
    (r) => (r.rules.done.effect.points = '0.01'),
  ),
  sentence(
    'min is no more than max',
    '/rules/done/effect/min bounds-reversed',
    (r) => Object.assign(r.rules.done.effect, { min: '3', max: '2' }),
    (r) => Object.assign(r.rules.done.effect, { min: '2', max: '2' }),
  ),
  sentence(
    'max defaults to the points',
    '/rules/done/effect/min bounds-reversed',
    (r) => (r.rules.done.effect.min = '10.5'),
    (r) => Object.assign(r.rules.done.effect, { min: '10.5', max: null }),
  ),
  ...(['points', 'max'] as const).map((key) =>
    sentence(
      `${key} of a deduction is written positive`,
      `/rules/slip/effect/${key} negative-amount`,
      (r) => (r.rules.slip.effect[key] = '-50'),
      (r) => (r.rules.slip.effect[key] = '50'),
      (r) => (r.rules.slip = { ...r.rules.alarm, effect: { kind: 'deduct', points: '50', per: 'once' } }),
    ),
  ),
  sentence(
    'a percent is written positive',
    '/rules/prizes/effect/percent negative-amount',
    (r) => (prizes(r).percent = '-2%'),
    (r) => (prizes(r).percent = '2%'),
  ),
  sentence(
    'a word of a deduction is written positive',
    '/rules/faults/effect/scale/table/small negative-amount',
    (r) => (r.rules.faults.effect.scale.table.small = '-0.5'),
    (r) => (r.rules.faults.effect.scale.table.small = '0'),
  ),
  sentence(
    'and so is the start of its table',
    '/rules/faults/effect/scale/start negative-amount',
    (r) => (r.rules.faults.effect.scale.start = '-1'),
    (r) => (r.rules.faults.effect.scale.start = '1'),
  ),
  sentence(
    'a step of an award is written positive',
    '/rules/extra/effect/scale/steps/0/points negative-amount',
    (r) => byScale(r, 'award', { kind: 'steps', steps: [{ atLeast: '1', points: '-1' }] }),
    (r) => byScale(r, 'award', { kind: 'steps', steps: [{ atLeast: '1', points: '1' }] }),
  ),
  sentence(
    'a line of a deduction starts positive',
    '/rules/extra/effect/scale/points negative-amount',
    (r) => byScale(r, 'deduct', { kind: 'line', at: '0', per: '1', points: '-1', up: '1' }),
    (r) => byScale(r, 'deduct', { kind: 'line', at: '2', per: '1', points: '1', up: '1', down: '-1' }),
  ),
  ...(
    [
      ['a percent has a base', 'of'],
      ['an amount is once or per occurrence', 'per'],
    ] as const
  ).map(([says, key]) =>
    sentence(
      says,
      '/rules/prizes/effect amount-form',
      (r) => delete prizes(r)[key],
      (r) => (prizes(r)[key] = key === 'of' ? 'after-deductions' : 'once'),
    ),
  ),
  sentence(
    'points or percent, not both',
    '/rules/prizes/effect amount-form',
    (r) => (prizes(r).points = '1'),
    (r) => (prizes(r).max = '1'),
  ),
  sentence(
    'a deduction is of what was earned or of full marks',
    '/rules/slip/effect/of unknown-word',
    (r) => (r.rules.slip.effect.of = 'after-deductions'),
    (r) => (r.rules.slip.effect.of = 'earned'),
    (r) =>
      (r.rules.slip = { ...r.rules.alarm, effect: { kind: 'deduct', percent: '5%', of: 'full-marks', per: 'once' } }),
  ),
  sentence(
    'compound covers percent awards only',
    '/rules/awards/effect/stacking compound-points',
    (r) => (r.rules.awards.effect.stacking = 'compound'),
    (r) => (r.rules.awards.effect.stacking = 'add'),
  ),
  sentence(
    'compound is per whole occurrence',
    '/rules/prizes/effect/stacking compound-not-whole',
    (r) => (prizes(r).per = 'occurrence'),
    (r) => (prizes(r).per = 'once'),
    (r) => (r.rules.prizes.measure = { kind: 'proportion' }),
  ),
  sentence(
    'percent awards state how they stack',
    '/rules/prizes/effect stacking-left-open',
    (r) => delete prizes(r).stacking,
    (r) => (prizes(r).stacking = 'add'),
  ),
  sentence(
    'a veto names a grade of the bands',
    '/rules/alarm/effect/at unknown-grade',
    (r) => (r.rules.alarm.effect.at = 'bad'),
    (r) => (r.rules.alarm.effect.at = 'poor'),
  ),
  sentence(
    'a veto in points is no percent',
    '/rules/alarm/effect/at bad-number',
    (r) => (r.rules.alarm.effect = { kind: 'veto', to: 'cap', at: '60%' }),
    (r) => (r.rules.alarm.effect = { kind: 'veto', to: 'cap', at: '60' }),
  ),
  sentence(
    'a veto acts on a number, not on words',
    '/rules/seen/effect words-without-number',
    (r) => (r.rules.seen = { ...r.rules.faults, effect: { kind: 'veto', to: 'void' } }),
    (r) => (r.rules.seen = { ...r.rules.alarm, effect: { kind: 'veto', to: 'void' } }),
  ),
  sentence(
    'two rules do not read one fact with opposite signs',
    '/rules/again/fact opposite-signs',
    (r) => Object.assign(r.rules.again, { effect: { kind: 'deduct', points: '50', per: 'once' } }),
    (r) => Object.assign(r.rules.again, { effect: { kind: 'observe' } }),
    (r) => (r.rules.again = { ...r.rules.done, due: undefined, fact: 'done' }),
  ),
  sentence(
    'unless they read different parts of it',
    '/rules/blots/fact opposite-signs',
    (r) => (r.rules.blots.measure.where = r.rules.prizes.measure.where),
    (r) => (r.rules.blots.measure.where = { n: { atMost: '0' } }),
    (r) =>
      (r.rules.blots = {
        ...structuredClone(r.rules.prizes),
        section: 'top',
        fact: 'prizes',
        effect: { kind: 'deduct', points: '1', per: 'occurrence', max: '5' },
      }),
  ),
  sentence(
    'a deduction has an end, or a floor above it',
    'warning /rules/faults/effect deduction-without-end',
    (r) => delete r.rules.faults.effect.max,
    (r) => (r.rules.faults.effect.max = '10'),
    (r) => (r.sections.top.floor = null),
  ),
  sentence(
    'a floor anywhere above it will do',
    'warning /rules/faults/effect deduction-without-end',
    (r) => (r.sections.top.floor = null),
    (r) => (r.sections.top.floor = '-5'),
    (r) => delete r.rules.faults.effect.max,
  ),
  sentence(
    'the range is exact, unless an adjustment rounds what moves with the points earned',
    'warning /sections/minus/round range-in-steps',
    (r) => (r.rules.slip.effect.of = 'earned'),
    (r) => (r.rules.slip.effect.of = 'full-marks'),
    (r) => {
      r.sections.minus = { title: r.title, within: 'top', round: 1 };
      r.rules.slip = { ...r.rules.done, due: undefined, section: 'minus', effect: percents('5%', 'once') };
    },
  ),
  sentence(
    'and so it is for awards beside such a deduction',
    'warning /sections/bonus/round range-in-steps',
    (r) => (r.sections.bonus.round = 2),
    (r) => (r.sections.top.round = 2),
    (r) => (r.rules.slip = { ...r.rules.done, due: undefined, effect: percents('5%', 'once') }),
  ),
  // 60 % once and 20 % for each of two marks
  sentence(
    'what is earned is not deducted twice over, where awards stand beside it',
    'warning /sections/top percents-past-earned',
    (r) => (r.rules.blot.measure.to = '2.01'),
    (r) => (r.rules.blot.measure.to = '2'),
    (r) => {
      r.rules.slip = { ...r.rules.done, due: undefined, effect: percents('60%', 'once') };
      r.rules.blot = { ...r.rules.mark, section: 'work', effect: percents('20%', 'occurrence') };
    },
  ),
  sentence(
    'a count has no end',
    'warning /sections/site percents-past-earned',
    (r) => (r.sections.site.floor = '-1'),
    (r) => (r.sections.site.floor = '0'),
    (r) => (r.rules.slip = { ...r.rules.talks, effect: percents('1%', 'occurrence') }),
  ),
  // the heaviest line: under strict=no the items of top are 10, 5, 2, 3 and the site's 30, and its mark 10 of 18:
  // 100/50 × 30 × 10/18 = 33.33…
  sentence(
    'a deduction once is no lighter than the heaviest line',
    'warning /rules/slip/effect/points light-deduction',
    (r) => (r.rules.slip.effect.points = '33.33'),
    (r) => (r.rules.slip.effect.points = '33.34'),
    (r) => (r.rules.slip = { ...r.rules.done, due: undefined, effect: { kind: 'deduct', points: '40', per: 'once' } }),
  ),
  // the site's points are 30/100 of the root's, and under strict=no those are 100/50 of the total: 0.6 each; 55.56 × 0.6 = 33.336
  sentence(
    'in points of the total, whatever its own section counts',
    'warning /rules/slip/effect/points light-deduction',
    (r) => (r.rules.slip.effect.points = '55.55'),
    (r) => (r.rules.slip.effect.points = '55.56'),
    (r) => (r.rules.slip = { ...r.rules.talks, effect: { kind: 'deduct', points: '60', per: 'once' } }),
  ),
];
