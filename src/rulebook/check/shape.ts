import type * as z from 'zod/mini';
import { type IssueCode, type IssueDetails, nearest } from '../../issues/index.js';
import { isChoice } from '../choice.js';
import { exampleFor, isCode, type Schema, shortFormOf } from './form.js';
import { belongsElsewhere } from './kinds.js';
import { mended } from './mend.js';
import type { Path, Report } from './report.js';
import { type Told, tidied } from './tidy.js';

type ZodIssue = z.core.$ZodIssue;
/** The schema that an issue speaks of: its message is its number here, unless it speaks with a code of its own. */
type Schemas = readonly Schema[];

/** Reports where a value does not fit a shape, in the words of our own issues. */
export function checkShape(shape: z.ZodMiniType, value: unknown, report: Report, path: Path = []): boolean {
  const schemas: Schema[] = [];
  const result = shape.safeParse(value, {
    jitless: true,
    error: (issue) => `#${schemas.push(issue.inst as unknown as Schema) - 1}`,
  });
  if (result.success) return true;
  const told = result.error.issues.flatMap((issue) => tell(issue, value, path, schemas));
  const keysAt = (place: Path) => Object.keys((valueAt(value, place.slice(path.length)) as object | undefined) ?? {});
  for (const one of tidied(told, keysAt)) report(one.path, one.code, one.details);
  return false;
}

function tell(issue: ZodIssue, value: unknown, path: Path, schemas: Schemas): Told[] {
  const choice = issue.path.findIndex((_, at) => isChoice(valueAt(value, (issue.path as Path).slice(0, at + 1))));
  if (choice >= 0) {
    const stands = [...path, ...(issue.path as Path).slice(0, choice + 1)];
    return [{ path: stands, code: 'choice-not-here', details: { name: String(stands.at(-1)) } }];
  }
  const place = [...path, ...(issue.path as (string | number)[])];
  const received = valueAt(value, issue.path as Path);
  const own = isCode(issue.message) ? issue.message : undefined;
  const schema = own === undefined ? schemas[Number(issue.message.slice(1))] : undefined;
  const say = (code: IssueCode, details: IssueDetails = {}): Told[] => [
    { path: place, code, details: { received, hint: mended(code, received), ...details } },
  ];
  const form = own === undefined ? schema && shortFormOf(schema) : exampleFor(own, place.at(-1));

  if (received === undefined && isAbsent(value, issue.path as Path)) {
    const words = 'options' in issue ? quoted(issue.options as readonly unknown[]) : undefined;
    return say('missing-key', {
      name: String(place.at(-1) ?? ''),
      received: undefined,
      expected: words ?? form ?? '…',
    });
  }
  if (received === null) return say('unexpected-null', { expected: form ?? '…' });
  if (own !== undefined) {
    const isNumberAsText = own === 'bad-percent' || typeof received === 'string' || typeof received === 'number';
    return isNumberAsText || form === undefined || !MISSHAPEN.has(typeof received)
      ? say(own)
      : say('wrong-shape', { expected: form });
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, received as Readonly<Record<string, unknown>>, place, keysOf(schema));
    case 'invalid_key': {
      const [inner] = issue.issues;
      const code = inner && isCode(inner.message) ? inner.message : 'bad-id';
      return say(code, { received: place.at(-1), hint: mended(code, place.at(-1)) });
    }
    case 'invalid_value':
      return say('unknown-word', wordDetails(received, issue.values));
    case 'invalid_type':
      return say('wrong-shape', { expected: form });
    case 'invalid_union': {
      const { options } = issue as { options?: readonly unknown[] };
      if (issue.errors.length === 0 && options) return say('unknown-word', wordDetails(received, options));
      const branch = likeliest(issue.errors, schemas);
      if (branch === undefined) return say('wrong-shape', { expected: form });
      return branch.flatMap((inner) => tell(inner, received, place, schemas));
    }
    default:
      return say('wrong-shape', { expected: form });
  }
}

/** Keys of another kind are one mistake, told at the first of them; any other unknown key is one of its own. */
function unknownKeys(
  keys: readonly string[],
  received: Readonly<Record<string, unknown>>,
  place: Path,
  known: readonly string[],
): Told[] {
  const details = { known, expected: known.join(', ') };
  const isMisspelt = (name: string) => nearest(name, known).length > 0;
  const [first, ...others] = keys.filter((name) => !isMisspelt(name) && belongsElsewhere([name], received));
  const foreign = first === undefined ? [] : [first, ...others];
  const tellKey = (name: string, more: IssueDetails): Told => ({
    path: [...place, name],
    code: 'unknown-key',
    details: { ...details, name, received: received[name], ...more },
  });
  return [
    ...keys.filter((name) => !foreign.includes(name)).map((name) => tellKey(name, {})),
    ...(first === undefined
      ? []
      : [tellKey(first, { name: foreign.join(', '), known: [], hint: belongsElsewhere(foreign, received) })]),
  ];
}

/** Types that a text or number cannot be mistaken for. */
const MISSHAPEN: ReadonlySet<string> = new Set(['object', 'boolean']);

/** The branch of a union that the value is nearest to: of those whose type it has, the one with the fewest complaints. */
function likeliest(branches: readonly (readonly ZodIssue[])[], schemas: Schemas): readonly ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return [...fitting].sort((a, b) => weight(a, schemas) - weight(b, schemas))[0];
}

/** An unknown key weighs as each key named, and half if it is near to a known one. */
function weight(issues: readonly ZodIssue[], schemas: Schemas): number {
  const each = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [1];
    const known = keysOf(schemas[Number(issue.message.slice(1))]);
    return issue.keys.map((key) => (nearest(key, known).length > 0 ? 0.5 : 1));
  });
  return each.reduce((sum, one) => sum + one, 0);
}

function wordDetails(received: unknown, words: readonly unknown[]): IssueDetails {
  return { name: String(received), known: words.map(String), expected: words.join(', ') };
}

function quoted(words: readonly unknown[]): string {
  return words.map((word) => JSON.stringify(word)).join(' | ');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function isAbsent(value: unknown, path: Path): boolean {
  const last = path.at(-1);
  const above = valueAt(value, path.slice(0, -1));
  return last !== undefined && isObject(above) && !Object.hasOwn(above, last);
}

function keysOf(schema: Schema | undefined): readonly string[] {
  return Object.keys(schema?._zod.def.shape ?? {});
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
