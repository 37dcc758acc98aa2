import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { bounds, compare, createScorer, type Rulebook } from '../../src/index.js';
import { countyRecords, type PlainRecord, readRecords } from '../helpers.js';
import { Rng } from '../reference/generate/prng.js';
import { randomRecord, randomRulebook } from '../reference/random.js';
import { randomCase } from '../second/random.js';
import { READINGS } from '../second/readings.js';
import {
  allCombined,
  combinationsOf,
  combined,
  combinedIfSound,
  expectedBounds,
  falseWitnesses,
  order,
  saidBounds,
} from './all-combinations.js';
import { withMoreReadings } from './more-readings.js';

const NAMES = Object.keys(READINGS);
const idsOf = (records: readonly { unit: { id: string } }[]) => records.map(({ unit }) => unit.id);

/** Random units of the second implementation and some of the county, complete and incomplete. */
function someRecords(rng: Rng, seed: number): PlainRecord[] {
  const random = Array.from({ length: 5 }, (_, at) => randomCase(seed * 100 + at).record as unknown as PlainRecord);
  const county = rng.some([...countyRecords(), ...readRecords('examples/county/incomplete.json')], 3, 3);
  const seen = new Set<string>();
  return [...random, ...county].filter(({ unit }) => !seen.has(unit.id) && seen.add(unit.id));
}

describe('any six readings of the founding rulebook: bounds are what all combinations give', () => {
  it.each([1, 2, 3, 4])('drawn by seed %i', (seed) => {
    const rng = new Rng(seed);
    const six = rng.some(NAMES, 6, 6);
    const records = someRecords(rng, seed);
    const result = bounds(wuding2018, records, { readings: six });
    expect(result.rejected).toEqual([]);
    const all = allCombined(wuding2018, six, records);
    expect(BigInt(all.length)).toBe(BigInt(result.combinations));
    expect(saidBounds(result), six.join()).toEqual(expectedBounds(all, idsOf(records), result.pairs));
    expect(falseWitnesses(wuding2018, result, records)).toEqual([]);
  });
});

describe('random rulebooks under all their readings', () => {
  const orders = new Map<string, number>();
  let excluded = 0;

  it.each([
    [1, 22, {}],
    [239, 2, {}],
    [311, 1, {}],
    [500, 16, { loose: true }],
  ])('from seed %i on, %i of them', (first, count, options) => {
    for (let seed = first; seed < first + count; seed++) {
      const plain = randomRulebook(seed, options);
      const rulebook = withMoreReadings(plain, 5, seed) as unknown as Rulebook;
      const names = Object.keys(rulebook.readings ?? {});
      if (combinationsOf(rulebook, names).length > 160) continue;
      const records = Array.from({ length: 4 }, (_, at) => {
        const record = randomRecord(plain, at) as unknown as PlainRecord;
        return { ...record, unit: { ...record.unit, id: `u${at}` } };
      });
      const result = bounds(rulebook, records);
      expect(result.rejected).toEqual([]);
      const tried = combinationsOf(rulebook, names).map((options) => ({
        isExcluded: result.excluded.some(({ readings }) =>
          Object.entries(readings).every(([name, option]) => options[name] === option),
        ),
        outcome: combinedIfSound(rulebook, options, records),
      }));
      // what is excluded is what no scorer takes
      expect(tried.every(({ isExcluded, outcome }) => isExcluded === (outcome === undefined))).toBe(true);
      excluded += result.excluded.length;
      const all = tried.flatMap(({ outcome }) => outcome ?? []);
      expect(saidBounds(result), `rulebook ${seed}`).toEqual(expectedBounds(all, idsOf(records), result.pairs));
      expect(falseWitnesses(rulebook, result, records), `rulebook ${seed}`).toEqual([]);
      for (const pair of result.pairs) orders.set(pair.order, (orders.get(pair.order) ?? 0) + 1);
    }
  });

  it('show orders of every kind, and options that exclude each other', () => {
    expect([...orders.keys()]).toEqual(expect.arrayContaining(['always', 'depends', 'tied']));
    expect(excluded).toBeGreaterThan(0);
  });
});

describe('forty units under all readings', () => {
  /** The county, and some of it again with the special page only partly done. */
  const records = [
    ...countyRecords(),
    ...countyRecords()
      .slice(0, 11)
      .map(({ unit, facts, ...rest }) => ({
        ...rest,
        unit: { ...unit, id: `${unit.id}-2`, name: unit.id },
        facts: { ...facts, 'special-page': 'partial' },
      })),
  ];
  const start = process.cpuUsage();
  const result = bounds(wuding2018, records);
  const { user, system } = process.cpuUsage(start);

  it('names combinations that do what is said of them', () => {
    console.info(
      `bounds of ${result.units.length} units and ${result.pairs.length} pairs over ${result.combinations} combinations: ${Math.round((user + system) / 1000)} ms of processor time`,
    );
    expect([result.rejected, result.units.length, result.combinations]).toEqual([[], 40, '75497472']);
    const some = { ...result, pairs: result.pairs.filter((_, at) => at % 12 === 0) };
    expect(falseWitnesses(wuding2018, some, records)).toEqual([]);
  });

  it('enclose every combination tried, and no order tried contradicts them', () => {
    const rng = new Rng(40);
    const place = new Map(idsOf(records).map((id, at) => [id, at]));
    for (let tried = 0; tried < 60; tried++) {
      const options = Object.fromEntries(NAMES.map((name) => [name, rng.pick(READINGS[name]!)]));
      const { outcomes } = combined(wuding2018, options, records);
      for (const [at, { low, high }] of result.units.entries()) {
        expect(compare(low!, outcomes[at]!.low!)).toBeLessThanOrEqual(0);
        expect(compare(outcomes[at]!.high!, high!)).toBeLessThanOrEqual(0);
      }
      for (const { a, b, ...pair } of result.pairs) {
        const [one, other] = [outcomes[place.get(a)!]!, outcomes[place.get(b)!]!];
        const now = order(one, 'high', other, 'low');
        if (now > 0) expect(pair.ahead).not.toBe(null);
        if (now < 0) expect(pair.behind).not.toBe(null);
        if (now === 0) expect(pair.order).not.toMatch(/always/);
      }
    }
  });

  it('a scorer’s own readings change where the combinations start, not where they end', () => {
    const scorer = createScorer(wuding2018, { readings: { 'late-work': 'half', 'task-weights': 'by-section' } });
    const again = bounds(scorer, records.slice(0, 8));
    const ends = ({ unit, low, high }: (typeof result.units)[number]) => ({ unit, low, high });
    expect(again.units.map(ends)).toEqual(result.units.slice(0, 8).map(ends));
  });
});
