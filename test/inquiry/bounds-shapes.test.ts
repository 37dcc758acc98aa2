import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/index.js';
import { book, reading } from '../scoring/book.js';
import { allCombined, expectedBounds, falseWitnesses, saidBounds } from './all-combinations.js';

const sections = { root: { fullMarks: '100' } };
const claims = { measure: { kind: 'count' } };
/** Worth 1 or a quarter where it is partly done, by a reading. */
const row = (id: string, section = 'root') => ({
  section,
  measure: { kind: 'status', partial: { $reading: id, one: '1', two: '0.25' } },
  effect: { kind: 'earn', points: '1' },
});
const readings = { first: reading('one', 'two'), second: reading('one', 'two') };
const roles = { clerk: { title: { zh: '文书', en: 'clerk' } } };
const clerks = { appliesTo: { roles: ['clerk'] } };
/** A child of 50 of the root's 100 marks, with two rows of readings of their own; beside it a row of 50. */
const child = (more: object) => ({
  sections: { ...sections, child: { within: 'root', counts: '50', ...more } },
  rules: {
    a: row('first', 'child'),
    b: row('second', 'child'),
    c: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '50' } },
  },
  readings,
});

/** Sheets in which rows do not simply add up, each with what bounds could get wrong. */
const sheets: Record<string, Parameters<typeof book>[0]> = {
  'a ceiling over rows': child({ ceiling: '30' }),
  'a floor under rows': child({ floor: '20' }),
  'a child rounded to tens': child({ round: 0, fullMarks: '3' }),
  'a deduction beside rows, on a floor': (() => {
    const sheet = child({});
    const fault = { ...claims, section: 'child', effect: { kind: 'deduct', points: '30', per: 'once' } };
    return { ...sheet, rules: { ...sheet.rules, fault } };
  })(),
  'a bonus while the child is low': (() => {
    const sheet = child({});
    const comfort = {
      ...claims,
      effect: { kind: 'award', points: '40', per: 'once' },
      when: { section: 'child', below: '20' },
    };
    return { ...sheet, rules: { ...sheet.rules, fault: comfort } };
  })(),
  'a child spread over too many points': (() => {
    const sheet = child({ notApplicable: 'spread-equally', fullMarks: '1' });
    return {
      ...sheet,
      rules: { ...sheet.rules, a: { ...row('first', 'child'), effect: { kind: 'earn', points: '3' } } },
    };
  })(),
  'a root spread over too many points': {
    sections: { root: { fullMarks: '1', notApplicable: 'spread-equally', floor: null } },
    rules: { a: { ...row('first'), effect: { kind: 'earn', points: '3' } }, b: row('second') },
    readings,
  },
  'spread thin, the most of a missing fact a reading': {
    sections: { root: { fullMarks: '1', notApplicable: 'spread-equally', floor: null } },
    rules: {
      a: { ...row('first'), effect: { kind: 'earn', points: '3' } },
      b: { ...row('first'), effect: { kind: 'earn', points: '1', max: { $reading: 'second', one: '1', two: '0.5' } } },
    },
    readings,
  },
  'more deducted than was earned': {
    sections: { root: { fullMarks: '100', floor: null } },
    rules: {
      a: row('first'),
      b: row('second'),
      fault: { ...claims, effect: { kind: 'deduct', percent: '150%', of: 'earned', per: 'once' } },
    },
    readings,
  },
  'a rounded percent of what was earned': {
    sections: { ...sections, block: { within: 'root', round: 0, floor: null } },
    rules: {
      a: row('first'),
      b: row('second'),
      fault: {
        ...claims,
        section: 'block',
        effect: { kind: 'deduct', percent: '3%', of: 'earned', per: 'once' },
      },
    },
    readings,
  },
  'a section that earns for others, or for nobody': {
    sections: { ...sections, part: { within: 'root', counts: '10' } },
    roles,
    rules: {
      a: row('first'),
      theirs: { $reading: 'second', one: { ...row('first', 'part'), ...clerks }, two: null },
      fault: { ...claims, section: 'part', effect: { kind: 'deduct', points: '7', per: 'once' } },
    },
    readings,
  },
  'a percent ceiling of the base of awards for others': {
    sections: { ...sections, block: { within: 'root', ceiling: '5%' } },
    roles,
    rules: {
      a: row('first'),
      theirs: {
        ...claims,
        ...clerks,
        section: 'block',
        effect: {
          kind: 'award',
          percent: '1%',
          of: { $reading: 'second', one: 'full-marks', two: 'earned' },
          per: 'once',
        },
      },
      fault: { ...claims, section: 'block', effect: { kind: 'award', points: '50', per: 'once' } },
    },
    readings,
  },
  'a gate on a fact whose worth is a reading': {
    sections,
    rules: {
      a: row('first'),
      b: row('second'),
      fault: {
        ...claims,
        effect: { kind: 'deduct', points: '60', per: 'once' },
        when: { rule: 'b', atLeast: '0.5' },
      },
    },
    readings,
  },
  'a share of another row': {
    sections,
    rules: { a: row('first'), b: { ...row('second'), notApplicable: { shareOf: 'a' } } },
    readings,
  },
  'a void below the root': (() => {
    const sheet = child({});
    const required = { $reading: 'second', one: '1', two: '2' };
    const fault = { ...claims, section: 'child', effect: { kind: 'veto', to: 'void', required } };
    return { ...sheet, rules: { ...sheet.rules, fault } };
  })(),
  'a cap on all that is earned': {
    sections,
    rules: {
      a: row('first'),
      fault: { ...claims, effect: { kind: 'veto', to: 'cap', at: { $reading: 'first', one: '40', two: '90' } } },
    },
    readings,
  },
  'a section that is now a heading, now a fifth of the whole': {
    sections: { ...sections, part: { within: 'root', fullMarks: { $reading: 'second', one: null, two: '4' } } },
    rules: {
      a: row('first', 'part'),
      b: row('first'),
      c: { measure: { kind: 'status' }, effect: { kind: 'earn', points: '16' } },
      fault: { ...claims, section: 'part', effect: { kind: 'deduct', points: '1', per: 'once' } },
    },
    readings,
  },
};

