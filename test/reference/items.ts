// What a section normalises: its earning rules and child sections.
import { earnAmount, type Mode } from './amounts.js';
import { liveChildren } from './contents.js';
import type { Context } from './context.js';
import type { Fold, Line } from './fold.js';
import { add, div, type Frac, frac, mul, num, ONE, sign, sub, total } from './fraction.js';

interface Item {
  points: Frac;
  value: Frac;
  lines: Line[];
}
const other: Record<Mode, Mode> = { low: 'high', high: 'low' };

export function fullMarks(ctx: Context, id: string): Frac | undefined {
  const text = ctx.section(id).fullMarks ?? ctx.section(id).counts;
  return text === undefined ? undefined : num(text);
}
function counts(ctx: Context, id: string): Frac {
  return num(ctx.section(id).counts ?? ctx.section(id).fullMarks!);
}

function items(fold: Fold, id: string, mode: Mode): Item[] {
  const { ctx } = fold;
  const rules = ctx.rulesIn(id, 'earn').filter((r) => ctx.present(r));
  const out = rules.map((rule): Item => {
    const value = earnAmount(ctx, rule, mode, fold.range);
    return { points: ctx.points(rule), value, lines: [{ rule, section: id, stage: 'earn', amount: value }] };
  });
  for (const child of liveChildren(fold.ctx, id)) {
    const run = fold.run(child, mode);
    const { value, lines } = ctx.section(id).onVoid === 'zero' ? fold.unlessVoid(child, mode, run) : run;
    const k = div(counts(ctx, child), fullMarks(ctx, child)!);
    out.push({ points: counts(ctx, child), value: mul(value, k), lines: lines.map((l) => times(l, k)) });
  }
  return out;
}

const times = (line: Line, k: Frac): Line => ({ ...line, amount: mul(line.amount, k) });

export function applicable(fold: Fold, id: string): Frac {
  const rules = fold.ctx.rulesIn(id, 'earn').filter((r) => fold.ctx.present(r));
  return total([
    ...rules.map((r) => fold.ctx.points(r)),
    ...liveChildren(fold.ctx, id).map((s) => counts(fold.ctx, s)),
  ]);
}

/** The items in points of the section; a factor below 0 makes the best of an item the worst of the section. */
export function normalisedItems(fold: Fold, id: string, mode: Mode): Item[] {
  const full = fullMarks(fold.ctx, id);
  const how = fold.ctx.section(id).notApplicable ?? 'rescale';
  const p = applicable(fold, id);
  const ends = { [mode]: items(fold, id, mode), [other[mode]]: items(fold, id, other[mode]) } as Record<Mode, Item[]>;
  return ends[mode].map((item, i) => {
    const k = factor(item.points, ends[mode].length);
    const { value } = sign(k) < 0 ? ends[other[mode]][i]! : item;
    return { points: item.points, value: mul(value, k), lines: item.lines.map((l) => times(l, k)) };
  });

  function factor(points: Frac, n: number): Frac {
    if (full === undefined || how === 'leave') return ONE;
    if (how === 'rescale') return div(full, p);
    return div(add(points, div(sub(full, p), frac(n))), points);
  }
}
