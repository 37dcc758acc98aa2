import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { InvalidRulebookError } from '../../src/issues/index.js';
import { checkRecord, createRecordChecker, isChecked, type ParsedFacts, parsedFacts } from '../../src/record/index.js';
import { type AnyFacts, defineRulebook, type Rulebook } from '../../src/rulebook/index.js';
import { randomCase } from '../second/random.js';
import { parsed, problemsOf, stating, unit } from './inputs.js';
import { small } from './rulebook.js';

/** An accepted record. */
function accepted(value: unknown, rulebook: Rulebook<unknown, unknown> = small) {
  const checked = checkRecord(rulebook, value);
  return checked.ok ? checked.record : expect.fail(JSON.stringify(checked.issues));
}

/** Every object in a value, itself included. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const many = {
  conferences: [{ on: '2018-03-01', level: 'county', by: ['deputy'], days: ['2018-03-01'] }],
  answers: [{ from: '2018-03-01', to: null }],
  meetings: ['2018-03-01', { on: '2018-04-01', note: '' }],
  duty: { status: 'partial', share: '0.50' },
  faults: { minor: '1.0' },
  pages: { done: ['page'], completedOn: '2018-03-01' },
  body: { since: null },
  survey: { exempt: 'none' },
};

describe('an accepted record', () => {
  it('has a name, roles and tasks also where none are written', () => {
    expect(accepted(stating({})).unit).toStrictEqual({
      id: 'baishui',
      name: 'baishui',
      kind: 'township',
      roles: [],
      assigned: [],
    });
  });

  it('keeps the unit as it is written', () => {
    const written = { id: 'a-1', name: '白水镇', kind: 'department', roles: ['window', 'office'], assigned: ['duty'] };
    expect(accepted({ ...stating({}), unit: written }).unit).toStrictEqual(written);
  });

  it('keeps every fact as it is written, in the order of the rulebook', () => {
    const { year, facts } = accepted(stating(many));
    expect(year).toBe(2018);
    expect(facts).toStrictEqual(many);
    const ordered = ['duty', 'faults', 'survey', 'meetings', 'pages', 'answers', 'body', 'conferences'];
    expect(Object.keys(facts as object)).toEqual(ordered);
    expect([...parsedFacts(accepted(stating(many))).keys()]).toEqual(ordered);
  });

  it('is the same whatever the order of its facts', () => {
    const facts = Object.entries(randomCase(7).record.facts);
    const record = { ...randomCase(7).record, facts: Object.fromEntries(facts) };
    const once = accepted(record, wuding2018);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        const again = accepted({ ...record, facts: Object.fromEntries(shuffled) }, wuding2018);
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
        expect([...parsedFacts(again)]).toEqual([...parsedFacts(once)]);
      }),
      { numRuns: 50 },
    );
  });

  it('is frozen through and through, and its facts are laid out once', () => {
    const record = accepted({ ...stating(many), unit: { ...unit, roles: ['window'] } });
    expect(objectsIn(record).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(objectsIn(record).length).toBeGreaterThan(18);
    expect(record.facts).toBe(record.facts);
  });

  it('shares no object with what was given, and leaves that as it was', () => {
    const facts = structuredClone(many);
    const given = { ...stating(facts), unit: { ...unit, roles: ['window'], assigned: [] } };
    const before = structuredClone(given);
    const record = accepted(given);
    expect(given).toStrictEqual(before);
    expect(objectsIn(given).filter((part) => Object.isFrozen(part))).toEqual([]);
    const own = new Set(objectsIn(record));
    expect(objectsIn(given).filter((part) => own.has(part))).toEqual([]);
    facts.duty.share = '0.9';
    given.unit.roles.push('office');
    expect(record.facts).toMatchObject({ duty: { share: '0.50' } });
    expect(record.unit.roles).toEqual(['window']);
  });

  it('may be given frozen', () => {
    const given = structuredClone(stating(many));
    for (const part of objectsIn(given)) Object.freeze(part);
    expect(accepted(given).facts).toStrictEqual(many);
  });

  it('reads as the same record from its own JSON', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const record = accepted(randomCase(seed).record, wuding2018);
        const again = accepted(JSON.parse(JSON.stringify(record)), wuding2018);
        expect(again).toStrictEqual(record);
        expect([...parsedFacts(again)]).toEqual([...parsedFacts(record)]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    const record = accepted({
      unit: { ...unit, name: undefined, roles: undefined },
      year: 2018,
      facts: { duty: undefined, pages: { done: [], completedOn: undefined } },
      comment: undefined,
    });
    expect(record.unit.name).toBe('baishui');
    expect(record.facts).toStrictEqual({ pages: { done: [] } });
  });
});

describe('a refused record', () => {
  it('is left as it was', () => {
    const given = { ...stating(structuredClone(many)), year: 2017, unit: { ...unit, roles: [null] } };
    const before = structuredClone(given);
    expect(problemsOf(given)).toHaveLength(2);
    expect(given).toStrictEqual(before);
    expect(objectsIn(given).filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  it('comes with its issues alone', () => {
    expect(Object.keys(checkRecord(small, {}))).toEqual(['ok', 'issues']);
  });
});

describe('a checked record', () => {
  it('is known again, and returned as it is', () => {
    const record = accepted(stating(many));
    expect(isChecked(record, small)).toBe(true);
    expect(accepted(record)).toBe(record);
    expect(createRecordChecker(small)(record)).toEqual({ ok: true, record });
  });

  it('is not known by its looks', () => {
    const record = accepted(stating(many));
    for (const value of [{ ...record }, structuredClone(record), Object.create(record), null, undefined, 'record']) {
      expect(isChecked(value, small)).toBe(false);
    }
    expect(() => parsedFacts(structuredClone(record))).toThrow(/^unchecked-record: /);
    expect(accepted({ ...record })).not.toBe(record);
  });

  it('is checked again by another rulebook', () => {
    const { faults: _, ...rules } = small.rules as Rulebook['rules'];
    const other = defineRulebook({ ...(small as Rulebook), id: 'other', rules });
    const record = accepted(stating({ duty: 'met', faults: {} }));
    expect(isChecked(record, other)).toBe(false);
    expect(problemsOf(record, other)).toEqual([['/facts/faults', 'unknown-fact']]);
    const fitting = accepted(stating({ duty: 'met' }));
    expect(accepted(fitting, other)).not.toBe(fitting);
    expect(accepted(fitting, other)).toStrictEqual(fitting);
  });

  it('has the facts the engine reads', () => {
    const facts: ParsedFacts = parsedFacts(accepted(stating({ duty: 'met', grade: '优' })));
    expect([...facts]).toEqual([
      ['duty', { kind: 'status', status: 'met' }],
      ['grade', { kind: 'level', word: '优' }],
    ]);
  });
});

describe('the checker of a rulebook', () => {
  it('is made of a sound rulebook only', () => {
    expect(() => createRecordChecker({ ...(small as Rulebook), utcOffset: 'noon' })).toThrow(InvalidRulebookError);
    expect(() => checkRecord(undefined as never, stating({}))).toThrow(InvalidRulebookError);
  });

  it('is made of a rulebook as it stands in JSON, which stays as it is', () => {
    const written = JSON.parse(JSON.stringify(small)) as Rulebook;
    const record = accepted(stating(many), written);
    expect(isChecked(record, written)).toBe(true);
    expect(accepted(record, written)).toBe(record);
    expect(record).toStrictEqual(accepted(stating(many)));
    expect(Object.isFrozen(written)).toBe(false);
  });

  it('is made once for each rulebook object', () => {
    expect(createRecordChecker(small)).toBe(createRecordChecker(small));
    expect(createRecordChecker<AnyFacts, unknown>(wuding2018)).not.toBe(createRecordChecker(small));
  });
});

describe('a fact of a rule that an option leaves out', () => {
  it('stays legal', () => {
    expect(parsed('kept-duty', 'met')).toEqual({ kind: 'status', status: 'met' });
  });
});
