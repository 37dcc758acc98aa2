import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../../src/assessment/statistics.js';
import { formatSquareRoot, parseExact } from '../../src/numbers/index.js';

describe('statistics, exact', () => {
  it('of four totals by hand', () => {
    // mean (90 + 80 + 80 + 65) / 4 = 78.75; median 80; variance (11.25² + 1.25² + 1.25² + 13.75²) / 4
    // = (126.5625 + 1.5625 + 1.5625 + 189.0625) / 4 = 318.75 / 4 = 79.6875; its root 8.92679…
    expect(statisticsOf(['90.00', '80.00', '80.00', '65.00'])).toEqual({
      count: 4,
      highest: '90.00',
      lowest: '65.00',
      mean: '315/4',
      median: '80',
      variance: '1275/16',
      deviation: '8.9268',
    });
  });

  it('of an odd number, of one, of none', () => {
    // 1, 2, 4: mean 7/3, variance ((4/3)² + (1/3)² + (5/3)²) / 3 = 42/27 = 14/9, root 1.24721…
    expect(statisticsOf(['4.00', '2.00', '1.00'])).toMatchObject({
      mean: '7/3',
      median: '2',
      variance: '14/9',
      deviation: '1.2472',
    });
    expect(statisticsOf(['4.00'])).toMatchObject({
      count: 1,
      mean: '4',
      median: '4',
      variance: '0',
      deviation: '0.0000',
    });
    expect(statisticsOf([])).toEqual({
      count: 0,
      highest: null,
      lowest: null,
      mean: null,
      median: null,
      variance: null,
      deviation: null,
    });
  });

  it('the median of an even number lies between the middle two', () => {
    expect(statisticsOf(['4.00', '3.00', '2.50', '1.00']).median).toBe('11/4');
  });
});

describe('a square root to so many places', () => {
  it.each([
    ['2', 4, '1.4142'],
    ['2', 10, '1.4142135624'],
    ['1/4', 2, '0.50'],
    ['0', 3, '0.000'],
    // √0.0225 = 0.15 exactly: a half rounds up
    ['225/10000', 1, '0.2'],
    // just below a half: √0.0224999999 < 0.15
    ['224999999/10000000000', 1, '0.1'],
    [String(10n ** 40n), 1, '100000000000000000000.0'],
    [String(10n ** 40n - 1n), 1, '100000000000000000000.0'],
  ])('√(%s) to %d places is %s', (value, places, root) => {
    expect(formatSquareRoot(parseExact(value), places)).toBe(root);
  });
});
