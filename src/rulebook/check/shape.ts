import type * as z from 'zod/mini';
import { type IssueCode, type IssueDetails, messages } from '../../issues/index.js';
import type { Path, Report } from './report.js';

type ZodIssue = z.core.$ZodIssue;

/** Reports where a value does not fit a shape, in the words of our own issues. */
export function checkShape(shape: z.ZodMiniType, value: unknown, report: Report, path: Path = []): boolean {
  const known = new Map<string, readonly string[]>();
  const result = shape.safeParse(value, {
    jitless: true,
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') known.set(issue.keys.join('\n'), keysOf(issue.inst));
      return undefined;
    },
  });
  if (result.success) return true;
  for (const issue of result.error.issues) tell(issue, value, path, known, report);
  return false;
}

function tell(
  issue: ZodIssue,
  value: unknown,
  path: Path,
  known: ReadonlyMap<string, readonly string[]>,
  report: Report,
) {
  const place = [...path, ...(issue.path as (string | number)[])];
  const received = valueAt(value, issue.path as Path);
  const own = isCode(issue.message) ? issue.message : undefined;
  const say = (code: IssueCode, details: IssueDetails = {}) => report(place, code, { received, ...details });
  if (received === undefined && isAbsent(value, issue.path as Path)) {
    const name = String(place.at(-1) ?? '');
    return say('missing-key', { name, received: undefined });
  }
  if (own !== undefined) return say(own);
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const name of issue.keys) {
        const item = (received as Record<string, unknown>)[name];
        report([...place, name], 'unknown-key', {
          name,
          received: item,
          known: known.get(issue.keys.join('\n')) ?? [],
        });
      }
      return;
    case 'invalid_key': {
      const [inner] = issue.issues;
      return say(inner && isCode(inner.message) ? inner.message : 'bad-id', { received: place.at(-1) });
    }
    case 'invalid_value':
      return say('unknown-word', wordDetails(received, issue.values.map(String)));
    case 'invalid_type':
      return say(received === null ? 'unexpected-null' : 'wrong-shape', { expected: issue.expected });
    case 'invalid_union': {
      const { options } = issue as { options?: readonly unknown[] };
      if (issue.errors.length === 0 && options) return say('unknown-word', wordDetails(received, options.map(String)));
      const branch = likeliest(issue.errors);
      if (branch === undefined)
        return say(received === null ? 'unexpected-null' : 'wrong-shape', { expected: expectedOf(issue.errors) });
      for (const inner of branch) tell(inner, received, place, known, report);
      return;
    }
    default:
      return say('wrong-shape', { expected: issue.code });
  }
}

/** The branch of a union that the value is nearest to: of those whose type it has, the one with the fewest complaints. */
function likeliest(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return [...fitting].sort((a, b) => weight(a) - weight(b))[0];
}

/** An unknown key weighs as each key named. */
function weight(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function expectedOf(branches: readonly (readonly ZodIssue[])[]): string {
  const types = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : [])),
  );
  return [...new Set(types)].join(', ');
}

function wordDetails(received: unknown, words: readonly string[]): IssueDetails {
  return { name: String(received), known: words, expected: words.join(', ') };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function isAbsent(value: unknown, path: Path): boolean {
  const last = path.at(-1);
  const above = valueAt(value, path.slice(0, -1));
  return last !== undefined && isObject(above) && !Object.hasOwn(above, last);
}

function keysOf(schema: unknown): readonly string[] {
  const { shape = {} } = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def ?? {};
  return Object.keys(shape);
}

function isCode(message: string): message is IssueCode {
  return Object.hasOwn(messages, message);
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
