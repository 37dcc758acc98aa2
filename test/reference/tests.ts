// `where` and `unless`: every test of one object, any object of a list; three-valued (undefined = not known).
import { civil, isInstant, parseInstant } from './calendar.js';
import { cmp, eq, num } from './fraction.js';
import type { FieldSpec, Json, Num, Obj, Tests } from './types.js';

export type Truth = boolean | undefined;
export const not = (t: Truth): Truth => (t === undefined ? undefined : !t);
export function allOf(ts: Truth[]): Truth {
  if (ts.includes(false)) return false;
  return ts.includes(undefined) ? undefined : true;
}
export function anyOf(ts: Truth[]): Truth {
  if (ts.includes(true)) return true;
  return ts.includes(undefined) ? undefined : false;
}

function same(spec: FieldSpec, value: Json, wanted: Json, offset: bigint): boolean {
  if (wanted === null || value === null) return wanted === value;
  if (Array.isArray(value) || typeof value === 'object') return false;
  if (spec.type === 'number' || spec.type === 'whole') return eq(num(value as Num), num(wanted as Num));
  if (spec.type === 'date') return civil(String(value), offset) === civil(String(wanted), offset);
  if (spec.type === 'instant') return withinBounds(spec, String(value), String(wanted), String(wanted), offset);
  return value === wanted;
}

function withinBounds(spec: FieldSpec, value: string, from: Json, to: Json, offset: bigint): boolean {
  const at = (bound: string): number => {
    if (spec.type === 'instant' && isInstant(bound)) {
      const d = parseInstant(value) - parseInstant(bound);
      return d < 0n ? -1 : d > 0n ? 1 : 0;
    }
    return civil(value, offset) - civil(bound, offset);
  };
  return (typeof from !== 'string' || at(from) >= 0) && (typeof to !== 'string' || at(to) <= 0);
}

export function passes(spec: FieldSpec, value: Json, test: Json, offset: bigint): boolean {
  if (test === null || typeof test !== 'object') return same(spec, value, test, offset);
  const t = test as Obj;
  if ('in' in t) return (t.in as Json[]).some((w) => same(spec, value, w, offset));
  if ('includes' in t) return Array.isArray(value) && value.includes(t.includes as Json);
  if (value === null || Array.isArray(value)) return false;
  if ('from' in t || 'to' in t) return withinBounds(spec, String(value), t.from ?? null, t.to ?? null, offset);
  const low = t.atLeast === undefined || cmp(num(value as Num), num(t.atLeast as Num)) >= 0;
  const high = t.atMost === undefined || cmp(num(value as Num), num(t.atMost as Num)) <= 0;
  return low && high;
}

/** `absent`: what a test over an absent optional field is (profile: not known; events: false). */
function holds(tests: Tests, fields: Record<string, FieldSpec>, object: Obj, offset: bigint, absent: Truth): Truth {
  return allOf(
    Object.entries(tests).map(([field, test]) =>
      object[field] === undefined ? absent : passes(fields[field]!, object[field], test, offset),
    ),
  );
}

/** 1 when where holds and unless does not. */
export function matches(
  m: { where?: Tests | Tests[]; unless?: Tests | Tests[]; fields?: Record<string, FieldSpec> },
  object: Obj,
  offset: bigint,
  absent: Truth,
): Truth {
  const any = (w: Tests | Tests[]) =>
    anyOf((Array.isArray(w) ? w : [w]).map((tests) => holds(tests, m.fields!, object, offset, absent)));
  return allOf([m.where ? any(m.where) : true, m.unless ? not(any(m.unless)) : true]);
}
