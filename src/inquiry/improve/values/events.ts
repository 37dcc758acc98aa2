import { greatest, ZERO } from '../../../numbers/index.js';
import type { EventsMeasure } from '../../../rulebook/index.js';
import type { PlannedRule } from '../../../scoring/plan.js';
import { NONE, type Quantity } from '../../../scoring/quantity.js';
import { compareValues, contributionOf, keyOf } from '../contribution.js';
import { isOpen } from '../reach.js';
import { combined, type Entry, fieldValues } from './fields.js';
import { needsOf } from './needs.js';
import { ascending } from './thresholds.js';
import { copies, type OpenFact, type Reachable } from './value.js';

/** A way in which one more entry counts, and the simplest entry that counts so. */
export interface EntryKind {
  readonly entry: Entry;
  /** What a list of this one entry comes to, rule by rule. */
  readonly quantities: readonly Quantity[];
}

/** More entries, as many as the rules ask; never fewer. A missing list may also be stated as empty. */
export const events: Reachable<EventsMeasure> = (fact, measure) => {
  const kinds = entryKinds(fact, measure);
  const stated = (fact.written ?? []) as readonly Entry[];
  const more = kinds.flatMap(({ entry, quantities }) =>
    wanted(fact, stated, quantities).map((times) => [...stated, ...copies(entry, times)]),
  );
  const all = kinds.reduce<readonly Entry[]>((list, kind) => list.concat(enoughOf(fact, list, kind)), stated);
  return [...(fact.parsed === undefined ? [[]] : []), ...more, ...(all.length > stated.length ? [all] : [])];
};

/** Every way in which one more entry can still count. */
export function entryKinds({ id, readers, reach, situation }: OpenFact, measure: EventsMeasure): EntryKind[] {
  if (!isOpen(reach, readers)) return [];
  const kinds = new Map<string, EntryKind>();
  for (const entry of combined(fieldValues(measure, readers, reach))) {
    const parsed = situation.parse(id, [entry]);
    if (parsed === undefined) continue;
    const quantities = readers.map((rule) => rule.measure.quantity(parsed));
    const key = quantities.map(keyOf).join(' ');
    const counts = quantities.some((quantity) => !['0', ''].includes(keyOf(quantity)));
    if (counts && !kinds.has(key)) kinds.set(key, { entry, quantities });
  }
  return [...kinds.values()];
}

/** As many entries of a kind as the rule that wants most of them pays for. */
function enoughOf(fact: OpenFact, list: readonly Entry[], { entry, quantities }: EntryKind): Entry[] {
  const { id, readers, situation } = fact;
  const tried = [ZERO, ...wanted(fact, list, quantities)].flatMap((times) => {
    const outcome = situation.try({ [id]: [...list, ...copies(entry, times)] });
    return outcome ? [{ times, evaluation: outcome.evaluated.evaluation }] : [];
  });
  if (tried.length === 0) return [];
  const enough = readers.map((rule) => {
    const brought = tried.map(({ times, evaluation }) => ({
      times,
      ...contributionOf(rule, evaluation, situation.readingOf(rule)),
    }));
    return brought.reduce((best, one) => (compareValues(one.value, best.value) > 0 ? one : best)).times;
  });
  return copies(entry, enough.reduce(greatest));
}

/** How many more of a kind the rules may want beside the entries there are. */
function wanted({ id, readers, situation }: OpenFact, stated: readonly Entry[], one: readonly Quantity[]) {
  const parsed = situation.parse(id, stated);
  const now = (rule: PlannedRule) => (parsed === undefined ? NONE : rule.measure.quantity(parsed));
  return ascending(readers.flatMap((rule, at) => needsOf(rule, situation, now(rule), one[at]!)));
}
