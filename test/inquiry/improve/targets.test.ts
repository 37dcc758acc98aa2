import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../../seeds/wuding-2018/index.js';
import { createScorer, improve, type Target, UnanswerableError } from '../../../src/index.js';
import { MOST_TRIALS } from '../../../src/inquiry/improve/situation.js';
import { countyRecords } from '../../helpers.js';
import { ask, office, sheet } from './sheet.js';

const earn = (points: string) => ({ effect: { kind: 'earn', points } });
/** 10 points: four rows of 1, 2, 3 and 4. */
const rows = (top: object = {}) =>
  sheet({ one: earn('1'), two: earn('2'), three: earn('3'), four: earn('4') }, { top });
const none = { one: 'unmet', two: 'unmet', three: 'unmet', four: 'unmet' };

function setOf(target: Target, facts: object = none, scorer = rows()) {
  const { set } = ask(scorer, facts as never, { target });
  return [set!.reachable, set!.changes.map(({ fact }) => fact), set!.total];
}
/** The one issue of a question that has no answer. */
function refusal(question: () => unknown): { code: string; path: string } {
  try {
    question();
  } catch (error) {
    if (error instanceof UnanswerableError && error.issues.length === 1) return error.issues[0]!;
    throw error;
  }
  throw new Error('it was answered');
}
const codeOf = (question: () => unknown) => refusal(question).code;

describe('a total', () => {
  it('with the fewest changes, of equal ones the first in the rulebook', () => {
    expect(setOf({ total: '0' })).toEqual([true, [], '0.00']);
    expect(setOf({ total: '1' })).toEqual([true, ['one'], '1.00']);
    expect(setOf({ total: '3' })).toEqual([true, ['three'], '3.00']);
    // two of them: 1 + 4 comes before 2 + 3
    expect(setOf({ total: '5' })).toEqual([true, ['one', 'four'], '5.00']);
    expect(setOf({ total: 6 })).toEqual([true, ['two', 'four'], '6.00']);
    expect(setOf({ total: '7.01' })).toEqual([true, ['one', 'three', 'four'], '8.00']);
    expect(setOf({ total: '10' })).toEqual([true, ['one', 'two', 'three', 'four'], '10.00']);
    expect(setOf({ total: '10.01' })).toEqual([false, [], '10.00']);
  });

  it('is measured by what is sure: what is missing counts nothing', () => {
    const { base, changes, set } = ask(rows(), { one: 'met', four: 'met' }, { target: { total: '8' } });
    expect(base).toEqual({ status: 'provisional', total: null, range: { low: '5.00', high: '10.00' } });
    expect(changes.map(({ fact, from, gain, total }) => [fact, from, gain, total])).toEqual([
      ['three', null, '3.00', '8.00'],
      ['two', null, '2.00', '7.00'],
    ]);
    expect(set).toMatchObject({ size: 1, total: '8.00' });
  });

  it('gains do not add up under a ceiling or a gate: the set is found all the same', () => {
    // bonus: 1 each, at most 1 together; a third row opens a bonus of 4
    const scorer = sheet(
      {
        base: earn('10'),
        prize: { section: 'bonus', effect: { kind: 'award', points: '1', per: 'once' } },
        medal: { section: 'bonus', effect: { kind: 'award', points: '1', per: 'once' } },
        key: { effect: { kind: 'observe' } },
        feast: { section: 'gated', effect: { kind: 'award', points: '4', per: 'once' } },
      },
      {
        sections: {
          bonus: { title: { zh: '加分', en: 'bonus' }, within: 'all', ceiling: '1' },
          gated: { title: { zh: '加分', en: 'gated' }, within: 'all', when: { rule: 'key', atLeast: '1' } },
        },
      },
    );
    const facts = { base: 'met', prize: 'unmet', medal: 'unmet', key: 'unmet', feast: 'unmet' };
    const { changes } = ask(scorer, facts);
    expect(changes.map(({ fact, gain }) => [fact, gain])).toEqual([
      ['prize', '1.00'],
      ['medal', '1.00'],
      ['key', '0.00'],
      ['feast', '0.00'],
    ]);
    expect(setOf({ total: '11' }, facts, scorer)).toEqual([true, ['prize'], '11.00']);
    expect(setOf({ total: '12' }, facts, scorer)).toEqual([true, ['key', 'feast'], '14.00']);
    expect(setOf({ total: '15' }, facts, scorer)).toEqual([true, ['prize', 'key', 'feast'], '15.00']);
    expect(setOf({ total: '16' }, facts, scorer)).toEqual([false, [], '15.00']);
  });

  it('never undoes a void', () => {
    const scorer = sheet({
      row: earn('1'),
      fraud: { measure: { kind: 'events', fields: { on: { type: 'date' } } }, effect: { kind: 'veto', to: 'void' } },
    });
    const fraud = [{ on: '2020-01-02' }];
    expect(setOf({ total: '1' }, { row: 'unmet', fraud }, scorer)).toEqual([false, [], null]);
    // not stated, it may have happened: no total is sure before it is stated
    const { changes, set } = ask(scorer, { row: 'unmet' }, { target: { total: '10' } });
    expect(changes.map(({ fact, to, gain, total }) => [fact, to, gain, total])).toEqual([
      ['fraud', [], null, '0.00'],
      ['row', 'met', null, null],
    ]);
    expect(set).toMatchObject({ size: 2, total: '10.00' });
  });
});

