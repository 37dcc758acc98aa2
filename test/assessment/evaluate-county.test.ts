import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, evaluate, evaluateCounty } from '../../src/index.js';

const parts = [
  { id: 'open', outOf: '100', weight: '4%' },
  { id: 'work', outOf: '1000', weight: '96%' },
] as const;
const floor = { part: 'open', minimum: '4%', breach: 'raise' } as const;
const unit = (id: string, open: string, work: string, more: object = {}) => ({
  unit: id,
  scores: { open, work },
  ...more,
});

describe('the wider evaluation of a whole county', () => {
  // a: 100 × 4 % + 80 × 96 % = 4 + 76.8 = 80.80; b: 50 × 4 % + 82 × 96 % = 2 + 78.72 = 80.72; without: a 80, b 82
  // c: 0 + 80 × 96 % = 76.80; without 80
  const units = [unit('c', '0', '800'), unit('a', '100', '800'), unit('b', '50', '820')];

  it('ranks, says what the part brought and where each would be without it, and counts the pairs it turns', () => {
    const { units: ranked, moved, rejected } = evaluateCounty({ parts, floor, units });
    expect(
      ranked.map(({ unit: id, total, rank, contribution, without }) => [id, total, rank, contribution, without]),
    ).toEqual([
      ['a', '80.80', 1, '4', { total: '80.00', rank: 2 }],
      ['b', '80.72', 2, '2', { total: '82.00', rank: 1 }],
      ['c', '76.80', 3, '0', { total: '80.00', rank: 2 }],
    ]);
    // a–b is turned; a–c is tied without the part; b–c stands
    expect(moved).toEqual({ part: 'open', pairs: 3, reversed: 1, untied: 1 });
    expect(rejected).toEqual([]);
  });

  it('takes weights of one unit, which the floor raises like any', () => {
    const own = evaluateCounty({
      parts,
      floor,
      units: [unit('a', '100', '800', { weights: { open: '2%', work: '98%' } })],
    });
    expect(own.units[0]).toMatchObject({ total: '80.80', findings: [{ code: 'weight-raised' }] });
    const heavy = evaluateCounty({
      parts,
      floor,
      units: [unit('a', '100', '800', { weights: { open: '10%', work: '90%' } })],
    });
    expect(heavy.units[0]).toMatchObject({ total: '82.00', contribution: '10', without: { total: '80.00' } });
  });

  it('without a floor or a focus it asks for no part; a part that is all has no without', () => {
    const plain = evaluateCounty({ parts, units });
    expect(plain.moved).toBeUndefined();
    expect(plain.units[0]).not.toHaveProperty('contribution');
    const alone = evaluateCounty({
      parts: [{ ...parts[0], weight: '100%' }],
      focus: 'open',
      units: [{ unit: 'a', scores: { open: '7' } }],
    });
    expect(alone.units[0]).toMatchObject({ contribution: '7', without: null });
  });

  it('rejects what cannot be evaluated, with every issue; evaluated + rejected = given', () => {
    const given = [
      ...units,
      unit('a', '1', '1'),
      { unit: 'd', scores: { open: '90' } },
      { unit: 'e', scores: { open: '90', work: '90', wrok: '1' }, weights: { open: '9%' } },
      { scores: { open: '1', work: '2' } },
    ];
    const { units: ranked, rejected } = evaluateCounty({ parts, floor, units: given as never });
    expect(ranked.length + rejected.length).toBe(given.length);
    expect(rejected.map(({ line, unit: id, issues }) => [line, id, issues.map(({ code }) => code)])).toEqual([
      [4, 'a', ['unit-twice']],
      [5, 'd', ['bad-score']],
      [6, 'e', ['unknown-part', 'weights-total']],
      [7, undefined, ['bad-id']],
    ]);
  });

  it('refuses parts and a focus that cannot stand', () => {
    expect(() => evaluateCounty({ parts: [], units: [] })).toThrow('invalid evaluation: /parts');
    expect(() => evaluateCounty({ parts, focus: 'news', units: [] })).toThrow('invalid evaluation: /focus');
  });

  it('law: each unit as evaluate has it; the order of units never matters', () => {
    const score = fc.integer({ min: 0, max: 1000 }).map(String);
    const county = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        open: fc.integer({ min: 0, max: 100 }).map(String),
        work: score,
      }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(county, (all) => {
        const given = all.map(({ id, open, work }) => unit(id, open, work));
        const result = evaluateCounty({ parts, floor, units: given });
        expect(evaluateCounty({ parts, floor, units: [...given].reverse() })).toEqual(result);
        for (const one of result.units) {
          const { scores } = given.find(({ unit: id }) => id === one.unit)!;
          const alone = evaluate({ parts: parts.map((part) => ({ ...part, score: scores[part.id] })), floor });
          expect(one).toMatchObject({ total: alone.total, exact: alone.exact });
          expect(one.rank).toBe(1 + result.units.filter(({ total }) => compare(total, one.total) > 0).length);
        }
      }),
    );
  });
});
