// The fold of one section: earn → normalise → deduct → award → bounds → veto → round.
import { awardAmounts, type Bases, deductAmount, earnAmount, isEndless, type Mode } from './amounts.js';
import type { Context } from './context.js';
import {
  add,
  div,
  type Frac,
  frac,
  least,
  most,
  mul,
  neg,
  num,
  ONE,
  round,
  sign,
  sub,
  total,
  ZERO,
} from './fraction.js';
import { adjustmentGate, type Range } from './gates.js';
import { fires, vetoed } from './vetoes.js';

export type Stage = 'earn' | 'deduct' | 'award' | 'bounds' | 'veto' | 'round';
export interface Line {
  rule?: string;
  section: string;
  stage: Stage;
  amount: Frac;
}
interface Run {
  value: Frac;
  lines: Line[];
}
interface Item {
  points: Frac;
  value: Frac;
  lines: Line[];
}

export class Fold {
  private readonly runs = new Map<string, Run>();
  private readonly voids = new Map<string, Range['void']>();
  /** Adjustments that deduct a percent of an end that is open: their own value has no end. */
  readonly endless = new Set<string>();
  constructor(readonly ctx: Context) {}

  /** What is known of a section that is not left out, on its own marks, after its last stage. */
  range = (id: string): Range => {
    const { ctx } = this;
    if (ctx.kind(id) === 'heading') throw new Error(`a heading has no value: ${id}`);
    if (ctx.kind(id) === 'adjustment' && this.usesBase(id)) {
      for (const mode of ['low', 'high'] as const) this.run(this.earningAbove(id), mode);
    }
    const [low, high] = (['low', 'high'] as const).map((mode) => this.adjusted(id, mode).value);
    return { low: low!, high: high!, void: this.voidness(id) };
  };

  voidness(id: string): Range['void'] {
    const known = this.voids.get(id);
    if (known) return known;
    const { ctx } = this;
    const seen: Range['void'][] = ctx
      .rulesIn(id, 'veto')
      .filter((r) => ctx.rule(r).effect.to === 'void')
      .map(
        (r) => ({ true: 'yes', false: 'no', undefined: 'maybe' })[String(fires(ctx, r, this.range))] as Range['void'],
      );
    if (ctx.section(id).onVoid !== 'zero') {
      for (const child of this.liveChildren(id)) seen.push(this.voidness(child));
    }
    const out = seen.includes('yes') ? 'yes' : seen.includes('maybe') ? 'maybe' : 'no';
    this.voids.set(id, out);
    return out;
  }

  private liveChildren(id: string): string[] {
    return this.ctx.childrenOf(id, 'marks').filter((s) => !this.ctx.leftOut(s));
  }
  private earningAbove(id: string): string {
    const above = this.ctx.enclosing(id)!;
    return this.ctx.kind(above) === 'marks' ? above : this.earningAbove(above);
  }
  /** Awards and deductions of an adjustment and of the adjustments in it. */
  private rulesUnder(id: string): string[] {
    return this.ctx.ruleIds().filter((r) => this.ctx.chain(this.ctx.rule(r).section).includes(id));
  }
  private usesBase = (id: string, of?: string) =>
    this.rulesUnder(id).some((r) => {
      const e = this.ctx.rule(r).effect;
      return e.percent !== undefined && (of === undefined || e.of === of);
    });

  /** A section's run, with the gate of an adjustment in mind. */
  private adjusted(id: string, mode: Mode, bases?: Bases): Run {
    const open = adjustmentGate(this.ctx, id, this.range);
    if (open === false) return { value: ZERO, lines: [] };
    const run = this.run(id, mode, bases);
    if (open === true) return run;
    return { value: mode === 'low' ? least(ZERO, run.value) : most(ZERO, run.value), lines: [] };
  }

