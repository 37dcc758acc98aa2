import { exactText, multiply, ONE, parseNum, type Ratio, ZERO } from '../../numbers/index.js';
import { type CheckedRecord, parsedFacts } from '../../record/index.js';
import type { Id } from '../../rulebook/index.js';
import { Evaluation } from '../../scoring/evaluation.js';
import type { End, Extent } from '../../scoring/extent.js';
import type { PlannedRule } from '../../scoring/plan.js';
import { isAboveZero, isKnown, type Quantity } from '../../scoring/quantity.js';
import { type EarnRule, isEarn } from '../../scoring/sheet.js';
import type { Anatomy } from './anatomy.js';
import { requireFew } from './limit.js';
import { Plans, withRules } from './plans.js';
import { Table } from './table.js';

/** What a rule by itself comes to for one unit, under one combination of the readings it stands on. */
export interface Outcome {
  /** Of equal keys the unit's total is the same; `''` where the rule does nothing for the unit. */
  readonly key: string;
  /** Of a rule that stands on no other, no other stands on, and whose amount is no percent. */
  readonly worth?: Worth;
  /** The most a deduction may take of what was earned; `null` = no end. */
  readonly takes?: Ratio | null;
  /** Whether its fact is missing. */
  readonly isOpen?: boolean;
}
export interface Worth {
  readonly kind: 'earn' | 'deduct' | 'award';
  /** What an item weighs in its section; 0 of a deduction or award. */
  readonly points: Ratio;
  readonly low: Extent;
  readonly high: Extent;
}

const NOTHING: Outcome = { key: '' };

/** Rules that stand on the same readings: looked at together. */
interface Family {
  readonly readings: readonly number[];
  readonly rules: readonly Id[];
  readonly plans: Plans;
}

/** Works out for any unit what each rule by itself comes to. */
export class Outcomes {
  readonly #anatomy: Anatomy;
  readonly #families: readonly Family[];

  constructor(anatomy: Anatomy) {
    const { space, rulebook } = anatomy;
    const groups = new Map<string, { readings: number[]; rules: Id[] }>();
    for (const id of Object.keys(rulebook.rules)) {
      const readings = anatomy.readingsOf(id).sort((a, b) => a - b);
      const group = groups.get(readings.join()) ?? { readings, rules: [] };
      group.rules.push(id);
      groups.set(readings.join(), group);
    }
    this.#anatomy = anatomy;
    this.#families = [...groups.values()].map((family) => {
      requireFew(space.sizeOf(family.readings), family.rules.join(', '));
      return { ...family, plans: new Plans(space, withRules(rulebook, family.rules)) };
    });
  }

  /** By rule, over the readings that make a difference; rules that do nothing left out. */
  of(record: CheckedRecord): ReadonlyMap<Id, Table<Outcome>> {
    const found = new Map<Id, Table<Outcome>>();
    const facts = parsedFacts(record);
    for (const { readings, rules, plans } of this.#families) {
      const evaluations = Table.make(this.#anatomy.space, readings, (combination) => {
        const { plan, sheetOf } = plans.at(combination);
        return new Evaluation(plan, sheetOf(record.unit), facts);
      });
      for (const id of rules) {
        const table = evaluations.map((evaluation) => this.#outcome(id, evaluation)).reduced(({ key }) => key);
        if (table.values.some(({ key }) => key !== '')) found.set(id, table);
      }
    }
    return new Map(
      Object.keys(this.#anatomy.rulebook.rules).flatMap((id) => (found.has(id) ? [[id, found.get(id)!]] : [])),
    );
  }

  #outcome(id: Id, evaluation: Evaluation): Outcome {
    const rule = evaluation.sheet.ruleOf.get(id);
    if (rule === undefined) return NOTHING;
    const isTarget = this.#anatomy.isTarget(id);
    const standsOnOthers = rule.when.length > 0 || typeof rule.rule.notApplicable === 'object';
    const quantity = evaluation.quantityOf(rule);
    const isOpen = quantity.is === 'missing';
    if (!isTarget && !standsOnOthers) {
      const worth = worthOf(rule, evaluation);
      if (worth === null) return NOTHING;
      if (worth) return { key: `${worth.kind} ${quantity.is} ${worthKey(worth)}`, worth, isOpen };
    }
    if (!isTarget && !standsOnOthers && !mayAct(rule, quantity)) return NOTHING;
    const amount = isEarn(rule) ? earnKey(rule, quantity, evaluation) : [];
    const key = JSON.stringify([ruleKey(rule), quantityKey(quantity, rule), amount]);
    return { key, ...takesOf(rule, quantity), isOpen };
  }
}

