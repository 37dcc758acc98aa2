import { type Any, type Sentence, sentence } from './sentence.js';

/** Another rule of the same making, somewhere else. */
const moved = (rule: Any, section: string, more: object = {}) => ({ ...rule, section, due: undefined, ...more });
const deductOnce = { kind: 'deduct', points: '50', per: 'once' };

/** A section of 15 marks for towns and for others. */
function parted(r: Any, others: object) {
  r.sections.part = { title: r.title, within: 'top', counts: '15', addsUp: true };
  r.rules.both = { ...r.rules.list, section: 'part', effect: { kind: 'earn', points: '5' } };
  r.rules.town = { ...r.rules.both, appliesTo: { kinds: ['town'] }, effect: { kind: 'earn', points: '10' } };
  r.rules.office = { ...r.rules.both, appliesTo: others, effect: { kind: 'earn', points: '10' } };
}

/** The tree: roots, headings, adjustments, marks. */
export const sections: readonly Sentence[] = [
  sentence(
    'a rule stands in a section of the sheet',
    '/rules/done/section unknown-section',
    (r) => (r.rules.done.section = 'wrok'),
    (r) => (r.rules.done.section = 'site'),
  ),
  sentence(
    'a section stands within one of the sheet',
    '/sections/work/within unknown-section',
    (r) => (r.sections.work.within = 'topp'),
    (r) => (r.sections.work.within = 'site'),
  ),
  sentence(
    'no section lies within itself',
    '/sections/work/within section-cycle',
    (r) => (r.sections.work.within = 'inner'),
    (r) => (r.sections.work.within = 'top'),
    (r) => (r.sections.inner = { title: r.title, within: 'work' }),
  ),
  sentence(
    'for each kind a root',
    '/sections no-root',
    (r) => (r.sections.top.appliesTo = { kinds: ['town'] }),
    (r) => (r.sections.top.appliesTo = { kinds: ['town', 'office'] }),
  ),
  sentence(
    'for each kind exactly one root',
    '/sections several-roots',
    (r) => (r.sections.other = { title: r.title, fullMarks: '1' }),
    (r) => (r.sections.other = { title: r.title, fullMarks: '1', appliesTo: {} }),
  ),
  sentence(
    'a root applies to kinds, not to roles',
    '/sections/top/appliesTo root-by-kind',
    (r) => (r.sections.top.appliesTo = { kinds: ['town', 'office'], roles: ['lead'] }),
    (r) => (r.sections.top.appliesTo = { kinds: ['town', 'office'] }),
  ),
  sentence(
    'full marks are above 0',
    '/sections/top/fullMarks not-positive',
    (r) => (r.sections.top.fullMarks = '0'),
    (r) => (r.sections.top.fullMarks = '0.1'),
  ),
  sentence(
    'what a section counts is above 0',
    '/sections/site/counts not-positive',
    (r) => (r.sections.site.counts = '-1'),
    (r) => (r.sections.site.counts = '1'),
  ),
  ...(
    [
      ['floor', '0'],
      ['ceiling', '50'],
      ['round', 1],
      ['notApplicable', 'rescale'],
      ['onVoid', 'zero'],
    ] as const
  ).map(([key, value]) =>
    sentence(
      `no ${key} on a heading`,
      `/sections/work/${key} heading-option`,
      (r) => (r.sections.work[key] = value),
      (r) => (r.sections[key === 'onVoid' ? 'top' : 'site'][key] = value),
    ),
  ),
  sentence(
    'nor on one where nothing is scored',
    '/sections/notes/floor heading-option',
    (r) => (r.sections.notes = { title: r.title, within: 'top', floor: '0' }),
    (r) => (r.sections.notes = { title: r.title, within: 'top' }),
  ),
  sentence(
    'a condition names no heading',
    '/sections/bonus/when/section heading-condition',
    (r) => (r.sections.bonus.when.section = 'work'),
    (r) => (r.sections.bonus.when.section = 'site'),
  ),
  sentence(
    'when on sections: only adjustments',
    '/sections/site/when when-not-adjustment',
    (r) => (r.sections.site.when = { rule: 'done', above: '0' }),
    (r) => (r.sections.bonus.when = { rule: 'done', above: '0' }),
  ),
  sentence(
    'an adjustment of awards and deductions is in points',
    '/sections/bonus mixed-adjustment',
    (r) => (r.rules.slips = moved(r.rules.alarm, 'bonus', { effect: deductOnce })),
    (r) => (r.rules.slips = moved(r.rules.alarm, 'top', { effect: deductOnce })),
    (r) => delete r.sections.bonus.ceiling,
  ),
  sentence(
    'a ceiling in percent only in an award adjustment',
    '/sections/site/ceiling percent-ceiling',
    (r) => (r.sections.site.ceiling = '50%'),
    (r) => (r.sections.site.ceiling = '50'),
  ),
  sentence(
    'a percent ceiling needs one common `of`',
    '/sections/bonus/ceiling percent-ceiling',
    (r) =>
      (r.rules.more = { ...r.rules.prizes, fact: 'prizes', effect: { ...r.rules.prizes.effect, of: 'full-marks' } }),
    (r) => (r.rules.more = { ...r.rules.prizes, fact: 'prizes' }),
  ),
  sentence(
    'no percents of a section without marks',
    '/rules/prizes/effect/of percent-without-marks',
    (r) => delete r.sections.top.fullMarks,
    (r) => (r.sections.top.fullMarks = '90'),
    (r) => (r.rules.prizes.effect.of = 'full-marks'),
  ),
  sentence(
    'marks add up where they say so (10 + 4 + 4)',
    '/sections/site/addsUp marks-do-not-add-up',
    (r) => (r.sections.site.fullMarks = '19'),
    (r) => (r.sections.site.fullMarks = '18'),
    (r) => (r.sections.site.addsUp = true),
  ),
  sentence(
    'and do so for each kind of unit (15 for towns, 10 for offices)',
    '/sections/part/addsUp marks-do-not-add-up',
    (r) => (r.rules.office.effect.points = '5'),
    (r) => (r.rules.office.effect.points = '10'),
    (r) => parted(r, { kinds: ['office'] }),
  ),
  sentence(
    'with some role or assignment, where items hang on one (15, with the lead 20)',
    '/sections/part/addsUp marks-do-not-add-up',
    (r) => (r.rules.office.effect.points = '6'),
    (r) => (r.rules.office.effect.points = '5'),
    (r) => {
      parted(r, { roles: ['lead'] });
      r.rules.town.appliesTo = undefined;
      r.sections.part.counts = '20';
      r.sections.part.appliesTo = { kinds: ['office'] };
    },
  ),
  sentence(
    'leave wants addsUp',
    '/sections/site/notApplicable leave-wants-adds-up',
    (r) => delete r.sections.site.addsUp,
    (r) => (r.sections.site.addsUp = true),
    (r) => Object.assign(r.sections.site, { notApplicable: 'leave', fullMarks: '18' }),
  ),
  sentence(
    'onVoid stands on the section that holds the void child',
    'warning /sections/site/onVoid on-void-idle',
    (r) => (r.sections.site.onVoid = 'zero'),
    (r) => (r.sections.top.onVoid = 'zero'),
  ),
  sentence(
    'a rule applies when the sections above it do',
    'warning /rules/mark/appliesTo nobody-left',
    (r) => (r.rules.mark.appliesTo = { kinds: ['town'] }),
    (r) => (r.rules.mark.appliesTo = { roles: ['lead'] }),
    (r) => (r.sections.site.appliesTo = { kinds: ['office'] }),
  ),
  sentence(
    '`appliesTo: {}` names nobody, and is meant',
    'warning /rules/mark/section nobody-left',
    (r) => (r.sections.site.appliesTo = { kinds: ['office'] }),
    (r) => (r.sections.site.appliesTo = {}),
    (r) => {
      r.sections.top.appliesTo = { kinds: ['town'] };
      r.sections.other = { title: r.title, fullMarks: '1', appliesTo: { kinds: ['office'] } };
      for (const id of ['talks', 'share', 'leak']) delete r.rules[id];
    },
  ),
];
