import { compareRatios, divide, greatest, least, multiply, ONE, type Ratio, ZERO } from '../numbers/index.js';
import type { ParsedFacts } from '../record/index.js';
import type { Condition, Id } from '../rulebook/index.js';
import { number } from './context.js';
import { type End, type Extent, further, mapExtent } from './extent.js';
import { EXEMPT, isKnown, MISSING, NONE, type Quantity } from './quantity.js';
import type { Plan, PlannedRule } from './plan.js';
import { SectionRun } from './section-run.js';
import type { DeductRule, EarnRule, Sheet, SheetSection, VetoRule } from './sheet.js';

/** Whether a gate lets its rule act. */
export type Gate = 'open' | 'closed' | 'unknown';
/** How sure it is that something happens. */
export type Sureness = 'no' | 'maybe' | 'yes';
/** An earning rule's amount at both ends, before the fold; `left-out` when it is no item for this unit. */
export type EarnAmount = 'left-out' | Readonly<Record<End, Extent>>;

/**
 * One record under one sheet: quantities, gates and section values, each worked out once, when asked for.
 * The fold itself stands in `SectionRun`.
 */
export class Evaluation {
  readonly plan: Plan;
  readonly sheet: Sheet;
  readonly #facts: ParsedFacts;
  readonly #quantities = new Map<PlannedRule, Quantity>();
  readonly #gates = new Map<PlannedRule, Gate>();
  readonly #earns = new Map<EarnRule, EarnAmount>();
  readonly #leftOut = new Map<SheetSection, boolean>();
  readonly #voidness = new Map<SheetSection, Sureness>();
  readonly #runs = { low: new Map<SheetSection, SectionRun>(), high: new Map<SheetSection, SectionRun>() };

  constructor(plan: Plan, sheet: Sheet, facts: ParsedFacts) {
    this.plan = plan;
    this.sheet = sheet;
    this.#facts = facts;
  }

  factOf(rule: PlannedRule) {
    return this.#facts.get(rule.fact);
  }

  /** The fold of a section at one end. */
  run(section: SheetSection, end: End): SectionRun {
    return remembered(this.#runs[end], section, () => new SectionRun(this, section, end));
  }

  quantityOf(rule: PlannedRule): Quantity {
    return remembered(this.#quantities, rule, () => {
      if (rule.rule.measure.kind === 'given') return rule.measure.quantity(undefined as never);
      const fact = this.factOf(rule);
      // an award not claimed is none
      if (fact === undefined) return rule.effect.kind === 'award' ? NONE : MISSING;
      return fact.kind === 'exempt' ? EXEMPT : rule.measure.quantity(fact);
    });
  }

  /** The rule's own gate and those of the adjustments it stands in. */
  gateOf(rule: PlannedRule): Gate {
    return remembered(this.#gates, rule, () => this.#gate(rule.when, rule.effect.kind === 'earn'));
  }

  sectionGate(section: SheetSection): Gate {
    return this.#gate(section.plan.when, false);
  }

  /** What an earning rule is worth before the fold, its gate not yet considered. */
  openEarnOf(rule: EarnRule): EarnAmount {
    return remembered(this.#earns, rule, () => this.#openEarn(rule));
  }

  /** What an earning rule is worth before the fold: a closed one has full points. */
  earnOf(rule: EarnRule, end: End): Extent {
    const open = this.openEarnOf(rule);
    if (open === 'left-out') return ZERO;
    const gate = this.gateOf(rule);
    if (gate === 'open') return open[end];
    const { points } = rule.effect;
    return gate === 'closed' ? points : further(open[end], points, end);
  }

  /** A section that earns for others and has no item left for this unit. */
  isLeftOut(section: SheetSection): boolean {
    if (section.plan.isAdjustment) return section.parent !== undefined && this.isLeftOut(section.parent);
    return remembered(
      this.#leftOut,
      section,
      () =>
        (section.parent !== undefined && section.parent.plan.isAdjustment) ||
        (section.earns.every((rule) => this.openEarnOf(rule) === 'left-out') &&
          section.children.every((child) => this.isLeftOut(child))),
    );
  }

  /** Whether a section is void, by its own vetoes or a child's. */
  voidnessOf(section: SheetSection): Sureness {
    return remembered(this.#voidness, section, () => {
      const own = section.vetoes.filter((rule) => rule.effect.verdict.to === 'void').map((rule) => this.firing(rule));
      const below =
        section.plan.section.onVoid === 'zero'
          ? []
          : section.children.filter((child) => !this.isLeftOut(child)).map((child) => this.voidnessOf(child));
      return surest([...own, ...below]);
    });
  }

  firing(rule: VetoRule): Sureness {
    const quantity = this.quantityOf(rule);
    const gate = this.gateOf(rule);
    if (gate === 'closed') return 'no';
    if (quantity.is === 'missing') return 'maybe';
    if (!isKnown(quantity) || !rule.effect.fires(quantity)) return 'no';
    return gate === 'open' ? 'yes' : 'maybe';
  }

  /** A deduction's magnitude at one end, for a percent of the base. */
  deductOf(rule: DeductRule, base: Extent, end: End): Extent {
    const gate = this.gateOf(rule);
    const quantity = this.quantityOf(rule);
    if (gate === 'closed' || (gate === 'unknown' && end === 'high')) return ZERO;
    if (quantity.is === 'missing') return end === 'high' ? ZERO : rule.effect.greatest(rule.measure.domain, base);
    return isKnown(quantity) ? rule.effect.amount(quantity, base) : ZERO;
  }

  #openEarn(rule: EarnRule): EarnAmount {
    const quantity = this.quantityOf(rule);
    const { points, min, max, amount } = rule.effect;
    if (quantity.is === 'missing') return { low: min, high: max };
    if (quantity.is === 'left-out') return 'left-out';
    const measured = isKnown(quantity) ? amount(quantity) : undefined;
    if (measured !== undefined) return both(rule.due ? multiply(measured, rule.due.factor(this.factOf(rule))) : measured);
    // exempt, or nothing to measure; a rule that is not exemptible sees nothing
    const { notApplicable = 'left-out', exemptible } = rule.rule;
    if (notApplicable === 'left-out' || (quantity.is === 'exempt' && exemptible === false)) return 'left-out';
    if (notApplicable === 'zero') return both(ZERO);
    if (notApplicable === 'full') return both(points);
    return this.#shareOf(notApplicable.shareOf, points);
  }

