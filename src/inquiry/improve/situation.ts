import { InvalidRecordError, issueAt, UnanswerableError } from '../../issues/index.js';
import { type CheckedRecord, type ParsedFact, parsedFacts } from '../../record/index.js';
import type { AnyFact, Condition, Id } from '../../rulebook/index.js';
import { type EvaluatedRecord, shownTotal } from '../../scoring/evaluated-record.js';
import { evaluationOf, type Scorer } from '../../scoring/index.js';
import type { PlannedRule } from '../../scoring/plan.js';
import { isVeto } from '../../scoring/sheet.js';
import type { Reading } from './contribution.js';
import { type Reach, reachOf } from './reach.js';

/** How many records one question may score. Beyond it: an error, never a guess. */
export const MOST_TRIALS = 100_000;

/** Other values of facts, by fact id. */
export type Facts = Readonly<Record<Id, unknown>>;

/** What a record with some facts changed comes to. */
export interface Outcome {
  /** The total that is sure whatever is still missing (`range.low`); null where there is none. */
  readonly low: string | null;
  /** Grades that vetoes allow at best, those that only may fire included. */
  readonly gradesAtBest: readonly Id[];
  readonly evaluated: EvaluatedRecord;
}

/** One unit's record under a scorer, and what may be asked of it. */
export class Situation {
  readonly scorer: Scorer;
  readonly record: CheckedRecord;
  readonly reach: Reach;
  readonly base: Outcome;
  /** The rules that concern the unit, by the fact they read, in the order of the rulebook. */
  readonly readers = new Map<Id, PlannedRule[]>();
  /** All gates that bear on the total. */
  readonly conditions: readonly Condition[];
  readonly #sharedRules: ReadonlySet<Id>;
  #trials = 0;

  /** @throws InvalidRecordError when the record does not fit. */
  constructor(scorer: Scorer, record: unknown, asOf: unknown) {
    const evaluated = evaluationOf(scorer, record);
    const { plan, sheet } = evaluated.evaluation;
    this.scorer = scorer;
    this.record = evaluated.record;
    this.reach = reachOf(plan.rulebook, asOf);
    this.base = outcomeOf(evaluated);
    for (const rule of sheet.rules) {
      if (rule.rule.measure.kind === 'given') continue;
      this.readers.set(rule.fact, [...(this.readers.get(rule.fact) ?? []), rule]);
    }
    const acting = sheet.rules.filter(({ effect }) => effect.kind !== 'observe');
    this.conditions = [...acting, ...[...sheet.sectionOf.values()].map((section) => section.plan)].flatMap(
      ({ when }) => when,
    );
    this.#sharedRules = new Set(
      acting.flatMap(({ rule: { notApplicable } }) =>
        typeof notApplicable === 'object' ? [notApplicable.shareOf] : [],
      ),
    );
  }

  get rulebook() {
    return this.base.evaluated.evaluation.plan.rulebook;
  }

  get sheet() {
    return this.base.evaluated.evaluation.sheet;
  }

  written(fact: Id): AnyFact | undefined {
    return this.record.facts[fact];
  }

  parsed(fact: Id): ParsedFact | undefined {
    return parsedFacts(this.record).get(fact);
  }

  /** What else reads a rule. */
  readingOf({ id }: PlannedRule): Reading {
    const gates = this.conditions.filter((condition) => 'rule' in condition && condition.rule === id);
    return { gates, isShared: this.#sharedRules.has(id) };
  }

  /** Whether a rule moves the total: all do but observations that nothing else reads. */
  bearsOnTotal(rule: PlannedRule): boolean {
    const { gates, isShared } = this.readingOf(rule);
    return rule.effect.kind !== 'observe' || gates.length > 0 || isShared;
  }

  /** A value as the fact of a record; `undefined` where it would not fit. */
  parse(fact: Id, value: unknown): ParsedFact | undefined {
    const { unit, year } = this.record;
    const checked = this.scorer.check({ unit, year, facts: { [fact]: value } });
    return checked.ok ? parsedFacts(checked.record).get(fact) : undefined;
  }

  /** Scores the record anew with these facts in place of its own; `undefined` where it would not fit. */
  try(facts: Facts): Outcome | undefined {
    this.mustAfford(1);
    this.#trials++;
    try {
      return outcomeOf(evaluationOf(this.scorer, this.apply(facts)));
    } catch (error) {
      if (error instanceof InvalidRecordError) return undefined;
      throw error;
    }
  }

  /** @throws UnanswerableError `too-many-changes` where so many more trials pass the limit. */
  mustAfford(trials: number): void {
    if (this.#trials + trials > MOST_TRIALS) {
      throw new UnanswerableError([issueAt([], 'too-many-changes', { expected: String(MOST_TRIALS) })]);
    }
  }

  apply(facts: Facts) {
    const { unit, year } = this.record;
    return { unit, year, facts: { ...this.record.facts, ...facts } };
  }
}

function outcomeOf(evaluated: EvaluatedRecord): Outcome {
  const { evaluation, root } = evaluated;
  const low = evaluation.voidnessOf(root) === 'no' ? shownTotal(evaluated, 'low') : null;
  const gradesAtBest = evaluation.sheet.rules.filter(isVeto).flatMap((rule) => {
    const { verdict } = rule.effect;
    return verdict.to === 'grade' && evaluation.firing(rule) !== 'no' ? [verdict.at] : [];
  });
  return { low, gradesAtBest, evaluated };
}