describe('a grade', () => {
  const title = { zh: '等', en: 'grade' };
  const bands = [
    { id: 'a', title, atLeast: '9' },
    { id: 'b', title, atLeast: '6' },
    { id: 'c', title },
  ];

  it('is its lower end, or anything better', () => {
    const scorer = rows({ grades: { bands } });
    expect(setOf({ grade: 'b' }, none, scorer)).toEqual([true, ['two', 'four'], '6.00']);
    expect(setOf({ grade: 'a' }, none, scorer)).toEqual([true, ['two', 'three', 'four'], '9.00']);
    expect(setOf({ grade: 'c' }, none, scorer)).toEqual([true, [], '0.00']);
  });

  it('counts the total as the grades round it', () => {
    // 8.5 is 9 in whole points
    const scorer = sheet(
      { half: earn('0.5'), big: earn('8'), rest: earn('1.5') },
      { top: { grades: { round: 0, bands } } },
    );
    expect(setOf({ grade: 'a' }, { half: 'met', big: 'unmet', rest: 'unmet' }, scorer)).toEqual([
      true,
      ['big'],
      '8.50',
    ]);
  });

  it('waits for a veto that allows less', () => {
    const scorer = sheet(
      {
        row: earn('9'),
        rest: earn('1'),
        lapse: { measure: { kind: 'count' }, effect: { kind: 'veto', to: 'grade', at: 'b' } },
      },
      { top: { grades: { bands } } },
    );
    expect(setOf({ grade: 'a' }, { row: 'unmet', rest: 'met', lapse: 1 }, scorer)).toEqual([false, [], '10.00']);
    expect(setOf({ grade: 'b' }, { row: 'unmet', rest: 'met', lapse: 1 }, scorer)).toEqual([true, ['row'], '10.00']);
    // missing, it may stand in the way: none of them is stated
    expect(setOf({ grade: 'a' }, { row: 'unmet', rest: 'met' }, scorer)).toEqual([true, ['row', 'lapse'], '10.00']);
  });

  it('by quota: among peers that stay as they are', () => {
    const quota = { share: '50%', rounding: 'down', ties: 'out' } as const;
    const scorer = rows({ grades: { bands: [{ ...bands[0], atLeast: '3', quota }, bands[2]] } });
    // four units, two places: 8 has one; 5 and 4 are to be passed, a tie with 5 leaves both out
    const peers = ['8', '5', '4'];
    expect(setOf({ grade: 'a', peers }, none, scorer)).toEqual([true, ['two', 'four'], '6.00']);
    expect(codeOf(() => setOf({ grade: 'a' }, none, scorer))).toBe('peers-needed');
    const inScorer = rows({
      grades: { bands: [{ ...bands[0], atLeast: '3', quota: { ...quota, ties: 'in' } }, bands[2]] },
    });
    expect(setOf({ grade: 'a', peers }, none, inScorer)).toEqual([true, ['one', 'four'], '5.00']);
    // two others: one place of three, rounded down
    expect(setOf({ grade: 'a', peers: ['8', '5'] }, none, scorer)).toEqual([true, ['two', 'three', 'four'], '9.00']);
  });
});

describe('a rank', () => {
  it('as many stand higher as may, equal totals share a rank', () => {
    const peers = ['9', '6', '6', '2.5'];
    expect(setOf({ rank: 1, peers })).toEqual([true, ['two', 'three', 'four'], '9.00']);
    expect(setOf({ rank: 2, peers })).toEqual([true, ['two', 'four'], '6.00']);
    // above 6 nobody is third: two share the second rank, the next is fourth
    expect(setOf({ rank: 3, peers })).toEqual([true, ['two', 'four'], '6.00']);
    expect(setOf({ rank: 4, peers })).toEqual([true, ['three'], '3.00']);
    expect(setOf({ rank: 5, peers })).toEqual([true, [], '0.00']);
  });

  it('dense ranking counts totals, not units', () => {
    const peers = ['9', '6', '6', '2.5'];
    expect(setOf({ rank: 3, peers }, none, rows({ ranking: 'dense' }))).toEqual([true, ['three'], '3.00']);
  });

  it('takes scores and records too; who has no total has no rank', () => {
    const scorer = rows();
    const record = (id: string, facts: object) => office({ ...none, ...facts }, id);
    const peers = [scorer.score(record('b', { four: 'met' }) as never), record('c', { three: 'met' }), office({}, 'd')];
    expect(setOf({ rank: 1, peers }, none, scorer)).toEqual([true, ['four'], '4.00']);
    expect(setOf({ rank: 2, peers }, none, scorer)).toEqual([true, ['three'], '3.00']);
    expect(setOf({ rank: 3, peers }, none, scorer)).toEqual([true, [], '0.00']);
  });

  it('against the county: third of eleven townships', () => {
    const records = countyRecords();
    const scorer = createScorer(wuding2018);
    const own = records.find(({ unit }) => unit.id === 'chunfen')!;
    const peers = records.filter(({ unit }) => unit.kind === own.unit.kind && unit !== own.unit);
    const asked = improve(scorer, own as never, { target: { rank: 3, peers }, maxConferences: 2 });
    // 111.00, 103.00 and 101.61 stand above 99.30: the third place takes 101.61
    expect(asked.set).toMatchObject({ reachable: true, size: 2 });
    expect(Number(asked.set!.total)).toBeGreaterThanOrEqual(101.61);
    expect(improve(scorer, own as never, { target: { rank: 3, peers } }).set).toMatchObject({
      reachable: false,
      total: '100.00',
    });
  });
});

