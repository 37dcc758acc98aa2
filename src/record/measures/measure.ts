import type { ZodMiniType } from 'zod/mini';
import type { Measure } from '../../rulebook/index.js';
import type { RecordContext } from '../context.js';
import type { ParsedFact } from '../facts.js';
import type { Reader } from '../place.js';

export interface FactContext extends RecordContext {
  /** Whether some rule reading this fact earns and is exemptible, under some options. */
  readonly exemptible: boolean;
}

/** How the facts of one kind of measure are written. */
export interface FactKind<M extends Measure, Fact extends ParsedFact> {
  /**
   * The reader of one fact. `forms` are the measures of all rules that read it, under all options;
   * they differ in `where`, `unless`, `quantity`, `none`, limits and bounds only.
   */
  readonly compile: (forms: readonly [M, ...M[]], context: FactContext) => Reader<Fact>;
  /** The words that stand for a whole fact, where the kind has any: most facts are such words, and need no reading. */
  readonly words?: (forms: readonly [M, ...M[]]) => ReadonlyMap<unknown, Fact>;
  /** The same fact's shape: what one value may be, but not how values must agree with each other. */
  readonly schema: (forms: readonly [M, ...M[]], context: FactContext) => ZodMiniType;
}

export type FactOf<Kind extends ParsedFact['kind']> = Extract<ParsedFact, { kind: Kind }>;
