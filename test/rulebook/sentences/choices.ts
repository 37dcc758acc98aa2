import { type Any, type Sentence, sentence } from './sentence.js';

const effect = (r: Any) => r.rules.rare.yes.effect;

/** Readings, and the choices written where they matter. */
export const choices: readonly Sentence[] = [
  sentence(
    'a choice names a reading',
    '/sections/top/ceiling/$reading unknown-reading',
    (r) => (r.sections.top.ceiling.$reading = 'cup'),
    (r) => (r.sections.top.ceiling.$reading = 'cap'),
  ),
  sentence(
    'the keys of a choice are options only',
    '/sections/top/ceiling/high unknown-option',
    (r) => (r.sections.top.ceiling.high = '1'),
    (r) => (r.sections.top.ceiling.low = '1'),
  ),
  sentence(
    'the keys of a choice are all options',
    '/sections/top/ceiling option-left-open',
    (r) => delete r.sections.top.ceiling.none,
    (r) => (r.sections.top.ceiling.none = '120'),
  ),
  sentence(
    'or none at all: the option itself',
    '/rules/prizes/effect/of unknown-word',
    (r) => (r.readings.base.options.half = r.readings.base.options.earned),
    (r) => (r.readings.base.options['full-marks'] = r.readings.base.options.earned),
    (r) => {
      r.readings.base = { ...r.readings.cap, default: 'earned', options: { earned: { title: r.title } } };
      r.rules.prizes.effect.of = { $reading: 'base' };
    },
  ),
  sentence(
    'the default of a reading is one of its options',
    '/readings/cap/default unknown-option',
    (r) => (r.readings.cap.default = 'never'),
    (r) => (r.readings.cap.default = 'low'),
  ),
  ...(['fact', 'section'] as const).map((key) =>
    sentence(
      `no choice under ${key}`,
      `/rules/done/${key} choice-not-here`,
      (r) => (r.rules.done[key] = { $reading: 'cap', none: 'work', low: 'work' }),
      (r) => (r.rules.done[key] = 'work'),
    ),
  ),
  sentence(
    'no choice under within',
    '/sections/work/within choice-not-here',
    (r) => (r.sections.work.within = { $reading: 'cap', none: 'top', low: 'site' }),
    (r) => (r.sections.work.within = 'top'),
  ),
  sentence(
    'no choice inside a basis',
    '/rules/done/basis/0/clause choice-not-here',
    (r) => (r.rules.done.basis[0].clause = { $reading: 'cap', none: '一', low: '二' }),
    (r) => (r.rules.done.title.en = { $reading: 'cap', none: 'one', low: 'two' }),
  ),
  sentence(
    'no choice under the kind of a measure',
    '/rules/done/measure/kind choice-not-here',
    (r) => (r.rules.done.measure.kind = { $reading: 'cap', none: 'status', low: 'status' }),
    (r) => (r.rules.done.measure.partial = { $reading: 'cap', none: '0.5', low: '0' }),
  ),
  sentence(
    'no choice inside items',
    '/rules/list/measure/items/b/weight choice-not-here',
    (r) => (r.rules.list.measure.items.b.weight = { $reading: 'cap', none: '1', low: '2' }),
    (r) => (r.rules.list.effect.points = { $reading: 'cap', none: '1', low: '2' }),
  ),
  sentence(
    'no choice inside words',
    '/rules/grade/measure/words/good choice-not-here',
    (r) => (r.rules.grade.measure.words.good = { $reading: 'cap', none: r.title, low: r.title }),
    (r) => (r.rules.grade.effect.scale.table.good = { $reading: 'cap', none: '5', low: '4' }),
  ),
  sentence(
    'no choice inside fields',
    '/rules/leak/measure/fields/level/of choice-not-here',
    (r) => (r.rules.leak.measure.fields.level.of = { $reading: 'cap', none: ['high'], low: ['high'] }),
    (r) => (r.rules.leak.measure.where.level = { $reading: 'cap', none: 'high', low: 'low' }),
  ),
  sentence(
    'no choice under by',
    '/rules/awards/measure/by choice-not-here',
    (r) => (r.rules.awards.measure.by = { $reading: 'cap', none: 'level', low: 'level' }),
    (r) => (r.rules.awards.effect.max = { $reading: 'cap', none: null, low: '2' }),
  ),
  sentence(
    'outside sections, rules, defaults and weightFloor no choice stands',
    '/year choice-not-here',
    (r) => (r.year = { $reading: 'cap', none: 2020, low: 2021 }),
    (r) => (r.weightFloor.breach = { $reading: 'cap', none: 'raise', low: 'refuse' }),
  ),
  sentence(
    'branches of a rule share the kind of measure',
    '/rules/rare shape-by-reading',
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, measure: { kind: 'proportion' } }),
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, measure: { kind: 'status', partial: '0.25' } }),
  ),
  sentence(
    'branches of a rule share the fact',
    '/rules/rare shape-by-reading',
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, fact: 'seldom' }),
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, fact: 'rare', measure: { kind: 'status', partial: '0.25' } }),
  ),
  sentence(
    'branches of a rule share the section',
    '/rules/rare shape-by-reading',
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, section: 'site' }),
    (r) => (r.rules.rare.no = { ...r.rules.rare.yes, title: { zh: '乙', en: 'another' } }),
  ),
  sentence(
    'branches of a rule share the items',
    '/rules/rare shape-by-reading',
    (r) =>
      (r.rules.rare = {
        $reading: 'strict',
        yes: r.rules.list,
        no: { ...r.rules.list, measure: { kind: 'checklist', items: { a: { title: r.title } } } },
      }),
    (r) => (r.rules.rare = { $reading: 'strict', yes: r.rules.list, no: null }),
    (r) => {
      delete r.readings.size;
      r.rules.rare = null;
    },
  ),
  sentence(
    'two rules read one fact in one shape',
    '/rules/again/measure facts-differ',
    (r) => (r.rules.again = { ...r.rules.list, fact: 'done' }),
    (r) => (r.rules.again = { ...r.rules.list, fact: 'list' }),
  ),
  sentence(
    'and differ only in what they read of it',
    '/rules/again/measure facts-differ',
    (r) => (r.rules.again = { ...r.rules.done, fact: 'done', measure: { kind: 'status', partial: '0.25' } }),
    (r) =>
      (r.rules.again = {
        ...r.rules.replies,
        fact: 'replies',
        measure: { kind: 'delays', limit: { unit: 'hours', n: 5 }, none: 'unmet' },
      }),
  ),
  sentence(
    'every reading is used',
    '/readings/spare unused-reading',
    (r) => (r.readings.spare = r.readings.cap),
    (r) => {
      r.readings.spare = r.readings.cap;
      r.sections.top.floor = { $reading: 'spare', none: null, low: '1' };
    },
  ),
  sentence(
    'weightFloor is a use of a reading',
    '/readings/breach unused-reading',
    (r) => (r.weightFloor.breach = 'raise'),
    (r) => (r.weightFloor.breach = { $reading: 'breach' }),
    (r) =>
      (r.readings.breach = {
        ...r.readings.cap,
        default: 'raise',
        options: { raise: { title: r.title }, refuse: { title: r.title } },
      }),
  ),
  sentence(
    'options differ',
    '/readings/size/options/little equal-options',
    (r) => (effect(r).points.little = '3'),
    (r) => (effect(r).points.little = '2'),
  ),
];