  /** points × the share another rule came to; left out with it. */
  #shareOf(id: Id, points: Ratio): EarnAmount {
    const other = this.sheet.ruleOf.get(id);
    if (other === undefined) return 'left-out';
    if (other.effect.kind === 'earn') {
      const earn = other as EarnRule;
      if (this.openEarnOf(earn) === 'left-out') return 'left-out';
      const scaled = (end: End) =>
        mapExtent(this.earnOf(earn, end), (amount) => multiply(points, divide(amount, earn.effect.points)));
      return { low: scaled('low'), high: scaled('high') };
    }
    const quantity = this.quantityOf(other);
    if (quantity.is === 'missing') return { low: ZERO, high: points };
    return quantity.is === 'number'
      ? both(multiply(points, greatest(ZERO, least(ONE, quantity.value))))
      : 'left-out';
  }

  #gate(when: readonly Condition[], isEarn: boolean): Gate {
    let gate: Gate = 'open';
    for (const condition of when) {
      const state = this.#state(condition);
      // over something void, left out or exempt a condition does not hold, and never closes an earn
      if (state === 'fails' || (state === 'no-value' && !isEarn)) return 'closed';
      if (state === 'unknown') gate = 'unknown';
    }
    return gate;
  }

  #state(condition: Condition): 'holds' | 'fails' | 'unknown' | 'no-value' {
    if ('rule' in condition) {
      const rule = this.sheet.ruleOf.get(condition.rule);
      const section = rule && this.sheet.sectionOf.get(rule.section.id);
      if (rule === undefined || section === undefined || this.isLeftOut(section)) return 'no-value';
      const quantity = this.quantityOf(rule);
      if (quantity.is === 'missing') return 'unknown';
      if (quantity.is === 'number') return within(quantity.value, condition) ? 'holds' : 'fails';
      return 'no-value';
    }
    const section = this.sheet.sectionOf.get(condition.section);
    if (section === undefined || this.isLeftOut(section)) return 'no-value';
    const voidness = this.voidnessOf(section);
    if (voidness !== 'no') return voidness === 'yes' ? 'no-value' : 'unknown';
    return betweenEnds(this.run(section, 'low').value, this.run(section, 'high').value, condition);
  }
}

/** Whether every value from `low` to `high` meets the condition, none does, or some. */
function betweenEnds(low: Extent, high: Extent, condition: Condition): 'holds' | 'fails' | 'unknown' {
  const lowest = low === null ? -Infinity : low;
  const highest = high === null ? Infinity : high;
  const compareTo = (end: Ratio | number, limit: Ratio) => (typeof end === 'number' ? Math.sign(end) : compareRatios(end, limit));
  const { atLeast, above, atMost, below } = condition;
  const tests = [
    { limit: number(atLeast), ok: (order: number) => order >= 0 },
    { limit: number(above), ok: (order: number) => order > 0 },
    { limit: number(atMost), ok: (order: number) => order <= 0 },
    { limit: number(below), ok: (order: number) => order < 0 },
  ];
  let state: 'holds' | 'unknown' = 'holds';
  for (const { limit, ok } of tests) {
    if (limit === undefined) continue;
    const [atLow, atHigh] = [ok(compareTo(lowest, limit)), ok(compareTo(highest, limit))];
    if (!atLow && !atHigh) return 'fails';
    if (atLow !== atHigh) state = 'unknown';
  }
  return state;
}

function within(value: Ratio, condition: Condition): boolean {
  return betweenEnds(value, value, condition) === 'holds';
}

function surest(all: readonly Sureness[]): Sureness {
  return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
}

function both(amount: Ratio): EarnAmount {
  return { low: amount, high: amount };
}

function remembered<K, V>(memo: Map<K, V>, key: K, make: () => V): V {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}

