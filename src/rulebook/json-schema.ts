import * as z from 'zod/mini';
import { FIXED_KEYS } from './choice.js';
import { KEY_WORDS } from './json-schema-words.js';
import { choosableShapes, rulebookShape } from './rulebook.js';

/** A JSON Schema (2020-12), as far as we look into it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/**
 * The JSON Schema of a written rulebook, choices included, made from the shapes that `parseRulebook` judges by: an editor
 * completes and checks with it. What it cannot say (how the parts must fit each other) `parseRulebook` alone judges.
 * @example rulebookJsonSchema().$schema // "https://json-schema.org/draft/2020-12/schema"
 */
export function rulebookJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(rulebookShape) as JsonSchema;
  const definitions = new Map<string, { readonly name: string; readonly schema: JsonSchema }>();
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, value]) => [
      key,
      described(key in choosableShapes ? withChoices(value, key, definitions) : value, key),
    ]),
  );
  const $defs = Object.fromEntries([...definitions.values()].map(({ name, schema: definition }) => [name, definition]));
  return { ...schema, title: 'kaoping/rulebook/1', properties, $defs };
}

type Definitions = Map<string, { readonly name: string; readonly schema: JsonSchema }>;

const FIXED: ReadonlySet<string> = new Set(FIXED_KEYS);

/** The schema with the words for its place, if there are any; equal schemas in other places have their own. */
function described(schema: JsonSchema, path: string): JsonSchema {
  return Object.hasOwn(KEY_WORDS, path) ? { ...schema, description: KEY_WORDS[path] } : schema;
}

/** The schema with a choice allowed for every value inside it; maps of sections and rules are no values themselves. */
function withChoices(schema: JsonSchema, path: string, definitions: Definitions): JsonSchema {
  const inside = (child: JsonSchema, key: string) => orChoice(child, `${path}.${key}`, definitions);
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([key, child]) => [
          key,
          described(FIXED.has(key) ? child : inside(child, key), `${path}.${key}`),
        ]),
      ),
    }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: inside(schema.additionalProperties, 'each'),
    }),
    ...(schema.items && { items: inside(schema.items, 'item') }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((branch) => withChoices(branch, path, definitions)) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map((branch) => withChoices(branch, path, definitions)) }),
  };
}

/** A reference to the schema, or a choice between such values (null: absent). Equal schemas share one definition. */
function orChoice(schema: JsonSchema, path: string, definitions: Definitions): JsonSchema {
  const key = JSON.stringify(schema);
  const known = definitions.get(key);
  if (known) return { $ref: `#/$defs/${known.name}` };
  const names = new Set([...definitions.values()].map(({ name }) => name));
  let name = path;
  for (let nth = 2; names.has(name); nth++) name = `${path}-${nth}`;
  const ref = { $ref: `#/$defs/${name}` };
  const definition: { name: string; schema: JsonSchema } = { name, schema: {} };
  definitions.set(key, definition);
  definition.schema = {
    if: { type: 'object', required: ['$reading'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      properties: { $reading: { type: 'string' } },
      additionalProperties: { anyOf: [ref, { type: 'null' }] },
    },
    else: withChoices(schema, path, definitions),
  };
  return ref;
}
