import { exactText, roundRatio } from '../../numbers/index.js';
import type { Id, Rule, Section, WrittenRulebook } from '../../rulebook/index.js';
import { type EvaluatedRecord, evaluateRecord } from '../../scoring/evaluated-record.js';
import type { End, Extent } from '../../scoring/extent.js';
import type { Plan, PlannedRule } from '../../scoring/plan.js';
import type { Quantity } from '../../scoring/quantity.js';
import { createSheets, isEarn } from '../../scoring/sheet.js';
import type { Anatomy } from './anatomy.js';
import { Plans } from './plans.js';
import type { Combination } from './space.js';
import { Table } from './table.js';
import type { UnitModel } from './unit-model.js';
import { extentOf, type Value } from './value.js';

/** What the root makes of its pools: the shown total at one end. */
export interface Later {
  readonly totalOf: (pools: readonly Value[], end: End, combination: Combination) => Value;
}

/** The root's stages after its earned points, for any unit. */
export class LaterStages {
  readonly #anatomy: Anatomy;
  readonly #whole: Plans;
  readonly #plans: Plans;

  constructor(anatomy: Anatomy, whole: Plans) {
    this.#anatomy = anatomy;
    this.#whole = whole;
    this.#plans = new Plans(anatomy.space, laterRulebook(anatomy));
  }

  /** By the readings of the later stages: combinations that come to the same share one. */
  of(model: UnitModel): (combination: Combination) => Later {
    if (model.isWhole) {
      const whole = this.#wholeTotal(model);
      return () => whole;
    }
    const { space } = this.#anatomy;
    const readings = [...model.later].sort((a, b) => a - b);
    const made = new Map<string, Later>();
    const laterUnder = (combination: Combination) => {
      const key = laterKey(model, combination, this.#anatomy);
      const later = made.get(key) ?? this.#later(model, combination);
      made.set(key, later);
      return later;
    };
    let table: Table<Later> | undefined;
    return (combination) => {
      table ??= Table.make(space, readings, laterUnder);
      return table.at(combination);
    };
  }

  /** The root with its pools put in. */
  #later(model: UnitModel, combination: Combination): Later {
    let open: ReturnType<typeof openStages> | undefined;
    const known = { low: new Map<string, Value>(), high: new Map<string, Value>() };
    return {
      totalOf: (pools, end) => {
        if (pools[0] === 'none') return 'none';
        const key = pools.map((value) => (typeof value === 'string' ? value : exactText(value))).join();
        const total = known[end].get(key);
        if (total !== undefined) return total;
        open ??= openStages(model, this.#plans.at(combination).plan);
        const found = open(pools, end);
        known[end].set(key, found);
        return found;
      },
    };
  }

  /** Where later stages read more than the earned points: the whole score, under the whole combination. */
  #wholeTotal(model: UnitModel): Later {
    const { record } = model;
    const relevant = [...model.shape, ...model.amounts, ...model.later];
    const space = this.#anatomy.space;
    return {
      totalOf: ([earned], end, combination) => {
        if (earned === 'none') return 'none';
        const { plan, sheetOf } = this.#whole.at(space.only(relevant, combination));
        return shownValue(evaluateRecord(plan, sheetOf, record), end);
      },
    };
  }
}

/** One unit's root under one plan, each pool standing in for its rows. */
function openStages({ record, pools, rows }: UnitModel, plan: Plan): (given: readonly Value[], end: End) => Value {
  let amounts: readonly Extent[] = [];
  const pooled = new Set(rows.map(({ id }) => id));
  const stub = plan.rules.find(isEarn)!;
  const others = pools.slice(1).map((pool, at): PlannedRule => {
    const section = plan.sections.find(({ id }) => id === pool.section)!;
    const amount = () => amounts[at + 1]!;
    const effect = { kind: pool.stage as 'deduct' | 'award', max: null, amount, greatest: amount };
    return { ...stub, id: `pool ${at}`, section, appliesTo: section.appliesTo, effect };
  });
  const acting = plan.rules.flatMap((rule) => {
    if (isEarn(rule)) return [{ ...rule, effect: { ...rule.effect, amount: () => amounts[0] as never } }];
    return pooled.has(rule.id) ? [] : [measuredOnce(rule)];
  });
  const sheet = createSheets({ ...plan, rules: [...acting, ...others] })(record.unit);
  return (given, end) => {
    amounts = given.map(extentOf);
    return shownValue(
      evaluateRecord(plan, () => sheet, record),
      end,
    );
  };
}

