import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, cohort, type Rulebook } from '../../src/index.js';
import { ROOT } from '../helpers.js';
import { book } from '../scoring/book.js';

const PROPORTION = { kind: 'proportion', beyond: true };
const OBSERVE = { kind: 'observe', finding: 'if-any' };
/** 100 points for growth; what the county makes of it is only observed. */
const compared = (cohortFacts: Readonly<Record<string, object>>, growth: object = {}) =>
  book({
    kinds: { township: { title: { zh: '乡镇', en: 'township' } }, bureau: { title: { zh: '局', en: 'bureau' } } },
    rules: {
      growth: { measure: PROPORTION, effect: { kind: 'earn', points: '100' }, ...growth },
      ...Object.fromEntries(
        Object.entries(cohortFacts).map(([id, { take }]: [string, { take?: string }]) => [
          id,
          { measure: take === 'rank' ? { kind: 'count' } : PROPORTION, effect: OBSERVE },
        ]),
      ),
    },
    cohort: Object.fromEntries(Object.entries(cohortFacts).map(([id, derived]) => [id, { of: 'growth', ...derived }])),
  });
const record = (id: string, part: unknown, more: object = {}, unit: object = {}) => ({
  unit: { id, kind: 'township', ...unit },
  year: 2018,
  facts: { ...(part === undefined ? {} : { growth: typeof part === 'object' ? part : { part, whole: 100 } }), ...more },
});
const three = [record('a', 30), record('b', 60), record('c', 60)];
const derive = (derived: object, records: readonly object[] = three, rulebook: Rulebook = compared({ x: derived })) => {
  const found = cohort(rulebook, records);
  return Object.fromEntries(Object.entries(found).map(([unit, facts]) => [unit, facts.x]));
};
const ratio = (part: number, whole: number) => ({ part: String(part), whole: String(whole) });

describe('cohort facts, by hand: 30 %, 60 %, 60 %', () => {
  it.each([
    // 1, 1, 3 from either end
    [
      { take: 'rank', best: 'highest' },
      { a: '3', b: '1', c: '1' },
    ],
    [
      { take: 'rank', best: 'lowest' },
      { a: '1', b: '2', c: '2' },
    ],
    [
      { take: 'best', best: 'highest' },
      { a: ratio(3, 5), b: ratio(3, 5), c: ratio(3, 5) },
    ],
    [
      { take: 'best', best: 'lowest' },
      { a: ratio(3, 10), b: ratio(3, 10), c: ratio(3, 10) },
    ],
    [
      { take: 'best', best: 'lowest', peers: 'others' },
      { a: ratio(3, 5), b: ratio(3, 10), c: ratio(3, 10) },
    ],
    // (0.3 + 0.6 + 0.6) / 3 = 0.5; without a 0.6, without b 0.45
    [
      { take: 'mean', best: 'highest' },
      { a: ratio(1, 2), b: ratio(1, 2), c: ratio(1, 2) },
    ],
    [
      { take: 'mean', best: 'highest', peers: 'others' },
      { a: ratio(3, 5), b: ratio(9, 20), c: ratio(9, 20) },
    ],
    // own / best, best / own
    [
      { take: 'ratio-to-best', best: 'highest' },
      { a: ratio(1, 2), b: ratio(1, 1), c: ratio(1, 1) },
    ],
    [
      { take: 'ratio-to-best', best: 'lowest' },
      { a: ratio(1, 1), b: ratio(1, 2), c: ratio(1, 2) },
    ],
    // own − mean
    [
      { take: 'above-mean', best: 'highest' },
      { a: ratio(-1, 5), b: ratio(1, 10), c: ratio(1, 10) },
    ],
    [
      { take: 'above-mean', best: 'highest', peers: 'others' },
      { a: ratio(-3, 10), b: ratio(3, 20), c: ratio(3, 20) },
    ],
  ])('%j', (derived, expected) => expect(derive(derived)).toEqual(expected));

  it('mean-share: the mean of what a proportional scale gives each, within 0..1', () => {
    const records = [record('a', 30), record('b', 60), record('c', 150)];
    // 0.3, 0.6, 1 of 100 %: 1.9 / 3
    expect(derive({ take: 'mean-share', best: 'highest' }, records)).toMatchObject({ a: ratio(19, 30) });
    // required 120 %: 0.25, 0.5, 1: 1.75 / 3
    const more = { effect: { kind: 'earn', points: '100', scale: { kind: 'proportional', required: '120%' } } };
    const rulebook = compared({ x: { take: 'mean-share', best: 'highest' } }, more);
    expect(derive({}, records, rulebook)).toMatchObject({ a: ratio(7, 12) });
  });

  it('within kind only', () => {
    const records = [...three, record('d', 90, {}, { kind: 'bureau' })];
    expect(derive({ take: 'rank', best: 'highest' }, records)).toEqual({ a: '3', b: '1', c: '1', d: '1' });
  });

  it('an exempt unit is no peer; it gets what the peers make, and no place of its own', () => {
    const records = [...three, record('d', { exempt: '无任务' }, { other: 'met' })];
    const rulebook = (take: string) => {
      const { rules, ...rest } = compared({ x: { take, best: 'highest' } }) as unknown as { rules: object };
      const other = { ...(rules as { growth: object }).growth, measure: { kind: 'status' }, exemptible: false };
      return { ...rest, rules: { ...rules, other } } as unknown as Rulebook;
    };
    const withOther = records.map((one) => ({ ...one, facts: { other: 'met', ...one.facts } }));
    expect(derive({}, withOther, rulebook('mean'))).toMatchObject({ a: ratio(1, 2), d: ratio(1, 2) });
    expect(derive({}, withOther, rulebook('rank'))).toEqual({ a: '3', b: '1', c: '1', d: undefined });
    const { scores } = assess(rulebook('rank'), withOther);
    expect(scores.find(({ unit }) => unit.id === 'd')?.findings.map(({ code }) => code)).toContain('not-compared');
  });
});

