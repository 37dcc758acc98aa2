import type { FactsOf, OptionsOf } from './facts.js';
import { requireRulebook, trustRulebook } from './parse.js';
import type { Rulebook, WrittenRulebook } from './rulebook.js';

/** A rulebook with the types of its records' facts and of its readings, taken from what is written. */
export type Defined<R extends WrittenRulebook> = Rulebook<
  { readonly [K in keyof FactsOf<R['rules']>]: FactsOf<R['rules']>[K] },
  { readonly [K in keyof OptionsOf<R['readings']>]: OptionsOf<R['readings']>[K] }
>;

/**
 * Types and checks a rulebook literal; the result is a deeply frozen copy.
 * @throws InvalidRulebookError with every issue, as {@link parseRulebook} finds them.
 * @example defineRulebook({ format: 'kaoping/rulebook/1', id: 'ours', … })
 */
export function defineRulebook<const R extends WrittenRulebook>(written: R): Defined<R> {
  return requireRulebook(written) as Defined<R>;
}

/** Types a rulebook that ships with the library: the tests check it, so that an app need not each time it starts. */
export function shipRulebook<const R extends WrittenRulebook>(written: R): Defined<R> {
  return trustRulebook(written);
}
