import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { assess, createScorer } from '../../src/index.js';
import { countyRecords, readRecords } from '../helpers.js';
import { book, text } from '../scoring/book.js';

const marks = (more: object = {}) =>
  book({
    kinds: { township: { title: text('township') }, bureau: { title: text('bureau') } },
    rules: {
      mark: { measure: { kind: 'rating', from: '0', to: '100' }, effect: { kind: 'earn', points: '100' } },
      fraud: { measure: { kind: 'count' }, effect: { kind: 'veto', to: 'void' } },
      late: { measure: { kind: 'count' }, effect: { kind: 'veto', to: 'grade', at: 'B' } },
    },
    grades: {
      bands: [
        { id: 'A', title: text('A'), atLeast: '90', quota: { share: '50%', rounding: 'down', ties: 'out' } },
        { id: 'B', title: text('B'), atLeast: '60' },
        { id: 'C', title: text('C') },
      ],
    },
    ...more,
  });
const record = (id: string, mark: unknown, more: object = {}, kind = 'township') => ({
  unit: { id, kind },
  year: 2018,
  facts: { ...(mark === undefined ? {} : { mark }), fraud: 0, late: 0, ...more },
});

describe('assess', () => {
  const county = [
    record('d', 95),
    record('a', '92.5'),
    record('b', 95),
    record('c', 40),
    record('v', 99, { fraud: 1 }),
    record('p', undefined),
    record('x', 91, {}, 'bureau'),
  ];
  const assessment = assess(marks(), county);

  it('ranks within kind, 1, 1, 3, with grades; a quota of half of four is two', () => {
    expect(assessment.ranking).toEqual({
      township: [
        { unit: 'b', total: '95.00', rank: 1, grade: 'A' },
        { unit: 'd', total: '95.00', rank: 1, grade: 'A' },
        { unit: 'a', total: '92.50', rank: 3, grade: 'B' },
        { unit: 'c', total: '40.00', rank: 4, grade: 'C' },
      ],
      // half of one, rounded down, is none
      bureau: [{ unit: 'x', total: '91.00', rank: 1, grade: 'B' }],
    });
  });

  it('lists void units, with the lowest grade, and provisional ones after; their kind’s quotas may change', () => {
    expect(assessment.unranked).toEqual([
      { unit: 'p', kind: 'township', status: 'provisional', range: { low: '0.00', high: '100.00' } },
      { unit: 'v', kind: 'township', status: 'void', range: { low: null, high: null }, grade: 'C' },
    ]);
    expect(assessment.provisionalQuotas).toEqual(['township']);
  });

  it('states statistics of the ranked', () => {
    // (95 + 95 + 92.5 + 40) / 4 = 80.625
    expect(assessment.statistics.township).toMatchObject({ count: 4, mean: '645/8', median: '375/4' });
    expect(assessment.statistics.bureau).toMatchObject({ count: 1, deviation: '0.0000' });
  });

  it('a veto to a grade holds a unit at it and takes no place of a better band', () => {
    const { ranking } = assess(marks(), [
      record('a', 99, { late: 1 }),
      record('b', 95),
      record('c', 94),
      record('d', 50),
    ]);
    expect(ranking.township?.map(({ unit, grade }) => [unit, grade])).toEqual([
      ['a', 'B'],
      ['b', 'A'],
      ['c', 'A'],
      ['d', 'C'],
    ]);
  });

  it('dense where the rulebook says so; no grade where it has none', () => {
    const { grades: _, ...rest } = marks({ ranking: 'dense' }) as unknown as {
      grades: object;
      rules: Record<string, unknown>;
    };
    const { late: __, ...rules } = rest.rules;
    const { ranking } = assess(
      { ...rest, rules } as never,
      county.map(({ facts: { late: ___, ...facts }, ...one }) => ({ ...one, facts })),
    );
    expect(ranking.township?.map(({ unit, rank, grade }) => [unit, rank, grade])).toEqual([
      ['b', 1, null],
      ['d', 1, null],
      ['a', 2, null],
      ['c', 3, null],
    ]);
  });

  it('rejects with lines and issues: scored + rejected = given; a second record also when the first was rejected', () => {
    const given = [
      record('a', 'best'),
      record('a', 90),
      record('b', 80),
      { unit: { id: 'c' } },
      null,
      { ...record('d', 70), year: 2019 },
    ];
    const { scores, rejected, provisionalQuotas } = assess(marks(), given);
    expect(scores.length + rejected.length).toBe(given.length);
    expect(rejected.map(({ line, unit, issues }) => [line, unit, issues[0]?.code])).toEqual([
      [1, 'a', 'bad-number'],
      [2, 'a', 'second-record'],
      [4, 'c', expect.any(String)],
      [5, undefined, expect.any(String)],
      [6, 'd', expect.any(String)],
    ]);
    expect(provisionalQuotas).toEqual(['township', 'bureau']);
  });

  it('names the rulebook and all readings, and takes a scorer with its own', () => {
    const scorer = createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } });
    const { rulebook, readings } = assess(scorer, []);
    expect(rulebook).toEqual(scorer.score(countyRecords()[0] as never).rulebook);
    expect(readings).toEqual(scorer.readings);
  });

  it('scores each unit as it is scored alone', () => {
    const scorer = createScorer(wuding2018);
    const records = [...countyRecords(), ...readRecords('examples/county/incomplete.json')];
    const { scores } = assess(scorer, records);
    for (const score of scores) {
      const own = records.find(({ unit }) => unit.id === score.unit.id);
      expect(score).toEqual(scorer.score(own as never));
    }
  });

  it('law: the order of the records never matters', () => {
    const scorer = createScorer(wuding2018);
    const records = countyRecords();
    const straight = JSON.stringify(assess(scorer, records));
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(assess(scorer, shuffled))).toBe(straight);
      }),
      { numRuns: 10 },
    );
  });
});
