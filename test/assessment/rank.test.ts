import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/assessment/index.js';
import { compare } from '../../src/index.js';

const places = (totals: readonly string[], ranking?: 'competition' | 'dense') =>
  rank(
    totals.map((total, at) => ({ unit: `u${at}`, total })),
    ranking,
  ).map(({ unit, rank: place }) => [unit, place]);

const totals = fc.array(
  fc.integer({ min: 0, max: 12 }).map((n) => (n / 4).toFixed(2)),
  { minLength: 1, maxLength: 12 },
);
const ranking = fc.constantFrom('competition' as const, 'dense' as const);

describe('rank', () => {
  it('1, 1, 3 by default; 1, 1, 2 dense; equal totals by unit', () => {
    expect(places(['90.00', '95.50', '95.50', '7.00'])).toEqual([
      ['u1', 1],
      ['u2', 1],
      ['u0', 3],
      ['u3', 4],
    ]);
    expect(places(['90.00', '95.50', '95.50', '7.00'], 'dense')).toEqual([
      ['u1', 1],
      ['u2', 1],
      ['u0', 2],
      ['u3', 3],
    ]);
  });

  it('compares as numbers, not as text', () => {
    expect(places(['100.00', '99.99', '9.50'])).toEqual([
      ['u0', 1],
      ['u1', 2],
      ['u2', 3],
    ]);
  });

  it('law: competition rank is one more than the number of better totals; dense, of different better totals', () => {
    fc.assert(
      fc.property(totals, ranking, (all, how) => {
        for (const { total, rank: place } of rank(
          all.map((one, at) => ({ unit: `u${at}`, total: one })),
          how,
        )) {
          const better = all.filter((other) => compare(other, total) > 0);
          expect(place).toBe(1 + (how === 'dense' ? new Set(better).size : better.length));
        }
      }),
    );
  });

  it('law: the order of input never matters', () => {
    fc.assert(
      fc.property(
        totals.chain((all) => {
          const placed = all.map((total, at) => ({ unit: `u${at}`, total }));
          return fc.tuple(fc.constant(placed), fc.shuffledSubarray(placed, { minLength: placed.length }));
        }),
        ranking,
        ([placed, shuffled], how) => {
          expect(rank(shuffled, how)).toEqual(rank(placed, how));
        },
      ),
    );
  });

  it('law: raising one unit never lowers its rank, under both conventions', () => {
    fc.assert(
      fc.property(totals, fc.nat(), fc.integer({ min: 1, max: 8 }), ranking, (all, n, more, how) => {
        const at = n % all.length;
        const placeOf = (list: readonly string[]) =>
          rank(
            list.map((total, i) => ({ unit: `u${i}`, total })),
            how,
          ).find(({ unit }) => unit === `u${at}`)!.rank;
        const raised = all.map((total, i) => (i === at ? (Number(total) + more / 4).toFixed(2) : total));
        expect(placeOf(raised)).toBeLessThanOrEqual(placeOf(all));
      }),
    );
  });
});
