import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { compare, compareRulebooks, createScorer, parseRulebook, type Rulebook, sum } from '../../src/index.js';
import { add, exactText, parseExact, type Ratio, ZERO } from '../../src/numbers/index.js';
import { countyRecords, ROOT } from '../helpers.js';
import { randomReadings, randomRecord, randomRulebook } from '../reference/random.js';

interface Tiny {
  edition: string;
  year: number;
  sections: Record<string, Record<string, unknown>>;
  rules: Record<string, { effect: { points: string }; [key: string]: unknown }>;
}
/** 10 points: a report (3), visits (4 for 4 of them). */
const tiny = (): Tiny => JSON.parse(readFileSync(`${ROOT}/test/cli/files/tiny-rulebook.json`, 'utf8')) as Tiny;
const revised = (revise: (rulebook: Tiny) => void): Tiny => {
  const rulebook = tiny();
  revise(rulebook);
  return rulebook;
};
const record = (facts: object = { report: 'met', visits: 2 }) => ({
  unit: { id: 'a', kind: 'office' },
  year: 2020,
  facts,
});
const sentences = (before: object, after: object) => compareRulebooks(before, after).changes.map(({ text }) => text.en);
const sumOf = (exact: readonly string[]) => exact.map(parseExact).reduce((a: Ratio, b) => add(a, b), ZERO);

describe('compareRulebooks: what changed, in words', () => {
  it('nothing between a rulebook and itself, nor where numbers are only written otherwise', () => {
    expect(compareRulebooks(wuding2018, wuding2018).changes).toEqual([]);
    const same = revised(({ sections, rules }) => {
      sections.all!.fullMarks = 10;
      rules.visits!.effect.points = '4.00';
    });
    expect(compareRulebooks(tiny(), same).changes).toEqual([]);
  });

  it('reweighting, adding, removing', () => {
    const after = revised(({ sections, rules }) => {
      sections.all!.fullMarks = '20';
      rules.visits!.effect.points = '5';
      rules.training = {
        ...rules.report!,
        title: { zh: '培训', en: 'Training' },
        basis: [{ document: 'notice', clause: '9' }],
      };
      delete rules.report;
    });
    const { changes } = compareRulebooks(tiny(), after);
    expect(changes.map(({ text }) => text)).toEqual([
      { zh: '板块“总分”（all）：满分：10 → 20', en: 'section “Total” (all): full marks: 10 → 20' },
      { zh: '细则“报告”（report）：删去', en: 'rule “Report” (report): removed' },
      { zh: '细则“走访”（visits）：计分方式·分值：4 → 5', en: 'rule “Visits” (visits): effect points: 4 → 5' },
      { zh: '细则“培训”（training）：新增', en: 'rule “Training” (training): added' },
    ]);
  });

  it('renaming: the same rule under another id, also where its points change with it', () => {
    const renamed = revised(({ rules }) => {
      rules['annual-report'] = rules.report!;
      delete rules.report;
    });
    expect(sentences(tiny(), renamed)).toEqual(['rule “Report” (annual-report): renamed from report']);
    renamed.rules['annual-report']!.effect.points = '2';
    expect(sentences(tiny(), renamed)).toEqual([
      'rule “Report” (annual-report): renamed from report; effect points: 3 → 2',
    ]);
  });

  it('a renamed section, which its rules follow without a word', () => {
    const after = revised(({ sections, rules }) => {
      sections.total = sections.all!;
      delete sections.all;
      for (const rule of Object.values(rules)) rule.section = 'total';
    });
    expect(sentences(tiny(), after)).toEqual(['section “Total” (total): renamed from all']);
  });

  it('another kind of measure or effect as one whole, texts and lists in their language', () => {
    const after = revised(({ edition: _, ...rulebook }) => {
      rulebook.rules.visits!.measure = { kind: 'rating', from: '0', to: '10' };
      rulebook.rules.report!.title = { zh: '年报', en: 'Annual report' };
      rulebook.rules.report!.appliesTo = { kinds: ['office'] };
    });
    const { changes } = compareRulebooks(tiny(), after);
    expect(changes.map(({ text }) => text.zh)).toEqual([
      '细则“年报”（report）：标题：“报告” → “年报”；适用单位：无 → {"kinds":["office"]}',
      '细则“走访”（visits）：计量方式：{"kind":"count"} → {"kind":"rating","from":"0","to":"10"}',
    ]);
  });

  it('a reading’s default, and what follows from it', () => {
    const { readings, ...rest } = JSON.parse(JSON.stringify(wuding2018));
    const after = {
      ...rest,
      readings: { ...readings, 'heavy-size': { ...readings['heavy-size'], default: '5-points' } },
    };
    expect(sentences(wuding2018, after)).toEqual([
      'reading “How much is 重扣分, the heavy deduction” (heavy-size): default: 10-points → 5-points',
      'rule “No body for open government” (dedicated-body): effect points: 10 → 5',
    ]);
  });

  it('a branch nobody chose is told as such', () => {
    const after = JSON.parse(JSON.stringify(wuding2018));
    after.rules['dedicated-body'].effect['5-points'].points = '6';
    const { changes } = compareRulebooks(wuding2018, after);
    expect(changes).toMatchObject([
      { id: 'dedicated-body', shows: 'under-other-readings', cells: [{ before: '5', after: '6' }] },
    ]);
    expect(changes[0]!.text.en).toContain('only under other readings');
  });
});

