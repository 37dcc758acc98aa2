// Vetoes: whether they fire, and what caps and sets make of a value.
import type { Mode } from './amounts.js';
import type { Context } from './context.js';
import { type Frac, least, most, num, sign, sub } from './fraction.js';
import { gate, type RangeOf } from './gates.js';
import { reach } from './quantity.js';

/** Whether a veto fires. */
export function fires(ctx: Context, id: string, rangeOf: RangeOf): boolean | undefined {
  const rule = ctx.rule(id);
  const open = gate(ctx, rule, rangeOf);
  const q = ctx.quantity(id);
  if (open === false || q.is === 'exempt' || q.is === 'left-out') return false;
  const hit = (x: Frac) =>
    rule.effect.required === undefined ? sign(x) > 0 : sign(sub(x, num(rule.effect.required))) >= 0;
  if (q.is === 'words') throw new Error(`a veto over counts by word: ${id}`);
  if (q.is === 'number') return hit(q.q) ? open : false;
  const { low, high } = reach(rule.measure);
  if (!hit(high)) return false;
  return hit(low) ? open : undefined;
}

/** The lowest of all caps and sets that fire; of those not known, any may. */
export function vetoed(ctx: Context, id: string, value: Frac, mode: Mode, rangeOf: RangeOf): Frac {
  const bounds = ctx.rulesIn(id, 'veto').filter((r) => ['cap', 'set'].includes(ctx.rule(r).effect.to!));
  const outcome = (r: string) => {
    const e = ctx.rule(r).effect;
    return e.to === 'set' ? num(e.at!) : least(value, num(e.at!));
  };
  const sure = bounds.filter((r) => fires(ctx, r, rangeOf) === true).map(outcome);
  const open = bounds.filter((r) => fires(ctx, r, rangeOf) === undefined).map(outcome);
  let ways: Frac[][] = [sure];
  for (const o of open) ways = ways.flatMap((w) => [w, [...w, o]]);
  const results = ways.map((w) => (w.length ? w.reduce(least) : value));
  return results.reduce(mode === 'low' ? least : most);
}