describe('cohort facts that cannot be known', () => {
  const rank = compared({ x: { take: 'rank', best: 'highest' } });
  const codes = (assessment: ReturnType<typeof assess>) =>
    assessment.scores.map(({ unit, findings }) => [unit.id, findings.map(({ code }) => code)]);

  it('a peer without the fact leaves the whole kind without, and says so', () => {
    const assessment = assess(rank, [...three, record('d', undefined), record('e', 10, {}, { kind: 'bureau' })]);
    expect(codes(assessment)).toEqual([
      ['a', ['peers-incomplete']],
      ['b', ['peers-incomplete']],
      ['c', ['peers-incomplete']],
      ['d', ['peers-incomplete']],
      // a rank of 1 is observed
      ['e', ['observed']],
    ]);
  });

  it('so does a rejected peer, of every kind where its own cannot be read', () => {
    const broken = record('d', 'many');
    expect(Object.values(cohort(rank, [...three, broken])).map(({ x }) => x)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const bureau = record('e', 10, {}, { kind: 'bureau' });
    expect(cohort(rank, [bureau, broken])).toMatchObject({ e: { x: '1' } });
    expect(cohort(rank, [bureau, 'no record'])).toEqual({ e: {} });
  });

  it('a best of 0 divides nothing', () => {
    const rulebook = compared({ x: { take: 'ratio-to-best', best: 'lowest' } });
    const assessment = assess(rulebook, [record('a', 0), record('b', 60)]);
    expect(codes(assessment)).toEqual([
      ['a', ['best-is-zero']],
      ['b', ['best-is-zero']],
    ]);
  });

  it('alone among "others" there is nobody to compare with', () => {
    const rulebook = compared({ x: { take: 'mean', best: 'highest', peers: 'others' } });
    expect(codes(assess(rulebook, [record('a', 60)]))).toEqual([['a', ['no-peers']]]);
  });
});

describe('assess merges what is derived', () => {
  const rulebook = compared({ x: { take: 'rank', best: 'highest' } });

  it('keeps a stated value that agrees, also in another form', () => {
    const { rejected, scores } = assess(rulebook, [record('a', 30, { x: '2' }), record('b', 60, { x: 1 })]);
    expect(rejected).toEqual([]);
    expect(scores.map(({ status }) => status)).toEqual(['final', 'final']);
  });

  it('rejects a record that states another, and leaves the others of its kind without', () => {
    const { rejected, scores } = assess(rulebook, [record('a', 30, { x: 1 }), record('b', 60)]);
    expect(rejected).toMatchObject([
      {
        line: 1,
        unit: 'a',
        issues: [{ code: 'cohort-value-differs', path: '/facts/x', received: '"1"', expected: '2' }],
      },
    ]);
    expect(scores.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['peers-incomplete']]);
  });

  it('the departments of examples/rulebooks: what their author worked out by hand is what is derived', () => {
    const read = (file: string) => JSON.parse(readFileSync(`${ROOT}/examples/rulebooks/${file}`, 'utf8'));
    const sheet = read('departments-1000.json') as Rulebook;
    const records = (
      read('departments-1000.records.json') as { records: { unit: { id: string }; facts: Record<string, unknown> }[] }
    ).records;
    const facts = Object.keys(sheet.cohort ?? {});
    const bare = records.map((one) => ({
      ...one,
      facts: Object.fromEntries(Object.entries(one.facts).filter(([fact]) => !facts.includes(fact))),
    }));
    const stated = assess(sheet, records);
    const derived = assess(sheet, bare);
    expect(stated.rejected).toEqual([]);
    const totals = ({ scores }: typeof stated) =>
      scores.map(({ unit, status, total, range }) => [unit.id, status, total, range]);
    expect(totals(derived)).toEqual(totals(stated));
    expect(Object.keys(cohort(sheet, bare)).length).toBe(records.length);
  });
});