/** The shown total at one end, as an exact number; `none` where it is or may be void, and where nothing bounds it below. */
export function shownValue({ evaluation, root }: EvaluatedRecord, end: End): Value {
  const voidness = evaluation.voidnessOf(root);
  if (voidness === 'yes' || (voidness === 'maybe' && end === 'low')) return 'none';
  const { total, rounding } = evaluation.plan.precision;
  const value = evaluation.valueOf(root, end);
  if (value === null) return end === 'low' ? 'none' : 'most';
  return roundRatio(value, total, rounding);
}

/** All that the readings decide of a unit's later stages: of sections in which something acts, and of what acts in them. */
function laterKey({ acting, sections, pools }: UnitModel, combination: Combination, anatomy: Anatomy): string {
  const active = acting.flatMap(({ id, outcome }) => {
    const { key } = outcome.at(combination);
    return key === '' ? [] : [{ id, key }];
  });
  const inUse = [...active.map(({ id }) => anatomy.sectionOf(id)), ...pools.slice(1).map(({ section }) => section)];
  const chains = new Set(inUse.flatMap((section) => anatomy.chainOf(section)));
  const marks = sections.map(({ id, readings }) =>
    chains.has(id) || anatomy.section(id).within === undefined ? readings.map((reading) => combination[reading]) : [],
  );
  return JSON.stringify([active, marks]);
}

/** The rule, its quantity for the one unit it is asked of worked out once. */
function measuredOnce(rule: PlannedRule): PlannedRule {
  let known: Quantity | undefined;
  const quantity: PlannedRule['measure']['quantity'] = (fact) => {
    known ??= rule.measure.quantity(fact);
    return known;
  };
  return { ...rule, measure: { ...rule.measure, quantity } };
}

/** The rulebook without what earns: each root earns by one rule that stands for all of it. */
function laterRulebook(anatomy: Anatomy): WrittenRulebook {
  const { rulebook } = anatomy;
  const atRoot = Object.keys(rulebook.sections).filter((id) => anatomy.placeOf(id) === 'root');
  const isRoot = (id: Id) => anatomy.section(id).within === undefined;
  const sections = atRoot.map((id) => {
    const section = rulebook.sections[id] as Section;
    return [id, isRoot(id) ? { ...section, notApplicable: 'leave' as const } : section] as const;
  });
  const acting = Object.entries(rulebook.rules).filter(
    ([id]) =>
      atRoot.includes(anatomy.sectionOf(id)) &&
      anatomy.effectsOf(id).every((effect) => effect === null || !['earn', 'observe'].includes(effect.kind)),
  );
  // a heading stays one as long as something in it earns
  const earning = atRoot
    .filter((id) => isRoot(id) || anatomy.isHeading(id))
    .map((id) => [`earned in ${id}`, standIn(id, isRoot(id) ? undefined : {})] as const);
  return { ...rulebook, sections: Object.fromEntries(sections), rules: Object.fromEntries([...acting, ...earning]) };
}

function standIn(section: Id, appliesTo: Rule['appliesTo']): Rule {
  return {
    title: { zh: '', en: '' },
    basis: [],
    section,
    ...(appliesTo && { appliesTo }),
    measure: { kind: 'given' },
    effect: { kind: 'earn', points: '1' },
  };
}
