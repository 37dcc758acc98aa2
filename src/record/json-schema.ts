import * as z from 'zod/mini';
import { type JsonSchema, requireRulebook } from '../rulebook/index.js';
import { recordSchema } from './schema.js';

/**
 * The JSON Schema (2020-12) of a rulebook's records, made from the shapes `checkRecord` is proven against: an editor
 * completes fact ids, items and words with it. What it cannot say (whether a date exists, how values must agree)
 * `checkRecord` alone judges.
 * @throws InvalidRulebookError with every issue.
 * @example recordJsonSchema(wuding2018).type // "object"
 */
export function recordJsonSchema(rulebook: object): JsonSchema {
  const checked = requireRulebook(rulebook);
  const schema = z.toJSONSchema(recordSchema(checked)) as JsonSchema;
  return { ...schema, title: `kaoping record ${checked.id} ${checked.year}` };
}
