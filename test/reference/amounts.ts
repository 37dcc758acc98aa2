// What one rule gives or takes, at its worst ('low') or best ('high').
import { civil, lastDay, parseDate } from './calendar.js';
import type { Context } from './context.js';
import {
  add,
  div,
  type Frac,
  INFINITY,
  least,
  MINUS_INFINITY,
  most,
  mul,
  num,
  ONE,
  power,
  sign,
  sub,
  ZERO,
} from './fraction.js';
import { gate, type RangeOf } from './gates.js';
import { countsWords, type Quantity, reach } from './quantity.js';
import { greatest, scaled } from './scale.js';
import type { Obj } from './types.js';

export type Mode = 'low' | 'high';
export interface Bases {
  earned: Frac;
  'after-deductions': Frac;
  'full-marks': Frac;
}

/** The least and most an earn amount may be; an open side is infinite. */
function earnBounds(ctx: Context, id: string): { min: Frac; max: Frac } {
  const { min, max } = ctx.rule(id).effect;
  return {
    min: min === undefined ? ZERO : min === null ? MINUS_INFINITY : num(min),
    max: max === undefined ? ctx.points(id) : max === null ? INFINITY : num(max),
  };
}

export function earnAmount(ctx: Context, id: string, mode: Mode, rangeOf: RangeOf): Frac {
  const points = ctx.points(id);
  const q = ctx.quantity(id);
  if (q.is === 'exempt') return exemptAmount(ctx, id, mode, rangeOf);
  const open = gate(ctx, ctx.rule(id), rangeOf);
  if (open === false) return points;
  const amount = openAmount(ctx, id, q, mode);
  if (open === true) return amount;
  return mode === 'low' ? least(amount, points) : most(amount, points);
}

function openAmount(ctx: Context, id: string, q: Quantity, mode: Mode): Frac {
  const { min, max } = earnBounds(ctx, id);
  if (q.is === 'missing') return mode === 'low' ? min : max;
  const rule = ctx.rule(id);
  const amount = scaled(ctx.scaleOf(id), rule.measure, q, ctx.points(id))!;
  return mul(most(min, least(max, amount)), lateFactor(ctx, id));
}

function exemptAmount(ctx: Context, id: string, mode: Mode, rangeOf: RangeOf): Frac {
  const how = ctx.rule(id).notApplicable;
  if (how === 'zero') return ZERO;
  if (how === 'full') return ctx.points(id);
  const from = (how as { shareOf: string }).shareOf;
  if (ctx.rule(from).effect.kind === 'earn') {
    return mul(ctx.points(id), div(earnAmount(ctx, from, mode, rangeOf), ctx.points(from)));
  }
  const q = ctx.quantity(from);
  const share = q.is === 'number' ? most(ZERO, least(ONE, q.q)) : mode === 'low' ? ZERO : ONE;
  return mul(ctx.points(id), share);
}

function lateFactor(ctx: Context, id: string): Frac {
  const { due } = ctx.rule(id);
  const fact = ctx.record.facts[ctx.factOf(id)];
  if (due === undefined || typeof fact !== 'object' || fact === null || Array.isArray(fact)) return ONE;
  const done = (fact as Obj).completedOn;
  if (typeof done !== 'string') return ONE;
  const d = typeof due === 'string' ? { on: due } : due;
  const on = parseDate(d.on);
  const day = civil(done, ctx.offset);
  const end = d.end ?? ctx.book.defaults?.dueEnd ?? 'inclusive';
  if (end === 'inclusive' ? day <= on : day < on) return ONE;
  const factor = num(d.late ?? ctx.book.defaults?.late ?? 0);
  const year = lastDay(ctx.book.year);
  return day <= year || on > year ? factor : ZERO;
}

/** A deduction or award with its quantity known, or the greatest amount its missing fact could give. */
function amountOf(ctx: Context, id: string, q: Quantity, bases: Bases): Frac {
  const { effect: e, measure: m } = ctx.rule(id);
  const cap = (a: Frac) => (e.max === undefined || e.max === null ? a : least(a, num(e.max)));
  if (q.is === 'exempt' || q.is === 'left-out') return ZERO;
  if (q.is === 'number' && sign(q.q) <= 0) return ZERO;
  if (q.is === 'missing' && !countsWords(m) && sign(reach(m).high) <= 0) return ZERO;
  if (e.scale) return cap(q.is === 'missing' ? greatest(e.scale, m) : (scaled(e.scale, m, q) ?? ZERO));
  const each = e.percent !== undefined ? mul(num(e.percent), bases[e.of!]) : num(e.points!);
  if (e.per === 'once') return cap(each);
  return cap(mul(each, q.is === 'number' ? q.q : reach(m).high));
}

/** Positive. */
export function deductAmount(ctx: Context, id: string, bases: Bases, mode: Mode, rangeOf: RangeOf): Frac {
  const open = gate(ctx, ctx.rule(id), rangeOf);
  const q = ctx.quantity(id);
  if (open === false) return ZERO;
  if (mode === 'high' && (open === undefined || q.is === 'missing')) return ZERO;
  return amountOf(ctx, id, q, bases);
}

const active = (ctx: Context, id: string, mode: Mode, rangeOf: RangeOf): boolean => {
  const open = gate(ctx, ctx.rule(id), rangeOf);
  return open === true || (open === undefined && mode === 'high');
};

/** The amounts of the awards of one section, in the order of the rulebook: percents that compound, then the rest. */
export function awardAmounts(
  ctx: Context,
  ids: string[],
  bases: Bases,
  mode: Mode,
  rangeOf: RangeOf,
): { rule: string; amount: Frac }[] {
  const product: Record<string, Frac> = {};
  return ids.map((rule) => {
    const e = ctx.rule(rule).effect;
    const q = ctx.quantity(rule);
    if (q.is === 'missing' || !active(ctx, rule, mode, rangeOf)) return { rule, amount: ZERO };
    if (e.stacking !== 'compound' || e.percent === undefined) return { rule, amount: amountOf(ctx, rule, q, bases) };
    if (q.is !== 'number' || sign(q.q) <= 0) return { rule, amount: ZERO };
    const before = product[e.of!] ?? ONE;
    const times = e.per === 'once' ? 1n : q.q.n / q.q.d;
    const after = mul(before, power(add(ONE, num(e.percent)), times));
    product[e.of!] = after;
    const amount = mul(bases[e.of!], sub(after, before));
    return { rule, amount: e.max === undefined || e.max === null ? amount : least(amount, num(e.max)) };
  });
}
