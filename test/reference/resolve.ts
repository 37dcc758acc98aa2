// Every `$reading` node of sections, rules, defaults and weightFloor becomes the branch that was chosen.
import type { Json, Obj, Resolved } from './types.js';

const UNBOUNDED = new Set(['floor', 'ceiling', 'min', 'max']);
const isObj = (v: unknown): v is Obj => typeof v === 'object' && v !== null && !Array.isArray(v);
export const isChoice = (v: unknown): v is Obj => isObj(v) && typeof v.$reading === 'string';

export type Pick = (reading: string) => string;

/** `tests`: how deep under `where` or `unless` we are (1: the tests object or a list of them). */
function walk(value: Json, pick: Pick, tests: boolean): Json {
  if (isChoice(value)) {
    const option = pick(value.$reading as string);
    if (Object.keys(value).length === 1) return option;
    const branch = value[option];
    if (branch === undefined) throw new Error(`no branch ${option} of ${String(value.$reading)}`);
    return walk(branch, pick, tests);
  }
  if (Array.isArray(value)) {
    const out: Json[] = [];
    for (const item of value) {
      const got = walk(item, pick, tests);
      if (got !== null || item === null) out.push(got);
    }
    return out;
  }
  if (!isObj(value)) return value;
  const out: Obj = {};
  for (const [key, child] of Object.entries(value)) {
    const under = tests || key === 'where' || key === 'unless';
    const got = walk(child, pick, under);
    // A null branch: no bound, the value null in a test, absent anywhere else.
    const keep = got !== null || UNBOUNDED.has(key) || tests;
    if (keep) out[key] = got;
  }
  return out;
}

/** One node alone, by the options `pick` gives. */
export const resolveNode = (value: Json, pick: Pick): Json => walk(value, pick, false);

export function resolve(rulebook: unknown, readings: Record<string, string>): Resolved {
  const book = rulebook as Obj;
  const declared = (book.readings ?? {}) as Record<string, { default: string }>;
  const pick: Pick = (id) => readings[id] ?? declared[id]!.default;
  const out: Obj = { ...book };
  for (const part of ['sections', 'rules', 'defaults', 'weightFloor']) {
    const value = book[part];
    if (value !== undefined) {
      const got = walk(value, pick, false);
      if (got === null) delete out[part];
      else out[part] = got;
    }
  }
  return out as unknown as Resolved;
}
