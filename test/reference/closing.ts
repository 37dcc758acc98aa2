// The last stages of a section: bounds, veto, round.
import type { Bases, Mode } from './amounts.js';
import { rulesUnder } from './contents.js';
import type { Context } from './context.js';
import type { Run, Stage } from './fold.js';
import { type Frac, least, most, mul, num, roundStage, sign, sub } from './fraction.js';
import type { RangeOf } from './gates.js';
import { vetoed } from './vetoes.js';

export function closed(ctx: Context, rangeOf: RangeOf, id: string, mode: Mode, before: Run, bases: Bases): Run {
  const lines = before.lines.filter((l) => sign(l.amount) !== 0);
  let { value } = before;
  for (const [stage, next] of [
    ['bounds', () => bounded(ctx, id, value, bases)],
    ['veto', () => vetoed(ctx, id, value, mode, rangeOf)],
    ['round', () => rounded(ctx, id, value)],
  ] as [Stage, () => Frac][]) {
    const after = next();
    if (after !== value && after.d !== 0n && value.d !== 0n) {
      const amount = sub(after, value);
      if (sign(amount) !== 0) lines.push({ section: id, stage, amount });
    }
    value = after;
  }
  return { value, lines };
}

/** The ceiling acts before the floor. */
function bounded(ctx: Context, id: string, value: Frac, bases: Bases): Frac {
  const { ceiling, floor } = ctx.section(id);
  let out = value;
  if (typeof ceiling === 'string' && ceiling.endsWith('%')) {
    const of = rulesUnder(ctx, id)
      .map((r) => ctx.rule(r).effect.of)
      .find((o) => o !== undefined)!;
    out = least(out, mul(num(ceiling), bases[of]));
  } else if (ceiling !== undefined && ceiling !== null) out = least(out, num(ceiling));
  const bottom = floor === undefined && ctx.kind(id) === 'marks' ? '0' : floor;
  return bottom === undefined || bottom === null ? out : most(out, num(bottom));
}

function rounded(ctx: Context, id: string, value: Frac): Frac {
  const places = ctx.section(id).round;
  return places === undefined ? value : roundStage(value, places, ctx.rounding);
}
