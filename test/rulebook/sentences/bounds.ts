import { type Any, type Sentence, sentence } from './sentence.js';

const scaleOf = (r: Any) => r.rules.share.effect.scale;
const line = (more: object) => ({ kind: 'line', per: '10%', down: '-1', counting: 'exact', ...more });
const minus = (r: Any) => {
  r.sections.minus = { title: r.title, within: 'top' };
  r.rules.faults.section = 'minus';
};
const plus = (r: Any) => {
  r.sections.plus = { title: r.title, within: 'top' };
  r.rules.awards.section = 'plus';
};

/** Numbers that lie where nothing can reach them: past the whole, on the other side of 0. */
export const bounds: readonly Sentence[] = [
  sentence(
    'what full marks take of a share is no more than the whole',
    '/rules/share/effect/scale/required past-the-whole',
    (r) => (r.rules.share.effect.scale = { kind: 'proportional', required: '95' }),
    (r) => (r.rules.share.effect.scale = { kind: 'proportional', required: '95%' }),
  ),
  sentence(
    'a proportion may pass the whole where it says so',
    '/rules/share/effect/scale/required past-the-whole',
    (r) => (r.rules.share.effect.scale = { kind: 'all-or-nothing', required: '120%' }),
    (r) => {
      r.rules.share.effect.scale = { kind: 'all-or-nothing', required: '120%' };
      r.rules.share.measure.beyond = true;
    },
  ),
  sentence(
    'steps over a share begin within the whole',
    '/rules/share/effect/scale/steps/0/atLeast past-the-whole',
    (r) => (scaleOf(r).steps[0].atLeast = '90'),
    (r) => (scaleOf(r).steps[0].atLeast = '1'),
  ),
  sentence(
    'a line over a share begins within the whole',
    '/rules/share/effect/scale/at past-the-whole',
    (r) => (r.rules.share.effect.scale = line({ at: '100.1%' })),
    (r) => (r.rules.share.effect.scale = line({ at: '100%' })),
  ),
  sentence(
    'a line over a share goes by parts of the whole',
    '/rules/share/effect/scale/per past-the-whole',
    (r) => (r.rules.share.effect.scale = line({ at: '90%', per: '1.5' })),
    (r) => (r.rules.share.effect.scale = line({ at: '90%', per: '1.5%' })),
  ),
  sentence(
    'a veto on a share needs no more than the whole',
    '/rules/leak/effect/required past-the-whole',
    (r) => (r.rules.leak.effect.required = '2'),
    (r) => (r.rules.leak.effect.required = '1'),
  ),
  sentence(
    'a condition on a share lies within the whole',
    '/rules/rare/yes/when/below past-the-whole',
    (r) => (r.rules.rare.yes.when.below = '60'),
    (r) => (r.rules.rare.yes.when.below = '60%'),
  ),
  sentence(
    'so does that of a section',
    '/sections/bonus/when/1/atLeast past-the-whole',
    (r) => (r.sections.bonus.when = [r.sections.bonus.when, { rule: 'done', atLeast: '60' }]),
    (r) => (r.sections.bonus.when = [r.sections.bonus.when, { rule: 'talks', atLeast: '4' }]),
  ),
  sentence(
    'a default scale lies within the whole',
    '/defaults/scale/checklist/required past-the-whole',
    (r) => (r.defaults.scale.checklist = { kind: 'all-or-nothing', required: '80' }),
    (r) => {
      r.defaults.scale.checklist = { kind: 'all-or-nothing', required: '80%' };
      r.defaults.scale.count = { kind: 'all-or-nothing', required: '4' };
    },
  ),
  sentence(
    'a checklist is a share, and no number of items',
    '/rules/list/effect/scale line-of-a-share',
    (r) => (r.rules.list.effect.scale = line({ at: '2', per: '1' })),
    (r) => (r.rules.list.effect.scale = line({ at: '100%' })),
  ),
  sentence(
    'what is late is a number of items only where it is counted',
    '/rules/replies/effect/scale line-of-a-share',
    (r) => (r.rules.replies.effect.scale = line({ at: '0', per: '2' })),
    (r) => {
      r.rules.replies.effect.scale = line({ at: '0', per: '2' });
      r.rules.replies.measure = { kind: 'delays', limit: { unit: 'days', n: 5 }, quantity: 'number-late' };
    },
  ),
  sentence(
    'a floor of deductions is below 0',
    '/sections/minus/floor bound-across-zero',
    (r) => (r.sections.minus.floor = '60'),
    (r) => (r.sections.minus.floor = '-60'),
    minus,
  ),
  sentence(
    'deductions have no ceiling below 0',
    '/sections/minus/ceiling bound-across-zero',
    (r) => (r.sections.minus.ceiling = '-60'),
    (r) => (r.sections.minus.ceiling = '0'),
    minus,
  ),
  sentence(
    'a ceiling of awards is above 0',
    '/sections/plus/ceiling bound-across-zero',
    (r) => (r.sections.plus.ceiling = '-5'),
    (r) => (r.sections.plus.ceiling = '5'),
    plus,
  ),
];
