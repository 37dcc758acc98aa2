import { divide, greatest, least, multiply, ONE, type Ratio, ZERO } from '../numbers/index.js';
import type { ParsedFacts } from '../record/index.js';
import type { Condition, Id, Rule } from '../rulebook/index.js';
import { holdsWithin, type Truth } from './condition.js';
import { type End, type Extent, further, type Moving, settled, times } from './extent.js';
import type { Plan, PlannedRule } from './plan.js';
import { EXEMPT, isKnown, MISSING, NONE, type Quantity } from './quantity.js';
import { SectionRun } from './section-run.js';
import { type DeductRule, type EarnRule, isEarn, type Sheet, type SheetSection, type VetoRule } from './sheet.js';
import { behind, type Gate, type Sureness, surest } from './sureness.js';

type NotApplicable = NonNullable<Rule['notApplicable']>;
/** An earning rule's amount at both ends, before the fold. */
export type EarnAmount = Readonly<Record<End, Extent>>;

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
  readonly #items = new Map<EarnRule, boolean>();
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
      // an award not claimed is none; what the county makes nobody claims
      const isClaim = rule.effect.kind === 'award' && !rule.isDerived;
      if (fact === undefined) return isClaim ? NONE : MISSING;
      if (fact.kind === 'exempt') return EXEMPT;
      const quantity = rule.measure.quantity(fact);
      return quantity.is === 'missing' && isClaim ? NONE : quantity;
    });
  }

  gateOf(rule: PlannedRule): Gate {
    return remembered(this.#gates, rule, () => this.#gate(rule.when, rule));
  }

  /** An adjustment's gate, with those of the adjustments around it. */
  sectionGate(section: SheetSection): Gate {
    const own = this.ownGate(section);
    const outer = section.parent?.plan.isAdjustment ? this.sectionGate(section.parent) : 'open';
    if (own === 'closed' || outer === 'open') return own;
    return outer === 'closed' ? outer : 'unknown';
  }

  /** An adjustment's gate by itself. */
  ownGate(section: SheetSection): Gate {
    return section.plan.when.length === 0 ? 'open' : this.#gate(section.plan.when);
  }

  /** The value of a section as conditions and the score read it: 0 while an adjustment around it is closed. */
  valueOf(section: SheetSection, end: End): Extent {
    const value = settled(this.run(section, end).value, end);
    const gate = this.sectionGate(section);
    if (gate === 'closed') return ZERO;
    return gate === 'open' ? value : further(value, ZERO, end);
  }

  /** What an earning rule is worth before the fold, its gate not yet considered. */
  openEarnOf(rule: EarnRule): EarnAmount {
    return remembered(this.#earns, rule, () => this.#openEarn(rule));
  }

  /** What an earning rule is worth before the fold: a closed one has full points. */
  earnOf(rule: EarnRule, end: End): Extent {
    const open = this.openEarnOf(rule);
    const gate = this.gateOf(rule);
    if (gate === 'open') return open[end];
    const { points } = rule.effect;
    return gate === 'closed' ? points : further(open[end], points, end);
  }

  /** A section that earns for others and has no item left for this unit, with the adjustments in it. */
  isLeftOut(section: SheetSection): boolean {
    if (section.plan.isAdjustment) return this.isLeftOut(section.parent!);
    return remembered(
      this.#leftOut,
      section,
      () =>
        !section.earns.some((rule) => this.isItem(rule)) && section.children.every((child) => this.isLeftOut(child)),
    );
  }

  /** Whether a section is void; one behind a closed gate never is. */
  voidnessOf(section: SheetSection): Sureness {
    return behind(this.sectionGate(section), this.voidnessActing(section));
  }

  /** Whether a section is void while it acts, by its own vetoes or those of a section inside. */
  voidnessActing(section: SheetSection): Sureness {
    return remembered(this.#voidness, section, () => {
      const own = section.vetoes.filter((rule) => rule.effect.verdict.to === 'void').map((rule) => this.firing(rule));
      if (section.plan.section.onVoid === 'zero') return surest(own);
      const children = section.children.filter((child) => !this.isLeftOut(child));
      const below = [
        ...children.map((child) => this.voidnessOf(child)),
        ...section.adjustments.map((one) => behind(this.ownGate(one), this.voidnessActing(one))),
      ];
      return surest([...own, ...below]);
    });
  }

  /** Whether a veto fires for sure, in a section that acts. */
  hasFired(rule: VetoRule): boolean {
    return this.firing(rule) === 'yes' && this.sectionGate(this.sheet.sectionOf.get(rule.section.id)!) === 'open';
  }

  /** Whether a veto fires, its section acting. */
  firing(rule: VetoRule): Sureness {
    const quantity = this.quantityOf(rule);
    const gate = this.gateOf(rule);
    if (gate === 'closed' || this.isLeftOut(this.sheet.sectionOf.get(rule.section.id)!)) return 'no';
    const fires =
      quantity.is === 'missing'
        ? rule.effect.firesWithin(rule.measure.domain)
        : isKnown(quantity) && rule.effect.fires(quantity);
    return behind(gate, fires === 'unknown' ? 'maybe' : fires ? 'yes' : 'no');
  }

  /** A deduction's magnitude at one end, for a percent of the base. */
  deductOf(rule: DeductRule, base: Moving, end: End): Moving {
    const gate = this.gateOf(rule);
    const quantity = this.quantityOf(rule);
    if (gate === 'closed' || (gate === 'unknown' && end === 'high')) return ZERO;
    if (quantity.is === 'missing') return end === 'high' ? ZERO : rule.effect.greatest(rule.measure.domain, base);
    return isKnown(quantity) ? rule.effect.amount(quantity, base) : ZERO;
  }

  /** Whether an earning rule is an item of its section for this unit; gates have no part in it. */
  isItem(rule: EarnRule): boolean {
    return remembered(this.#items, rule, () => {
      const instead = this.insteadOf(rule);
      if (typeof instead !== 'object') return instead !== 'left-out';
      const other = this.sheet.ruleOf.get(instead.shareOf);
      if (other === undefined) return false;
      return isEarn(other) ? this.isItem(other) : ['number', 'missing'].includes(this.quantityOf(other).is);
    });
  }

  /** What stands for an earning rule that is exempt or has nothing to measure; `undefined` for any other. */
  insteadOf(rule: EarnRule): NotApplicable | undefined {
    const quantity = this.quantityOf(rule);
    if (quantity.is === 'missing') return undefined;
    if (quantity.is === 'left-out') return 'left-out';
    if (isKnown(quantity) && rule.effect.amount(quantity) !== undefined) return undefined;
    const { notApplicable = 'left-out', exemptible } = rule.rule;
    // a rule that is not exemptible sees nothing of an exemption meant for another
    return quantity.is === 'exempt' && exemptible === false ? 'left-out' : notApplicable;
  }

  #openEarn(rule: EarnRule): EarnAmount {
    const { points, min, max, amount } = rule.effect;
    const instead = this.insteadOf(rule);
    if (typeof instead === 'object') return this.#shareOf(instead.shareOf, points);
    if (instead !== undefined) return both(instead === 'full' ? points : ZERO);
    const quantity = this.quantityOf(rule);
    if (!isKnown(quantity)) return { low: min, high: max };
    const measured = amount(quantity)!;
    return both(rule.due ? multiply(measured, rule.due.factor(this.factOf(rule))) : measured);
  }

  /** points × the share another rule came to. */
  #shareOf(id: Id, points: Ratio): EarnAmount {
    const other = this.sheet.ruleOf.get(id)!;
    if (isEarn(other)) {
      const scaled = (end: End) => times(this.earnOf(other, end), divide(points, other.effect.points));
      return { low: scaled('low'), high: scaled('high') };
    }
    const quantity = this.quantityOf(other);
    if (quantity.is !== 'number') return { low: ZERO, high: points };
    return both(multiply(points, greatest(ZERO, least(ONE, quantity.value))));
  }

  /** The conditions that keep a gate (a rule's, or an adjustment's) from being known. */
  undecided(when: readonly Condition[], rule?: PlannedRule): Condition[] {
    return when.filter((condition) => this.holds(condition, rule) === 'unknown');
  }

  #gate(when: readonly Condition[], rule?: PlannedRule): Gate {
    const holding = when.map((condition) => this.holds(condition, rule));
    if (holding.includes(false)) return 'closed';
    return holding.includes('unknown') ? 'unknown' : 'open';
  }

  /** Over something void, left out or exempt a condition does not hold, and never closes an earn. */
  holds(condition: Condition, rule?: PlannedRule): Truth {
    const unlessThere = rule?.effect.kind === 'earn';
    const { gone, holds } = 'rule' in condition ? this.#ofRule(condition) : this.#ofSection(condition);
    if (gone === 'yes') return unlessThere;
    return gone === 'no' || holds === unlessThere ? holds : 'unknown';
  }

  #ofRule(condition: Condition & { readonly rule: Id }): { gone: Sureness; holds: Truth } {
    const rule = this.sheet.ruleOf.get(condition.rule);
    if (rule === undefined || this.isLeftOut(this.sheet.sectionOf.get(rule.section.id)!)) return GONE;
    const quantity = this.quantityOf(rule);
    if (quantity.is === 'number') return { gone: 'no', holds: holdsWithin(quantity.value, quantity.value, condition) };
    if (quantity.is !== 'missing') return GONE;
    const { from, to } = rule.measure.domain!;
    return { gone: rule.mayBeGone ? 'maybe' : 'no', holds: holdsWithin(from, to, condition) };
  }

  #ofSection(condition: Condition & { readonly section: Id }): { gone: Sureness; holds: Truth } {
    const section = this.sheet.sectionOf.get(condition.section);
    if (section === undefined || this.isLeftOut(section)) return GONE;
    const gone = this.voidnessOf(section);
    if (gone === 'yes') return GONE;
    return { gone, holds: holdsWithin(this.valueOf(section, 'low'), this.valueOf(section, 'high'), condition) };
  }
}

const GONE = { gone: 'yes', holds: false } as const;

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
