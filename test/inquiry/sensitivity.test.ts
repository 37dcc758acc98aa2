import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer, InvalidReadingsError, type Rulebook, sensitivity } from '../../src/index.js';
import { countyRecords, type PlainRecord, readRecords } from '../helpers.js';
import { randomRecord, randomRulebook } from '../reference/random.js';
import { book, reading } from '../scoring/book.js';
import { combined, type Outcome, optionsOf, order } from './all-combinations.js';
import { withMoreReadings } from './more-readings.js';

const status = { kind: 'status' };
const record = (id: string, facts: object) => ({ unit: { id, kind: 'township' }, year: 2018, facts });

/*
 * Two duties of 100 marks: partial is a half or nothing, late a half or nothing.
 *                                  as chosen   partial=half   late=half   both
 * a  met, unmet                    50          50             50          50
 * b  partial, partial              0           50             0           50
 * c  met late, partial             0           25             25          50
 */
const small = (more: object = {}) =>
  book({
    sections: { root: { fullMarks: '100' } },
    rules: {
      first: { measure: status, effect: { kind: 'earn', points: '1' }, due: '2018-06-30' },
      second: { measure: status, effect: { kind: 'earn', points: '1' } },
    },
    defaults: {
      partial: { $reading: 'partial', nothing: '0', half: '0.5' },
      late: { $reading: 'late', nothing: '0', half: '0.5' },
    },
    readings: { late: reading('nothing', 'half'), partial: reading('nothing', 'half') },
    ...more,
  });
const three = [
  record('a', { first: 'met', second: 'unmet' }),
  record('b', { first: 'partial', second: 'partial' }),
  record('c', { first: { status: 'met', completedOn: '2018-07-01' }, second: 'partial' }),
];
const standings = (units: readonly { unit: string; total: string | null; rank: number | null }[]) =>
  units.map(({ unit, total, rank }) => `${unit} ${total} ${rank}`);

describe('sensitivity: a sheet small enough for the hand', () => {
  const result = sensitivity(small(), three);

  it('has total and rank of each unit under each option', () => {
    expect(result.readings.map(({ id, decidesRank }) => [id, decidesRank])).toEqual([
      ['partial', true],
      ['late', true],
    ]);
    const under = (at: number) =>
      Object.fromEntries(result.readings[at]!.options.map(({ option, units }) => [option, standings(units)]));
    expect(under(0)).toEqual({
      nothing: ['a 50.00 1', 'b 0.00 2', 'c 0.00 2'],
      half: ['a 50.00 1', 'b 50.00 1', 'c 25.00 3'],
    });
    expect(under(1)).toEqual({
      nothing: ['a 50.00 1', 'b 0.00 2', 'c 0.00 2'],
      half: ['a 50.00 1', 'b 0.00 3', 'c 25.00 2'],
    });
  });

  it('says first which readings decide a rank, those that move most first', () => {
    expect(Object.keys(result).slice(0, 2)).toEqual(['format', 'decisive']);
    expect(result.decisive).toEqual([
      { reading: 'partial', units: ['b', 'c'] },
      { reading: 'late', units: ['b'] },
    ]);
  });

  it('looks at two at once: what neither gives alone', () => {
    // b stands at 50 and first under partial alone too
    expect(result.pairs.map(({ readings, units }) => [readings, standings(units)])).toEqual([
      [{ late: 'half', partial: 'half' }, ['c 50.00 1']],
    ]);
    expect(sensitivity(small(), three, { pairs: false }).pairs).toEqual([]);
  });

  it('starts from a scorer’s readings, changes only those named, knows no others', () => {
    const scorer = createScorer(small(), { readings: { partial: 'half' } });
    const late = sensitivity(scorer, three, { readings: ['late'] });
    expect(late.baseline).toEqual({ late: 'nothing', partial: 'half' });
    expect(standings(late.units)).toEqual(['a 50.00 1', 'b 50.00 1', 'c 25.00 3']);
    expect(late.readings.map(({ id }) => id)).toEqual(['late']);
    expect(standings(late.readings[0]!.options[1]!.units)).toEqual(['a 50.00 1', 'b 50.00 1', 'c 50.00 1']);
    expect(() => sensitivity(small(), three, { readings: ['laet'] })).toThrow(InvalidReadingsError);
  });

  it('a reading decides a rank as soon as one of its options does', () => {
    // b has half of 100 and 0, 1 or 60 for its claim; a all of 100
    const points = { $reading: 'bonus', none: '0', little: '1', much: '60' };
    const claim = { measure: { kind: 'count' }, effect: { kind: 'award', points, per: 'once' } };
    const duty = { measure: status, effect: { kind: 'earn', points: '1' } };
    const rulebook = book({
      sections: { root: { fullMarks: '100' } },
      rules: { duty, claim },
      readings: { bonus: reading('none', 'little', 'much') },
    });
    const units = [record('a', { duty: 'met' }), record('b', { duty: 'partial', claim: 1 })];
    expect(sensitivity(rulebook, units).decisive).toEqual([{ reading: 'bonus', units: ['a', 'b'] }]);
  });

  it('ranks densely where the rulebook says so', () => {
    const dense = sensitivity(small({ ranking: 'dense' }), three);
    const partial = dense.readings.find(({ id }) => id === 'partial')!;
    expect(standings(partial.options[1]!.units)).toEqual(['a 50.00 1', 'b 50.00 1', 'c 25.00 2']);
  });

  it('gives a provisional unit its range and no rank', () => {
    const { units, readings } = sensitivity(small(), [...three, record('d', { first: 'partial' })]);
    expect(units[3]).toMatchObject({
      status: 'provisional',
      total: null,
      range: { low: '0.00', high: '50.00' },
      rank: null,
    });
    expect(readings[0]!.options[1]!.units[3]!.range).toEqual({ low: '25.00', high: '75.00' });
  });

  it('rejects what is no record', () => {
    const { rejected, units } = sensitivity(small(), [three[0], { unit: 1 }, three[0]]);
    expect([units.length, rejected.map(({ line }) => line)]).toEqual([1, [2, 3]]);
  });
});

