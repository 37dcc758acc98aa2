import { describe, expect, it } from 'vitest';
import { type Condition, resolveRulebook, selectReadings } from '../../../src/index.js';
import { conditionsOf } from '../../../src/rulebook/condition.js';
import type { EffectKind } from '../../../src/rulebook/effects/index.js';
import type { MeasureKind } from '../../../src/rulebook/measures/index.js';
import type { Rule } from '../../../src/rulebook/rule.js';
import type { Derived, ResolvedRulebook } from '../../../src/rulebook/rulebook.js';
import type { ScaleKind } from '../../../src/rulebook/scales/index.js';
import type { Section } from '../../../src/rulebook/section.js';
import { parsed, SHEETS } from './sheets.js';

/** A part of a value: an object holds each named part, a pattern matches text, `ANY` anything that is stated. */
type Pattern = unknown;
const ANY = Symbol('any');

function matches(value: unknown, pattern: Pattern): boolean {
  if (pattern === ANY) return value !== undefined;
  if (pattern instanceof RegExp) return typeof value === 'string' && pattern.test(value);
  if (typeof pattern !== 'object' || pattern === null) return value === pattern;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(pattern).every(([key, part]) => matches((value as Record<string, unknown>)[key], part));
}

const books: ResolvedRulebook[] = SHEETS.map((name) => {
  const rulebook = parsed(name);
  return resolveRulebook(rulebook, selectReadings(rulebook));
});
const rules = books.flatMap((book) => Object.values(book.rules));
const sections = books.flatMap((book) => Object.values(book.sections));
const scales = rules.flatMap(({ effect }) => ('scale' in effect && effect.scale ? [effect.scale] : []));
const conditions: Condition[] = [...rules, ...sections].flatMap(({ when }) => [...conditionsOf(when)]);
const missingIn = (values: readonly unknown[], patterns: readonly Pattern[]) =>
  patterns.filter((pattern) => !values.some((value) => matches(value, pattern)));

const MEASURES = {
  given: [{}],
  status: [{}],
  level: [{}],
  tally: [{}],
  rating: [{}],
  count: [{ per: 'quarter' }, { per: 'month' }, { window: { from: ANY } }, { window: { to: ANY } }],
  proportion: [{ beyond: true }, { beyond: undefined }],
  checklist: [{}],
  delays: [
    { quantity: 'share-in-time', none: 'unmet' },
    { quantity: 'number-late' },
    { target: ANY, afterTarget: ANY, late: ANY },
    ...['hours', 'days', 'working-days', 'months'].map((unit) => ({ limit: { unit } })),
    { limit: { on: ANY } },
  ],
  profile: [{ where: ANY }, { unless: ANY }],
  events: [{ by: ANY }, { where: ANY, unless: ANY }],
} satisfies Record<MeasureKind, Pattern[]>;

const SCALES = {
  proportional: [{ required: ANY }, { required: undefined }],
  'all-or-nothing': [{ required: ANY }],
  steps: [{ steps: [{ points: ANY }] }, { steps: [{ share: ANY }] }],
  line: [{ up: ANY }, { down: ANY }, ...['exact', 'whole', 'started'].map((counting) => ({ counting }))],
  table: [...['sum', 'best', 'worst', 'mean'].map((take) => ({ take })), { take: undefined }, { start: ANY }],
} satisfies Record<ScaleKind, Pattern[]>;

const AMOUNTS = [{ points: ANY, per: 'once' }, { points: ANY, per: 'occurrence' }, { scale: ANY }, { max: ANY }];
const percentsOf = (...bases: string[]) => bases.map((of) => ({ percent: ANY, of }));
const EFFECTS = {
  earn: [{ min: /./ }, { max: /./ }, { min: null }, { max: null }],
  deduct: [
    ...AMOUNTS,
    ...percentsOf('earned', 'full-marks'),
    { percent: ANY, per: 'once' },
    { percent: ANY, per: 'occurrence' },
  ],
  award: [
    ...AMOUNTS,
    ...percentsOf('earned', 'after-deductions', 'full-marks'),
    { percent: ANY, stacking: 'add' },
    { percent: ANY, stacking: 'compound' },
  ],
  veto: [...['void', 'cap', 'set', 'grade'].map((to) => ({ to })), { required: ANY }],
  observe: [{ finding: 'unless-full' }, { finding: 'if-any' }, { finding: undefined }],
} satisfies Record<EffectKind, Pattern[]>;

