import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { checkRecord, recordJsonSchema, rulebookJsonSchema } from '../../src/index.js';
import { countyRecords, type PlainRecord, ROOT } from '../helpers.js';

const ajv = new Ajv2020.default({ strict: false });
const validator = (schema: object) => {
  const accepts = ajv.compile(schema);
  return (value: unknown) => (accepts(value) ? [] : accepts.errors);
};
const ofWuding = validator(recordJsonSchema(wuding2018));
const ofAny = validator(recordJsonSchema());
const records = countyRecords();
const json = (path: string): unknown => JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8'));

describe('the JSON Schema of records, judged by an independent validator', () => {
  it.each(['records.json', 'incomplete.json'])(
    'accepts examples/county/%s, as the rulebook’s and as any records',
    (file) => {
      expect(ofWuding(json(`examples/county/${file}`))).toEqual([]);
      expect(ofAny(json(`examples/county/${file}`))).toEqual([]);
    },
  );

  it('takes one record, an array, or { records, questions? }, and no other key', () => {
    const [one] = records;
    for (const form of [one, records, { records }, { records, questions: {} }]) expect(ofWuding(form)).toEqual([]);
    expect(ofWuding({ records, recods: [] })).not.toEqual([]);
    expect(ofAny({ unit: { id: 'a', kind: 'b' }, year: 2018 })).not.toEqual([]);
    expect(ofAny({ unit: { id: 'a', kind: 'b' }, year: '2018', facts: {} })).not.toEqual([]);
  });

  it('refuses a county in which one record is wrong', () => {
    const [first, ...others] = records;
    expect(ofWuding([...others, { ...first, year: 2019 }])).not.toEqual([]);
  });

  it('shows the titles of the rules at each fact', () => {
    const { $defs } = recordJsonSchema(wuding2018) as unknown as Described;
    expect($defs.record.properties.facts.properties['press-conferences']?.description).toContain(
      '主要负责同志出席并主发布 / The principal attends and is main presenter',
    );
  });

  it('refuses nothing that checkRecord accepts, though one fact be replaced by another value', () => {
    const values = fc.oneof(
      fc.constantFrom('met', 'partial', '2018-03-01', '12%', '3.0', null, true, [], {}),
      fc.integer({ min: -2, max: 99 }),
      fc.constantFrom(...records.flatMap(({ facts }) => Object.values(facts as object))),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), values, (record, at, value) => {
        const ids = Object.keys(record.facts as object);
        const mutant = { ...record, facts: { ...(record.facts as object), [ids[at % ids.length]!]: value } };
        if (!checkRecord(wuding2018, mutant).ok) return;
        accepted++;
        expect(ofWuding(mutant)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});

describe.each(readdirSync(`${ROOT}/examples/rulebooks`).filter((file) => /^[^.]+\.json$/.test(file)))(
  'examples/rulebooks/%s, judged by an independent validator',
  (file) => {
    const rulebook = json(`examples/rulebooks/${file}`) as object;
    const records = (json(`examples/rulebooks/${file.replace('.json', '.records.json')}`) as { records: PlainRecord[] })
      .records;
    const accepts = validator(recordJsonSchema(rulebook));

    it('fits the schema of rulebooks, its records that of its records', () => {
      expect(validator(rulebookJsonSchema())(rulebook)).toEqual([]);
      expect(accepts({ records })).toEqual([]);
    });

    it('a record with a slip is refused, where checkRecord refuses it for its shape', () => {
      const [{ facts, ...record }] = records as [PlainRecord];
      const [first] = Object.keys(facts);
      for (const slip of [{ [`${first}s`]: 'met' }, { [first!]: 'perhaps' }, { [first!]: { exempt: '' } }]) {
        const slipped = { ...record, facts: { ...facts, ...slip } };
        expect(checkRecord(rulebook as never, slipped).ok).toBe(false);
        expect(accepts(slipped)).not.toEqual([]);
      }
    });
  },
);

describe('the schemas kept in the package', () => {
  it.each(readdirSync(`${ROOT}/schemas`))('%s compiles', (file) => {
    expect(() => ajv.compile(json(`schemas/${file}`) as object)).not.toThrow();
  });
});

interface Described {
  readonly $defs: {
    readonly record: {
      readonly properties: {
        readonly facts: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
      };
    };
  };
}
