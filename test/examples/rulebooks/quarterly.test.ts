import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/index.js';
import { amountsOf, changesOf, printedResults, scorerOf, sectionsOf } from './sheets.js';

const score = scorerOf('quarterly');
const valuesOf = ({ sections }: Score, ...ids: readonly string[]) => ids.map((id) => sections[id]?.value);
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
const tasksOf = (score: Score) => valuesOf(score, ...QUARTERS.map((quarter) => `${quarter}-tasks`));
const servicesOf = (score: Score) => valuesOf(score, ...QUARTERS.map((quarter) => `${quarter}-service`));
const quartersOf = (score: Score) => valuesOf(score, ...QUARTERS);

describe('four quarters of unequal weight, by hand', () => {
  it('chengbei: each item is rounded to four places, the total only once', () => {
    const chengbei = score('chengbei');
    // tasks, 2 points and 1 on 60: 40 × share + 20 × mark/10
    //   40 × 5/7 + 17 = 45.571428…   40 × 2/3 + 18 = 44.666…   40 × 11/12 + 15 = 51.666…   40 × 6/7 + 20 = 54.285714…
    expect(tasksOf(chengbei)).toEqual(['45.5714', '44.6667', '51.6667', '54.2857']);
    // visits of 3: 2 (1 April is no longer the first quarter), 1, 4, 3: 16, 8, 24, 24
    // two briefings bring 16, fewer nothing: 2, 1 (one more was for 9 people only), 3, 2
    expect(servicesOf(chengbei)).toEqual(['32.0000', '8.0000', '40.0000', '40.0000']);
    expect(quartersOf(chengbei)).toEqual(['77.5714', '52.6667', '91.6667', '94.2857']);
    // 77.5714 × 0.15 + (52.6667 + 91.6667) × 0.25 + 94.2857 × 0.35
    //   = 11.63571 + 13.166675 + 22.916675 + 32.999995 = 80.719055
    // commendations 4: 1 point, the fourth quarter is at 60 or more
    // reports: 10 days after 31 March and 31 December in time, two late, the first is free: 0.5
    // 80.719055 + 1 − 0.5 = 81.219055
    expect(sectionsOf(chengbei)).toMatchObject({ year: '16243811/200000', extra: '1' });
    expect(amountsOf(chengbei, 'commendations', 'quarter-reports')).toEqual(['1', '-1/2']);
    // in thirds and sevenths, before rounding, of the year:
    //   45.5714 − 319/7 = −1/35000, × 0.15; 44.6667 − 134/3 = 1/30000, × 0.25; 51.6667 − 155/3 the same;
    //   54.2857 − 380/7 = −1/70000, × 0.35
    expect(changesOf(chengbei)).toEqual([
      'q1-tasks round -3/700000',
      'q2-tasks round 1/120000',
      'q3-tasks round 1/120000',
      'q4-tasks round -1/200000',
    ]);
    // earned before rounding: 77.571428… × 0.15 + 52.666… × 0.25 + 91.666… × 0.25 + 94.285714… × 0.35 = 80.71904…
    expect(chengbei.subtotals).toEqual({ earned: '80.7190', deducted: '0.5000', awarded: '1.0000' });
    expect(chengbei.total).toBe('81.22');
  });

  it('chengnan: an item halfway between two places goes to the even one', () => {
    const chengnan = score('chengnan');
    // 5537 of 6400 households: 40 × 5537/6400 + 20 = 54.60625: to 54.6062, not 54.6063
    // third quarter 40 + 18.58
    expect(tasksOf(chengnan)).toEqual(['60.0000', '60.0000', '58.5800', '54.6062']);
    expect(servicesOf(chengnan)).toEqual(['40.0000', '40.0000', '32.0000', '40.0000']);
    // 15 + 25 + 90.58 × 0.25 + 94.6062 × 0.35 = 15 + 25 + 22.645 + 33.11217 = 95.75717
    expect(sectionsOf(chengnan).year).toBe('9575717/100000');
    expect(chengnan.total).toBe('95.76');
  });

  it('hedong: so does the total, 97.645 to 97.64; the first late report is free', () => {
    const hedong = score('hedong');
    // 15 + 25 + 90.58 × 0.25 + 35 = 97.645
    expect(sectionsOf(hedong).year).toBe('19529/200');
    expect(amountsOf(hedong, 'quarter-reports')).toEqual(['0']);
    expect(hedong.total).toBe('97.64');
  });

  it('gaoxin: nobody to visit: its marks stay out and nothing is scaled up; no key task, no marks', () => {
    const gaoxin = score('gaoxin');
    expect(servicesOf(gaoxin)).toEqual(['16.0000', '16.0000', '16.0000', '16.0000']);
    // third quarter: the key task counts 0 of 40
    expect(tasksOf(gaoxin)).toEqual(['60.0000', '60.0000', '20.0000', '60.0000']);
    // 76 × 0.15 + 76 × 0.25 + 36 × 0.25 + 76 × 0.35 = 11.4 + 19 + 9 + 26.6
    expect(gaoxin.subtotals).toEqual({ earned: '66.0000', deducted: '0.0000', awarded: '0.0000' });
    expect(gaoxin.total).toBe('66.00');
  });

  it('hexi: no briefings asked of it, full marks for them; the tasks of the last quarter are missing', () => {
    const hexi = score('hexi');
    // tasks 32 + 18, 40 + 16, 30 + 19; visits 3, 2, 3, 0 of 3; briefings 16 each
    expect(tasksOf(hexi)).toEqual(['50.0000', '56.0000', '49.0000', null]);
    expect(servicesOf(hexi)).toEqual(['40.0000', '32.0000', '40.0000', '16.0000']);
    expect(hexi.missing.map(({ fact }) => fact)).toEqual(['q4-key', 'q4-routine']);
    // 90 × 0.15 + 88 × 0.25 + 89 × 0.25 = 57.75; last quarter 16 to 76: 5.6 to 26.6
    // the commendation only counts from 60 on: none, or 0.5; one report late is free, the last is not due within the year
    expect([hexi.status, hexi.range]).toEqual(['provisional', { low: '63.35', high: '84.85' }]);
  });

  it('is what the command line prints', async () => {
    expect(await printedResults('quarterly')).toEqual({
      chengbei: '81.22',
      chengnan: '95.76',
      hedong: '97.64',
      gaoxin: '66.00',
      hexi: '63.35 – 84.85',
    });
  });
});
