import type { IssueCode } from '../../src/issues/index.js';

// biome-ignore lint/suspicious/noExplicitAny: each test reaches into its own place of a plain object
type Any = any;
type Spoiled = readonly [code: IssueCode, path: string, why: string, spoil: (rulebook: Any) => void];

/** One way to break each sentence of the format; the sound rulebook beside it is the near miss. */
export const spoiled: readonly Spoiled[] = [
  ['bad-percent', '/weightFloor/minimum', 'a floor is percent text', (r) => (r.weightFloor.minimum = '0.04')],
  ['bad-text', '/title/zh', 'no control characters', (r) => (r.title.zh = 'a\u0000')],
  ['bad-offset', '/utcOffset', 'an offset from UTC', (r) => (r.utcOffset = 'Asia/Shanghai')],
  ['not-an-integer', '/precision/total', 'whole decimal places', (r) => (r.precision.total = 1.5)],
  ['no-basis', '/rules/done/basis', 'each rule cites its clause', (r) => (r.rules.done.basis = [])],
  ['nothing-listed', '/rules/list/measure/items', 'a checklist has items', (r) => (r.rules.list.measure.items = {})],
  [
    'exempt-field',
    '/rules/leak/measure/fields',
    '`exempt` is no field name',
    (r) => (r.rules.leak.measure.fields.exempt = { type: 'date' }),
  ],
  ['bad-number', '/sections/top/fullMarks', 'decimal text', (r) => (r.sections.top.fullMarks = '1e2')],
  ['bad-id', '/rules/12', 'an id never consists of digits only', (r) => (r.rules['12'] = r.rules.list)],
  ['bad-date', '/rules/done/due/on', '30 February', (r) => (r.rules.done.due.on = '2020-02-30')],
  ['missing-key', '/rules/done/title', 'a rule has a title', (r) => delete r.rules.done.title],
  ['unknown-key', '/rules/done/weight', 'no key of the format', (r) => (r.rules.done.weight = 1)],
  ['wrong-shape', '/kinds', 'kinds are a map', (r) => (r.kinds = ['town'])],
  ['unexpected-null', '/rules/done/section', 'null is not offered', (r) => (r.rules.done.section = null)],
  ['unknown-word', '/rules/done/measure/kind', 'a kind of measure', (r) => (r.rules.done.measure.kind = 'state')],
  [
    'unknown-word',
    '/rules/prizes/measure/where/0/level/in/0',
    'a word of the field',
    (r) => (r.rules.prizes.measure.where[0].level.in[0] = 'county '),
  ],
  [
    'unknown-document',
    '/rules/done/basis/0/document',
    'a cited document is listed',
    (r) => (r.rules.done.basis[0].document = 'law'),
  ],
  ['unknown-section', '/rules/done/section', 'a section of the sheet', (r) => (r.rules.done.section = 'wrok')],
  [
    'unknown-field',
    '/rules/leak/measure/where/grade',
    'a field of the profile',
    (r) => (r.rules.leak.measure.where = { grade: 'high' }),
  ],
  ['unknown-grade', '/rules/alarm/effect/at', 'a grade of the bands', (r) => (r.rules.alarm.effect.at = 'bad')],
  ['unknown-calendar', '/calendar', 'a table that ships', (r) => (r.calendar = 'us')],
  ['no-calendar', '/rules/replies/measure/limit', 'working days need a calendar', (r) => delete r.calendar],
  [
    'unknown-kind',
    '/rules/alarm/appliesTo/kinds/0',
    'a kind of unit',
    (r) => (r.rules.alarm.appliesTo.kinds = ['village']),
  ],
  ['unknown-role', '/rules/alarm/appliesTo/roles/0', 'a role', (r) => (r.rules.alarm.appliesTo.roles = ['leed'])],
  [
    'unknown-rule',
    '/rules/share/notApplicable/shareOf',
    'a rule',
    (r) => (r.rules.share.notApplicable.shareOf = 'talk'),
  ],
  ['unknown-reading', '/sections/top/ceiling/$reading', 'a reading', (r) => (r.sections.top.ceiling.$reading = 'cup')],
  [
    'unknown-option',
    '/sections/top/ceiling/high',
    'the keys of a choice are exactly the options',
    (r) => (r.sections.top.ceiling.high = '1'),
  ],
  ['unknown-option', '/readings/cap/default', 'the default is an option', (r) => (r.readings.cap.default = 'never')],
  [
    'option-left-open',
    '/sections/top/ceiling',
    'the keys of a choice are exactly the options',
    (r) => delete r.sections.top.ceiling.none,
  ],
  [
    'choice-not-here',
    '/rules/done/fact',
    'the shape of a record never depends on a reading',
    (r) => (r.rules.done.fact = { $reading: 'cap', none: 'a', low: 'b' }),
  ],
  [
    'choice-not-here',
    '/year',
    'outside sections, rules, defaults and weightFloor no choice stands',
    (r) => Object.assign(r, { year: { $reading: 'cap' } }),
  ],
  [
    'shape-by-reading',
    '/rules/rare',
    'branches that are rules share fact, section, measure kind and items',
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, measure: { kind: 'proportion' } }),
  ],
  [
    'facts-differ',
    '/rules/again/measure',
    'two rules read one fact in one shape',
    (r) => (r.rules.again = { ...r.rules.list, fact: 'done' }),
  ],
  ['not-positive', '/sections/site/counts', 'what a section counts is above 0', (r) => (r.sections.site.counts = '0')],
  ['not-positive', '/rules/done/effect/points', 'an item has points', (r) => (r.rules.done.effect.points = '-1')],
  [
    'negative-amount',
    '/rules/faults/effect/max',
    'amounts are written positive',
    (r) => (r.rules.faults.effect.max = '-10'),
  ],
  ['amount-form', '/rules/prizes/effect', 'a percent without its base', (r) => delete r.rules.prizes.effect.of],
  ['out-of-bounds', '/rules/done/due/late', 'the late factor is a share', (r) => (r.rules.done.due.late = '150%')],
  ['bounds-reversed', '/rules/mark/measure/from', 'a rating goes up', (r) => (r.rules.mark.measure.from = '11')],
  [
    'required-left-open',
    '/rules/talks/effect/scale',
    'a count needs what is required',
    (r) => delete r.rules.talks.effect.scale.required,
  ],
  [
    'counting-left-open',
    '/rules/mark/effect/scale',
    'how a part of a step counts',
    (r) => delete r.rules.mark.effect.scale.counting,
  ],
  [
    'steps-not-descending',
    '/rules/share/effect/scale/steps/1/atLeast',
    'steps strictly descend',
    (r) => (r.rules.share.effect.scale.steps[1].atLeast = '0.9'),
  ],
  [
    'steps-not-descending',
    '/grades/bands/1/atLeast',
    'bands are best first',
    (r) => (r.grades.bands[1].atLeast = '95'),
  ],
  [
    'share-not-here',
    '/rules/faults/effect/scale/steps/0/share',
    'a share stands only in the steps of an earn',
    (r) =>
      (r.rules.faults = {
        ...r.rules.faults,
        measure: { kind: 'count' },
        effect: { kind: 'deduct', scale: { kind: 'steps', steps: [{ atLeast: '1', share: '1' }] } },
      }),
  ],
  [
    'table-needed',
    '/rules/grade/effect/scale',
    'a level takes a table',
    (r) => (r.rules.grade.effect.scale = { kind: 'proportional' }),
  ],
  [
    'table-needed',
    '/rules/faults/effect',
    'a tally takes a table',
    (r) => (r.rules.faults.effect = { kind: 'deduct', points: '1', per: 'once' }),
  ],
  [
    'table-not-here',
    '/rules/done/effect/scale',
    'nothing else takes a table',
    (r) => (r.rules.done.effect.scale = { kind: 'table', table: { good: '1' } }),
  ],
  [
    'word-not-listed',
    '/rules/grade/effect/scale/table',
    'a table lists every word',
    (r) => delete r.rules.grade.effect.scale.table.bad,
  ],
  [
    'unknown-word',
    '/rules/grade/effect/scale/table/fine',
    'a table lists only the words',
    (r) => (r.rules.grade.effect.scale.table.fine = '1'),
  ],
  [
    'take-left-open',
    '/rules/faults/effect/scale',
    'take is required for counts by word',
    (r) => delete r.rules.faults.effect.scale.take,
  ],
  [
    'take-not-here',
    '/rules/grade/effect/scale/take',
    'take is absent for a level',
    (r) => (r.rules.grade.effect.scale.take = 'best'),
  ],
  [
    'share-in-time-only',
    '/rules/replies/measure/target',
    'targets belong to share-in-time',
    (r) =>
      (r.rules.replies = {
        ...r.rules.replies,
        measure: { ...r.rules.replies.measure, quantity: 'number-late' },
        effect: { kind: 'deduct', points: '1', per: 'occurrence' },
      }),
  ],
  [
    'by-field',
    '/rules/awards/measure/by',
    'by names a required word field',
    (r) => (r.rules.awards.measure.fields.level.optional = true),
  ],
  [
    'words-not-here',
    '/rules/leak/measure/fields/on/of',
    'only a word field lists words',
    (r) => (r.rules.leak.measure.fields.on.of = ['a']),
  ],
  [
    'test-type',
    '/rules/leak/measure/where/level',
    'a test suits its field',
    (r) => (r.rules.leak.measure.where.level = { from: '2020-01-01' }),
  ],
  [
    'test-type',
    '/rules/leak/measure/unless/level',
    'null is for nullable fields',
    (r) => (r.rules.leak.measure.unless = { level: null }),
  ],
  [
    'compound-points',
    '/rules/awards/effect/stacking',
    'compound covers percent awards only',
    (r) => (r.rules.awards.effect.stacking = 'compound'),
  ],
  [
    'compound-not-whole',
    '/rules/prizes/effect/stacking',
    'per occurrence a whole number',
    (r) => (r.rules.prizes.measure = { kind: 'proportion' }),
  ],
  ['section-cycle', '/sections/work/within', 'no section lies within itself', (r) => (r.sections.work.within = 'work')],
  ['no-root', '/sections', 'a root for each kind', (r) => (r.sections.top.appliesTo = { kinds: ['town'] })],
  [
    'several-roots',
    '/sections',
    'exactly one root for each kind',
    (r) => (r.sections.other = { title: r.title, fullMarks: '1' }),
  ],
  [
    'root-by-kind',
    '/sections/top/appliesTo',
    'a root is chosen by kind',
    (r) => (r.sections.top.appliesTo = { kinds: ['town', 'office'], roles: ['lead'] }),
  ],
  ['heading-option', '/sections/work/floor', 'a heading has no floor', (r) => (r.sections.work.floor = '0')],
  [
    'heading-condition',
    '/sections/bonus/when/section',
    'no condition names a heading',
    (r) => (r.sections.bonus.when.section = 'work'),
  ],
  [
    'when-not-adjustment',
    '/sections/site/when',
    'a gate on sections: only adjustments',
    (r) => (r.sections.site.when = { rule: 'done', above: '0' }),
  ],
  [
    'mixed-adjustment',
    '/sections/bonus',
    'awards only, deductions only, or both in points',
    (r) => (r.rules.faults.section = 'bonus'),
  ],
  [
    'percent-ceiling',
    '/sections/site/ceiling',
    'a percent ceiling only in an award adjustment',
    (r) => (r.sections.site.ceiling = '50%'),
  ],
  [
    'percent-without-marks',
    '/rules/prizes/effect/of',
    'a percent of full marks that are not there',
    (r) => {
      r.rules.prizes.effect.of = 'full-marks';
      delete r.sections.top.fullMarks;
    },
  ],
  [
    'empty-condition',
    '/sections/bonus/when',
    'a condition states a bound',
    (r) => (r.sections.bonus.when = { section: 'site' }),
  ],
  [
    'condition-on-words',
    '/sections/bonus/when/rule',
    'words cannot be compared',
    (r) => (r.sections.bonus.when = { rule: 'grade', above: '1' }),
  ],
  [
    'condition-cycle',
    '/rules/done/when',
    'no rule stands on itself',
    (r) => (r.rules.done.when = { rule: 'done', above: '0' }),
  ],
  [
    'condition-cycle',
    '/rules/mark/when',
    'no cycle through a section',
    (r) => (r.rules.mark.when = { section: 'site', above: '0' }),
  ],
  [
    'share-of-effect',
    '/rules/share/notApplicable/shareOf',
    'shareOf takes an earning or observing rule',
    (r) => (r.rules.share.notApplicable.shareOf = 'faults'),
  ],
  [
    'share-of-chain',
    '/rules/share/notApplicable/shareOf',
    'no chains',
    (r) => (r.rules.talks.notApplicable = { shareOf: 'mark' }),
  ],
  ['band-left-open', '/grades/bands/0', 'a band has a lower end or a quota', (r) => delete r.grades.bands[0].atLeast],
  ['last-band', '/grades/bands/2', 'the last has neither', (r) => (r.grades.bands[2].atLeast = '0')],
  ['duplicate', '/grades/bands/1/id', 'each grade once', (r) => (r.grades.bands[1].id = 'good')],
  [
    'condition-cycle',
    '/sections/bonus/when',
    'no gate on what stands inside its own section',
    (r) => {
      r.sections.inner = { title: r.title, within: 'bonus' };
      r.rules.prizes.section = 'inner';
      r.sections.bonus.when = { section: 'inner', atLeast: '0' };
    },
  ],
];
