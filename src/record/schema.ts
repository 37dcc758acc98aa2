import * as z from 'zod/mini';
import type { WrittenRulebook } from '../rulebook/index.js';
import { askedOf } from './asked.js';
import { contextOf } from './context.js';
import { factsShape } from './stated.js';
import { unitShape } from './unit.js';

/**
 * The shape of a rulebook's records, as a zod schema; compiled once for each rulebook object. Parse with `{ jitless: true }`.
 *
 * It says what each value may be: keys, types, ids, words, forms of numbers, dates that exist, instants where hours count,
 * bounds, the year, reasons that are not blank. It accepts a JSON value exactly where `checkRecord` finds no other problem
 * than how values must agree, which `checkRecord` alone judges: `duplicate`, `role-of-another-kind`,
 * `share-without-partial`, `completed-but-unmet`, `part-outside-whole`, `negative-whole`, `zero-whole`,
 * `nothing-of-nothing`, `outside-year`, `ends-before-start`, `outside-calendar`.
 * Only where a fact, field or word is named as something every object has, such as `constructor`, it refuses more.
 */
export function recordSchema(rulebook: WrittenRulebook): z.ZodMiniType {
  let schema = schemas.get(rulebook);
  if (schema === undefined) {
    const asked = askedOf(rulebook);
    schema = z.strictObject({
      unit: unitShape(rulebook, asked.assignable),
      year: z.literal(rulebook.year),
      facts: factsShape(asked, contextOf(rulebook)),
    });
    schemas.set(rulebook, schema);
  }
  return schema;
}

const schemas = new WeakMap<object, z.ZodMiniType>();
