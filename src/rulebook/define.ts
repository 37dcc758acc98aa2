import type { FactsOf, OptionsOf } from './facts.js';
import type { Rulebook, WrittenRulebook } from './rulebook.js';

/** Types a rulebook literal. */
export function defineRulebook<const R extends WrittenRulebook>(
  written: R,
): Rulebook<
  { readonly [K in keyof FactsOf<R['rules']>]: FactsOf<R['rules']>[K] },
  { readonly [K in keyof OptionsOf<R['readings']>]: OptionsOf<R['readings']>[K] }
> {
  return written;
}

export function checkedRulebook<R>(rulebook: R): R {
  return rulebook;
}
