import type { Text } from '../issues/index.js';
import {
  type AppliesTo,
  alternatives,
  type Effect,
  type Id,
  type Measure,
  type Rule,
  type WrittenRulebook,
} from '../rulebook/index.js';
import { formsOf, type Readings } from './forms.js';

/** What the rules of a rulebook ask of its records, under all options together. */
export interface Asked {
  /** By fact id, in the order of the rulebook; also the facts of rules that some option leaves out. */
  readonly facts: ReadonlyMap<Id, AskedFact>;
  /** Rules that some option opens to assignment by name. */
  readonly assignable: ReadonlySet<Id>;
}
export interface AskedFact {
  /** The measures of all rules that read it, of one kind. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** Whether some rule that reads it earns and is exemptible. */
  readonly exemptible: boolean;
  /** Of the rules that read it. */
  readonly titles: readonly Text[];
}

/** Worked out once for each rulebook object. */
export function askedOf(rulebook: WrittenRulebook): Asked {
  let asked = known.get(rulebook);
  if (asked === undefined) {
    asked = ask(rulebook);
    known.set(rulebook, asked);
  }
  return asked;
}

const known = new WeakMap<WrittenRulebook, Asked>();

function ask({ rules, readings = {} }: WrittenRulebook): Asked {
  const branches = Object.entries(rules).flatMap(([id, written]) =>
    alternatives<Rule>(written).flatMap((rule) => (rule === null ? [] : [{ id, rule }])),
  );
  const facts = new Map<Id, AskedFact>();
  for (const { id, rule } of branches) {
    const fact = rule.fact ?? id;
    const known = facts.get(fact);
    const [first, ...others] = [...(known?.measures ?? []), ...measuresOf(rule, readings)];
    if (first === undefined) continue;
    const exemptible = known?.exemptible === true || isExemptibleEarn(rule);
    const titles = [...(known?.titles ?? []), ...alternatives<Text>(rule.title).filter((title) => title !== null)];
    facts.set(fact, { measures: [first, ...others], exemptible, titles });
  }
  const assignable = branches.filter(({ rule }) => isAssignable(rule, readings)).map(({ id }) => id);
  return { facts, assignable: new Set(assignable) };
}

/** Every form of a rule's measure, without what does not concern records; none for a measure that reads no fact. */
function measuresOf(rule: Rule, readings: Readings): Measure[] {
  return alternatives<Measure>(rule.measure).flatMap((measure) => {
    if (measure === null || measure.kind === 'given') return [];
    return formsOf<Measure>({ ...measure, where: undefined, unless: undefined }, readings);
  });
}

function isExemptibleEarn(rule: Rule): boolean {
  const earns = alternatives<Effect>(rule.effect).some((effect) => effect?.kind === 'earn');
  return earns && alternatives<boolean>(rule.exemptible).some((exemptible) => exemptible !== false);
}

function isAssignable(rule: Rule, readings: Readings): boolean {
  return formsOf<AppliesTo>(rule.appliesTo, readings).some(({ assigned }) => assigned === true);
}