/** What a rule comes to by itself; `null` where that is nothing, `undefined` where it is no amount by itself. */
function worthOf(rule: PlannedRule, evaluation: Evaluation): Worth | null | undefined {
  const { effect } = rule;
  const quantity = evaluation.quantityOf(rule);
  if (isEarn(rule)) {
    const { points } = rule.effect;
    const amount = (end: End) => evaluation.earnOf(rule, end);
    return evaluation.isItem(rule) ? { kind: 'earn', points, low: amount('low'), high: amount('high') } : null;
  }
  if ((effect.kind !== 'deduct' && effect.kind !== 'award') || effect.of !== undefined) return undefined;
  if (!mayAct(rule, quantity)) return null;
  const known = isKnown(quantity) ? effect.amount(quantity, ZERO) : ZERO;
  const greatest =
    quantity.is === 'missing' && effect.kind === 'deduct' ? effect.greatest(rule.measure.domain, ZERO) : known;
  // without a percent nothing moves with what is earned
  return { kind: effect.kind, points: ZERO, low: greatest as Extent, high: known as Extent };
}

/** Whether a deduction, award or veto can come to anything; a gated one always may. */
function mayAct({ effect }: PlannedRule, quantity: Quantity): boolean {
  if (effect.kind === 'observe') return false;
  if (effect.kind === 'veto' || quantity.is === 'missing') return true;
  return isKnown(quantity) && (quantity.is === 'words' || isAboveZero(quantity));
}

function worthKey({ points, low, high }: Worth): string {
  return [points, low, high].map(textOf).join(' ');
}

/** All of a rule but its words and its measure. */
function ruleKey({ rule }: PlannedRule): unknown {
  const { title: _, basis: __, provenance: ___, measure: ____, ...acts } = rule;
  return acts;
}

function quantityKey(quantity: Quantity, { measure }: PlannedRule): unknown {
  if (quantity.is === 'number') return textOf(quantity.value);
  if (quantity.is === 'words') return [...quantity.counts].map(([word, count]) => [word, textOf(count)]);
  const { from = null, to = null } = measure.domain ?? {};
  return quantity.is === 'missing' ? [quantity, textOf(from), textOf(to)] : quantity;
}

/** What an earning rule comes to apart from its gate and from the rule it may take its share of. */
function earnKey(rule: EarnRule, quantity: Quantity, evaluation: Evaluation): unknown {
  const { points, min, max, amount } = rule.effect;
  const measured = isKnown(quantity) ? amount(quantity) : undefined;
  return [points, min, max, measured ?? null, rule.due?.factor(evaluation.factOf(rule)) ?? null].map(textOf);
}

function textOf(extent: Extent): string {
  return extent === null ? '' : exactText(extent);
}

function takesOf({ rule: { effect }, measure }: PlannedRule, quantity: Quantity): Pick<Outcome, 'takes'> {
  if (effect.kind !== 'deduct' || !('percent' in effect) || effect.of !== 'earned') return {};
  const rate = parseNum(effect.percent)!;
  const times: Extent =
    effect.per === 'once'
      ? ONE
      : quantity.is === 'number'
        ? quantity.value
        : quantity.is === 'missing'
          ? (measure.domain?.to ?? null)
          : ZERO;
  return { takes: times && multiply(rate, times) };
}
