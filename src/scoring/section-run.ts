import type { Rounding } from '../numbers/index.js';
import { add, divide, multiply, ONE, type Ratio, ratio, roundRatio, subtract, ZERO } from '../numbers/index.js';
import type { Base } from './effects/index.js';
import type { Evaluation } from './evaluation.js';
import {
  aboveFloor,
  asBase,
  type End,
  type Extent,
  further,
  isPositive,
  mapExtent,
  minus,
  plus,
  underCeiling,
} from './extent.js';
import { isAboveZero, isKnown } from './quantity.js';
import type { AwardRule, DeductRule, EarnRule, SheetSection } from './sheet.js';
import { vetoed } from './veto.js';

/** One contribution to a section, in the section's own points. */
export interface Entry<Source> {
  readonly source: Source;
  /** In its own points, before `factor`; deductions are magnitudes. */
  readonly points: Extent;
  readonly factor: Ratio;
  readonly amount: Extent;
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
        entry(rule, this.#evaluation.earnOf(rule, this.#end), this.factorOf(rule.effect.points)),
      ),
    );
  }

  /** What child sections bring, normalised; a void child counts 0 where this section says so. */
  get children(): readonly Entry<SheetSection>[] {
    return this.#once('children', () =>
      this.#items().children.map((child) => {
        const factor = multiply(this.factorOf(child.plan.counts), child.plan.worth);
        return entry(child, this.#childValue(child), factor);
      }),
    );
  }

  get earned(): Extent {
    return this.#once('earned', () => total([...this.earns, ...this.children]));
  }

  get deductions(): readonly Entry<DeductRule>[] {
    return this.#once('deductions', () =>
      this.section.deducts.map((rule) => {
        const base = rule.effect.of ? this.#base(rule.effect.of) : ZERO;
        return entry(rule, this.#evaluation.deductOf(rule, base, this.#end), ONE);
      }),
    );
  }

  get afterDeductions(): Extent {
    return this.#once('afterDeductions', () => {
      const early = this.section.adjustments
        .filter((one) => !one.plan.awardsOnly)
        .map((one) => this.#adjustment(one))
        .filter((value) => !isPositive(value, this.#end));
      return early.reduce(plus, minus(this.earned, total(this.deductions)));
    });
  }

  get awards(): readonly Entry<AwardRule>[] {
    return this.#once('awards', () => {
      // compound awards of one base multiply, each the rest on top of those before
      const grown = new Map<Base | undefined, Ratio>();
      return this.section.awards.map((rule) => {
        const gate = this.#evaluation.gateOf(rule);
        const quantity = this.#evaluation.quantityOf(rule);
        if (gate === 'closed' || (gate === 'unknown' && this.#end === 'low')) return entry(rule, ZERO, ONE);
        if (!isKnown(quantity)) return entry(rule, ZERO, ONE);
        const { of, growth, amount, max } = rule.effect;
        const base = of ? this.#base(of) : ZERO;
        if (growth === undefined || !isAboveZero(quantity)) return entry(rule, amount(quantity, base), ONE);
        const before = grown.get(of) ?? ONE;
        const after = multiply(before, growth(quantity));
        grown.set(of, after);
        const rest = mapExtent(base, (one) => multiply(one, subtract(after, before)));
        return entry(rule, underCeiling(rest, max, this.#end), ONE);
      });
    });
  }

  get afterAwards(): Extent {
    return this.#once('afterAwards', () => {
      const late = this.section.adjustments
        .filter((one) => one.plan.awardsOnly || isPositive(this.#adjustment(one), this.#end))
        .map((one) => this.#adjustment(one));
      return late.reduce(plus, plus(this.afterDeductions, total(this.awards)));
    });
  }

  /** The ceiling acts before the floor. */
  get bounded(): Extent {
    return this.#once('bounded', () =>
      aboveFloor(underCeiling(this.afterAwards, this.#ceiling(), this.#end), this.section.plan.floor, this.#end),
    );
  }

  get afterVeto(): Extent {
    return this.#once('afterVeto', () => vetoed(this.#evaluation, this.section.vetoes, this.bounded, this.#end));
  }

  /**
   * The section's value on its own marks, after its last stage; 0 where an adjustment's gate is closed.
   * Whether it is void stands in `voidnessOf`.
   */
  get value(): Extent {
    return this.#once('value', () => {
      const gate = this.#evaluation.sectionGate(this.section);
      if (gate === 'closed') return ZERO;
      const { round } = this.section.plan.section;
      const value =
        round === undefined
          ? this.afterVeto
          : mapExtent(this.afterVeto, (exact) => roundRatio(exact, round, this.#rounding));
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

  #adjustment(one: SheetSection): Extent {
    return this.#evaluation.run(one, this.#end).value;
  }

  #childValue(child: SheetSection): Extent {
    const { value } = this.#evaluation.run(child, this.#end);
    if (this.section.plan.section.onVoid !== 'zero') return value;
    const voidness = this.#evaluation.voidnessOf(child);
    if (voidness === 'yes') return ZERO;
    return voidness === 'no' ? value : further(value, ZERO, this.#end);
  }

  #items() {
    return this.#once('items', () => ({
      rules: this.section.earns.filter((rule) => this.#evaluation.isItem(rule)),
      children: this.section.children.filter((child) => !this.#evaluation.isLeftOut(child)),
    }));
  }

  /** A percent's base: that of the nearest section above that earns, never below 0. */
  #base(of: Base): Extent {
    const { section } = this;
    if (section.plan.isAdjustment) return this.#evaluation.run(section.parent!, this.#end).#base(of);
    if (of === 'full-marks') return section.plan.fullMarks!;
    return asBase(of === 'earned' ? this.earned : this.afterDeductions, this.#end);
  }

  #ceiling(): Extent {
    const { ceiling, ceilingOf } = this.section.plan;
    if (ceiling === null || ceilingOf === undefined) return ceiling;
    return mapExtent(this.#base(ceilingOf), (base) => multiply(ceiling, base));
  }

  readonly #known = new Map<string, unknown>();
  #once<T>(stage: string, work: () => T): T {
    if (this.#known.has(stage)) return this.#known.get(stage) as T;
    const result = work();
    this.#known.set(stage, result);
    return result;
  }
}

function entry<Source>(source: Source, points: Extent, factor: Ratio): Entry<Source> {
  return { source, points, factor, amount: mapExtent(points, (one) => multiply(one, factor)) };
}

function total(entries: readonly Entry<unknown>[]): Extent {
  return entries.map(({ amount }) => amount).reduce(plus, ZERO as Extent);
}
