import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import { book, scoreOf } from './book.js';

/** 50 points for the mark; the best visitor of the county gets 10, the second 6, the third 3. */
const rulebook = book({
  rules: {
    mark: { measure: { kind: 'rating', from: '0', to: '50' }, effect: { kind: 'earn', points: '50' } },
    visits: { measure: { kind: 'count' }, effect: { kind: 'observe' } },
    place: {
      measure: { kind: 'count' },
      effect: {
        kind: 'award',
        scale: {
          kind: 'steps',
          steps: [
            { atLeast: '4', points: '0' },
            { atLeast: '3', points: '3' },
            { atLeast: '2', points: '6' },
            { atLeast: '1', points: '10' },
          ],
        },
      },
    },
  },
  cohort: { place: { of: 'visits', take: 'rank', best: 'highest' } },
});
const record = (id: string, facts: object) => ({ unit: { id, kind: 'township' }, year: 2018, facts });

describe('an award for what the county makes of a unit', () => {
  it('is not known without the county: 50 to 60 points, provisional', () => {
    const score = scoreOf(rulebook, { mark: 50, visits: 9 });
    expect(score).toMatchObject({
      status: 'provisional',
      range: { low: '50.00', high: '60.00' },
      missing: [{ fact: 'place' }],
    });
  });

  it('is settled once the county is whole, or the record states it', () => {
    const { scores } = assess(rulebook, [record('a', { mark: 50, visits: 9 }), record('b', { mark: 40, visits: 12 })]);
    expect(scores.map(({ total }) => total)).toEqual(['56.00', '50.00']);
    expect(scoreOf(rulebook, { mark: 50, visits: 9, place: 3 }).total).toBe('53.00');
  });

  it('stays open for the whole kind while one unit lacks what is compared, and nobody is ranked', () => {
    const { scores, ranking, unranked } = assess(rulebook, [
      record('a', { mark: 50, visits: 9 }),
      record('b', { mark: 50 }),
    ]);
    expect(scores.map(({ range }) => range)).toEqual([
      { low: '50.00', high: '60.00' },
      { low: '50.00', high: '60.00' },
    ]);
    expect(ranking.township).toEqual([]);
    expect(unranked.map(({ unit }) => unit)).toEqual(['a', 'b']);
  });

  it('of a percent, once or as often as one likes', () => {
    const percent = (per: string, more: object = {}) => {
      const { rules, ...rest } = rulebook as unknown as { rules: Record<string, object> };
      const place = {
        ...rules.place,
        effect: { kind: 'award', percent: '10%', of: 'earned', per, stacking: 'add', ...more },
      };
      return { ...rest, rules: { ...rules, place } } as never;
    };
    expect(scoreOf(percent('once'), { mark: 50, visits: 1 }).range).toEqual({ low: '50.00', high: '55.00' });
    expect(scoreOf(percent('occurrence'), { mark: 50, visits: 1 }).range).toEqual({ low: '50.00', high: null });
    expect(scoreOf(percent('occurrence', { max: '8' }), { mark: 50, visits: 1 }).range).toEqual({
      low: '50.00',
      high: '58.00',
    });
  });
});
