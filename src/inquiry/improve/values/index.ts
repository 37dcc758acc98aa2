import type { Id, Measure, MeasureKind } from '../../../rulebook/index.js';
import type { Reach } from '../reach.js';
import type { Situation } from '../situation.js';
import { checklist } from './checklist.js';
import { count } from './count.js';
import { delays } from './delays.js';
import { events } from './events.js';
import { level } from './level.js';
import { profile } from './profile.js';
import { proportion } from './proportion.js';
import { rating } from './rating.js';
import { status } from './status.js';
import { tally } from './tally.js';
import type { OpenFact, Reachable } from './value.js';

const kinds = {
  given: () => [],
  status,
  level,
  tally,
  rating,
  count,
  proportion,
  checklist,
  delays,
  profile,
  events,
} satisfies { [K in MeasureKind]: Reachable<Extract<Measure, { kind: K }>> };

/**
 * The values a fact can still reach, the least step first; one of them is its best. What has happened stays, a duty not
 * stated counts as not done, and what is exempt or derived from the whole county is not the unit's to change.
 */
export function reachableValues(situation: Situation, id: Id, reach: Reach, fromScratch = false): unknown[] {
  const fact = openFact(situation, id, reach, fromScratch);
  if (fact === undefined || (!fromScratch && isDerived(situation, id))) return [];
  const { measure } = fact.readers[0]!.rule;
  return (kinds[measure.kind] as Reachable<Measure>)(fact, measure);
}

/** A fact that bears on the total and is not exempt. */
export function openFact(situation: Situation, id: Id, reach: Reach, fromScratch = false): OpenFact | undefined {
  const readers = situation.readers.get(id)!.filter((rule) => situation.bearsOnTotal(rule));
  const parsed = situation.parsed(id);
  if (readers.length === 0 || parsed?.kind === 'exempt') return undefined;
  const stated = fromScratch ? { written: undefined, parsed: undefined } : { written: situation.written(id), parsed };
  return { id, ...stated, readers, reach, situation };
}

/** Whether `assess` derives the fact from the whole county. */
export function isDerived({ rulebook }: Situation, id: Id): boolean {
  return Object.hasOwn(rulebook.cohort ?? {}, id);
}

export type { OpenFact } from './value.js';
