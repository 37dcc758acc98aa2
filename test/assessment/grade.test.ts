import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradesOf } from '../../src/assessment/grade.js';
import { rank } from '../../src/assessment/index.js';
import type { Grades } from '../../src/rulebook/index.js';
import { text } from '../scoring/book.js';

type Quota = NonNullable<Grades['bands'][number]['quota']>;
const band = (id: string, atLeast?: string, quota?: Quota) => ({
  id,
  title: text(id),
  ...(atLeast === undefined ? {} : { atLeast }),
  ...(quota === undefined ? {} : { quota }),
});
const grades = (totals: readonly string[], of: Grades, atBest: Readonly<Record<string, string>> = {}) => {
  const placed = totals.map((total, at) => {
    const unit = `u${at}`;
    return { unit, total, ...(atBest[unit] === undefined ? {} : { gradeAtBest: atBest[unit] }) };
  });
  const found = gradesOf(rank(placed), of, 'half-up');
  return placed.map(({ unit }) => found.get(unit));
};
const ends: Grades = { bands: [band('A', '90'), band('B', '80'), band('C')] };

describe('grades: lower ends', () => {
  it('are inclusive, of the shown total', () => {
    expect(grades(['90.00', '89.99', '80.00', '79.99', '0.00'], ends)).toEqual(['A', 'B', 'B', 'C', 'C']);
  });

  it('round: the shown total is rounded before it meets them', () => {
    // 89.95 → 90.0 to one place; 89.94 → 89.9
    expect(grades(['89.95', '89.94'], { ...ends, round: 1 })).toEqual(['A', 'B']);
    expect(grades(['89.50', '89.49'], { ...ends, round: 0 })).toEqual(['A', 'B']);
  });

  it('a veto’s grade at best keeps a unit down, never lifts it', () => {
    expect(grades(['95.00', '95.00', '85.00', '70.00'], ends, { u0: 'B', u2: 'A', u3: 'A' })).toEqual([
      'B',
      'A',
      'B',
      'C',
    ]);
  });
});

describe('grades: quotas', () => {
  const five = ['95.00', '94.00', '93.00', '92.00', '70.00'];
  const share = (rounding: 'down' | 'up' | 'half-up', percent: `${number}%` = '30%'): Grades => ({
    bands: [band('A', undefined, { share: percent, rounding, ties: 'out' }), band('B')],
  });

  it('a share of the ranked units, rounded down, up, half up: 30 % of 5 is 1.5', () => {
    expect(grades(five, share('down')).filter((grade) => grade === 'A')).toHaveLength(1);
    expect(grades(five, share('up')).filter((grade) => grade === 'A')).toHaveLength(2);
    expect(grades(five, share('half-up')).filter((grade) => grade === 'A')).toHaveLength(2);
    // 20 % of 5 is 1 exactly, whichever way; 25 % of 5 is 1.25
    for (const way of ['down', 'up', 'half-up'] as const)
      expect(grades(five, share(way, '20%')).filter((grade) => grade === 'A')).toHaveLength(1);
    expect(grades(five, share('half-up', '25%')).filter((grade) => grade === 'A')).toHaveLength(1);
  });

  it('only those who also reach the lower end; the rest fall to the next band', () => {
    const of: Grades = { bands: [band('A', '93', { count: 4, ties: 'in' }), band('B', '90'), band('C')] };
    expect(grades(five, of)).toEqual(['A', 'A', 'A', 'B', 'C']);
  });

  it('each band fills its own quota from those left', () => {
    const of: Grades = {
      bands: [
        band('A', undefined, { count: 1, ties: 'out' }),
        band('B', undefined, { count: 2, ties: 'out' }),
        band('C'),
      ],
    };
    expect(grades(five, of)).toEqual(['A', 'B', 'B', 'C', 'C']);
  });

  it('tied across the end: out, none of them; in, all of them; a tie within or beyond it matters not', () => {
    const of = (ties: 'in' | 'out', count: number): Grades => ({
      bands: [band('A', undefined, { count, ties }), band('B')],
    });
    const tied = ['95.00', '94.00', '94.00', '94.00', '70.00'];
    expect(grades(tied, of('out', 2))).toEqual(['A', 'B', 'B', 'B', 'B']);
    expect(grades(tied, of('in', 2))).toEqual(['A', 'A', 'A', 'A', 'B']);
    for (const ties of ['in', 'out'] as const) {
      expect(grades(tied, of(ties, 4))).toEqual(['A', 'A', 'A', 'A', 'B']);
      expect(grades(tied, of(ties, 1))).toEqual(['A', 'B', 'B', 'B', 'B']);
      expect(grades(tied, of(ties, 0))).toEqual(['B', 'B', 'B', 'B', 'B']);
      expect(grades(tied, of(ties, 9))).toEqual(['A', 'A', 'A', 'A', 'A']);
    }
  });

  it('a unit a veto keeps below the band takes no place of it', () => {
    const of: Grades = { bands: [band('A', undefined, { count: 1, ties: 'out' }), band('B')] };
    expect(grades(five, of, { u0: 'B' })).toEqual(['B', 'A', 'B', 'B', 'B']);
  });

  it('law: grades fall with the total, and a quota with ties out is never passed', () => {
    const totals = fc.array(
      fc.integer({ min: 0, max: 30 }).map((n) => `${70 + n}.00`),
      { minLength: 1, maxLength: 15 },
    );
    const ties = fc.constantFrom('in' as const, 'out' as const);
    fc.assert(
      fc.property(totals, fc.nat(6), fc.nat(6), ties, (all, a, b, how) => {
        const of: Grades = {
          bands: [band('A', '85', { count: a, ties: how }), band('B', '75', { count: b, ties: how }), band('C')],
        };
        const found = grades(all, of);
        for (const [i, one] of all.entries())
          for (const [k, other] of all.entries())
            if (Number(one) > Number(other)) expect(found[i]! <= found[k]!).toBe(true);
            else if (one === other) expect(found[i]).toBe(found[k]);
        if (how === 'out') {
          expect(found.filter((grade) => grade === 'A').length).toBeLessThanOrEqual(a);
          expect(found.filter((grade) => grade === 'B').length).toBeLessThanOrEqual(b);
        }
      }),
    );
  });
});
