import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { compare, createScorer, type Score, sum } from '../../src/index.js';
import type { PlainRecord } from '../helpers.js';
import { frac, show } from '../second/fraction.js';
import { randomCase } from '../second/random.js';

/** Random records of the founding rulebook under random readings, by seed, so that a failure names its case. */
const cases = fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((seed) => {
  const { record, readings } = randomCase(seed);
  return { seed, record: record as unknown as PlainRecord, readings };
});
const scoreBy = (readings: Record<string, string>) => {
  const scorer = createScorer(wuding2018, { readings: readings as never });
  return (record: PlainRecord): Score => scorer.score(record as never);
};
const RUNS = { numRuns: 300 };

/** `null` stands below everything as a low end. */
const isAtMost = (a: string | null, b: string | null) => a === null || (b !== null && compare(a, b) <= 0);

describe('a score is a function of rulebook, readings and record', () => {
  it('the same record gives the same bytes, scored twice or by another scorer', () => {
    fc.assert(
      fc.property(cases, ({ record, readings }) => {
        const score = scoreBy(readings);
        const text = JSON.stringify(score(record));
        expect(JSON.stringify(score(structuredClone(record)))).toBe(text);
        expect(JSON.stringify(scoreBy(readings)(record))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('the order of facts, roles and assignments does not matter', () => {
    fc.assert(
      fc.property(cases, ({ record, readings }) => {
        const turned = {
          ...record,
          facts: Object.fromEntries(Object.entries(record.facts).reverse()),
          unit: {
            ...record.unit,
            roles: record.unit.roles?.toReversed(),
            assigned: record.unit.assigned?.toReversed(),
          },
        };
        const score = scoreBy(readings);
        const { unit: _, findings, ...rest } = score(record);
        const { unit: __, findings: turnedFindings, ...turnedRest } = score(turned as PlainRecord);
        expect(JSON.stringify(turnedRest)).toBe(JSON.stringify(rest));
        expect(new Set(turnedFindings.map((one) => JSON.stringify(one)))).toEqual(
          new Set(findings.map((one) => JSON.stringify(one))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('the order of units does not matter: no record leaves a trace in the next', () => {
    fc.assert(
      fc.property(cases, cases, (a, b) => {
        const score = scoreBy(a.readings);
        const [first, second] = [score(a.record), score(b.record)];
        const again = scoreBy(a.readings);
        const [secondAgain, firstAgain] = [again(b.record), again(a.record)];
        expect(JSON.stringify([firstAgain, secondAgain])).toBe(JSON.stringify([first, second]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the lines account for the total', () => {
  it('shown amounts add up to the shown total, exact ones to the exact total, and each shown one is its exact one rounded', () => {
    fc.assert(
      fc.property(cases, ({ record, readings }) => {
        const { status, total, lines } = scoreBy(readings)(record);
        if (status !== 'final') {
          expect(lines.some(({ stage }) => stage === 'rounding')).toBe(false);
          return;
        }
        expect(compare(sum(lines.map(({ amount }) => amount)), total!)).toBe(0);
        const exact = lines.map((line) => line.exact.split('/').map(BigInt) as [bigint, bigint?]);
        const d = exact.reduce((product, [, den = 1n]) => lcm(product, den), 1n);
        const n = exact.reduce((all, [num, den = 1n]) => all + num * (d / den), 0n);
        expect(n * 100n).toBe(BigInt(total!.replace('.', '')) * d);
        expect(lines.every(({ stage, amount }) => stage !== 'deduct' || !(compare(amount, '0') > 0))).toBe(true);
        for (const [at, { stage, amount }] of lines.entries()) {
          const [num, den = 1n] = exact[at]!;
          if (stage !== 'rounding') expect(amount).toBe(show(frac(num, den), 4));
        }
      }),
      RUNS,
    );
  });

  it('each line names known readings, a clause, and its reason in both languages', () => {
    fc.assert(
      fc.property(cases, ({ record, readings }) => {
        for (const line of scoreBy(readings)(record).lines) {
          expect(line.readings.every((reading) => Object.hasOwn(wuding2018.readings!, reading))).toBe(true);
          expect(line.because.zh.length * line.because.en.length).toBeGreaterThan(0);
          if (line.rule) expect(line.basis.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('ranges', () => {
  it('a final range ends in its total, a provisional one is in order', () => {
    fc.assert(
      fc.property(cases, ({ record, readings }) => {
        const { status, total, range, missing } = scoreBy(readings)(record);
        if (status === 'final') expect([range.low, range.high]).toEqual([total, total]);
        else expect(total).toBe(null);
        expect(missing.length > 0).toBe(status === 'provisional');
        expect(isAtMost(range.low, range.high)).toBe(true);
      }),
      RUNS,
    );
  });

  it('removing a fact never raises the low end, nor lowers the high end of an earning fact', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ record, readings }, at) => {
        const ids = Object.keys(record.facts);
        if (ids.length === 0) return;
        const gone = ids[at % ids.length]!;
        const { [gone]: _, ...facts } = record.facts;
        const score = scoreBy(readings);
        const [before, after] = [score(record).range, score({ ...record, facts }).range];
        expect(isAtMost(after.low, before.low)).toBe(true);
        if (gone !== 'press-conferences') expect(isAtMost(before.high, after.high)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('encloses every completion', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), ({ record, readings }, picks) => {
        const score = scoreBy(readings);
        const whole = score(record);
        if (whole.status !== 'final') return;
        const facts = { ...record.facts };
        for (const pick of picks) delete facts[Object.keys(facts)[pick % Object.keys(facts).length] ?? ''];
        delete facts['press-conferences'];
        const conferences = record.facts['press-conferences'];
        const { range } = score({
          ...record,
          facts: { ...facts, ...(conferences ? { 'press-conferences': conferences } : {}) },
        });
        expect(isAtMost(range.low, whole.total)).toBe(true);
        expect(isAtMost(whole.total, range.high)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('monotone in every earning fact', () => {
  const BETTER: [from: unknown, to: unknown][] = [
    ['unmet', 'partial'],
    ['partial', 'met'],
    [
      { status: 'partial', share: '0.3' },
      { status: 'partial', share: '0.7' },
    ],
    [
      { status: 'met', completedOn: '2019-01-01' },
      { status: 'met', completedOn: '2018-12-31' },
    ],
    [
      { status: 'met', completedOn: '2018-12-31' },
      { status: 'met', completedOn: '2018-05-01' },
    ],
  ];
  it('a better status never lowers the total', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.constantFrom(...BETTER), ({ record, readings }, at, [worse, better]) => {
        const rows = Object.keys(record.facts).filter((id) => {
          const rule = (wuding2018.rules as Record<string, { measure?: { kind: string }; effect?: { kind: string } }>)[
            id
          ];
          return rule?.measure?.kind === 'status' && rule.effect?.kind === 'earn';
        });
        if (rows.length === 0) return;
        const id = rows[at % rows.length]!;
        const score = scoreBy(readings);
        const [low, high] = [worse, better].map(
          (fact) => score({ ...record, facts: { ...record.facts, [id]: fact } }).range,
        );
        expect(isAtMost(low!.low, high!.low)).toBe(true);
        expect(isAtMost(low!.high, high!.high)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

function lcm(a: bigint, b: bigint): bigint {
  const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? x : gcd(y, x % y));
  return (a / gcd(a, b)) * b;
}
