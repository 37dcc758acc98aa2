import type { FactsOf, OptionsOf } from './facts.js';
import { requireRulebook, trustRulebook } from './parse.js';
import type { Rulebook, WrittenRulebook } from './rulebook.js';

/**
 * Types and checks a rulebook literal; the result is a deeply frozen copy. The types of its records' facts and of its
 * readings come from what is written (laid out here, so that declarations hold these and not the whole literal).
 * @throws InvalidRulebookError with every issue, as {@link parseRulebook} finds them.
 * @example
 * const ours = defineRulebook({
 *   format: 'kaoping/rulebook/1',
 *   id: 'ours',
 *   edition: '1',
 *   year: 2020,
 *   title: { zh: '我们的办法', en: 'Our rulebook' },
 *   utcOffset: '+08:00',
 *   documents: { notice: { title: { zh: '通知', en: 'Notice' } } },
 *   kinds: { office: { title: { zh: '科室', en: 'Office' } } },
 *   sections: { all: { title: { zh: '总分', en: 'Total' }, fullMarks: '10' } },
 *   rules: {
 *     report: {
 *       title: { zh: '报告', en: 'Report' },
 *       basis: [{ document: 'notice', clause: '1' }],
 *       section: 'all',
 *       measure: { kind: 'status' },
 *       effect: { kind: 'earn', points: '1' },
 *     },
 *   },
 * });
 * score(ours, { unit: { id: 'a', kind: 'office' }, year: 2020, facts: { report: 'partial' } }).total // "5.00"
 */
export function defineRulebook<const R extends WrittenRulebook>(
  written: R,
): Rulebook<
  { readonly [K in keyof FactsOf<R['rules']>]: FactsOf<R['rules']>[K] },
  { readonly [K in keyof OptionsOf<R['readings']>]: OptionsOf<R['readings']>[K] }
> {
  return requireRulebook(written) as ReturnType<typeof defineRulebook<R>>;
}

/** As {@link defineRulebook}, for a rulebook that ships with the library: the tests check it, so that no app need do so when it starts. */
export function shipRulebook<const R extends WrittenRulebook>(
  written: R,
): Rulebook<
  { readonly [K in keyof FactsOf<R['rules']>]: FactsOf<R['rules']>[K] },
  { readonly [K in keyof OptionsOf<R['readings']>]: OptionsOf<R['readings']>[K] }
> {
  return trustRulebook(written);
}