const SECTIONS = {
  appliesTo: [{ kinds: ANY }, { roles: ANY }],
  when: [{ rule: ANY }, [ANY, ANY]],
  fullMarks: [ANY],
  counts: [ANY],
  addsUp: [true],
  notApplicable: ['rescale', 'spread-equally', 'leave'],
  floor: [/./, null],
  ceiling: [/\d$/, /%$/],
  round: [4],
  onVoid: ['void', 'zero'],
} satisfies Record<Exclude<keyof Section, 'title' | 'within' | 'basis'>, Pattern[]>;

const RULES = {
  appliesTo: [{ kinds: ANY }, { roles: ANY }, { assigned: true }, { assigned: /./ }],
  fact: [ANY],
  due: [/./, { end: 'inclusive' }, { end: 'exclusive', late: ANY }],
  when: [{ rule: ANY }, { section: ANY }, [ANY, ANY]],
  exemptible: [false],
  notApplicable: ['left-out', 'zero', 'full', { shareOf: ANY }],
  provenance: [ANY],
} satisfies Record<Exclude<keyof Rule, 'title' | 'basis' | 'section' | 'measure' | 'effect'>, Pattern[]>;

const TAKES = {
  rank: [{ best: 'highest' }, { best: 'lowest', peers: 'all' }],
  best: [{}],
  mean: [{}],
  'mean-share': [{}],
  'ratio-to-best': [{}],
  'above-mean': [{ peers: 'others' }],
} satisfies Record<Derived['take'], Pattern[]>;

const TOP = {
  calendar: ['cn'],
  precision: [{ rounding: 'half-even' }],
  roles: [ANY],
  readings: [ANY],
  assumptions: [ANY],
  defaults: [{ partial: ANY, late: ANY, dueEnd: ANY }, { scale: ANY }],
  cohort: [ANY],
  weightFloor: [ANY],
  ranking: ['dense'],
  grades: [
    { round: ANY },
    { bands: [{ atLeast: ANY, quota: { share: ANY, rounding: ANY, ties: 'out' } }] },
    { bands: [ANY, { quota: { count: ANY, ties: 'in' } }] },
  ],
} satisfies Partial<Record<keyof ResolvedRulebook, Pattern[]>>;

describe('the four sheets together use', () => {
  it.each(Object.entries(MEASURES))('the measure %s', (kind, patterns) => {
    const measures = rules.map(({ measure }) => measure).filter((measure) => measure.kind === kind);
    expect(missingIn(measures, patterns)).toEqual([]);
  });

  it.each(Object.entries(SCALES))('the scale %s', (kind, patterns) => {
    expect(
      missingIn(
        scales.filter((scale) => scale.kind === kind),
        patterns,
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(EFFECTS))('the effect %s', (kind, patterns) => {
    const effects = rules.map(({ effect }) => effect).filter((effect) => effect.kind === kind);
    expect(missingIn(effects, patterns)).toEqual([]);
  });

  it.each(Object.entries(SECTIONS))('%s of a section', (key, patterns) => {
    expect(
      missingIn(
        sections.map((section) => section[key as keyof Section]),
        patterns,
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(RULES))('%s of a rule', (key, patterns) => {
    expect(
      missingIn(
        rules.map((rule) => rule[key as keyof Rule]),
        patterns,
      ),
    ).toEqual([]);
  });

  it.each(['section', 'rule'])('gates on a %s, strict and inclusive', (target) => {
    const bounds = ['above', 'atLeast', 'below', 'atMost'];
    expect(
      missingIn(
        conditions,
        bounds.map((bound) => ({ [target]: ANY, [bound]: ANY })),
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(TAKES))('%s of the county', (take, patterns) => {
    const derived = books.flatMap(({ cohort = {} }) => Object.values(cohort)).filter((one) => one.take === take);
    expect(missingIn(derived, patterns)).toEqual([]);
  });

  it.each(Object.entries(TOP))('%s', (key, patterns) => {
    expect(
      missingIn(
        books.map((book) => book[key as keyof ResolvedRulebook]),
        patterns,
      ),
    ).toEqual([]);
  });
});

it('a pattern that no sheet has is missed', () => {
  expect(missingIn(rules, [{ effect: { kind: 'earn', points: '1000' } }, { title: { fr: ANY } }])).toHaveLength(2);
});
