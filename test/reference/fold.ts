// The fold of one section: earn → normalise → deduct → award → bounds → veto → round.
import { awardAmounts, type Bases, deductAmount, type Mode } from './amounts.js';
import { closed } from './closing.js';
import { adjustments, deductsOfEarned, earningAbove, holdsDeductions, liveChildren, usesBase } from './contents.js';
import type { Context } from './context.js';
import { add, type Frac, isAbove0, isInfinite, least, most, neg, ZERO } from './fraction.js';
import { adjustmentGate, gate, type Range } from './gates.js';
import { applicable, fullMarks, normalisedItems } from './items.js';
import type { Truth } from './tests.js';
import { extreme } from './turns.js';
import { fires } from './vetoes.js';

export type Stage = 'earn' | 'deduct' | 'award' | 'bounds' | 'veto' | 'round';
export interface Line {
  rule?: string;
  section: string;
  stage: Stage;
  amount: Frac;
}
export interface Run {
  value: Frac;
  lines: Line[];
}
const other: Record<Mode, Mode> = { low: 'high', high: 'low' };
const further = (mode: Mode, a: Frac, b: Frac) => (mode === 'low' ? least(a, b) : most(a, b));

/** What happens only where a gate is open. */
function behind(open: Truth, happens: Range['void']): Range['void'] {
  if (open === false) return 'no';
  return open === undefined && happens === 'yes' ? 'maybe' : happens;
}

export class Fold {
  private readonly runs = new Map<string, Run>();
  private readonly ranges = new Map<string, Range>();
  private readonly voids = new Map<string, Range['void']>();
  constructor(readonly ctx: Context) {}

  /** What is known of a section that is not left out, on its own marks, after its last stage. */
  range = (id: string): Range => {
    const known = this.ranges.get(id) ?? this.ranged(id);
    this.ranges.set(id, known);
    return known;
  };

  private ranged(id: string): Range {
    const [low, high] = (['low', 'high'] as const).map((mode) => this.read(id, mode));
    const open = adjustmentGate(this.ctx, id, this.range);
    return { low: low!, high: high!, void: behind(open, this.voidness(id)) };
  }

  /** A section's value at one end as others see it: an adjustment inside a closed one is 0. */
  private read(id: string, mode: Mode): Frac {
    const { ctx } = this;
    if (ctx.kind(id) === 'heading') throw new Error(`a heading has no value: ${id}`);
    if (ctx.kind(id) === 'marks') return this.run(id, mode).value;
    const open = adjustmentGate(ctx, id, this.range);
    if (open === false) return ZERO;
    const value = this.ownValue(id, mode);
    return open === true ? value : further(mode, value, ZERO);
  }

  /** An adjustment's own value, whatever the section around it may earn. */
  private ownValue(id: string, mode: Mode): Frac {
    if (!usesBase(this.ctx, id)) return this.adjusted(id, mode).value;
    const base = earningAbove(this.ctx, id);
    const at = (earned: Frac) => this.adjusted(id, mode, this.bases(base, mode, earned, id)).value;
    return this.over(base, mode, at);
  }

  /** The extreme over all that a section may have earned: one of its ends, unless percents of it are deducted. */
  private over(id: string, mode: Mode, value: (earned: Frac) => Frac): Frac {
    const earned = this.earned(id, mode).value;
    if (!deductsOfEarned(this.ctx, id)) return value(earned);
    const end = this.earned(id, other[mode]).value;
    return mode === 'low' ? extreme(value, earned, end, mode) : extreme(value, end, earned, mode);
  }

