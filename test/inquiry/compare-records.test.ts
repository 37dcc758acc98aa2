import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { compareRecords, compareScores, createScorer, InvalidRecordError, score, sum } from '../../src/index.js';
import { add, exactText, parseExact, type Ratio, ZERO } from '../../src/numbers/index.js';
import { countyRecords, type PlainRecord, ROOT, readRecords } from '../helpers.js';
import { book } from '../scoring/book.js';

/** 60 + 40 = 100 points, rescaled to what applies; a fault takes 5. */
const rulebook = book({
  sections: { root: { fullMarks: '100' } },
  rules: {
    report: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '60' } },
    visits: {
      measure: { kind: 'count' },
      effect: { kind: 'earn', points: '40', scale: { kind: 'proportional', required: '4' } },
    },
    faults: { measure: { kind: 'count' }, effect: { kind: 'deduct', points: '5', per: 'occurrence' } },
  },
});
const record = (facts: object, unit: object = {}) => ({
  unit: { id: 'a', kind: 'township', ...unit },
  year: 2018,
  facts,
});

describe('compareRecords', () => {
  // self-assessed: 60 + 40 − 0 = 100; found: 30 + 20 − 10 = 40
  const claimed = record({ report: 'met', visits: 4, faults: 0 });
  const found = record({ faults: 2, visits: 2, report: 'partial' });

  it('puts the changes in one after another in the order of the rulebook: −30, −20, −10', () => {
    const { difference, steps, before, after } = compareRecords(rulebook, claimed, found);
    expect([before.total, after.total, difference]).toEqual(['100.00', '40.00', '-60.00']);
    expect(steps.map(({ changes, difference: moved, standing }) => [changes, moved, standing.total])).toEqual([
      [
        [{ fact: 'report', titles: [{ zh: 'report', en: 'report' }], before: 'met', after: 'partial' }],
        '-30.00',
        '70.00',
      ],
      [[{ fact: 'visits', titles: [{ zh: 'visits', en: 'visits' }], before: 4, after: 2 }], '-20.00', '50.00'],
      [[{ fact: 'faults', titles: [{ zh: 'faults', en: 'faults' }], before: 0, after: 2 }], '-10.00', '40.00'],
    ]);
  });

  it('an exemption refused moves the others too: they are scaled otherwise', () => {
    // exempt: visits 40 of 40 is 100; refused: 40 of 100
    const { steps, moves } = compareRecords(
      rulebook,
      record({ report: { exempt: '无' }, visits: 4, faults: 0 }),
      record({ report: 'unmet', visits: 4, faults: 0 }),
    );
    expect(steps.map(({ difference }) => difference)).toEqual(['-60.00']);
    expect(moves).toMatchObject([{ rule: 'visits', before: '100', after: '40', changed: false }]);
  });

  it('how a fact is written down is no change', () => {
    const one = record({ report: { status: 'partial', share: '0.5' }, visits: 4, faults: 0 });
    const other = record({ faults: 0, visits: 4, report: { share: '0.5', status: 'partial' } });
    expect(compareRecords(rulebook, one, other)).toMatchObject({ steps: [], moves: [], difference: '0.00' });
  });

  it('between ranges each end adds up; a fact taken back is null', () => {
    const { difference, steps } = compareRecords(rulebook, claimed, record({ report: 'met', faults: 1 }));
    expect(difference).toBeNull();
    // visits missing: 60 to 100; a fault: 55 to 95
    expect(steps).toMatchObject([
      { changes: [{ fact: 'visits', before: 4, after: null }], difference: null, low: '-40.00', high: '0.00' },
      { changes: [{ fact: 'faults' }], low: '-5.00', high: '-5.00' },
    ]);
  });

  it('takes together what only together gives a total again', () => {
    const gated = book({
      rules: {
        base: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '10' } },
        fine: {
          measure: { kind: 'count' },
          effect: { kind: 'deduct', points: '1', per: 'occurrence' },
          when: { rule: 'base', below: '1' },
        },
      },
    });
    const { steps, difference } = compareRecords(gated, record({ base: 'met' }), record({ base: 'unmet', fine: 3 }));
    expect(difference).toBe('-10.00');
    expect(steps.map(({ changes, difference: moved }) => [changes.map(({ fact }) => fact), moved])).toEqual([
      [['base', 'fine'], '-10.00'],
    ]);
  });

  it('a change of the unit itself comes first', () => {
    const [before] = countyRecords() as [PlainRecord];
    const after = { ...before, unit: { ...before.unit, assigned: ['task-13'] } };
    const { steps } = compareRecords(wuding2018, before, after);
    expect(steps[0]?.changes[0]).toMatchObject({
      titles: [],
      before: { assigned: [] },
      after: { assigned: ['task-13'] },
    });
    expect(steps[0]?.changes[0]).not.toHaveProperty('fact');
  });

  it('refuses records of two units, and what does not fit', () => {
    expect(() => compareRecords(rulebook, claimed, record({}, { id: 'b' }))).toThrow(InvalidRecordError);
    expect(() => compareRecords(rulebook, claimed, record({ visits: 'many' }))).toThrow(InvalidRecordError);
  });

  it('self-assessed against found: the example of the county, by its own totals', () => {
    const self = readRecords('examples/county/self-assessed.json');
    for (const claim of self) {
      const final = countyRecords().find(({ unit }) => unit.id === claim.unit.id)!;
      const { before, after, difference, steps } = compareRecords(wuding2018, claim, final);
      expect([before.total, after.total]).toEqual([
        score(wuding2018, claim as never).total,
        score(wuding2018, final as never).total,
      ]);
      expect(sum([before.total!, difference!])).toBe(sum([after.total!]));
      expect(sum(steps.map((step) => step.difference!))).toBe(sum([difference!]));
    }
    expect(readFileSync(`${ROOT}/examples/county/README.md`, 'utf8')).toContain('self-assessed.json');
  });

  it('law: steps add up to the difference, moves too, whatever changes', () => {
    const scorer = createScorer(wuding2018);
    const townships = countyRecords().filter(({ unit }) => unit.kind === 'township');
    const pair = fc.tuple(
      fc.constantFrom(...townships),
      fc.constantFrom(...townships),
      fc.array(fc.boolean(), { minLength: 90, maxLength: 90 }),
    );
    fc.assert(
      fc.property(pair, ([one, other, taken]) => {
        const facts = Object.fromEntries(
          Object.keys(one.facts).map((fact, at) => [fact, (taken[at] && other.facts[fact]) || one.facts[fact]]),
        );
        const { difference, steps, moves, before, after } = compareRecords(scorer, one, { ...one, facts });
        if (difference === null) return;
        expect(sum(steps.map((step) => step.difference ?? '0'))).toBe(sum([difference]));
        expect(exactText(moves.map(({ exact }) => parseExact(exact)).reduce((a, b) => add(a, b), ZERO))).toBe(
          exactText(parseDifference(before.total!, after.total!)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('compareScores', () => {
  it('needs only the scores: line by line, adding up', () => {
    const [one, other] = [
      { report: 'met', visits: 4, faults: 0 },
      { report: 'met', visits: 3, faults: 1 },
    ].map((facts) => score(rulebook, record(facts) as never));
    // 100 against 60 + 30 − 5 = 85
    expect(compareScores(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))).toMatchObject({
      before: { unit: 'a', total: '100.00' },
      after: { total: '85.00' },
      difference: '-15.00',
      moves: [
        { rule: 'visits', exact: '-10' },
        { rule: 'faults', exact: '-5' },
      ],
    });
  });
});

function parseDifference(before: string, after: string): Ratio {
  const hundredths = (text: string) => BigInt(text.replace('.', ''));
  return parseExact(`${hundredths(after) - hundredths(before)}/100`);
}
