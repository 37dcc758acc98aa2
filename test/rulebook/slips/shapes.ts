import type { Any } from '../sentences/index.js';
import type { Slips } from './slip.js';

const award = (r: Any) => r.rules.prizes.effect;

/** Keys, kinds, names and forms. */
export const shapes: Slips = {
  'a misspelt key that may be absent': [
    (r) => (r.sections.site.fulMarks = '1'),
    {
      path: '/sections/site/fulMarks',
      code: 'unknown-key',
      received: '"1"',
      zh: '是否想写：fullMarks？',
      en: 'Did you mean fullMarks?',
    },
  ],
  'a misspelt key that must be there': [
    (r) => {
      r.rules.done.titel = r.rules.done.title;
      delete r.rules.done.title;
    },
    {
      path: '/rules/done/titel',
      code: 'unknown-key',
      received: '{"zh":"…","en":"…"}',
      zh: '是否想写：title？',
      en: 'Did you mean title?',
    },
  ],
  'a misspelt key of a test': [
    (r) => (r.rules.prizes.measure.where[0].n = { atleast: '1' }),
    {
      path: '/rules/prizes/measure/where/0/n/atleast',
      code: 'unknown-key',
      received: '"1"',
      zh: '是否想写：atLeast？',
      en: 'Did you mean atLeast?',
    },
  ],
  'a number where text is wanted': [
    (r) => (r.edition = 2020),
    { path: '/edition', code: 'wrong-shape', received: '2020', zh: '写成 "…"', en: 'Write "…"' },
  ],
  'one language where two are wanted': [
    (r) => (r.rules.done.title = '公开'),
    {
      path: '/rules/done/title',
      code: 'wrong-shape',
      received: '"公开"',
      zh: '写成 { "zh": "…", "en": "…" }',
      en: 'Write { "zh": "…", "en": "…" }',
    },
  ],
  'text where a number is wanted': [
    (r) => (r.year = '2020'),
    { path: '/year', code: 'not-an-integer', received: '"2020"', zh: '去掉引号：2020', en: 'Without quotes: 2020' },
  ],
  'a missing clause': [
    (r) => delete r.rules.done.basis[0].clause,
    { path: '/rules/done/basis/0/clause', code: 'missing-key', zh: '写上 "clause": "…"', en: 'Add "clause": "…"' },
  ],
  'a missing basis': [
    (r) => delete r.rules.done.basis,
    {
      path: '/rules/done/basis',
      code: 'missing-key',
      zh: '写上 "basis": [{ "document": "an-id", "clause": "…" }]',
      en: 'Add "basis": [{ "document": "an-id", "clause": "…" }]',
    },
  ],
  'one citation where a list is wanted': [
    (r) => (r.rules.done.basis = { document: 'notice', clause: '一' }),
    {
      path: '/rules/done/basis',
      code: 'wrong-shape',
      received: '{"document":"…","clause":"…"}',
      zh: '写成 [{ "document": "an-id", "clause": "…" }]',
      en: 'Write [{ "document": "an-id", "clause": "…" }]',
    },
  ],
  'a percent without its base': [
    (r) => delete award(r).of,
    {
      path: '/rules/prizes/effect',
      code: 'amount-form',
      received: '{"kind":"…","percent":"…","per":"…"}',
      zh: '补上 "of": "earned" | "full-marks"',
      en: 'Add "of": "earned" | "full-marks"',
    },
  ],
  'an amount without once or occurrence': [
    (r) => delete award(r).per,
    {
      path: '/rules/prizes/effect',
      code: 'amount-form',
      received: '{"kind":"…","percent":"…","of":"…"}',
      zh: '补上 "per": "once" | "occurrence"',
      en: 'Add "per": "once" | "occurrence"',
    },
  ],
  'points and percent together': [
    (r) => (award(r).points = '1'),
    {
      path: '/rules/prizes/effect',
      code: 'amount-form',
      received: '{"kind":"…","percent":"…","of":"…"}',
      zh: 'points、percent 只留一种',
      en: 'Keep one of points, percent',
    },
  ],
  'an amount of nothing': [
    (r) => (r.rules.prizes.effect = { kind: 'award' }),
    {
      path: '/rules/prizes/effect',
      code: 'amount-form',
      received: '{"kind":"…"}',
      zh: '如 { "points": "5", "per": "once" } 或 { "percent": "2%", "of": "earned", "per": "occurrence" }',
      en: 'Such as { "points": "5", "per": "once" } or { "percent": "2%", "of": "earned", "per": "occurrence" }',
    },
  ],
  'a misspelt option of a choice': [
    (r) => (r.sections.top.ceiling = { $reading: 'cap', low: '100', nome: null }),
    {
      path: '/sections/top/ceiling/nome',
      code: 'unknown-option',
      received: '"nome"',
      zh: '是否想写：none？',
      en: 'Did you mean none?',
    },
  ],
  'a misspelt reading': [
    (r) => (r.sections.top.ceiling.$reading = 'cup'),
    {
      path: '/sections/top/ceiling/$reading',
      code: 'unknown-reading',
      received: '"cup"',
      zh: '是否想写：cap？',
      en: 'Did you mean cap?',
    },
  ],
  'a wrong kind word': [
    (r) => (r.rules.done.measure.kind = 'statuss'),
    {
      path: '/rules/done/measure/kind',
      code: 'unknown-word',
      received: '"statuss"',
      zh: '是否想写：status？',
      en: 'Did you mean status?',
    },
  ],
  'no kind': [
    (r) => (r.rules.leak.effect = { kind: 'veto' }),
    {
      path: '/rules/leak/effect/to',
      code: 'missing-key',
      zh: '写上 "to": "void" | "cap" | "set" | "grade"',
      en: 'Add "to": "void" | "cap" | "set" | "grade"',
    },
  ],
  'a word where an object is wanted': [
    (r) => (r.rules.done.measure = 'status'),
    {
      path: '/rules/done/measure',
      code: 'wrong-shape',
      received: '"status"',
      zh: '写成 { "kind": … }',
      en: 'Write { "kind": … }',
    },
  ],
  'a misspelt section': [
    (r) => (r.rules.done.section = 'wrok'),
    {
      path: '/rules/done/section',
      code: 'unknown-section',
      received: '"wrok"',
      zh: '是否想写：work？',
      en: 'Did you mean work?',
    },
  ],
  'a section nobody wrote': [
    (r) => (r.rules.done.section = 'archives'),
    {
      path: '/rules/done/section',
      code: 'unknown-section',
      received: '"archives"',
      zh: 'sections 中现有：top, work, site, bonus；可补上，或改用已有的',
      en: 'In sections stand: top, work, site, bonus; add it there, or name one of them',
    },
  ],
  'a key of another kind of effect': [
    (r) => (r.rules.done.effect = { kind: 'earn', points: '1', to: 'void' }),
    {
      path: '/rules/done/effect/to',
      code: 'unknown-key',
      received: '"void"',
      zh: 'to 属于 veto；earn 只写：points、scale、min、max',
      en: 'to belongs to veto; earn takes points, scale, min, max',
    },
  ],
  'the keys of two kinds of effects': [
    (r) => (r.rules.done.effect = { kind: 'earn', points: '1', percent: '5%', of: 'earned', per: 'once' }),
    {
      path: '/rules/done/effect/percent',
      code: 'unknown-key',
      received: '"5%"',
      zh: 'percent、of、per 属于 deduct、award；earn 只写：points、scale、min、max',
      en: 'percent, of, per belong to deduct, award; earn takes points, scale, min, max',
    },
  ],
  'an id with an underscore': [
    (r) => (r.rules.task_01 = r.rules.list),
    { path: '/rules/task_01', code: 'bad-id', received: '"task_01"', zh: '应写成 "task-01"', en: 'Write "task-01"' },
  ],
  'roles in place of whom it concerns': [
    (r) => (r.rules.done.appliesTo = ['lead']),
    {
      path: '/rules/done/appliesTo',
      code: 'wrong-shape',
      received: '["1 ×"]',
      zh: '写成 { "kinds": ["an-id"], "roles": ["an-id"] }',
      en: 'Write { "kinds": ["an-id"], "roles": ["an-id"] }',
    },
  ],
  'late in stages': [
    (r) => (r.rules.done.due.late = { '10': '50%' }),
    {
      path: '/rules/done/due/late',
      code: 'wrong-shape',
      received: '{"10":"…"}',
      zh: '写成 "50%"',
      en: 'Write "50%"',
    },
  ],
  'the title of a grade': [
    (r) => (r.rules.alarm.effect.at = '合格'),
    {
      path: '/rules/alarm/effect/at',
      code: 'unknown-grade',
      received: '"合格"',
      zh: 'grades.bands 中现有：good, fair, poor；可补上，或改用已有的',
      en: 'In grades.bands stand: good, fair, poor; add it there, or name one of them',
    },
  ],
  'a bonus before its awards': [
    (r) => (r.sections.empty = { title: r.title, within: 'top', ceiling: '5' }),
    {
      path: '/sections/empty/ceiling',
      code: 'heading-option',
      zh: '把加分或扣分的细则写进来，或给板块写 counts 或 fullMarks，或删去 ceiling',
      en: 'Put its awards or deductions in it, or give the section "counts" or "fullMarks", or leave "ceiling" out',
    },
  ],
  'null for nothing': [
    (r) => (r.rules.done.notApplicable = null),
    {
      path: '/rules/done/notApplicable',
      code: 'unexpected-null',
      received: 'null',
      zh: '没有就不写；要写则写成 "left-out" | "zero" | "full" | { "shareOf": "an-id" }',
      en: 'Leave the key out, or write "left-out" | "zero" | "full" | { "shareOf": "an-id" }',
    },
  ],
};
