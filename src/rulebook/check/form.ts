import { type IssueCode, messages } from '../../issues/index.js';

/** As far as a Zod schema is looked into. */
interface Definition {
  readonly type: string;
  readonly error?: (issue: object) => unknown;
  readonly checks?: readonly Schema[];
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}
export interface Schema {
  readonly _zod: { readonly def: Definition };
}

/** How a value looks that is told apart by a code of its own. */
const EXAMPLES: Partial<Record<IssueCode, string>> = {
  'bad-number': '"93.50"',
  'bad-percent': '"4%"',
  'bad-date': '"2018-12-31"',
  'bad-offset': '"+08:00"',
  'bad-id': '"an-id"',
  'bad-text': '"…"',
  'not-an-integer': '1',
};

/** As {@link formOf}, with less inside where it would grow long. */
export function shortFormOf(schema: Schema): string {
  const form = formOf(schema);
  return form.length > 80 ? formOf(schema, 1) : form;
}

/** A short example of what a shape takes, optional keys left out: `{ "zh": "…", "en": "…" }`. */
function formOf(schema: Schema, depth = 0): string {
  const { def } = schema._zod;
  const example = exampleOf(def);
  if (example !== undefined) return example;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return formOf(def.innerType!, depth);
    case 'literal':
      return def.values!.map((value) => JSON.stringify(value)).join(' | ');
    case 'enum':
      return Object.values(def.entries!)
        .map((word) => `"${word}"`)
        .join(' | ');
    case 'array':
      return `[${formOf(def.element!, depth)}]`;
    case 'record':
      return `{ "…": ${depth > 0 ? '…' : formOf(def.valueType!, depth + 1)} }`;
    case 'union':
      if (def.discriminator !== undefined) return `{ "${def.discriminator}": … }`;
      return [...new Set(def.options!.map((option) => formOf(option, depth)))].join(' | ');
    case 'object':
      return `{ ${requiredKeys(def, depth)} }`;
    case 'null':
      return 'null';
    default:
      return '"…"';
  }
}

/** The code that a schema or check speaks with instead of Zod's own words. */
function codeOf({ error }: Pick<Definition, 'error'>): IssueCode | undefined {
  const message = error?.({});
  return typeof message === 'string' && isCode(message) ? message : undefined;
}

export function isCode(message: string): message is IssueCode {
  return Object.hasOwn(messages, message);
}

/** Under these keys a number is a share of something. */
const SHARES: ReadonlySet<unknown> = new Set(['partial', 'late', 'afterTarget', 'share']);

/** What would do where this code is told, under a key of the format. */
export function exampleFor(code: IssueCode, key?: string | number): string | undefined {
  return code === 'bad-number' && SHARES.has(key) ? '"50%"' : EXAMPLES[code];
}

function exampleOf(def: Definition): string | undefined {
  const codes = [def, ...(def.checks ?? []).map((check) => check._zod.def)].map(codeOf);
  return codes.map((code) => code && EXAMPLES[code]).find((example) => example !== undefined);
}

function requiredKeys({ shape = {} }: Definition, depth: number): string {
  const required = Object.entries(shape).filter(([, { _zod }]) => _zod.def.type !== 'optional');
  if (required.length === 0) return someKeys(shape);
  return required.map(([key, value]) => `"${key}": ${depth > 1 ? '…' : formOf(value, depth + 1)}`).join(', ');
}

/** Of keys that may all be absent, the first two. */
function someKeys(shape: Readonly<Record<string, Schema>>): string {
  const [first, second] = Object.entries(shape).map(
    ([key, value]) => `"${key}": ${SHARES.has(key) ? '"50%"' : formOf(value, 2)}`,
  );
  return [first, second].filter(Boolean).join(', ') || '…';
}
