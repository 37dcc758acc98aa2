// Vetoes: whether they fire, and what caps and sets make of a value.
import type { Mode } from './amounts.js';
import type { Context } from './context.js';
import { cmp, type Frac, least, most, num, sign, sub } from './fraction.js';
import { gate, type RangeOf } from './gates.js';
import { reach } from './quantity.js';

/** Whether a veto fires, the section it stands in acting. */
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

/** The lowest of all caps and sets that fire, of a cap and a set at one value the cap; of those not known, any may. */
export function vetoed(ctx: Context, id: string, value: Frac, mode: Mode, rangeOf: RangeOf): Frac {
  const bounds = ctx.rulesIn(id, 'veto').filter((r) => ['cap', 'set'].includes(ctx.rule(r).effect.to!));
  const at = (r: string) => num(ctx.rule(r).effect.at!);
  const outcome = (fired: string[]) => {
    if (fired.length === 0) return value;
    const lowest = fired.map(at).reduce(least);
    const deciding = fired.filter((r) => cmp(at(r), lowest) === 0);
    return deciding.some((r) => ctx.rule(r).effect.to === 'cap') ? least(value, lowest) : lowest;
  };
  let ways = [bounds.filter((r) => fires(ctx, r, rangeOf) === true)];
  for (const r of bounds.filter((r) => fires(ctx, r, rangeOf) === undefined)) {
    ways = ways.flatMap((way) => [way, [...way, r]]);
  }
  return ways.map(outcome).reduce(mode === 'low' ? least : most);
}
