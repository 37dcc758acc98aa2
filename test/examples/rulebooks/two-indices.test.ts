import { describe, expect, it } from 'vitest';
import { amountsOf, changesOf, printedResults, scorerOf, sectionsOf } from './sheets.js';

const score = scorerOf('two-indices');

describe('the two indices, by hand', () => {
  it('qingshi: both bonuses, one cut by its ceiling', () => {
    const qingshi = score('qingshi');
    // Website, 2 + 2 + 1 points on 100, so each × 20: content 84.5 % → 33.8, services 45/50 → 36, plan 20: 89.8
    // two problems: 2 × 2 % of 100 = 4 → 85.8
    // bonus, services exactly at 90 %: (3 × 1 % + 3 %) × 89.8 = 5.388, at most 5 % × 89.8 = 4.49 → 90.29
    const website = { website: '9029/100', 'website-bonus': '449/100' };
    // New media: posts 30 × 80/100 = 24; replies 3 of 4 in time (3 days, the same day, 4 days, 3 days into January): 30;
    // 45 % own posts: 20; 74. A wrong post: 10 % of 74 → 66.6
    // bonus: 66.6 × (1.01² − 1) = 66.6 × 0.0201 = 1.33866; then 66.6 × 1.0201 × 0.02 = 1.3587732; relays 3 × 0.5 = 1.5
    // 4.1974332 → 70.7974332
    const media = { 'new-media': '176993583/2500000', 'new-media-bonus': '10493583/2500000' };
    // 90.29 × 0.3 + 70.7974332 × 0.7 = 27.087 + 49.55820324 = 76.64520324
    const index = { index: '1916130081/25000000' };
    expect(sectionsOf(qingshi)).toEqual({ ...index, ...website, ...media });
    // earned 89.8 × 0.3 + 74 × 0.7 = 78.74; deducted 4 × 0.3 + 7.4 × 0.7 = 6.38
    // awarded, before the ceiling, 5.388 × 0.3 + 4.1974332 × 0.7 = 4.55460324
    expect(qingshi.subtotals).toEqual({ earned: '78.7400', deducted: '6.3800', awarded: '4.5546' });
    // (4.49 − 5.388) × 0.3 = −0.2694
    expect(changesOf(qingshi)).toEqual(['website-bonus bounds -1347/5000']);
    expect(qingshi.total).toBe('76.65');
  });

  it.each([
    // base 89.8 − 4 = 85.8: 6 % = 5.148, at most 4.29 → 90.09; 27.027 + 49.55820324 = 76.58520324
    ['after-deductions', '76.59'],
    // base 100: 6, at most 5 → 90.8; 27.24 + 49.55820324 = 76.79820324
    ['full-marks', '76.80'],
  ])('qingshi, the bonus a percent of %s', (base, total) => {
    expect(scorerOf('two-indices', { 'bonus-base': base })('qingshi').total).toBe(total);
  });

  it('education: the bonus stops at 8, both indices are excellent', () => {
    const education = score('education');
    // Website: 36.8 + 40 + 20 = 96.8 (the plan on the last day); one case 1 % → 97.768
    // New media: 30 (120 posts of 100) + 40 + 20 (45 %) = 90
    // hits 90 × (1.01⁵ − 1) = 90 × 0.0510100501 = 4.590904509; prize 90 × 1.0510100501 × 0.02 = 1.89181809018
    // relays 6 × 0.5, at most 2; 8.48272259918, at most 8 → 98
    // both above 85 and 90: 1 % of 100. 97.768 × 0.3 + 98 × 0.7 + 1 = 29.3304 + 68.6 + 1 = 98.9304
    expect(sectionsOf(education)).toEqual({
      index: '123663/1250',
      website: '12221/125',
      'website-bonus': '121/125',
      'new-media': '98',
      'new-media-bonus': '8',
    });
    expect(amountsOf(education, 'relays', 'exemplar')).toEqual(['7/5', '1']);
    // 96.8 × 0.3 + 90 × 0.7 = 92.04; 0.968 × 0.3 + 8.48272259918 × 0.7 + 1 = 7.2283058…
    expect(education.subtotals).toEqual({ earned: '92.0400', deducted: '0.0000', awarded: '7.2283' });
    expect(education.total).toBe('98.93');
  });

  it('shiqiao: the website is void and counts 0, and what asks for its 60 stays closed', () => {
    const shiqiao = score('shiqiao');
    // Website: 28 + 32 + 10 (the plan late: half of 20) − 10 (7 × 2, at most 10) = 60, void
    // New media: 18 + 20 + 10 (30 % own posts) = 48; two hits earn nothing, the website is void: 48 × 0.7
    expect(sectionsOf(shiqiao)).toMatchObject({ index: '168/5', 'new-media': '48' });
    expect(amountsOf(shiqiao, 'hits', 'site-plan', 'weak-website')).toEqual([undefined, '3', undefined]);
    expect(changesOf(shiqiao)).toEqual(['website veto -18']);
    // earned 70 × 0.3 + 33.6; deducted 10 × 0.3
    expect(shiqiao.subtotals).toEqual({ earned: '54.6000', deducted: '3.0000', awarded: '0.0000' });
    expect(shiqiao.total).toBe('33.60');
  });

  it('culture: silent for 14 days, new media is set to 30, and at 40 or under costs 5 %', () => {
    const culture = score('culture');
    // Website: 32 + 36.8 + 20 − 2 = 86.8; new media 30 + 40 + 20 = 90, set to 30
    // 86.8 × 0.3 + 30 × 0.7 = 26.04 + 21 = 47.04; 5 % of it 2.352: 44.688
    expect(sectionsOf(culture)).toMatchObject({ index: '5586/125', website: '434/5', 'new-media': '30' });
    expect(amountsOf(culture, 'weak-media')).toEqual(['-294/125']);
    expect(changesOf(culture)).toEqual(['new-media veto -42']);
    // earned 88.8 × 0.3 + 90 × 0.7; deducted 2 × 0.3 + 2.352
    expect(culture.subtotals).toEqual({ earned: '89.6400', deducted: '2.9520', awarded: '0.0000' });
    expect(culture.total).toBe('44.69');
  });

  it('yunfeng: the posts and the tampering are missing', () => {
    const yunfeng = score('yunfeng');
    // Website: 30 + 32 + 12 (partial: 60 % of 20) = 74, or 0 where it is void; services 80 %: no bonus
    // New media: 40 + 30 and 0 to 30 for posts; the bonus (1 % + 0.5) only where the website is not void
    // low 0 + 70 × 0.7 = 49; high 74 × 0.3 + (100 + 1 + 0.5) × 0.7 = 22.2 + 71.05
    expect(yunfeng.missing.map(({ fact }) => fact)).toEqual(['site-tampered', 'posts']);
    expect([yunfeng.status, yunfeng.range]).toEqual(['provisional', { low: '49.00', high: '93.25' }]);
  });

  it('archives: without new media the website is all', () => {
    const archives = score('archives');
    // 29.2 + 36 + 20 = 85.2 on its 30 of 30: × 30/100 × 100/30
    expect(sectionsOf(archives)).toEqual({ index: '426/5', website: '426/5', 'website-bonus': '0' });
    expect([archives.total, archives.applicable.points]).toEqual(['85.20', '30']);
    // 85.2 is above 85, but there is no new media index above 90
    expect(archives.subtotals).toEqual({ earned: '85.2000', deducted: '0.0000', awarded: '0.0000' });
    expect(archives.findings.map(({ code, rule }) => `${rule} ${code}`)).toEqual([
      'posts exempt',
      'replies exempt',
      'originality exempt',
    ]);
  });

  it('is what the command line prints', async () => {
    const results = {
      qingshi: '76.65',
      education: '98.93',
      shiqiao: '33.60',
      culture: '44.69',
      yunfeng: '49.00 – 93.25',
      archives: '85.20',
    };
    expect(await printedResults('two-indices')).toEqual(results);
    expect(await printedResults('two-indices', '--reading', 'bonus-base=full-marks')).toMatchObject({
      qingshi: '76.80',
    });
  });
});
