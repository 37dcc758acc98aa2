import type { Text } from '../issues/index.js';
import type { Id } from '../rulebook/index.js';
import { joined, type PlannedRule } from './due/part.js';

/** The rules that read each fact, in the order of the rulebook. */
export function readersByFact(rules: Iterable<PlannedRule>): Map<Id, PlannedRule[]> {
  const readers = new Map<Id, PlannedRule[]>();
  for (const rule of rules) readers.set(rule.fact, [...(readers.get(rule.fact) ?? []), rule]);
  return readers;
}

/** The titles of the rules that read one fact, each once. */
export function titlesOf(rules: readonly PlannedRule[]): Text {
  const titles = new Map(rules.map(({ rule: { title } }) => [title.zh, title]));
  return joined([...titles.values()], '；', '; ');
}
