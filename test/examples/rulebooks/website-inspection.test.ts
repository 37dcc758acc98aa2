import { describe, expect, it } from 'vitest';
import { amountsOf, changesOf, printedResults, resultOf, scorerOf, sectionsOf } from './sheets.js';

const score = scorerOf('website-inspection');

describe('the website inspection, by hand', () => {
  it('portal: a little lost in every item', () => {
    const portal = score('portal');
    // 3 of 200 visits failed: 1.5 %, two percents begun, 2 points each: 20 − 4
    const reach = '16';
    // two stale columns: 15 − 2 × 2.5 = 10; eleven different months, June twice: 9 − 1 = 8; the report on the last day: 6
    const freshness = '24';
    // 15 to start; 4 misspelt × 0.5 + 7 links × 0.1 = 2.7; search 2; weights 1 + 1 + 2 of 6: 6 × 4/6 = 4
    // 15 + 2 + 4 − 2.7 = 18.3
    const content = '183/10';
    // guides 47/50 = 94 %: eight tenths of 10. Surveys: 5 December is outside: 3 of 4: 5 × 3/4
    // Mailbox, working days after the letter:
    //   30 April: 5 May (a Sunday, worked), 6, 7 May: the third, in the target: 1
    //   3 June: 4, 5, 6 (7 June is a holiday), 10, 11 June: done on the 12th, late: 0.4
    //   30 September: 8, 9, 10, 11, 12 October (a Saturday, worked): the fifth: 0.9
    //   30 December: the limit ends on 7 January 2020 and it is not done: left out
    //   10 × (1 + 0.4 + 0.9)/3 = 23/3
    // Repairs: exactly 24 hours in time, one second more late: 1 off
    // 8 + 23/3 + 15/4 − 1 = (96 + 92 + 45 − 12)/12
    const service = '221/12';
    // 16 + 24 + 18.3 + 221/12 = (960 + 1440 + 1098 + 1105)/60 = 4603/60 = 76.71666…
    expect(sectionsOf(portal)).toEqual({ site: '4603/60', reach, freshness, content, service });
    expect(amountsOf(portal, 'stale-columns', 'home-months', 'wording', 'mailbox', 'fault-repairs')).toEqual([
      '10',
      '8',
      '-27/10',
      '23/3',
      '-1',
    ]);
    // earned 20 + 24 + 21 + 8 + 23/3 + 15/4 = 84.41666…; deducted 4 + 2.7 + 1
    expect(portal.subtotals).toEqual({ earned: '84.4167', deducted: '7.7000', awarded: '0.0000' });
    expect(portal.total).toBe('76.72');
  });

  it('portal, where a part of a percent does not count: one percent, 2 points more', () => {
    // 16 → 18: 4603/60 + 2 = 78.71666…
    expect(scorerOf('website-inspection', { 'part-of-a-percent': 'whole' })('portal').total).toBe('78.72');
  });

  it('songling: no item loses more than its own marks; what it lacks is spread over its neighbours', () => {
    const songling = score('songling');
    // exactly 5 % failed: no veto; 5 × 2 off
    const reach = '10';
    // 8 stale columns would take 20 of 15: 0; months 9; the report late: 6 × 1/2
    const freshness = '12';
    // 15 + 0 + 6 − (6 × 5 + 10 × 0.5) = −14, cut at 0
    const content = '0';
    // no mailbox: its 10 are spread, 5 each: guides 75 % a half, 5 × 15/10 = 7.5; surveys 5 × 10/5 = 10
    const service = '35/2';
    expect(sectionsOf(songling)).toEqual({ site: '79/2', reach, freshness, content, service });
    expect(amountsOf(songling, 'guides', 'surveys', 'mailbox')).toEqual(['15/2', '10', undefined]);
    expect(changesOf(songling)).toEqual(['content bounds 14']);
    // earned 20 + 12 + 21 + 17.5; deducted 10 + 35; 70.5 − 45 + 14 = 39.5
    expect(songling.subtotals).toEqual({ earned: '70.5000', deducted: '45.0000', awarded: '0.0000' });
    expect(songling.total).toBe('39.50');
  });

  it('finance: 11 of 200 visits are more than 5 %: void', () => {
    const finance = score('finance');
    expect([finance.status, finance.total, finance.veto?.rule]).toEqual(['void', null, 'site-unreachable']);
  });

  it('heping: stale columns and wording are missing', () => {
    const heping = score('heping');
    // reach 20; freshness 9 + 3 (partial: half of 6) and 0 to 15; content 0 (no end to faults: its floor) to 15 + 4 + 6
    // service: neither guides nor letters: surveys alone take 25: 5 × 2/4 × 25/5 = 12.5
    // low 20 + 12 + 0 + 12.5, high 20 + 27 + 25 + 12.5
    expect(heping.missing.map(({ fact }) => fact)).toEqual(['stale-columns', 'wording']);
    expect(sectionsOf(heping)).toEqual({ reach: '20', service: '25/2' });
    expect([heping.status, heping.range]).toEqual(['provisional', { low: '44.50', high: '84.50' }]);
  });

  it('health: everything done, 20 off for a circular, and at most 59 after a leak', () => {
    const health = score('health');
    // 100 − 20 = 80; the cap takes 21. The letter of 1 February: 2 and 3 February are worked, 11 February is the third day
    expect(sectionsOf(health)).toEqual({ site: '59', reach: '20', freshness: '30', content: '25', service: '25' });
    expect(changesOf(health)).toEqual(['site veto -21']);
    expect(health.subtotals).toEqual({ earned: '100.0000', deducted: '20.0000', awarded: '0.0000' });
    expect(resultOf(health)).toBe('59.00');
  });

  it('education: a leak caps, it never lifts; six repairs late take at most 5, and no more than the item has', () => {
    const education = score('education');
    // 4.5 % failed, five begun: 20 − 10. Six columns take 15 of 15; ten months 9 − 2; no report: 7
    // 15 + 0 + 6 × 1/6 − 2 × 5 = 6
    // guides 70 % 0, a letter not answered 0, surveys 5 × 2/4 = 2.5, repairs −5 (six of them, at most 5): −2.5, cut at 0
    expect(sectionsOf(education)).toEqual({ site: '23', reach: '10', freshness: '7', content: '6', service: '0' });
    expect(changesOf(education)).toEqual(['service bounds 5/2']);
    // earned 20 + 7 + 16 + 2.5; deducted 10 + 10 + 5
    expect(education.subtotals).toEqual({ earned: '45.5000', deducted: '25.0000', awarded: '0.0000' });
    expect(resultOf(education)).toBe('23.00');
  });

  it('is what the command line prints', async () => {
    expect(await printedResults('website-inspection')).toEqual({
      portal: '76.72',
      songling: '39.50',
      finance: 'void',
      heping: '44.50 – 84.50',
      health: '59.00',
      education: '23.00',
    });
  });
});