describe('compareRulebooks: whose total moves, and why', () => {
  it('by hand: 50/7 of 10 becomes 13.75 of 20', () => {
    const after = revised(({ sections, rules }) => {
      sections.all!.fullMarks = '20';
      rules.visits!.effect.points = '5';
    });
    const { units, rejected } = compareRulebooks(tiny(), after, [record()]);
    // before: (3 + 2) × 10/7 = 50/7 = 7.14 (rounding −1/350); after: (3 + 2.5) × 20/8 = 13.75
    expect(rejected).toEqual([]);
    expect(units).toMatchObject([
      {
        unit: 'a',
        before: { status: 'final', total: '7.14' },
        after: { status: 'final', total: '13.75' },
        difference: '6.61',
        moves: [
          { rule: 'report', before: '30/7', after: '15/2', exact: '45/14', changed: false },
          { rule: 'visits', before: '20/7', after: '25/4', exact: '95/28', changed: true },
          { stage: 'rounding', before: '-1/350', after: '0', exact: '1/350', changed: false },
        ],
        asks: [],
        leftAside: [],
      },
    ]);
    // 45/14 + 95/28 + 1/350 = 6.61
    expect(exactText(sumOf(units[0]!.moves.map(({ exact }) => exact)))).toBe('661/100');
  });

  it('facts follow a renamed rule; those of a removed one are left aside; a new one is asked for', () => {
    const after = revised(({ rules }) => {
      rules['annual-report'] = rules.report!;
      rules.training = {
        ...rules.report!,
        title: { zh: '培训', en: 'Training' },
        basis: [{ document: 'notice', clause: '9' }],
      };
      delete rules.report;
      delete rules.visits;
    });
    const { units } = compareRulebooks(tiny(), after, [record()]);
    expect(units).toMatchObject([
      { after: { status: 'provisional' }, difference: null, asks: ['training'], leftAside: ['visits'] },
    ]);
    expect(units[0]!.after.range).toEqual({ low: '5.00', high: '10.00' });
  });

  it('rejects, with its place, what fits not both', () => {
    const next = revised((rulebook) => {
      rulebook.year = 2021;
    });
    const { units, rejected } = compareRulebooks(tiny(), next, [record(), { unit: { id: 'b' } }]);
    expect(units).toEqual([]);
    expect(rejected).toMatchObject([
      { line: 1, unit: 'a', by: 'after', issues: [{ path: '/year' }] },
      { line: 2, unit: 'b', by: 'before' },
    ]);
  });

  it('takes scorers with readings of their own: the county under a lighter heavy deduction', () => {
    const lighter = createScorer(wuding2018, { readings: { 'heavy-size': '5-points' } });
    const { units } = compareRulebooks(wuding2018, lighter, countyRecords());
    const moved = units.filter(({ difference }) => difference !== null && compare(difference, '0') !== 0);
    // 谷雨镇 has no body: −10 becomes −5 and nothing else moves
    expect(moved.find(({ unit }) => unit === 'guyu')).toMatchObject({
      difference: '5.00',
      moves: [{ rule: 'dedicated-body', before: '-10', after: '-5', exact: '5', changed: true }],
    });
  });

  it('law: of two final scores the moves add up to the difference of the totals', () => {
    let finals = 0;
    fc.assert(
      fc.property(fc.nat(200_000), (seed) => {
        const rulebook = randomRulebook(seed) as unknown as Rulebook;
        const [before, after] = [seed, seed + 1].map((one) => randomReadings(rulebook as never, one));
        const records = [1, 2, 3].map((n) => randomRecord(rulebook as never, seed + n));
        const parsed = parseRulebook(rulebook);
        if (!parsed.ok) return;
        let scorers: object[];
        try {
          scorers = [before, after].map((readings) => createScorer(parsed.rulebook, { readings: readings as never }));
        } catch {
          return;
        }
        const { units } = compareRulebooks(scorers[0]!, scorers[1]!, records);
        for (const { difference, moves, before: old, after: now } of units) {
          if (difference === null) continue;
          finals++;
          expect(compare(sum([old.total!, difference]), now.total!)).toBe(0);
          const [n, d] = exactText(sumOf(moves.map(({ exact }) => exact))).split('/');
          expect(Number(n) / Number(d ?? 1)).toBeCloseTo(Number(difference), 9);
        }
      }),
      { numRuns: 300 },
    );
    expect(finals).toBeGreaterThan(50);
  });
});
