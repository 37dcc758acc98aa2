import { type Sentence, sentence } from './sentence.js';

/** Single values: numbers, dates, ids, texts, the keys of an object. */
export const values: readonly Sentence[] = [
  sentence(
    'a number is decimal text',
    '/sections/top/fullMarks bad-number',
    (r) => (r.sections.top.fullMarks = '1e2'),
    (r) => (r.sections.top.fullMarks = '100.0'),
  ),
  sentence(
    'or a JSON number of at most 15 digits',
    '/rules/done/effect/points bad-number',
    (r) => (r.rules.done.effect.points = 10.00000000000001),
    (r) => (r.rules.done.effect.points = 10.0000000000001),
  ),
  sentence(
    'points are never percents',
    '/rules/done/effect/points bad-number',
    (r) => (r.rules.done.effect.points = '5%'),
    (r) => (r.rules.done.effect.points = '5'),
  ),
  sentence(
    'a floor is no percent',
    '/sections/top/floor bad-number',
    (r) => (r.sections.top.floor = '5%'),
    (r) => (r.sections.top.floor = '5'),
  ),
  sentence(
    'a least weight is percent text',
    '/weightFloor/minimum bad-percent',
    (r) => (r.weightFloor.minimum = '0.04'),
    (r) => (r.weightFloor.minimum = '0.04%'),
  ),
  sentence(
    'a least weight is no more than everything',
    '/weightFloor/minimum out-of-bounds',
    (r) => (r.weightFloor.minimum = '100.1%'),
    (r) => (r.weightFloor.minimum = '100%'),
  ),
  sentence(
    'decimal places are whole',
    '/precision/total not-an-integer',
    (r) => (r.precision.total = 1.5),
    (r) => (r.precision.total = 1),
  ),
  sentence(
    'the year is a number',
    '/year not-an-integer',
    (r) => (r.year = '2020'),
    (r) => (r.year = 2020),
  ),
  sentence(
    'a limit is a whole number, 0 or more',
    '/rules/replies/measure/limit/n not-an-integer',
    (r) => (r.rules.replies.measure.limit.n = -1),
    (r) => (r.rules.replies.measure.limit.n = 0),
  ),
  sentence(
    'a date is a day that exists',
    '/rules/done/due/on bad-date',
    (r) => (r.rules.done.due.on = '2020-02-30'),
    (r) => (r.rules.done.due.on = '2020-02-29'),
  ),
  sentence(
    'the offset is from UTC',
    '/utcOffset bad-offset',
    (r) => (r.utcOffset = 'Asia/Shanghai'),
    (r) => (r.utcOffset = '+08:00'),
  ),
  sentence(
    'an id is letters, digits and hyphens',
    '/rules/lo_st bad-id',
    (r) => (r.rules.lo_st = r.rules.list),
    (r) => (r.rules['lo-st'] = r.rules.list),
  ),
  sentence(
    'an id never consists of digits only',
    '/documents/2018 bad-id',
    (r) => (r.documents['2018'] = { title: r.title }),
    (r) => (r.documents['2018a'] = { title: r.title }),
  ),
  sentence(
    'texts hold no control characters',
    '/title/zh bad-text',
    (r) => (r.title.zh = 'a\u0000'),
    (r) => (r.title.zh = 'a\u200b'),
  ),
  sentence(
    'words hold no control characters',
    '/rules/grade/effect/scale/table/ba\td bad-text',
    (r) => (r.rules.grade.effect.scale.table['ba\td'] = '1'),
    (r) => (r.rules.grade.effect.scale.table.bad = '1'),
  ),
  sentence(
    '`exempt` is no field name',
    '/rules/leak/measure/fields exempt-field',
    (r) => (r.rules.leak.measure.fields.exempt = { type: 'date' }),
    (r) => (r.rules.leak.measure.fields.exempted = { type: 'date' }),
  ),
  sentence(
    'a rule has a title',
    '/rules/done/title missing-key',
    (r) => delete r.rules.done.title,
    (r) => delete r.rules.done.due,
  ),
  ...(
    ['format', 'id', 'edition', 'year', 'title', 'utcOffset', 'documents', 'kinds', 'sections', 'rules'] as const
  ).map(
    (key): Sentence =>
      sentence(
        `required at the top: ${key}`,
        `/${key} missing-key`,
        (r) => delete r[key],
        (r) => delete r.precision,
      ),
  ),
  sentence(
    'the format is kaoping/rulebook/1',
    '/format unknown-word',
    (r) => (r.format = 'kaoping/rulebook/2'),
    (r) => (r.format = 'kaoping/rulebook/1'),
  ),
  sentence(
    'only the keys of the format',
    '/rules/done/weight unknown-key',
    (r) => (r.rules.done.weight = 1),
    (r) => (r.rules.done.exemptible = false),
  ),
  sentence(
    '`required` belongs to the scale',
    '/rules/talks/effect/required unknown-key',
    (r) => (r.rules.talks.effect.required = '4'),
    (r) => (r.rules.talks.effect.scale.required = '4'),
  ),
  sentence(
    '`min` and `max` belong to the effect',
    '/rules/talks/effect/scale/max unknown-key',
    (r) => (r.rules.talks.effect.scale.max = '4'),
    (r) => (r.rules.talks.effect.max = '4'),
  ),
  sentence(
    'kinds are a map',
    '/kinds wrong-shape',
    (r) => (r.kinds = ['town', 'office']),
    (r) => (r.kinds = { ...r.kinds }),
  ),
  sentence(
    'null only where it is offered',
    '/rules/done/section unexpected-null',
    (r) => (r.rules.done.section = null),
    (r) => (r.rules.done.effect.min = null),
  ),
  sentence(
    'a measure is of a known kind',
    '/rules/done/measure/kind unknown-word',
    (r) => (r.rules.done.measure.kind = 'state'),
    (r) => (r.rules.done.measure = { kind: 'status' }),
  ),
  sentence(
    'each rule cites its clause',
    '/rules/done/basis no-basis',
    (r) => (r.rules.done.basis = []),
    (r) => r.rules.done.basis.push({ document: 'notice', clause: '二' }),
  ),
  sentence(
    'a checklist has items',
    '/rules/list/measure/items nothing-listed',
    (r) => (r.rules.list.measure.items = {}),
    (r) => delete r.rules.list.measure.items.b,
  ),
  sentence(
    'a late factor is a share',
    '/rules/done/due/late out-of-bounds',
    (r) => (r.rules.done.due.late = '100.1%'),
    (r) => (r.rules.done.due.late = '100%'),
  ),
  sentence(
    'partial work is a share',
    '/rules/done/measure/partial out-of-bounds',
    (r) => (r.rules.done.measure.partial = '-0.1'),
    (r) => (r.rules.done.measure.partial = '0'),
  ),
  sentence(
    'the default of partial work is a share',
    '/defaults/partial out-of-bounds',
    (r) => (r.defaults.partial = '1.1'),
    (r) => (r.defaults.partial = '1'),
  ),
  sentence(
    'the default late factor is a share',
    '/defaults/late out-of-bounds',
    (r) => (r.defaults.late = '-1'),
    (r) => (r.defaults.late = '1'),
  ),
];
