// What stands in a section, and what its percents are of.
import type { Context } from './context.js';

/** Sections with marks inside that are not left out. */
export const liveChildren = (ctx: Context, id: string) => ctx.childrenOf(id, 'marks').filter((s) => !ctx.leftOut(s));

export const adjustments = (ctx: Context, id: string) =>
  ctx.childrenOf(id, 'adjustment').filter((s) => ctx.sectionApplies(s));

/** The nearest section above an adjustment that earns. */
export function earningAbove(ctx: Context, id: string): string {
  const above = ctx.enclosing(id)!;
  return ctx.kind(above) === 'marks' ? above : earningAbove(ctx, above);
}

/** Rules of a section and of all sections in it. */
export const rulesUnder = (ctx: Context, id: string) =>
  ctx.ruleIds().filter((r) => ctx.chain(ctx.rule(r).section).includes(id));

export const usesBase = (ctx: Context, id: string, of?: string) =>
  rulesUnder(ctx, id).some((r) => {
    const e = ctx.rule(r).effect;
    return e.percent !== undefined && (of === undefined || e.of === of);
  });

export const holdsDeductions = (ctx: Context, id: string) =>
  rulesUnder(ctx, id).some((r) => ctx.rule(r).effect.kind === 'deduct');

/** Whether percents of what a section earned are deducted, in it or in its adjustments. */
export const deductsOfEarned = (ctx: Context, id: string) =>
  rulesUnder(ctx, id).some((r) => {
    const { section, effect } = ctx.rule(r);
    const here = ctx.acting(section);
    const base = ctx.kind(here) === 'adjustment' ? earningAbove(ctx, here) : here;
    return base === id && effect.kind === 'deduct' && effect.of === 'earned';
  });
