import { InvalidRecordError } from '../../issues/index.js';
import type { CheckedRecord } from '../../record/index.js';
import type { Id, WrittenRulebook } from '../../rulebook/index.js';
import { type EvaluatedRecord, evaluateRecord, statusOf } from '../../scoring/evaluated-record.js';
import type { Score } from '../../scoring/index.js';
import { createPlan, type Plan } from '../../scoring/plan.js';
import { createSheets, type Sheet } from '../../scoring/sheet.js';
import type { Combination, ReadingSpace } from './space.js';

/** A plan with the sheets it gives units. */
export interface SheetedPlan {
  readonly plan: Plan;
  readonly sheetOf: (unit: CheckedRecord['unit']) => Sheet;
}

/** A score's status, or that nothing is left to score. */
export type Status = Score['status'] | 'nothing-to-score';

/** How many plans are kept. */
const PLANS_KEPT = 4_000;

/** Plans of a rulebook, or of a part of it, by combination: each made once. */
export class Plans {
  readonly #space: ReadingSpace;
  readonly #rulebook: WrittenRulebook;
  readonly #made = new Map<string, SheetedPlan>();

  constructor(space: ReadingSpace, rulebook: WrittenRulebook = space.rulebook) {
    this.#space = space;
    this.#rulebook = rulebook;
  }

  at(combination: Combination): SheetedPlan {
    const key = combination.join();
    const known = this.#made.get(key);
    if (known) return known;
    if (this.#made.size >= PLANS_KEPT) this.#made.clear();
    const plan = createPlan(this.#rulebook, this.#space.selectionOf(combination));
    const made = { plan, sheetOf: createSheets(plan) };
    this.#made.set(key, made);
    return made;
  }

  /** A record under a combination; `undefined` where nothing is left to score. @throws InvalidRecordError */
  evaluate(record: CheckedRecord, combination: Combination): EvaluatedRecord | undefined {
    const { plan, sheetOf } = this.at(combination);
    try {
      return evaluateRecord(plan, sheetOf, record);
    } catch (error) {
      if (error instanceof InvalidRecordError && error.issues[0]?.code === 'nothing-to-score') return undefined;
      throw error;
    }
  }

  statusOf(record: CheckedRecord, combination: Combination): Status {
    const evaluated = this.evaluate(record, combination);
    return evaluated ? statusOf(evaluated) : 'nothing-to-score';
  }
}

/** The rulebook with some of its rules only. */
export function withRules(rulebook: WrittenRulebook, ids: readonly Id[]): WrittenRulebook {
  return { ...rulebook, rules: Object.fromEntries(ids.map((id) => [id, rulebook.rules[id]!])) };
}
