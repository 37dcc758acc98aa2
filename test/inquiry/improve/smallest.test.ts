import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, createScorer, improve, parseRulebook, type Scorer, sum } from '../../../src/index.js';
import { compareSets, factsOf, numberOfSets, setsOf, stepsOf } from '../../../src/inquiry/improve/configuration.js';
import { furtherKinds } from '../../../src/inquiry/improve/further.js';
import { movesOf, type Nature } from '../../../src/inquiry/improve/moves.js';
import { Situation } from '../../../src/inquiry/improve/situation.js';
import { randomReadings, randomRecord, randomRulebook } from '../../reference/random.js';
import { everySet, smallestOf } from './brute.js';
import { office, sheet } from './sheet.js';

const FURTHER = 2;
const MOST_SETS = 1_000;

/** A random rulebook under random readings, with a record that fits it. */
function randomCase(seed: number, loose: boolean): { scorer: Scorer; record: object } | undefined {
  const parsed = parseRulebook(randomRulebook(seed, { loose }));
  if (!parsed.ok) return undefined;
  try {
    const readings = randomReadings(parsed.rulebook as never, seed);
    const scorer = createScorer(parsed.rulebook, { readings: readings as never }) as Scorer;
    const record = randomRecord(parsed.rulebook as never, seed + 1) as object;
    scorer.score(record as never);
    return { scorer, record };
  } catch {
    return undefined;
  }
}

describe('the smallest set, against every set', () => {
  it.each([
    ['rulebooks as they should be', false],
    ['gates that reward what is worse, caps beside sets', true],
  ])('%s', (_, loose) => {
    const natures: Record<Nature, number> = { adds: 0, up: 0, free: 0 };
    const seen = { cases: 0, targets: 0, several: 0, further: 0, unreachable: 0 };
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const random = randomCase(seed, loose);
        if (random === undefined) return;
        const { scorer, record } = random;
        const tried = everySet(scorer, record, FURTHER, MOST_SETS);
        if (tried === undefined || tried.length === 1) return;
        seen.cases++;
        const situation = new Situation(scorer, record, undefined);
        for (const { nature } of movesOf(situation)) natures[nature]++;
        const totals = [...new Set(tried.flatMap(({ low }) => low ?? []))].sort(compare);
        const highest = totals.at(-1);
        const targets = [0.3, 0.6, 0.9].map((share) => totals[Math.floor(share * totals.length)] ?? '1');
        for (const total of new Set([...targets, highest ?? '1', sum([highest ?? '0', '0.0001'])])) {
          const expected = smallestOf(tried, total);
          const { set } = improve(scorer, record as never, { target: { total }, maxConferences: FURTHER });
          seen.targets++;
          if (expected === undefined) {
            seen.unreachable++;
            expect(set).toMatchObject({ reachable: false, total: highest ?? null, changes: [] });
            continue;
          }
          if (expected.steps.length > 1) seen.several++;
          if (expected.steps.some(({ kind }) => kind)) seen.further++;
          expect(set).toMatchObject({ reachable: true, size: expected.steps.length, total: expected.low });
          const facts = Object.fromEntries(set!.changes.map(({ fact, to }) => [fact, to]));
          expect(facts).toEqual(factsOf(expected.steps, situation));
        }
      }),
      { numRuns: 200, seed: loose ? 2 : 1 },
    );
    expect(Math.min(...Object.values(natures)), JSON.stringify(natures)).toBeGreaterThan(50);
    expect(seen.several).toBeGreaterThan(100);
    expect(seen.further).toBeGreaterThan(10);
  });
});

describe('the sets of a size', () => {
  it('are as many as foreseen, each another, in rulebook order', () => {
    const scorer = sheet({
      row: {},
      news: { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'occurrence' } },
      tales: { measure: { kind: 'count' }, effect: { kind: 'award', points: '1', per: 'occurrence' } },
      level: {
        measure: {
          kind: 'level',
          words: { a: { zh: 'a', en: 'a' }, b: { zh: 'b', en: 'b' }, c: { zh: 'c', en: 'c' } },
        },
        effect: { kind: 'earn', points: '1', scale: { kind: 'table', table: { a: '0', b: '1', c: '2' } } },
      },
    });
    const situation = new Situation(scorer, office({ row: 'unmet', level: 'a' }), undefined);
    const [row, level] = movesOf(situation);
    const several = { ...level!, values: [level!.values[0], level!.values[0], level!.values[0]] as const };
    const steps = stepsOf([row!, several], furtherKinds(situation));
    for (const [size, most, count] of [
      [0, 2, 1],
      [1, 0, 4], // the row, three words
      [1, 1, 6], // or one of two further entries
      [2, 0, 3], // the row with each word
      [2, 1, 3 + 4 * 2],
      [2, 2, 3 + 4 * 2 + 3], // or two further entries: one of each, or twice the same
      [5, 2, 0],
    ] as const) {
      const sets = [...setsOf(steps, size, most)];
      expect([sets.length, numberOfSets(steps, size, most)], `${size} ${most}`).toEqual([count, count]);
      expect([...sets].sort(compareSets)).toEqual(sets);
    }
  });
});

describe('gains', () => {
  it('are what applying the change gives, alone', () => {
    let gains = 0;
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const random = randomCase(seed, seed % 2 === 0);
        if (random === undefined) return;
        const { scorer, record } = random;
        const { base, changes, further } = improve(scorer, record as never, { maxConferences: 2 });
        const { facts } = record as { facts: object };
        for (const { fact, to, gain, total } of changes) {
          const { range } = scorer.score({ ...record, facts: { ...facts, [fact]: to } } as never);
          expect(total).toBe(range.low);
          if (gain === null) expect(base.range.low === null || range.low === null).toBe(true);
          else expect(compare(sum([base.range.low!, gain]), range.low!)).toBe(0);
          if (gain !== null && compare(gain, '0') > 0) gains++;
        }
        expect(further.every(({ gains: each }) => each.length === 2)).toBe(true);
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(gains).toBeGreaterThan(300);
  });
});
