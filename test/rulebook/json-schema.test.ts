import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { parseRulebook } from '../../src/index.js';
import { recordJsonSchema } from '../../src/record/index.js';
import { rulebookJsonSchema } from '../../src/rulebook/index.js';
import { KEY_WORDS } from '../../src/rulebook/json-schema-words.js';
import { countyRecords } from '../helpers.js';
import { randomRulebook } from '../reference/random.js';
import { good } from './good.js';
import { mutated } from './mutated.js';
import { after, codeOf, sentences } from './sentences/index.js';

const ajv = new Ajv2020.default({ strict: false });
const accepts = ajv.compile(rulebookJsonSchema());

/** Codes about one value by itself that a JSON Schema can say. */
const SHAPE_CODES = new Set([
  'choice-not-here',
  'bad-percent',
  'no-basis',
  'bad-id',
  'missing-key',
  'unknown-key',
  'wrong-shape',
  'unexpected-null',
  'not-an-integer',
  'bad-number',
  'bad-offset',
  'bad-text',
]);

/** What would take arithmetic. */
const UNSAYABLE = new Set(['or a JSON number of at most 15 digits']);

describe('the JSON Schema of rulebooks, judged by an independent validator', () => {
  it('accepts the founding rulebook and the small one', () => {
    expect(accepts(JSON.parse(JSON.stringify(wuding2018))) ? [] : accepts.errors).toEqual([]);
    expect(accepts(good()) ? [] : accepts.errors).toEqual([]);
  });

  it('says what the keys of the frame, of sections and of rules mean, in both languages', () => {
    const words = JSON.stringify(rulebookJsonSchema()).match(/"description":"[^"\\]*(?:\\.[^"\\]*)*"/g) ?? [];
    expect(words).toHaveLength(Object.keys(KEY_WORDS).length);
    for (const word of Object.values(KEY_WORDS)) expect(word).toMatch(/\p{Script=Han}.*[。；：].*[A-Za-z]/u);
    const { properties } = rulebookJsonSchema();
    expect(properties?.roles?.description).toBe(KEY_WORDS.roles);
  });

  it('accepts random rulebooks', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        expect(accepts(randomRulebook(seed)) ? [] : accepts.errors).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const sayable = sentences.filter((one) => SHAPE_CODES.has(codeOf(one)) && !UNSAYABLE.has(one.says));
  it.each(sayable.map((one) => [one.says, one] as const))('judges as parseRulebook does: %s', (_, one) => {
    expect(accepts(after(one.given, one.bad))).toBe(false);
    expect(accepts(after(one.given, one.good)) ? [] : accepts.errors).toEqual([]);
  });

  it('refuses nothing that parseRulebook accepts, though one value be replaced by another', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutated, ({ mutant }) => {
        if (!parseRulebook(mutant).ok) return;
        accepted++;
        expect(accepts(mutant) ? [] : accepts.errors).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

describe('the JSON Schema of records, judged by an independent validator', () => {
  const acceptsRecord = ajv.compile(recordJsonSchema(wuding2018));
  const [record] = countyRecords();

  it('accepts the fictional county', () => {
    for (const one of countyRecords()) expect(acceptsRecord(one) ? [] : acceptsRecord.errors).toEqual([]);
  });

  it.each([
    ['an unknown fact', { 'task-87': 'met' }],
    ['an unknown word', { 'task-01': 'done' }],
    ['an unknown item', { 'task-12-items': ['planes'] }],
    ['a number as text with an exponent', { 'task-21-count': '1e1' }],
    ['a missing field', { 'press-conferences': [{ level: 'county' }] }],
  ])('refuses %s', (_, facts) => {
    expect(acceptsRecord({ ...record, facts: { ...record!.facts, ...facts } })).toBe(false);
  });
});
