import { compare, formatRatio, parseDec, subtract } from '../../numbers/index.js';
import { askedOf, type CheckedRecord } from '../../record/index.js';
import { type AnyFact, type AnyFacts, type Id, type ResolvedRulebook, resolveRulebook } from '../../rulebook/index.js';
import { type Score, type Scorer, tryScore } from '../../scoring/index.js';
import { extremeAnswers, extremeValues } from './extreme-answers.js';

/** One record, scored again with one fact as bad as it can be. */
export class Trial {
  readonly record: CheckedRecord;
  readonly #scorer: Scorer;
  readonly #rulebook: ResolvedRulebook;
  readonly #range: Score['range'];

  constructor(scorer: Scorer, record: CheckedRecord, { range }: Score) {
    this.record = record;
    this.#scorer = scorer;
    this.#rulebook = resolveRulebook(scorer.rulebook, scorer.readings);
    this.#range = range;
  }

  /**
   * What hangs on a fact: what the low end loses without it, for there a missing fact is at its worst; or what the high end
   * loses by its worst answer, where that is more. The low end alone would not tell where a floor holds it already.
   */
  hangsOn(fact: Id, field?: Id): string | null {
    const { [fact]: stated, ...others } = this.record.facts;
    const { low, high } = this.#range;
    const without = stated === undefined ? low : this.#rangeOf(others)?.low;
    if (high === null || (low !== null && without === null)) return null;
    const losses = low === null || !without ? [] : [difference(without, low)];
    for (const answer of this.#answers(fact, field)) {
      const range = this.#rangeOf({ ...others, [fact]: answer });
      if (range !== undefined && range.high === null) return null;
      if (range?.high) losses.push(difference(range.high, high));
    }
    return losses.reduce((most, loss) => (compare(loss, most) > 0 ? loss : most), difference(high, high));
  }

  #answers(fact: Id, field: Id | undefined): readonly AnyFact[] {
    const { measures } = askedOf(this.#scorer.rulebook).facts.get(fact)!;
    const [measure] = measures;
    if (field === undefined || !('fields' in measure)) {
      return extremeAnswers(measure, { rulebook: this.#rulebook, forms: measures });
    }
    const stated = this.record.facts[fact] as object;
    return extremeValues(measure.fields[field]!, this.#rulebook).map(
      (value) => ({ ...stated, [field]: value }) as AnyFact,
    );
  }

  /** `undefined` where no such record is accepted. */
  #rangeOf(facts: AnyFacts): Score['range'] | undefined {
    const scored = tryScore(this.#scorer, { ...this.record, facts });
    return scored.ok ? scored.score.range : undefined;
  }
}

/** after − before, to the places of the longer. */
function difference(before: string, after: string): string {
  const places = Math.max(...[before, after].map((text) => text.split('.')[1]?.length ?? 0));
  return formatRatio(subtract(parseDec(after)!, parseDec(before)!), places, 'half-up');
}
