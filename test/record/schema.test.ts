import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { recordMessages } from '../../src/issues/messages/record.js';
import { checkRecord } from '../../src/record/index.js';
import { recordSchema } from '../../src/record/schema.js';
import type { WrittenRulebook } from '../../src/rulebook/index.js';
import { randomRecord, randomRulebook } from '../reference/random.js';
import { randomCase } from '../second/random.js';
import { Dice } from '../second/random-values.js';
import { agreement } from './cases/agreement.js';
import type { Case } from './cases/case.js';
import { shapes } from './cases/shapes.js';
import { values } from './cases/values.js';
import { stating, unit } from './inputs.js';
import { mutated } from './mutations.js';
import { small } from './rulebook.js';

/** How values agree with each other: what the schema leaves to the reader alone. */
const AGREEMENT = new Set<string>([
  ...['duplicate', 'role-of-another-kind', 'share-without-partial', 'completed-but-unmet', 'part-outside-whole'],
  ...['negative-whole', 'zero-whole', 'nothing-of-nothing', 'outside-year', 'ends-before-start', 'outside-calendar'],
]);

/** What the schema and the reader say of a value. */
function verdicts(rulebook: WrittenRulebook, value: unknown) {
  const checked = checkRecord(rulebook, value);
  const shapeProblems = checked.ok ? [] : checked.issues.filter(({ code }) => !AGREEMENT.has(code));
  const fits = z.safeParse(recordSchema(rulebook), value, { jitless: true }).success;
  return { fits, shapeProblems, accepted: checked.ok };
}

/** That both accept the same; returns what the reader said. */
function expectAgreement(rulebook: WrittenRulebook, value: unknown): boolean {
  const { fits, shapeProblems, accepted } = verdicts(rulebook, value);
  if (fits !== (shapeProblems.length === 0)) {
    expect.fail(`schema ${fits}, reader ${JSON.stringify(shapeProblems)}: ${JSON.stringify(value)}`);
  }
  return accepted;
}

const cases: Readonly<Record<string, readonly Case[]>> = { ...shapes, ...values, ...agreement };
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('the schema of records', () => {
  it('accepts what the reader accepts and refuses what it refuses, for every code', () => {
    for (const [code, examples] of Object.entries(cases)) {
      for (const { bad, good, rulebook = small } of examples) {
        expect(verdicts(rulebook, bad).fits, code).toBe(AGREEMENT.has(code));
        expect(verdicts(rulebook, good), code).toMatchObject({ fits: true, accepted: true });
      }
    }
  });

  it('leaves no code aside: each is a problem of shape or of agreement', () => {
    for (const code of AGREEMENT) expect(Object.keys(recordMessages)).toContain(code);
    expect(Object.keys(agreement)).toEqual(expect.arrayContaining([...AGREEMENT]));
  });

  it('accepts every valid record of the founding rulebook', () => {
    fc.assert(
      fc.property(seed, (n) => {
        expect(verdicts(wuding2018, randomCase(n).record)).toEqual({ fits: true, shapeProblems: [], accepted: true });
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the reader on records of the founding rulebook with anything changed', () => {
    let accepted = 0;
    fc.assert(
      fc.property(seed, (n) => {
        accepted += Number(expectAgreement(wuding2018, mutated(randomCase(n).record, new Dice(n))));
      }),
      { numRuns: 3_000 },
    );
    expect(accepted, 'some changed records are still right').toBeGreaterThan(100);
    expect(accepted, 'most are not').toBeLessThan(2_000);
  });

  it('agrees with the reader on records of a rulebook with every kind of measure, anything changed', () => {
    const ofSmall = Object.values(cases).flatMap((examples) =>
      examples.filter(({ rulebook = small }) => rulebook === small),
    );
    const facts = Object.assign({}, ...ofSmall.map(({ good }) => (good as { facts: object }).facts));
    fc.assert(
      fc.property(seed, (n) => {
        const dice = new Dice(n);
        const few = Object.fromEntries(Object.entries(facts).filter(() => dice.chance(0.3)));
        expectAgreement(small, mutated({ ...stating(few), unit: { ...unit, roles: ['window'], assigned: [] } }, dice));
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees with the reader on records of any rulebook, as they are and with anything changed', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const rulebook = randomRulebook(n) as unknown as WrittenRulebook;
        for (let k = 0; k < 10; k++) {
          const record = randomRecord(rulebook, n + k);
          expect(expectAgreement(rulebook, record)).toBe(true);
          expectAgreement(rulebook, mutated(record, new Dice(n + k)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with the reader on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (any, facts) => {
        expectAgreement(small, any);
        expectAgreement(small, stating(facts));
      }),
      { numRuns: 1_000 },
    );
  });
});
