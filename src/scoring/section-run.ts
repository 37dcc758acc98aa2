import type { Rounding } from '../numbers/index.js';
import { add, divide, multiply, ONE, power, type Ratio, ratio, sign, subtract, ZERO } from '../numbers/index.js';
import { Course } from './course.js';
import type { Base } from './effects/index.js';
import type { Evaluation } from './evaluation.js';
import {
  aboveFloor,
  aboveZero,
  asBase,
  belowZero,
  type End,
  type Extent,
  further,
  isSame,
  type Moving,
  minus,
  otherEnd,
  plus,
  rounded,
  settled,
  times,
  underCeiling,
} from './extent.js';
import { isAboveZero, isKnown } from './quantity.js';
import type { AwardRule, DeductRule, EarnRule, SheetSection } from './sheet.js';
import { vetoed } from './veto.js';

/** One contribution to a section, in the section's own points. */
export interface Entry<Source, Amount extends Moving = Extent> {
  readonly source: Source;
  /** In its own points, before `factor`; deductions are magnitudes. */
  readonly points: Amount;
  readonly factor: Ratio;
  readonly amount: Amount;
}

/**
 * The fold of one section at one end of its range, stage by stage:
 * earn → normalise → deduct → award → bounds → veto → round. Each stage is worked out when first asked for.
 */
export class SectionRun {
  readonly section: SheetSection;
  readonly #evaluation: Evaluation;
  readonly #end: End;
  readonly #rounding: Rounding;

  constructor(evaluation: Evaluation, section: SheetSection, end: End) {
    this.#evaluation = evaluation;
    this.section = section;
    this.#end = end;
    this.#rounding = evaluation.plan.precision.rounding;
  }

