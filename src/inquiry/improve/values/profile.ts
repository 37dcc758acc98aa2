import { compareRatios, parseDec } from '../../../numbers/index.js';
import type { Field, Id, ProfileMeasure } from '../../../rulebook/index.js';
import { keyOf } from '../contribution.js';
import { isOpen } from '../reach.js';
import { ABSENT, combined, type Entry, fieldValues } from './fields.js';
import { isWorthPoints, type OpenFact, type Reachable } from './value.js';

/**
 * Every state the fields can still come to, one for each way in which rules read it: a date that is stated stays, numbers
 * only rise, lists only grow, and a word changes only while points are given for it.
 */
export const profile: Reachable<ProfileMeasure> = (fact, measure) => {
  const { id, parsed, readers, reach, situation } = fact;
  if (parsed !== undefined && !isOpen(reach, readers)) return [];
  const values = fieldValues(measure, readers, reach);
  const open = new Map(
    [...values].map(([field, options]) => [field, stillOpen(fact, field, measure.fields[field]!, options)]),
  );
  const states = new Map<string, Entry>();
  for (const entry of combined(open)) {
    const state = situation.parse(id, entry);
    if (state === undefined) continue;
    const key = readers.map((rule) => keyOf(rule.measure.quantity(state))).join(' ');
    if (!states.has(key)) states.set(key, entry);
  }
  return [...states.values()];
};

function stillOpen(fact: OpenFact, field: Id, { type, list }: Field, options: readonly unknown[]): unknown[] {
  if (fact.parsed === undefined) return [...options];
  const stated = fact.written as Entry;
  const now = stated[field] === undefined ? ABSENT : stated[field];
  const others = options.filter((option) => option !== now && option !== ABSENT);
  if (now === ABSENT || now === null) return [now, ...others];
  if (list)
    return [now, ...others.map((option) => [...new Set([...(now as unknown[]), ...((option ?? []) as unknown[])])])];
  if (type === 'number' || type === 'whole') {
    return [now, ...others.filter((option) => option !== null && compareRatios(parseDec(option)!, parseDec(now)!) > 0)];
  }
  return type === 'word' && isWorthPoints(fact) ? [now, ...others] : [now];
}