/** Every unit's outcome and rank under some options, one scorer each. */
function standingsUnder(rulebook: object, options: Record<string, string>, records: readonly PlainRecord[]) {
  const { outcomes } = combined(rulebook, options, records);
  const isRanked = ({ status: now }: Outcome) => now === 'final';
  const kindOf = (at: number) => records[at]!.unit.kind;
  return outcomes.map((outcome, at) => ({
    unit: records[at]!.unit.id,
    ...outcome,
    rank: isRanked(outcome)
      ? 1 +
        outcomes.filter(
          (other, place) => isRanked(other) && kindOf(place) === kindOf(at) && order(other, 'low', outcome, 'low') > 0,
        ).length
      : null,
  }));
}
const said = (units: ReturnType<typeof sensitivity>['units']) =>
  units.map(({ unit, range, status: now, rank }) => ({ unit, low: range.low, high: range.high, status: now, rank }));

describe('sensitivity is what a scorer for each option gives', () => {
  const county = [...countyRecords(), ...readRecords('examples/county/incomplete.json')]
    .filter(({ unit }, at, all) => all.findIndex((other) => other.unit.id === unit.id) === at)
    .slice(0, 34);
  const random = Array.from({ length: 12 }, (_, at) => {
    const plain = randomRulebook(at + 40);
    const records = Array.from({ length: 5 }, (_, place) => {
      const one = randomRecord(plain, place) as unknown as PlainRecord;
      return { ...one, unit: { ...one.unit, id: `u${place}` } };
    });
    const rulebook = { ...withMoreReadings(plain, 4, at), ranking: 'competition' };
    return [`random ${at + 40}`, rulebook as unknown as Rulebook, records] as const;
  });

  it.each([['the county', wuding2018 as unknown as Rulebook, county] as const, ...random])(
    '%s',
    (_, rulebook, records) => {
      const result = sensitivity(rulebook, records);
      expect(result.rejected).toEqual([]);
      for (const { id, options } of result.readings) {
        expect(options.map(({ option }) => option).sort()).toEqual(optionsOf(rulebook, id).sort());
        for (const { option, units } of options)
          expect(said(units), `${id}=${option}`).toEqual(standingsUnder(rulebook, { [id]: option }, records));
      }
      for (const { readings, units } of result.pairs.filter((_, at) => at % 9 === 0)) {
        const both = standingsUnder(rulebook, readings, records);
        expect(said(units)).toEqual(both.filter(({ unit }) => units.some((one) => one.unit === unit)));
      }
    },
  );

  it('no pair is left out that gives what neither reading gives alone', () => {
    const names = ['late-work', 'composite-rows', 'due-end', 'heavy-size'] as const;
    const { pairs } = sensitivity(wuding2018, county, { readings: names });
    const changes = names.flatMap((name) =>
      optionsOf(wuding2018, name)
        .slice(1)
        .map((option) => ({ [name]: option })),
    );
    const key = (units: ReturnType<typeof standingsUnder>) => units.map((unit) => JSON.stringify(unit));
    const none = key(standingsUnder(wuding2018, {}, county));
    const expected = changes.flatMap((one, at) =>
      changes.slice(at + 1).flatMap((other) => {
        if (Object.keys(one)[0] === Object.keys(other)[0]) return [];
        const alone = [one, other].map((options) => key(standingsUnder(wuding2018, options, county)));
        const both = standingsUnder(wuding2018, { ...one, ...other }, county);
        const moved = both.filter((unit, place) => {
          const now = JSON.stringify(unit);
          return now !== none[place] && alone.every((units) => units[place] !== now);
        });
        return moved.length === 0 ? [] : [moved.map(({ unit }) => unit)];
      }),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(pairs.map(({ units }) => units.map(({ unit }) => unit)).sort()).toEqual(expected.sort());
  });
});
