import type { Text } from '../../issues/index.js';
import type { ParsedFact } from '../../record/index.js';
import type { Domain, Quantity } from '../quantity.js';

/** A measure, compiled: how its facts become quantities, and how that is said. */
export interface CompiledMeasure<Fact extends ParsedFact = ParsedFact> {
  /** The quantity of a stated, not exempt fact. */
  readonly quantity: (fact: Fact) => Quantity;
  /** What the quantity can be; `undefined` for words. */
  readonly domain: Domain | undefined;
  /** What the fact says, in words: the first half of a line's `because`. */
  readonly describe: (fact: Fact) => Text;
  /** Entries the measure does not count although they are stated: outside the window, equal to another. */
  readonly remarks?: (fact: Fact) => readonly Remark[];
}

/** A remark on a fact that changes no number. */
export type Remark = 'outside-window' | 'equal-entries';

export type FactOf<Kind extends ParsedFact['kind']> = Extract<ParsedFact, { kind: Kind }>;
