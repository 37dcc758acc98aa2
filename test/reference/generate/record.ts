// A random valid record for a rulebook.

import { isChoice, resolveNode } from '../resolve.js';
import type { Json, Obj, RecordValue, Resolved } from '../types.js';
import { factValue } from './facts.js';
import { Rng } from './prng.js';

/** The rules a node may stand for, whatever the readings; nodes inside them unresolved. */
export function ruleVariants(node: Json): Obj[] {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return [];
  if (!isChoice(node)) return [node];
  return Object.entries(node).flatMap(([k, v]) => (k === '$reading' ? [] : ruleVariants(v)));
}

export interface FactUse {
  id: string;
  /** every rule that reads it, in every variant */
  rules: Obj[];
}

export function factUses(rulebook: unknown): FactUse[] {
  const uses = new Map<string, FactUse>();
  for (const [id, node] of Object.entries((rulebook as Obj).rules as Obj)) {
    for (const rule of ruleVariants(node)) {
      if ((rule.measure as Obj).kind === 'given') continue;
      const fact = (rule.fact as string | undefined) ?? id;
      const use = uses.get(fact) ?? { id: fact, rules: [] };
      use.rules.push(rule);
      uses.set(fact, use);
    }
  }
  return [...uses.values()];
}

const isEarn = (rule: Obj) => (rule.effect as Obj).kind === 'earn';
/** Whether the fact may be exempt, 0 of 0, an empty list: some rule reading it is an exemptible earn. */
export const mayBeExempt = (use: FactUse) => use.rules.some((r) => isEarn(r) && r.exemptible !== false);

export function randomRecord(rulebook: unknown, seed: number): RecordValue & Obj {
  const rng = new Rng(seed * 31 + 17);
  const book = rulebook as Resolved & Obj;
  const missing = rng.pick([0, 0, 0, 0.1, 0.3, 0.6]);
  const exempt = rng.pick([0, 0.1, 0.3]);
  const declared = (book.readings ?? {}) as Record<string, { options: Obj }>;
  const chosen = new Map(Object.entries(declared).map(([id, r]) => [id, rng.pick(Object.keys(r.options))]));
  const pick = (id: string) => chosen.get(id)!;
  const facts: Obj = {};
  for (const use of factUses(rulebook)) {
    if (rng.chance(missing)) continue;
    if (mayBeExempt(use) && rng.chance(exempt)) facts[use.id] = { exempt: '不涉及' };
    else {
      const rule = rng.pick(use.rules);
      const hint = resolveNode(rule, pick) as Obj;
      facts[use.id] = factValue({ rng, book, use, rule: hint, strict: !mayBeExempt(use) });
    }
  }
  const kinds = Object.keys(book.kinds as Obj);
  const kind = rng.pick(kinds);
  const roles = Object.entries((book.roles ?? {}) as Record<string, { kinds?: string[] }>)
    .filter(([, r]) => !r.kinds || r.kinds.includes(kind))
    .map(([id]) => id);
  const open = Object.entries(book.rules as unknown as Obj)
    .filter(([, node]) =>
      ruleVariants(node).some((r) => JSON.stringify(r.appliesTo ?? null).includes('"assigned":true')),
    )
    .map(([id]) => id);
  const unit: RecordValue['unit'] & Obj = { id: 'unit-1', kind };
  if (rng.chance(0.5)) unit.name = '白水镇';
  if (roles.length && rng.chance(0.7)) unit.roles = rng.some(roles, 0);
  if (open.length && rng.chance(0.7)) unit.assigned = rng.some(open, 0);
  return { unit, year: book.year, facts };
}