  /** Whether a section is void while it acts; an adjustment counts as a section inside like any other. */
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
      for (const inside of liveChildren(this.ctx, id)) seen.push(this.voidness(inside));
      for (const a of adjustments(this.ctx, id)) {
        seen.push(behind(gate(ctx, ctx.section(a), this.range), this.voidness(a)));
      }
    }
    const out = seen.includes('yes') ? 'yes' : seen.includes('maybe') ? 'maybe' : 'no';
    this.voids.set(id, out);
    return out;
  }

  /** What the items of a section bring, normalised. */
  earned(id: string, mode: Mode): Run {
    return this.once(`earned ${mode} ${id}`, () => {
      const items = normalisedItems(this, id, mode);
      return { value: items.reduce((sum, i) => add(sum, i.value), ZERO), lines: items.flatMap((i) => i.lines) };
    });
  }

  /** A section with marks at one end, after its last stage. */
  run(id: string, mode: Mode): Run {
    return this.once(`run ${mode} ${id}`, () => {
      const earned = this.earned(id, mode);
      const left = (amount: Frac) => this.awarded(id, mode, this.deducted(id, mode, amount), amount);
      const value = this.over(id, mode, (amount) => left(amount).value);
      const lines = isInfinite(earned.value) ? [] : [...earned.lines, ...left(earned.value).lines];
      return closed(this.ctx, this.range, id, mode, { value, lines }, this.noBases(id));
    });
  }

  private once(key: string, make: () => Run): Run {
    const known = this.runs.get(key) ?? make();
    this.runs.set(key, known);
    return known;
  }

  private noBases = (id: string): Bases => ({
    earned: ZERO,
    'after-deductions': ZERO,
    'full-marks': fullMarks(this.ctx, id) ?? ZERO,
  });

  /** The bases of percents when so much is earned; what is left after deductions only where `of` asks for it. */
  private bases(id: string, mode: Mode, earned: Frac, of: string): Bases {
    const bases = { ...this.noBases(id), earned: most(ZERO, earned) };
    if (!usesBase(this.ctx, of, 'after-deductions')) return bases;
    return { ...bases, 'after-deductions': most(ZERO, this.deducted(id, mode, earned).value) };
  }

  /** An adjustment inside, its own gate in mind. */
  private adjusted(id: string, mode: Mode, bases: Bases = this.noBases(id)): Run {
    const open = gate(this.ctx, this.ctx.section(id), this.range);
    if (open === false) return { value: ZERO, lines: [] };
    const start = { value: ZERO, lines: [] };
    const all = this.awardedOf(id, mode, this.deductedOf(id, mode, start, bases), bases);
    const run = closed(this.ctx, this.range, id, mode, all, bases);
    return open === true ? run : { value: further(mode, ZERO, run.value), lines: [] };
  }

  /** What an adjustment gives the section it stands in. */
  private given(id: string, mode: Mode, bases: Bases): Run {
    const run = this.adjusted(id, mode, bases);
    return this.ctx.section(this.ctx.enclosing(id)!).onVoid === 'zero' ? this.unlessVoid(id, mode, run) : run;
  }

  /** 0 when void. */
  unlessVoid(id: string, mode: Mode, { value, lines }: Run): Run {
    const voided = this.voidness(id);
    if (voided === 'no') return { value, lines };
    if (voided === 'maybe') return { value: further(mode, ZERO, value), lines };
    const cut: Line = { section: id, stage: 'veto', amount: neg(value) };
    return { value: ZERO, lines: value.d === 0n ? lines : [...lines, cut] };
  }

  private deducted(id: string, mode: Mode, earned: Frac): Run {
    const bases = { ...this.noBases(id), earned: most(ZERO, earned) };
    return this.deductedOf(id, mode, { value: earned, lines: [] }, bases);
  }
  private awarded(id: string, mode: Mode, before: Run, earned: Frac): Run {
    const bases = { ...this.noBases(id), earned: most(ZERO, earned) };
    return this.awardedOf(id, mode, before, { ...bases, 'after-deductions': most(ZERO, before.value) });
  }

  private deductedOf(id: string, mode: Mode, before: Run, bases: Bases): Run {
    const lines = [...before.lines];
    let { value } = before;
    for (const rule of this.ctx.rulesIn(id, 'deduct')) {
      const amount = neg(deductAmount(this.ctx, rule, bases, mode, this.range));
      value = add(value, amount);
      lines.push({ rule, section: id, stage: 'deduct', amount });
    }
    for (const a of adjustments(this.ctx, id).filter((s) => holdsDeductions(this.ctx, s))) {
      const run = this.given(a, mode, bases);
      if (isAbove0(run.value)) continue;
      value = add(value, run.value);
      lines.push(...run.lines);
    }
    return { value, lines };
  }

  private awardedOf(id: string, mode: Mode, before: Run, bases: Bases): Run {
    const lines = [...before.lines];
    let { value } = before;
    for (const { rule, amount } of awardAmounts(this.ctx, this.ctx.rulesIn(id, 'award'), bases, mode, this.range)) {
      value = add(value, amount);
      lines.push({ rule, section: id, stage: 'award', amount });
    }
    for (const a of adjustments(this.ctx, id)) {
      const run = this.given(a, mode, bases);
      if (holdsDeductions(this.ctx, a) && !isAbove0(run.value)) continue;
      value = add(value, run.value);
      lines.push(...run.lines);
    }
    return { value, lines };
  }

  /** What the section normalises over: rule points through headings plus counts. */
  applicable = (id: string): Frac => applicable(this, id);

  /** The score of the root, all its lines in units of the total. */
  root = (id: string, mode: Mode): Run => this.run(id, mode);
}
