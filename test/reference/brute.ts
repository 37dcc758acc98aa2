// Completions of missing facts: every completed total must lie within [low, high].
import { Context } from './context.js';
import { cmp, num } from './fraction.js';
import { factValue } from './generate/facts.js';
import { Rng } from './generate/prng.js';
import { factUses } from './generate/record.js';
import { interpret, type Scored } from './interpret.js';
import { resolve, resolveNode } from './resolve.js';
import type { Json, Obj, RecordValue } from './types.js';

/** A copy of the record with the missing facts stated at random, none of them late, exempt or left out. */
export function complete(
  rulebook: unknown,
  record: RecordValue,
  readings: Record<string, string>,
  missing: string[],
  seed: number,
): RecordValue | undefined {
  const rng = new Rng(seed);
  const book = resolve(rulebook, readings);
  const declared = ((rulebook as Obj).readings ?? {}) as Record<string, { default: string }>;
  const pick = (id: string) => readings[id] ?? declared[id]!.default;
  const facts: Obj = { ...record.facts };
  for (const use of factUses(rulebook).filter((u) => missing.includes(u.id))) {
    const rule = resolveNode(rng.pick(use.rules), pick) as Obj;
    const value = whole(factValue({ rng, book, use, rule: stated(rule), strict: true }));
    const known = record.facts[use.id]; // a profile with a field not stated: what is stated stays
    facts[use.id] = known === undefined ? value : { ...(value as Obj), ...(known as Obj) };
  }
  const done = { ...record, facts };
  const ctx = new Context(book, done);
  const plain = (id: string) => !missing.includes(ctx.factOf(id)) || ['number', 'words'].includes(ctx.quantity(id).is);
  return ctx.ruleIds().every(plain) ? done : undefined;
}

/** Every optional field is stated. */
function stated(rule: Obj): Obj {
  const measure = rule.measure as Obj;
  if (measure.kind !== 'profile') return rule;
  const fields = Object.entries(measure.fields as Obj).map(([k, v]) => [k, { ...(v as Obj), optional: false }]);
  return { ...rule, measure: { ...measure, fields: Object.fromEntries(fields) } };
}

/** In time. */
function whole(fact: Json): Json {
  if (fact === null || typeof fact !== 'object' || Array.isArray(fact)) return fact;
  const { completedOn: _, ...rest } = fact;
  return rest;
}

export interface Tried {
  tries: number;
  outside: string[];
  least?: string;
  most?: string;
}

export function tryCompletions(
  rulebook: unknown,
  record: RecordValue,
  readings: Record<string, string>,
  tries: number,
): Tried {
  const before = interpret(rulebook, record, readings) as Scored;
  const out: Tried = { tries: 0, outside: [] };
  for (let i = 0; i < tries; i++) {
    const full = complete(rulebook, record, readings, before.missing, i * 97 + 5);
    if (!full) continue;
    const after = interpret(rulebook, full, readings);
    if (after.status === 'error' || after.status === 'provisional') {
      out.outside.push(`${after.status} after completion`);
      continue;
    }
    out.tries += 1;
    if (after.status === 'void') {
      if (before.low !== null) out.outside.push('void, but low is not null');
      continue;
    }
    const total = after.total!;
    if (before.low !== null && cmp(num(total), num(before.low)) < 0) out.outside.push(`${total} under ${before.low}`);
    if (before.high !== null && cmp(num(total), num(before.high)) > 0) out.outside.push(`${total} over ${before.high}`);
    if (out.least === undefined || cmp(num(total), num(out.least)) < 0) out.least = total;
    if (out.most === undefined || cmp(num(total), num(out.most)) > 0) out.most = total;
  }
  return out;
}
