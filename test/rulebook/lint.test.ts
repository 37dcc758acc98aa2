import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { lintMessages } from '../../src/issues/messages/lint.js';
import { lintRulebook } from '../../src/rulebook/index.js';
import { good } from './good.js';

// biome-ignore lint/suspicious/noExplicitAny: each case reaches into its own place of a plain object
type Any = any;
type Case = readonly [says: string, why: string, change: (rulebook: Any) => void];

const said = (rulebook: unknown, options?: { pairs: boolean }) =>
  lintRulebook(rulebook, options).map(({ severity, path, code }) => `${severity} ${path} ${code}`);
const percentAward = (r: Any) => r.rules.prizes.effect;

/** Each sentence broken once; beside it what is nearly the same and sound. */
const bad: readonly Case[] = [
  [
    'error /sections/site/addsUp marks-do-not-add-up',
    'the items of the site are 10 + 4 + 4, not 100',
    (r) => Object.assign(r.sections.site, { addsUp: true }),
  ],
  [
    'error /sections/site/notApplicable leave-wants-adds-up',
    'what is not normalised adds up',
    (r) => Object.assign(r.sections.site, { notApplicable: 'leave' }),
  ],
  [
    'error /rules/done/due due-outside-year',
    'a due date of another year without a reason',
    (r) => Object.assign(r.rules.done.due, { on: '2021-01-31' }),
  ],
  [
    'error /rules/done/provenance/lead reason-left-open',
    'what is inferred needs its reason',
    (r) => Object.assign(r.rules.done, { provenance: { lead: { source: 'inferred' } } }),
  ],
  [
    'error /rules/prizes/effect stacking-left-open',
    'percent awards without stacking',
    (r) => delete percentAward(r).stacking,
  ],
  [
    'error /rules/again/fact opposite-signs',
    'one fact read for and against the unit',
    (r) =>
      Object.assign(r.rules, {
        again: { ...r.rules.done, due: undefined, fact: 'done', effect: { kind: 'deduct', points: '9', per: 'once' } },
      }),
  ],
  [
    'error /cohort/done cohort-fact',
    'a rank is a count',
    (r) => Object.assign(r, { cohort: { done: { of: 'mark', take: 'rank', best: 'highest' } } }),
  ],
  [
    'error /readings/spare unused-reading',
    'a reading nobody uses',
    (r) => Object.assign(r.readings, { spare: r.readings.cap }),
  ],
  [
    'error /readings/size/options/little equal-options',
    'two options that say the same',
    (r) => Object.assign(r.rules.rare.yes.effect.points, { little: '3' }),
  ],
  [
    'error /rules/rare/yes/when gate-rewards-worse',
    'a measured item opens as things get better',
    (r) => Object.assign(r.rules.rare.yes, { when: { rule: 'done', above: '0' } }),
  ],
  [
    'error /sections/bonus/when gate-rewards-worse',
    'a bonus for a site below 60',
    (r) => Object.assign(r.sections.bonus, { when: { section: 'site', below: '60' } }),
  ],
  [
    'warning /rules/faults/effect deduction-without-end',
    'no maximum, and no floor above',
    (r) => {
      delete r.rules.faults.effect.max;
      r.sections.top.floor = null;
    },
  ],
  [
    'warning /rules/slip/effect/points light-deduction',
    'one point is less than the heaviest line',
    (r) =>
      Object.assign(r.rules, {
        slip: { ...r.rules.done, due: undefined, effect: { kind: 'deduct', points: '1', per: 'once' } },
      }),
  ],
];
const nearlyTheSame: readonly Case[] = [
  [
    '',
    'marks that add up: 10 + 4 + 4 = 18',
    (r) => Object.assign(r.sections.site, { addsUp: true, fullMarks: '18', counts: '30', notApplicable: 'leave' }),
  ],
  [
    '',
    'a due date of another year with its reason',
    (r) =>
      Object.assign(r.rules.done, {
        due: '2021-01-31',
        provenance: { deadline: { source: 'inferred', reason: 'the work ends in January' } },
      }),
  ],
  [
    '',
    'two parts of one list, one for and one against the unit',
    (r) =>
      Object.assign(r.rules, {
        blots: {
          ...r.rules.prizes,
          section: 'top',
          fact: 'prizes',
          measure: { ...r.rules.prizes.measure, where: { n: { atMost: '0' } } },
          effect: { kind: 'deduct', points: '1', per: 'occurrence', max: '5' },
        },
      }),
  ],
  [
    '',
    'a rank read by a count',
    (r) => Object.assign(r, { cohort: { talks: { of: 'mark', take: 'rank', best: 'highest' } } }),
  ],
  ['', 'no maximum, but a floor', (r) => delete r.rules.faults.effect.max],
  // under strict=no the items of top are 10, 5, 2, 3 and the site's 30: the site's mark weighs 10 × 30/18 × 100/50 = 33.33…
  [
    '',
    'a deduction as heavy as the heaviest line',
    (r) =>
      Object.assign(r.rules, {
        slip: { ...r.rules.done, due: undefined, effect: { kind: 'deduct', points: '33.34', per: 'once' } },
      }),
  ],
];

describe('lint', () => {
  it('has nothing to say of a sound rulebook', () => expect(said(good())).toEqual([]));

  it.each(bad)('says %s: %s', (says, _, change) => {
    const rulebook = good();
    change(rulebook);
    expect(said(rulebook)).toContain(says);
  });

  it.each(nearlyTheSame)('has nothing to say%s of %s', (_, __, change) => {
    const rulebook = good();
    change(rulebook);
    expect(said(rulebook)).toEqual([]);
  });

  it('names the heaviest line to four places', () => {
    const rulebook = good() as Any;
    rulebook.rules.slip = {
      ...rulebook.rules.done,
      due: undefined,
      effect: { kind: 'deduct', points: '31.44', per: 'once' },
    };
    const [finding] = lintRulebook(rulebook);
    // 100/53 × 30/18 × 10 = 30000/954 = 31.44654…
    expect([finding?.code, finding?.expected]).toEqual(['light-deduction', '31.4465']);
  });

  it('meets every code of its table, each in both languages', () => {
    const met = bad.map(([says]) => says.split(' ')[2]);
    expect(Object.keys(lintMessages).filter((code) => !met.includes(code))).toEqual([]);
  });

  it('passes on what parseRulebook refuses, as errors', () => {
    expect(said({ ...good(), year: '2020' })).toEqual(['error /year not-an-integer']);
  });

  it('finds no error in the founding rulebook under any reading or pair of readings, and pins its one warning', () => {
    const findings = lintRulebook(wuding2018, { pairs: true });
    expect(findings.map(({ severity, path, code, under }) => ({ severity, path, code, under }))).toEqual([
      {
        severity: 'warning',
        path: '/rules/dedicated-body/effect/5-points/points',
        code: 'light-deduction',
        under: { 'heavy-size': '5-points', 'task-weights': 'by-section' },
      },
    ]);
    // the special page weighs 3 of the 7 points of the notice's own duties, which count 20: 60/7
    expect(findings[0]?.expected).toBe('8.5714');
  }, 60_000);
});
