import { checkRecord } from '../../src/record/index.js';
import type { WrittenRulebook } from '../../src/rulebook/index.js';
import { small } from './rulebook.js';

/** The path and code of a problem. */
export type Problem = readonly [path: string, code: string];

export const unit = { id: 'baishui', kind: 'township' };

/** A record of the small rulebook with these facts. */
export const stating = (facts: unknown) => ({ unit, year: 2018, facts });

/** The problems of a value as a record, in the order they are told; none where it is accepted. */
export function problemsOf(value: unknown, rulebook: WrittenRulebook = small): Problem[] {
  const checked = checkRecord(rulebook, value);
  return checked.ok ? [] : checked.issues.map(({ path, code }) => [path, code]);
}

/** The problems of one fact, by their paths below it. */
export function factProblems(id: string, fact: unknown, rulebook: WrittenRulebook = small): Problem[] {
  const here = `/facts/${id}`;
  return problemsOf(stating({ [id]: fact }), rulebook).map(([path, code]) => [
    path.startsWith(here) ? path.slice(here.length) : `outside: ${path}`,
    code,
  ]);
}