  /** Points of the items that apply: earning rules and child sections with marks. */
  get applicable(): Ratio {
    return this.#once('applicable', () => {
      const rules = this.#items().rules.map((rule) => rule.effect.points);
      const children = this.#items().children.map((child) => child.plan.counts);
      return [...rules, ...children].reduce(add, ZERO);
    });
  }

  /** Earned by rules, normalised. */
  get earns(): readonly Entry<EarnRule>[] {
    return this.#once('earns', () =>
      this.#items().rules.map((rule) =>
        this.#item(rule, rule.effect.points, ONE, (end) => this.#evaluation.earnOf(rule, end)),
      ),
    );
  }

  /** What child sections bring, normalised; a void child counts 0 where this section says so. */
  get children(): readonly Entry<SheetSection>[] {
    return this.#once('children', () =>
      this.#items().children.map((child) =>
        this.#item(child, child.plan.counts, child.plan.worth, (end) =>
          settled(this.#unlessVoid(child, this.#evaluation.run(child, end).value, end), end),
        ),
      ),
    );
  }

  /** All that is earned, at this end; or from end to end where it bears on how much of it is left. */
  get earned(): Moving {
    return this.#once('earned', () => {
      const [here, there] = [this.#total, this.section.deductsOfEarned ? this.#other.#total : undefined];
      if (there === undefined || (here !== null && isSame(here, there))) return here;
      return this.#end === 'low' ? Course.of(here, there) : Course.of(there, here);
    });
  }

  get #total(): Extent {
    return this.#once('total', () => total([...this.earns, ...this.children]) as Extent);
  }

  get #other(): SectionRun {
    return this.#evaluation.run(this.section, otherEnd[this.#end]);
  }

  get deductions(): readonly Entry<DeductRule, Moving>[] {
    return this.#once('deductions', () =>
      this.section.deducts.map((rule) => {
        const base = rule.effect.of ? this.#base(rule.effect.of) : ZERO;
        return entry(rule, this.#evaluation.deductOf(rule, base, this.#end), ONE);
      }),
    );
  }

  get afterDeductions(): Moving {
    return this.#once('afterDeductions', () => {
      const early = this.section.adjustments
        .filter((one) => !one.plan.awardsOnly)
        .map((one) => belowZero(this.#adjustment(one), this.#end));
      return early.reduce(plus, minus(this.earned, total(this.deductions)));
    });
  }

  get awards(): readonly Entry<AwardRule, Moving>[] {
    return this.#once('awards', () => {
      // compound awards of one base multiply, each the rest on top of those before
      const grown = new Map<Base | undefined, Ratio>();
      return this.section.awards.map((rule) => {
        const gate = this.#evaluation.gateOf(rule);
        const quantity = this.#evaluation.quantityOf(rule);
        if (gate === 'closed' || (gate === 'unknown' && this.#end === 'low')) return entry(rule, ZERO, ONE);
        const { of, growth, amount, greatest, max } = rule.effect;
        const base = of ? this.#base(of) : ZERO;
        if (quantity.is === 'missing' && this.#end === 'high')
          return entry(rule, growth ? max : greatest(rule.measure.domain, base), ONE);
        if (!isKnown(quantity)) return entry(rule, ZERO, ONE);
        if (growth === undefined || !isAboveZero(quantity)) return entry(rule, amount(quantity, base), ONE);
        const before = grown.get(of) ?? ONE;
        const after = multiply(before, power(growth.factor, Number(growth.times(quantity))));
        grown.set(of, after);
        return entry(rule, underCeiling(times(base, subtract(after, before)), max, this.#end), ONE);
      });
    });
  }

  get afterAwards(): Moving {
    return this.#once('afterAwards', () => {
      const late = this.section.adjustments.map((one) =>
        one.plan.awardsOnly ? this.#adjustment(one) : aboveZero(this.#adjustment(one), this.#end),
      );
      const all = late.reduce(plus, plus(this.afterDeductions, total(this.awards)));
      // an adjustment still moves with what the section around it earned
      return this.section.plan.isAdjustment ? all : settled(all, this.#end);
    });
  }

  /** The ceiling acts before the floor. */
  get bounded(): Moving {
    return this.#once('bounded', () =>
      aboveFloor(underCeiling(this.afterAwards, this.#ceiling(), this.#end), this.section.plan.floor, this.#end),
    );
  }

  get afterVeto(): Moving {
    return this.#once('afterVeto', () => vetoed(this.#evaluation, this.section.vetoes, this.bounded, this.#end));
  }

  /**
   * The section's value on its own marks, after its last stage; 0 where an adjustment's own gate is closed.
   * Whether it is void stands in `voidnessOf`, what conditions read of it in `valueOf`.
   */
  get value(): Moving {
    return this.#once('value', () => {
      const gate = this.#evaluation.ownGate(this.section);
      if (gate === 'closed') return ZERO;
      const { round } = this.section.plan.section;
      const value = round === undefined ? this.afterVeto : rounded(this.afterVeto, round, this.#rounding, this.#end);
      return gate === 'open' ? value : further(value, ZERO, this.#end);
    });
  }

  /** What normalising makes of an item of `points` points. */
  factorOf(points: Ratio): Ratio {
    const { fullMarks, section } = this.section.plan;
    if (fullMarks === undefined || section.notApplicable === 'leave') return ONE;
    if (section.notApplicable !== 'spread-equally') return divide(fullMarks, this.applicable);
    const items = this.#items().rules.length + this.#items().children.length;
    const share = divide(subtract(fullMarks, this.applicable), ratio(items));
    return divide(add(points, share), points);
  }

  /** An earning rule or child section; a factor below 0 (spread thin) turns its ends around. */
  #item<Source>(source: Source, marks: Ratio, worth: Ratio, points: (end: End) => Extent): Entry<Source> {
    const factor = multiply(this.factorOf(marks), worth);
    return entry(source, points(sign(factor) < 0 ? otherEnd[this.#end] : this.#end), factor);
  }

  #adjustment(one: SheetSection): Moving {
    return this.#unlessVoid(one, this.#evaluation.run(one, this.#end).value, this.#end);
  }

  /** What is inside and void counts 0 where this section says so. */
  #unlessVoid(inside: SheetSection, value: Moving, end: End): Moving {
    if (this.section.plan.section.onVoid !== 'zero') return value;
    const voidness = this.#evaluation.voidnessActing(inside);
    if (voidness === 'yes') return ZERO;
    return voidness === 'no' ? value : further(value, ZERO, end);
  }

  #items() {
    return this.#once('items', () => ({
      rules: this.section.earns.filter((rule) => this.#evaluation.isItem(rule)),
      children: this.section.children.filter((child) => !this.#evaluation.isLeftOut(child)),
    }));
  }

  /** A percent's base: that of the nearest section above that earns, never below 0. */
  #base(of: Base): Moving {
    const { section } = this;
    if (section.plan.isAdjustment) return this.#evaluation.run(section.parent!, this.#end).#base(of);
    if (of === 'full-marks') return section.plan.fullMarks!;
    return asBase(of === 'earned' ? this.earned : this.afterDeductions, this.#end);
  }

  #ceiling(): Moving {
    const { ceiling, ceilingOf } = this.section.plan;
    return ceiling === null || ceilingOf === undefined ? ceiling : times(this.#base(ceilingOf), ceiling);
  }

  readonly #known = new Map<string, unknown>();
  #once<T>(stage: string, work: () => T): T {
    if (this.#known.has(stage)) return this.#known.get(stage) as T;
    const result = work();
    this.#known.set(stage, result);
    return result;
  }
}

function entry<Source, Amount extends Moving>(source: Source, points: Amount, factor: Ratio): Entry<Source, Amount> {
  return { source, points, factor, amount: times(points, factor) as Amount };
}

function total(entries: readonly Entry<unknown, Moving>[]): Moving {
  return entries.map(({ amount }) => amount).reduce(plus, ZERO as Moving);
}
