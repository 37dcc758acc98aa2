import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { compare, createScorer, type Score } from '../../src/index.js';
import { randomCase } from '../second/random.js';
import { READINGS, type SecondRecord, secondScore } from '../second/score.js';

const day = (to: string | null) => [{ from: '2018-08-01', to }];
const LEADER = ['designated', 'in-division-of-work', 'made-public'];
const EXEMPT = { exempt: 'no such matter' };

/**
 * Six facts that concern every unit, with the ways to state each of them: a body and its staff, a count, every part of a
 * checklist, a status of three points, a row, a list of delays.
 */
const WAYS: Record<string, readonly unknown[]> = {
  'dedicated-body': [
    { establishedOn: null },
    { establishedOn: '2019-01-01', fullTimeStaff: 3 },
    { establishedOn: '2018-12-31', fullTimeStaff: 0 },
    { establishedOn: '2018-12-31', fullTimeStaff: 1 },
  ],
  'report-heard': [0, 1],
  'leader-designated': Array.from({ length: 8 }, (_, set) => LEADER.filter((_, item) => set & (1 << item))),
  'special-page': ['unmet', 'partial', 'met'],
  'task-31': ['unmet', 'partial', 'met'],
  'task-19-days': [day('2018-08-01'), day('2018-08-20'), [...day('2018-08-01'), ...day(null)]],
};
/** Ways that take a fact out of the sheet, or make it late: they are worth no less than nothing and no more than all. */
const BESIDE: Record<string, readonly unknown[]> = {
  'special-page': [{ status: 'met', completedOn: '2019-01-01' }],
  'task-31': [EXEMPT, { status: 'met', completedOn: '2019-01-01' }],
  'task-19-days': [EXEMPT, []],
};

/** Complete records of random units, their bonus among them, with random readings. */
const CASES = Array.from({ length: 400 }, (_, index) => randomCase(index + 1))
  .filter(({ record, readings }) => secondScore(record, readings).status === 'final')
  .filter(({ record }) => Object.keys(WAYS).every((id) => id in record.facts))
  .slice(0, 40);

function rangeOf(record: SecondRecord, readings: Record<string, string>): Score {
  return createScorer(wuding2018, { readings: readings as never }).score(record as never);
}
/** The totals of all completions, by the second scorer. */
function totalsOf(record: SecondRecord, readings: Record<string, string>, ways: typeof WAYS): string[] {
  const totals = new Set<string>();
  const state = (facts: Record<string, unknown>, left: readonly string[]): void => {
    const [id, ...rest] = left;
    if (id === undefined) totals.add(secondScore({ ...record, facts }, readings).total!);
    else for (const fact of ways[id]!) state({ ...facts, [id]: fact }, rest);
  };
  state(record.facts, Object.keys(ways));
  return [...totals].sort(compare);
}
function without(record: SecondRecord, ids: readonly string[]): SecondRecord {
  const facts = Object.entries(record.facts).filter(([id]) => !ids.includes(id));
  return { ...record, facts: Object.fromEntries(facts) };
}

describe('the range of a score with six facts missing', () => {
  it.each(CASES.map((one) => [one.record.unit.id, one] as const))('is what all completions give: %s', (_, one) => {
    const { record, readings } = one;
    const open = without(record, Object.keys(WAYS));
    const score = rangeOf(open, readings);
    const totals = totalsOf(open, readings, WAYS);
    expect(new Set(score.missing.map(({ fact }) => fact))).toEqual(new Set(Object.keys(WAYS)));
    expect([score.range.low, score.range.high]).toEqual([totals[0], totals.at(-1)]);
  });

  it('holds what is exempt, late or empty too', () => {
    const ways = Object.fromEntries(
      Object.entries(WAYS).map(([id, some]) => [id, BESIDE[id] ?? [some[0], some.at(-1)]]),
    );
    for (const { record, readings } of CASES) {
      const open = without(record, Object.keys(WAYS));
      const { low, high } = rangeOf(open, readings).range;
      const totals = totalsOf(open, readings, ways);
      expect(compare(low!, totals[0]!), record.unit.id).toBeLessThanOrEqual(0);
      expect(compare(totals.at(-1)!, high!), record.unit.id).toBeLessThanOrEqual(0);
    }
  });

  it('takes an absent list of conferences for none, whatever could have been claimed', () => {
    for (const { record, readings } of CASES) {
      const open = without(record, [...Object.keys(WAYS), 'press-conferences']);
      const none = { ...open, facts: { ...open.facts, 'press-conferences': [] } };
      expect(rangeOf(open, readings).range).toEqual(rangeOf(none, readings).range);
    }
  });
});

describe('the range of a score whose staff alone is missing', () => {
  it.each(CASES.map((one) => [one.record.unit.id, one] as const))('is what any staff gives: %s', (_, one) => {
    const { record, readings } = one;
    const stated = (staff: object) => ({
      ...record,
      facts: { ...record.facts, 'dedicated-body': { establishedOn: '2018-03-12', ...staff } },
    });
    const score = rangeOf(stated({}), readings);
    const totals = [0, 1, 4].map((fullTimeStaff) => secondScore(stated({ fullTimeStaff }), readings).total!);
    totals.sort(compare);
    expect([score.range.low, score.range.high]).toEqual([totals[0], totals.at(-1)]);
    const asked = readings['heavy-trigger'] === 'body-or-staff';
    expect(score.missing.map(({ fact, field }) => [fact, field])).toEqual(
      asked ? [['dedicated-body', 'fullTimeStaff']] : [],
    );
  });
});

describe('the cases', () => {
  it('stand under every option of every reading, with and without a bonus', () => {
    const met = new Set(CASES.flatMap(({ readings }) => Object.entries(readings).map((pair) => pair.join('='))));
    const options = Object.entries(READINGS).flatMap(([id, all]) => all.map((option) => `${id}=${option}`));
    expect(options.filter((option) => !met.has(option))).toEqual([]);
    const bonus = CASES.map(({ record, readings }) => secondScore(record, readings).awarded !== '0.0000');
    expect(new Set(bonus)).toEqual(new Set([true, false]));
  });
});
