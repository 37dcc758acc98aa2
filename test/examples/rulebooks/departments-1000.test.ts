import { describe, expect, it } from 'vitest';
import { amountsOf, changesOf, printedResults, scorerOf, sectionsOf } from './sheets.js';

const score = scorerOf('departments-1000');

describe('departments out of 1000, by hand', () => {
  it('commerce: above its target, a role, a bonus block cut at 30', () => {
    const commerce = score('commerce');
    // investment 110 %: 200 + 10 × 1 = 210; tax 12.5 %: two whole points above 10: 100 + 2 × 2 = 104; first: 100; 1/1: 100
    const targets = '514';
    // plan 60 (30 March), reports 60, the worst of its ratings is fair: 40, conduct 60 − 2 × 5 = 50, training 60
    // licences, working days: 28 April (a Sunday, worked): 29, 30 April, 5 (a Sunday, worked), 6, 7 May: in time;
    // 1 July: in time; 12 September: 16, 17, 18, 19, 20 (13 is a holiday), done on the 23rd: late. 60 × 2/3 = 40
    // 310 of 360, on 300: 310 × 5/6
    const common = '775/3';
    // (3 × 100 + 85 + 60)/5 = 89; survey 60; fewest complaints 40
    const review = '189';
    // best honour 12; publications 2 × 3 + 2 + 3 = 11, at most 10; 5 % above (9 + 6)/2 %: 10; innovation 8 (189 ≥ 170): 40, at most 30
    // petitions 10, a circular 5, 3.4 % over budget: four begun: 8: 23
    const adjustments = { bonus: '30', deductions: '-23' };
    // 514 + 775/3 + 189 − 23 + 30 = 710 + 775/3
    const total = { 'department-total': '2905/3' };
    expect(sectionsOf(commerce)).toEqual({ ...total, 'economic-targets': targets, common, review, ...adjustments });
    expect(amountsOf(commerce, 'investment', 'tax-growth', 'safety', 'conduct', 'licences', 'overspend')).toEqual([
      '210',
      '104',
      '100/3', // 40 × 5/6
      '125/3', // 50 × 5/6
      '100/3', // 40 × 5/6
      '-8',
    ]);
    expect(amountsOf(commerce, 'honours', 'publications', 'tax-above-mean', 'innovation')).toEqual([
      '12',
      '10',
      '10',
      '8',
    ]);
    expect(commerce.subtotals).toEqual({ earned: '961.3333', deducted: '23.0000', awarded: '40.0000' });
    expect(changesOf(commerce)).toEqual(['bonus bounds -10']);
    expect(commerce.total).toBe('968.33');
  });

  it('finance: exempt from investment it takes the mean share of its peers', () => {
    const finance = score('finance');
    // commerce has the whole share (110 %), industry 85 %: mean 37/40 of 200 = 185
    // tax 9 %: 100 − 5 = 95; second 80; 9/12.5 = 18/25: 72
    const targets = '432';
    // plan on the day that no longer counts: 60 × 0.8 = 48; three quarters of four: 45; 60; 60; a course lacks: 0
    const common = '213';
    // (4 × 85 + 60)/5 = 80; survey 60: under the last step, 0; complaints tie for first: 40
    const review = '120';
    // two publications; innovation closed (120 < 170); tax 0.25 % under the mean of the others: nothing
    // three quarters are not under three; survey at 60: 1 % of 1000
    const adjustments = { bonus: '2', deductions: '-10' };
    const total = { 'department-total': '757' };
    expect(sectionsOf(finance)).toEqual({ ...total, 'economic-targets': targets, common, review, ...adjustments });
    expect(amountsOf(finance, 'investment', 'plan', 'survey-low', 'few-reports', 'innovation')).toEqual([
      '185',
      '48',
      '-10',
      undefined,
      undefined,
    ]);
    expect(finance.subtotals).toEqual({ earned: '765.0000', deducted: '10.0000', awarded: '2.0000' });
    expect(finance.total).toBe('757.00');
  });

  it('industry: review falls below zero, deductions have no floor, no grade above qualified', () => {
    const industry = score('industry');
    // 200 − 15 × 2 = 170; tax 6 %: 100 − 4 × 5 = 80; third 60; 6/12.5 = 12/25: 48
    const targets = '358';
    // plan 0; two quarters 30; a poor rating 0; conduct 60 − 5 − 2 × 30 = −5, at least 0; training 60
    const common = '90';
    // (3 × 60 + 30)/4 = 52.5; survey 72: 30; third by complaints: 20; falsified: −250
    const review = '-295/2';
    // 30 × 5; 2 × 30 + 20; 25 % over: 50, at most 40; two quarters are under three: 5
    const adjustments = { bonus: '0', deductions: '-275' };
    // 358 + 90 − 147.5 − 275
    const total = { 'department-total': '51/2' };
    expect(sectionsOf(industry)).toEqual({ ...total, 'economic-targets': targets, common, review, ...adjustments });
    expect(
      amountsOf(industry, 'conduct', 'survey-fraud', 'petitions', 'circulars', 'overspend', 'few-reports'),
    ).toEqual(['0', '-250', '-150', '-80', '-40', '-5']);
    // earned 358 + 90 + 102.5; deducted 250 + 275
    expect(industry.subtotals).toEqual({ earned: '550.5000', deducted: '525.0000', awarded: '0.0000' });
    expect([industry.total, industry.gradeAtBest]).toEqual(['25.50', 'qualified']);
  });

  it('civil-affairs: other targets, and a task assigned to it', () => {
    const civil = score('civil-affairs');
    // projects 3 + 1 of 6: 200 × 2/3; aid: 28 February is one month after 31 January: 1; two months to the day: 0.5;
    // a day more: 0: 150 × 1.5/3 = 75; funds 92.3 %: three points begun under 95: 150 − 15 = 135
    // 400/3 + 75 + 135
    const targets = '1030/3';
    // plan partly, 0.9 × 60 = 54; 60; 60; 55; 60; joint task 40, its parts 20 × 15/20 = 15: 344 of 360: × 5/6
    const common = '860/3';
    // (2 × 100 + 2 × 85)/4 = 92.5; survey 84.5: 48; first: 40
    const review = '361/2';
    // three publications 3, innovation 8 (partly is enough; 180.5 ≥ 170); one petition 5
    const adjustments = { bonus: '11', deductions: '-5' };
    // 1890/3 + 180.5 + 11 − 5 = 816.5
    const total = { 'department-total': '1633/2' };
    expect(sectionsOf(civil)).toEqual({ ...total, 'social-targets': targets, common, review, ...adjustments });
    expect(amountsOf(civil, 'projects', 'aid-granted', 'funds-spent', 'joint-task', 'joint-task-share')).toEqual([
      '400/3',
      '75',
      '135',
      '100/3', // 40 × 5/6
      '25/2', // 15 × 5/6
    ]);
    expect(civil.subtotals).toEqual({ earned: '810.5000', deducted: '5.0000', awarded: '11.0000' });
    expect(civil.total).toBe('816.50');
  });

  it('health: void by a conviction within the year', () => {
    const health = score('health');
    expect([health.status, health.total, health.veto?.rule]).toEqual(['void', null, 'corruption']);
  });

  it('xinping: a township has a root of its own, and with a role one part more; disputes are missing', () => {
    const xinping = score('xinping');
    // 400 + 400 + 200 and relief, 250: each × 1000/1250 = 4/5
    expect(xinping.applicable.points).toBe('1250');
    // industry: grain 102 % earns 250, field days 150 × 9/12 = 112.5; promises 3 of 4 by 30 November: 150
    // relief: 90 of 100
    expect(sectionsOf(xinping)).toEqual({
      industry: '725/2',
      people: '150',
      relief: '90',
      'township-deductions': '-12', // 3 × 4
    });
    // governance: fair 150, disputes 0 to 150
    // low (362.5 + 150 + 150 + 90 × 2.5) × 4/5 − 12 = 887.5 × 4/5 − 12 = 698; high 150 × 4/5 = 120 more
    expect([xinping.status, xinping.range]).toEqual(['provisional', { low: '698.00', high: '818.00' }]);
  });

  it('is what the command line prints', async () => {
    expect(await printedResults('departments-1000')).toEqual({
      commerce: '968.33',
      finance: '757.00',
      industry: '25.50',
      'civil-affairs': '816.50',
      health: 'void',
      xinping: '698.00 – 818.00',
    });
  });
});

describe('what the records state of the whole county', () => {
  const facts = (unit: string) => score(unit).lines;
  it('is so: growth of tax 12.5, 9 and 6 %, complaints 4, 4 and 9, and 2 and 5', () => {
    // best 1/8; mean 27.5/3 % = 11/120; against the best 1, 18/25, 12/25
    // above the mean of the two others: 12.5 − 7.5 = 5 %; 9 − 9.25 = −0.25 %; 6 − 10.75 = −4.75 %
    const quantities = ['commerce', 'finance', 'industry'].map((unit) =>
      ['tax-rank', 'tax-ratio', 'tax-above-mean', 'complaint-rank'].map(
        (rule) => facts(unit).find((line) => line.rule === rule)?.quantity,
      ),
    );
    expect(quantities).toEqual([
      ['1', '1', '1/20', '1'],
      ['2', '18/25', '-1/400', '1'],
      ['3', '12/25', '-19/400', '3'],
    ]);
  });
});