describe('what cannot be asked', () => {
  const question = (options: object) => () => ask(rows(), none, options as never);

  it.each([
    ['bad-target', { target: {} }, '/target'],
    ['bad-target', { target: 'first' }, '/target'],
    ['bad-target', { target: { total: '1', rank: 1 } }, '/target'],
    ['bad-target-total', { target: { total: 'ten' } }, '/target/total'],
    ['unknown-target-grade', { target: { grade: 'a' } }, '/target/grade'],
    ['bad-target-rank', { target: { rank: 0, peers: [] } }, '/target/rank'],
    ['bad-target-rank', { target: { rank: 1.5, peers: [] } }, '/target/rank'],
    ['peers-needed', { target: { rank: 1 } }, '/target/peers'],
    ['bad-peer', { target: { rank: 1, peers: '9' } }, '/target/peers'],
    ['bad-peer', { target: { rank: 1, peers: ['9', null] } }, '/target/peers/1'],
    ['unknown-word', { target: { rank: 1, peers: [office({ one: 'done' }, 'b')] } }, '/target/peers/0/facts/one'],
    ['peer-of-another-kind', { target: { rank: 1, peers: [office(none, 'b', 'bureau')] } }, '/target/peers/0'],
    ['bad-as-of', { asOf: '2020-02-30' }, '/asOf'],
    ['bad-max-conferences', { maxConferences: -1 }, '/maxConferences'],
    ['bad-max-conferences', { maxConferences: 1.5 }, '/maxConferences'],
    ['bad-max-conferences', { maxConferences: 101 }, '/maxConferences'],
  ])('%s: %j', (code, options, path) => {
    expect(refusal(question(options))).toMatchObject({ code, path });
  });
});

describe('the limits', () => {
  it('a section that rounds is tried set by set; more sets than the limit are an error that names it', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`row-${at}`, { section: 'part' }]));
    const part = { title: { zh: '部分', en: 'part' }, within: 'all', fullMarks: '10', round: 1 };
    const unmet = (count: number) => Object.fromEntries(Object.keys(many(count)).map((id) => [id, 'unmet']));
    expect(ask(sheet(many(12), { sections: { part } }), unmet(12), { target: { total: '5' } }).set).toMatchObject({
      size: 6,
    });
    const wide = sheet(many(40), { sections: { part } });
    expect(ask(wide, unmet(40), { target: { total: '0.5' } }).set).toMatchObject({ size: 2 });
    const error = refusal(() => ask(wide, unmet(40), { target: { total: '5' } }));
    expect(error).toMatchObject({ code: 'too-many-changes', expected: String(MOST_TRIALS) });
    // without a target there is nothing to search
    expect(ask(wide, unmet(40)).changes).toHaveLength(40);
  });

  it('a fact with too many values, or entries to add', () => {
    const list = sheet({
      talks: {
        measure: { kind: 'events', fields: { on: { type: 'date' } } },
        effect: { kind: 'earn', points: '1', scale: { kind: 'proportional', required: '2000' } },
      },
    });
    expect(codeOf(() => ask(list, { talks: [] }))).toBe('too-many-values');
    const fields = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`f${at}`, { type: 'whole' }]));
    const where = Object.fromEntries(Object.keys(fields).map((id) => [id, { atLeast: '2' }]));
    const wide = sheet({ state: { measure: { kind: 'profile', fields, where } } });
    expect(codeOf(() => ask(wide, {}))).toBe('too-many-values');
  });

  it('the founding rulebook with everything open is answered at once: most changes gain alike', () => {
    const scorer = createScorer(wuding2018);
    const own = countyRecords().find(({ unit }) => unit.id === 'county-office')!;
    // every second fact is still missing
    const facts = Object.fromEntries(Object.entries(own.facts).filter((_, at) => at % 2 === 0));
    const asked = improve(scorer, { ...own, facts } as never, { target: { total: '99' }, maxConferences: 1 });
    expect(asked.changes.length).toBeGreaterThanOrEqual(40);
    expect(asked.set!.reachable).toBe(true);
  }, 10_000);
});
