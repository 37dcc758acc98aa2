import * as z from 'zod/mini';
import { type JsonSchema, requireRulebook, type WrittenRulebook } from '../rulebook/index.js';
import { askedOf } from './asked.js';
import { recordSchema } from './schema.js';
import { anyUnitShape } from './unit.js';

/**
 * The JSON Schema (2020-12) of a rulebook's records, or without one of any rulebook's: of one record, an array of them, or
 * `{ "records": […] }`. It is made from the shapes `checkRecord` is proven against: an editor completes fact ids, items and
 * words with it. What it cannot say (whether a date exists, how values must agree) `checkRecord` alone judges.
 * @throws InvalidRulebookError with every issue.
 * @example recordJsonSchema(wuding2018).title // "kaoping records wuding-2018 2018"
 */
export function recordJsonSchema(rulebook?: object): JsonSchema {
  const checked = rulebook && requireRulebook(rulebook);
  const { $schema, ...record } = checked ? withTitles(checked) : (z.toJSONSchema(anyRecordShape) as JsonSchema);
  const oneRecord = { $ref: '#/$defs/record' };
  const records = { type: 'array', items: oneRecord };
  return {
    $schema,
    title: checked ? `kaoping records ${checked.id} ${checked.year}` : 'kaoping records',
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: records,
    else: {
      if: { type: 'object', required: ['records'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { type: 'object', properties: { records, questions: { type: 'object' } }, additionalProperties: false },
      else: oneRecord,
    },
    $defs: { record },
  };
}

/** Each fact with the titles of the rules that read it, for the editor to show. */
function withTitles(rulebook: WrittenRulebook): JsonSchema {
  const record = z.toJSONSchema(recordSchema(rulebook)) as JsonSchema;
  const facts = record.properties!.facts!;
  const titled = Object.entries(facts.properties!).map(([id, schema]) => {
    const titles = askedOf(rulebook)
      .facts.get(id)!
      .titles.map(({ zh, en }) => `${zh} / ${en}`);
    return [id, { description: [...new Set(titles)].join('\n'), ...schema }];
  });
  const properties = { ...record.properties, facts: { ...facts, properties: Object.fromEntries(titled) } };
  return { ...record, properties };
}

const anyRecordShape = z.strictObject({
  unit: anyUnitShape,
  year: z.int().check(z.minimum(1), z.maximum(9998)),
  facts: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  ),
});
