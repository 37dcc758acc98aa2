// Independent reference interpreter of kaoping/rulebook/1: rulebook × record × readings → result.
import { Context } from './context.js';
import { Fold, type Stage } from './fold.js';
import { add, cmp, exact, type Frac, fixed, isInfinite, neg, plain, sign, ZERO } from './fraction.js';
import { gate, gateFacts } from './gates.js';
import { resolve } from './resolve.js';
import type { RecordValue } from './types.js';

export interface Scored {
  status: 'final' | 'provisional' | 'void';
  total: string | null;
  low: string | null;
  high: string | null;
  applicable: string;
  earned: string | null;
  deducted: string | null;
  awarded: string | null;
  missing: string[];
  sections: Record<string, string | null>;
  lines: Record<string, string>;
  /** final only: what a bound, a veto or a section's `round` changed, in units of the total */
  cuts: { section: string; stage: Stage; amount: string }[];
  /** final only: the exact value before the one rounding */
  exact: string | null;
}
export type Result = Scored | { status: 'error'; why: string };

export function interpret(rulebook: unknown, record: unknown, readings: Record<string, string> = {}): Result {
  const ctx = new Context(resolve(rulebook, readings), record as RecordValue);
  const fold = new Fold(ctx);
  const root = ctx.sectionIds().find((s) => ctx.section(s).within === undefined && ctx.sectionApplies(s));
  if (root === undefined) return { status: 'error', why: 'no root applies' };
  if (!ctx.hasItems(root)) return { status: 'error', why: 'no earning rule is left' };

  const missing = missingFacts(ctx, fold);
  const range = fold.range(root);
  const status = range.void === 'yes' ? 'void' : missing.length > 0 ? 'provisional' : 'final';
  const places = ctx.book.precision?.total ?? 2;
  const text = (v: Frac) => (isInfinite(v) ? null : fixed(v, places, ctx.rounding));
  const out: Scored = {
    status,
    total: null,
    low: status === 'void' || range.void !== 'no' ? null : text(range.low),
    high: status === 'void' ? null : text(range.high),
    applicable: plain(fold.applicable(root)),
    earned: null,
    deducted: null,
    awarded: null,
    missing,
    sections: sections(ctx, fold),
    lines: {},
    cuts: [],
    exact: null,
  };
  if (status === 'final') close(ctx, fold, root, out);
  return out;
}

function close(ctx: Context, fold: Fold, root: string, out: Scored): void {
  const { value, lines } = fold.root(root, 'low');
  if (cmp(value, fold.root(root, 'high').value) !== 0) throw new Error('reference: a final score with two ends');
  out.total = out.low;
  out.exact = exact(value);
  const shown = ctx.book.precision?.shown ?? 4;
  const stageSum = (stage: Stage) => lines.filter((l) => l.stage === stage).reduce((a, l) => add(a, l.amount), ZERO);
  out.earned = fixed(stageSum('earn'), shown, ctx.rounding);
  out.deducted = fixed(neg(stageSum('deduct')), shown, ctx.rounding);
  out.awarded = fixed(stageSum('award'), shown, ctx.rounding);
  for (const l of lines) {
    if (l.rule !== undefined) out.lines[l.rule] = exact(l.amount);
    else if (sign(l.amount) !== 0) out.cuts.push({ section: l.section, stage: l.stage, amount: exact(l.amount) });
  }
  const sum = lines.reduce((a, l) => add(a, l.amount), ZERO);
  if (cmp(sum, value) !== 0) throw new Error('reference: the lines do not add up');
}

function sections(ctx: Context, fold: Fold): Record<string, string | null> {
  const out: Record<string, string | null> = {};
  for (const id of ctx.sectionIds()) {
    if (ctx.kind(id) === 'heading') continue;
    const range = ctx.leftOut(id) ? undefined : fold.range(id);
    const ends = range && range.void === 'no' && !isInfinite(range.low) && cmp(range.low, range.high) === 0;
    out[id] = ends ? exact(range.low) : null;
  }
  return out;
}

/** Facts that the score still needs. */
function missingFacts(ctx: Context, fold: Fold): string[] {
  const out = new Set<string>();
  const derivedFrom = new Set(Object.values(ctx.book.cohort ?? {}).map((d) => d.of));
  const open = (section: string): boolean =>
    !ctx.leftOut(section) &&
    ctx.chain(section).every((s) => ctx.kind(s) !== 'adjustment' || gate(ctx, ctx.section(s), fold.range) !== false);
  for (const s of ctx.sectionIds()) {
    const above = ctx.enclosing(s);
    if (ctx.kind(s) !== 'adjustment' || ctx.leftOut(s) || above === undefined || !open(above)) continue;
    for (const f of gateFacts(ctx, ctx.section(s), fold.range)) out.add(f);
  }
  for (const id of ctx.ruleIds()) {
    const rule = ctx.rule(id);
    if (!ctx.ruleApplies(id) || !open(ctx.acting(rule.section))) continue;
    const q = ctx.quantity(id);
    const kind = rule.effect.kind;
    const from = typeof rule.notApplicable === 'object' ? rule.notApplicable.shareOf : undefined;
    if (q.is === 'exempt') {
      if (kind === 'earn' && from !== undefined && ctx.present(id) && sharesMissing(ctx, fold, from)) {
        out.add(ctx.factOf(from));
      }
      continue;
    }
    if (q.is === 'left-out' || gate(ctx, rule, fold.range) === false) continue;
    if (q.is === 'missing' && (['earn', 'deduct', 'veto'].includes(kind) || derivedFrom.has(id))) {
      out.add(ctx.factOf(id));
    }
    if (kind !== 'observe') for (const f of gateFacts(ctx, rule, fold.range)) out.add(f);
  }
  return [...out].sort();
}

/** A closed earn has full points; the share of an observation is its quantity, whatever its gate. */
function sharesMissing(ctx: Context, fold: Fold, from: string): boolean {
  if (ctx.quantity(from).is !== 'missing') return false;
  return ctx.rule(from).effect.kind === 'observe' || gate(ctx, ctx.rule(from), fold.range) !== false;
}