/** The facts these sheets read, with every row partly done, one of them done, one exempt, some missing. */
const FACTS: readonly Readonly<Record<string, unknown>>[] = [
  { a: 'partial', b: 'partial', c: 'met', fault: 1, theirs: 0 },
  { a: 'partial', b: 'met', c: 'partial', fault: 1, theirs: 0 },
  { a: 'partial', b: 'partial', c: 'unmet', fault: 0, theirs: 0 },
  { a: 'partial', b: { exempt: 'no such matter' }, c: 'met', fault: 1, theirs: 0 },
  { a: 'partial', c: 'met', fault: 1, theirs: 0 },
  { b: 'partial', c: 'met', theirs: 0 },
];

describe('bounds where rows do not simply add up: what all combinations give', () => {
  it.each(Object.entries(sheets))('%s', (_, parts) => {
    const rulebook = book(parts);
    const known = Object.keys(rulebook.rules);
    const measures = rulebook.rules as Record<string, { measure?: { kind: string } }>;
    const records = FACTS.map((facts, at) => ({
      unit: { id: `u${at}`, kind: 'township' },
      year: 2018,
      facts: Object.fromEntries(
        Object.entries(facts).filter(
          ([id]) => known.includes(id) && (id !== 'theirs' || measures[id]!.measure?.kind === 'count'),
        ),
      ),
    }));
    const result = bounds(rulebook, records);
    expect(result.rejected).toEqual([]);
    const all = allCombined(rulebook, Object.keys(parts.readings as object), records);
    const ids = records.map(({ unit }) => unit.id);
    expect(saidBounds(result)).toEqual(expectedBounds(all, ids, result.pairs));
    expect(falseWitnesses(rulebook, result, records)).toEqual([]);
    expect(result.units.some(({ low, high }) => low !== high)).toBe(true);
  });
});
