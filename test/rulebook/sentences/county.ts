import { type Any, type Sentence, sentence } from './sentence.js';

const derived = (of: string, more: object = {}) => ({ of, take: 'rank', best: 'highest', ...more });
const quota = (r: Any, more: object) => Object.assign(r.grades.bands[1].quota, more);

/** Grades and facts of the whole county. */
export const county: readonly Sentence[] = [
  sentence(
    'a band has a lower end or a quota',
    '/grades/bands/0 band-left-open',
    (r) => delete r.grades.bands[0].atLeast,
    (r) => (r.grades.bands[0].quota = { count: 1, ties: 'in' }),
  ),
  sentence(
    'the last band has no lower end',
    '/grades/bands/2 last-band',
    (r) => (r.grades.bands[2].atLeast = '0'),
    (r) => (r.grades.bands[1].atLeast = '0'),
  ),
  sentence(
    'the last band has no quota',
    '/grades/bands/2 last-band',
    (r) => (r.grades.bands[2].quota = { count: 1, ties: 'in' }),
    (r) => (r.grades.bands[1].quota = { count: 1, ties: 'in' }),
  ),
  sentence(
    'bands are best first',
    '/grades/bands/1/atLeast steps-not-descending',
    (r) => (r.grades.bands[1].atLeast = '90'),
    (r) => (r.grades.bands[1].atLeast = '89.99'),
  ),
  sentence(
    'below a quota the rest fall to the next, which may start as high',
    '/grades/bands/1/atLeast steps-not-descending',
    (r) => delete r.grades.bands[0].quota,
    (r) => (r.grades.bands[0].quota = { count: 1, ties: 'out' }),
    (r) => (r.grades.bands[1].atLeast = '90'),
  ),
  sentence(
    'each grade once',
    '/grades/bands/1/id duplicate',
    (r) => (r.grades.bands[1].id = 'good'),
    (r) => (r.grades.bands[1].id = 'fair'),
    (r) => (r.rules.alarm.effect.at = 'good'),
  ),
  sentence(
    'a quota is a share of the units',
    '/grades/bands/1/quota/share out-of-bounds',
    (r) => quota(r, { share: '130%' }),
    (r) => quota(r, { share: '100%' }),
  ),
  sentence(
    'a quota says how it rounds',
    '/grades/bands/1/quota/rounding missing-key',
    (r) => quota(r, { rounding: undefined }),
    (r) => quota(r, { rounding: 'up' }),
  ),
  sentence(
    'a derived fact compares a rule',
    '/cohort/talks/of unknown-rule',
    (r) => (r.cohort = { talks: derived('marks') }),
    (r) => (r.cohort = { talks: derived('mark') }),
  ),
  sentence(
    'a derived fact compares quantities, not words',
    '/cohort/talks/of words-without-number',
    (r) => (r.cohort = { talks: derived('faults') }),
    (r) => (r.cohort = { talks: derived('replies') }),
  ),
  sentence(
    'a derived fact does not compare itself',
    '/cohort/talks/of derived-from-itself',
    (r) => (r.cohort = { talks: derived('talks') }),
    (r) => (r.cohort = { talks: derived('mark') }),
  ),
  sentence(
    'a rank is a count',
    '/cohort/done cohort-fact',
    (r) => (r.cohort = { done: derived('mark') }),
    (r) => (r.cohort = { talks: derived('mark') }),
  ),
  sentence(
    'all else is a proportion with beyond',
    '/cohort/growth cohort-fact',
    (r) => delete r.rules.growth.measure.beyond,
    (r) => (r.rules.growth.measure.beyond = true),
    (r) => {
      r.rules.growth = { ...r.rules.done, due: undefined, measure: { kind: 'proportion' } };
      r.cohort = { growth: derived('mark', { take: 'mean' }) };
    },
  ),
  sentence(
    'a derived fact is read by a rule',
    '/cohort/rank cohort-fact',
    (r) => (r.cohort = { rank: derived('mark') }),
    (r) => {
      r.cohort = { rank: derived('mark') };
      r.rules.talks.fact = 'rank';
    },
  ),
];