  private run(id: string, mode: Mode, outer?: Bases): Run {
    const key = `${mode} ${id}`;
    const known = this.runs.get(key);
    if (known) return known;
    const { ctx } = this;
    const lines: Line[] = [];
    const put = (stage: Stage, amount: Frac, rule?: string) => {
      if (sign(amount) !== 0) lines.push({ ...(rule ? { rule } : {}), section: id, stage, amount });
    };
    const bases: Bases = outer ?? { earned: ZERO, 'after-deductions': ZERO, 'full-marks': ZERO };
    let value = ZERO;
    if (ctx.kind(id) === 'marks') {
      for (const item of this.normalised(id, this.items(id, mode))) {
        value = add(value, item.value);
        lines.push(...item.lines);
      }
      bases.earned = most(ZERO, value);
      bases['full-marks'] = this.fullMarks(id) ?? ZERO;
    }

    const adjustments = ctx.childrenOf(id, 'adjustment').filter((s) => ctx.sectionApplies(s));
    const later: string[] = [];
    const awarded: Run[] = [];
    for (const r of ctx.rulesIn(id, 'deduct')) {
      const amount = neg(deductAmount(ctx, r, bases, mode, this.range));
      if (ctx.kind(id) === 'adjustment' && isEndless(ctx, r, bases, mode, this.range)) this.endless.add(id);
      value = add(value, amount);
      put('deduct', amount, r);
    }
    for (const a of adjustments) {
      if (this.usesBase(a, 'after-deductions')) later.push(a);
      else {
        const run = this.adjusted(a, mode, { ...bases });
        if (this.endless.has(a) && ctx.kind(id) === 'adjustment') this.endless.add(id);
        if (sign(run.value) > 0) awarded.push(run);
        else {
          value = add(value, run.value);
          lines.push(...run.lines);
        }
      }
    }
    if (ctx.kind(id) === 'marks') bases['after-deductions'] = most(ZERO, value);

    for (const { rule, amount } of awardAmounts(ctx, ctx.rulesIn(id, 'award'), bases, mode, this.range)) {
      value = add(value, amount);
      put('award', amount, rule);
    }
    for (const run of [...awarded, ...later.map((a) => this.adjusted(a, mode, { ...bases }))]) {
      value = add(value, run.value);
      lines.push(...run.lines);
    }

    for (const [stage, next] of [
      ['bounds', () => this.bounded(id, value, bases)],
      ['veto', () => vetoed(ctx, id, value, mode, this.range)],
      ['round', () => this.rounded(id, value)],
    ] as [Stage, () => Frac][]) {
      const after = next();
      if (after !== value && after.d !== 0n && value.d !== 0n) put(stage, sub(after, value));
      value = after;
    }
    const out = { value, lines };
    this.runs.set(key, out);
    return out;
  }

  private fullMarks(id: string): Frac | undefined {
    const { fullMarks, counts } = this.ctx.section(id);
    const text = fullMarks ?? counts;
    return text === undefined ? undefined : num(text);
  }
  private counts(id: string): Frac {
    const { fullMarks, counts } = this.ctx.section(id);
    return num(counts ?? fullMarks!);
  }

  private items(id: string, mode: Mode): Item[] {
    const { ctx } = this;
    const rules = ctx.rulesIn(id, 'earn').filter((r) => ctx.present(r));
    const out = rules.map((rule): Item => {
      const value = earnAmount(ctx, rule, mode, this.range);
      const lines: Line[] = sign(value) === 0 ? [] : [{ rule, section: id, stage: 'earn', amount: value }];
      return { points: ctx.points(rule), value, lines };
    });
    for (const child of this.liveChildren(id)) {
      const run = this.run(child, mode);
      const k = div(this.counts(child), this.fullMarks(child)!);
      const lines = run.lines.map((l) => ({ ...l, amount: mul(l.amount, k) }));
      let value = mul(run.value, k);
      const voided = ctx.section(id).onVoid === 'zero' ? this.voidness(child) : 'no';
      if (voided === 'yes') {
        if (value.d !== 0n) lines.push({ section: child, stage: 'veto', amount: neg(value) });
        value = ZERO;
      } else if (voided === 'maybe') value = mode === 'low' ? least(ZERO, value) : most(ZERO, value);
      out.push({ points: this.counts(child), value, lines });
    }
    return out;
  }

  /** What the section normalises over: rule points through headings plus counts. */
  applicable(id: string): Frac {
    const rules = this.ctx.rulesIn(id, 'earn').filter((r) => this.ctx.present(r));
    return total([...rules.map((r) => this.ctx.points(r)), ...this.liveChildren(id).map((s) => this.counts(s))]);
  }

  private normalised(id: string, items: Item[]): Item[] {
    const full = this.fullMarks(id);
    const how = this.ctx.section(id).notApplicable ?? 'rescale';
    const p = total(items.map((i) => i.points));
    const factor = (item: Item): Frac => {
      if (full === undefined || how === 'leave') return ONE;
      if (how === 'rescale') return div(full, p);
      return div(add(item.points, div(sub(full, p), frac(items.length))), item.points);
    };
    return items.map((item) => {
      const f = factor(item);
      return {
        points: item.points,
        value: mul(item.value, f),
        lines: item.lines.map((l) => ({ ...l, amount: mul(l.amount, f) })),
      };
    });
  }

  /** The ceiling acts before the floor. */
  private bounded(id: string, value: Frac, bases: Bases): Frac {
    const { ceiling, floor } = this.ctx.section(id);
    let out = value;
    if (typeof ceiling === 'string' && ceiling.endsWith('%')) {
      const of = this.rulesUnder(id)
        .map((r) => this.ctx.rule(r).effect.of)
        .find((o) => o !== undefined)!;
      out = least(out, mul(num(ceiling), bases[of]));
    } else if (ceiling !== undefined && ceiling !== null) out = least(out, num(ceiling));
    const bottom = floor === undefined && this.ctx.kind(id) === 'marks' ? '0' : floor;
    return bottom === undefined || bottom === null ? out : most(out, num(bottom));
  }

  private rounded(id: string, value: Frac): Frac {
    const places = this.ctx.section(id).round;
    return places === undefined ? value : round(value, places, this.ctx.rounding);
  }

  /** The score of the root, all its lines in units of the total. */
  root = (id: string, mode: Mode): Run => this.run(id, mode);
}
