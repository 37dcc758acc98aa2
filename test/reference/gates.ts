// Conditions over quantities and over the values of sections: open, closed, or not known.
import type { Context } from './context.js';
import { add, cmp, div, type Frac, frac, isInfinite, num, ONE, sub, toWhole, ZERO } from './fraction.js';
import { reach } from './quantity.js';
import { allOf, type Truth } from './tests.js';
import type { Condition, Rule, Section } from './types.js';

export interface Range {
  low: Frac;
  high: Frac;
  void: 'no' | 'maybe' | 'yes';
}
export type RangeOf = (section: string) => Range;
type Outcome = 'holds' | 'fails' | 'gone';

function satisfies(c: Condition, v: Frac): boolean {
  if (c.atLeast !== undefined && cmp(v, num(c.atLeast)) < 0) return false;
  if (c.above !== undefined && cmp(v, num(c.above)) <= 0) return false;
  if (c.atMost !== undefined && cmp(v, num(c.atMost)) > 0) return false;
  return c.below === undefined || cmp(v, num(c.below)) < 0;
}

/** Values that stand for every way a quantity between low and high can lie to the bounds. */
function samples(c: Condition, low: Frac, high: Frac, whole: boolean): Frac[] {
  const bounds = [c.atLeast, c.above, c.atMost, c.below].filter((b) => b !== undefined).map((b) => num(b!));
  const ends = [low, high].filter((e) => !isInfinite(e));
  const fixed = [...bounds, ...ends];
  const out = [...fixed];
  for (const a of fixed) {
    out.push(add(a, ONE), sub(a, ONE));
    for (const b of fixed) out.push(div(add(a, b), frac(2)));
  }
  const near = whole ? out.flatMap((x) => [toWhole(x, 'whole'), toWhole(x, 'started')]) : out;
  return near.filter((x) => cmp(x, low) >= 0 && cmp(x, high) <= 0);
}

function within(c: Condition, low: Frac, high: Frac, whole = false): Set<Outcome> {
  return new Set(samples(c, low, high, whole).map((v): Outcome => (satisfies(c, v) ? 'holds' : 'fails')));
}

export function outcomes(ctx: Context, c: Condition, rangeOf: RangeOf): Set<Outcome> {
  const gone = new Set<Outcome>(['gone']);
  if (c.section !== undefined) {
    if (ctx.leftOut(c.section)) return gone;
    const range = rangeOf(c.section);
    if (range.void === 'yes') return gone;
    const out = within(c, range.low, range.high);
    return range.void === 'maybe' ? out.add('gone') : out;
  }
  const id = c.rule!;
  const rule = ctx.book.rules[id];
  if (!rule || !ctx.ruleApplies(id) || ctx.leftOut(ctx.acting(rule.section))) return gone;
  const q = ctx.quantity(id);
  if (q.is === 'exempt' || q.is === 'left-out') return gone;
  if (q.is === 'number') return within(c, q.q, q.q);
  if (q.is === 'words') throw new Error(`a condition over counts by word: ${id}`);
  if (rule.effect.kind === 'award') return within(c, ZERO, ZERO); // not claimed is none
  const { low, high } = reach(rule.measure);
  const whole = isInfinite(high) || rule.measure.kind === 'profile';
  const out = within(c, low, high, whole && !rule.measure.beyond);
  return mayBeGone(ctx, id) ? out.add('gone') : out;
}

/** Exempt, or a list of delays whose items are all left out: no quantity at all. */
function mayBeGone(ctx: Context, id: string): boolean {
  if (ctx.rule(id).measure.kind === 'delays') return true;
  return Object.entries(ctx.book.rules).some(
    ([other, rule]) => ctx.factOf(other) === ctx.factOf(id) && rule.effect.kind === 'earn' && rule.exemptible !== false,
  );
}

const list = (when: Condition | Condition[] | undefined) => (when ? (Array.isArray(when) ? when : [when]) : []);

function truth(ctx: Context, c: Condition, earn: boolean, rangeOf: RangeOf): Truth {
  const seen = [...outcomes(ctx, c, rangeOf)].map((o) => o === 'holds' || (earn && o === 'gone'));
  return seen.every((o) => o) ? true : seen.some((o) => o) ? undefined : false;
}

/** true: open; false: closed; undefined: not yet known. */
export function gate(ctx: Context, of: Rule | Section, rangeOf: RangeOf): Truth {
  const earn = 'effect' in of && of.effect.kind === 'earn';
  return allOf(list(of.when).map((c) => truth(ctx, c, earn, rangeOf)));
}

/** The gate of an adjustment with those of the adjustments around it. */
export function adjustmentGate(ctx: Context, id: string, rangeOf: RangeOf): Truth {
  const gates = ctx.chain(id).filter((s) => ctx.kind(s) === 'adjustment');
  return allOf(gates.map((s) => gate(ctx, ctx.section(s), rangeOf)));
}

/** Facts that keep this gate from being known. */
export function gateFacts(ctx: Context, of: Rule | Section, rangeOf: RangeOf): string[] {
  if (gate(ctx, of, rangeOf) !== undefined) return [];
  const earn = 'effect' in of && of.effect.kind === 'earn';
  const open = list(of.when).filter((c) => c.rule !== undefined && truth(ctx, c, earn, rangeOf) === undefined);
  return open.map((c) => ctx.factOf(c.rule!));
}
