import { ONE, type Ratio, ratio } from '../../numbers/index.js';
import type { CountMeasure, EventsMeasure, Id, TallyMeasure } from '../../rulebook/index.js';
import type { Quantity } from '../../scoring/quantity.js';
import { compareLows } from './moves.js';
import { isOpen } from './reach.js';
import type { Situation } from './situation.js';
import { roomIn, withMore } from './values/count.js';
import { entryKinds } from './values/events.js';
import { isDerived, type OpenFact, openFact } from './values/index.js';
import { isEndless } from './values/needs.js';
import { withWords } from './values/tally.js';
import { copies } from './values/value.js';

/** A way to add to a fact for which some rule gives more each time, without end: one more conference. */
export interface FurtherKind {
  readonly fact: Id;
  /** Place of the fact in the rulebook. */
  readonly at: number;
  /** The rules that give more for it. */
  readonly rules: readonly Id[];
  /** What is added each time: an entry, a word, a date, or 1 to a number. */
  readonly add: unknown;
  /** A value of the fact (`undefined`: missing) with so many more. */
  readonly extend: (value: unknown, times: number) => unknown;
}

/** Every such way that is no loss, in the order of the rulebook. */
export function furtherKinds(situation: Situation): FurtherKind[] {
  return [...situation.readers.keys()].flatMap((id, at) => {
    const fact = openFact(situation, id, situation.reach);
    if (fact === undefined || isDerived(situation, id)) return [];
    return additionsTo(fact).flatMap(({ quantities, ...addition }) => {
      const rules = fact.readers.filter((rule, index) => isEndless(rule, quantities[index]!)).map((rule) => rule.id);
      const outcome = rules.length === 0 ? undefined : situation.try({ [id]: addition.extend(fact.written, 1) });
      const isLoss = outcome === undefined || compareLows(outcome.low, situation.base.low) < 0;
      return isLoss ? [] : [{ fact: id, at, rules, ...addition }];
    });
  });
}

type Addition = Pick<FurtherKind, 'add' | 'extend'> & { readonly quantities: readonly Quantity[] };

function additionsTo(fact: OpenFact): Addition[] {
  const { measure } = fact.readers[0]!.rule;
  switch (measure.kind) {
    case 'count':
      return moreOfCount(fact, measure);
    case 'tally':
      return moreOfTally(fact, measure);
    case 'events':
      return moreOfEvents(fact, measure);
    default:
      return [];
  }
}

function moreOfCount(fact: OpenFact, measure: CountMeasure): Addition[] {
  if (roomIn(fact, measure) !== null) return [];
  const quantity: Quantity = { is: 'number', value: ONE };
  const extend = (value: unknown, times: number) => withMore(valued(fact, value), measure, ratio(times));
  const one = extend(fact.written, 1);
  return [{ add: Array.isArray(one) ? one.at(-1) : 1, extend, quantities: fact.readers.map(() => quantity) }];
}

function moreOfTally(fact: OpenFact, { words }: TallyMeasure): Addition[] {
  if (!isOpen(fact.reach, fact.readers)) return [];
  return Object.keys(words).map((word) => {
    const quantity: Quantity = { is: 'words', counts: new Map<string, Ratio>([[word, ONE]]) };
    const extend = (value: unknown, times: number) => withWords(valued(fact, value), word, ratio(times));
    return { add: word, extend, quantities: fact.readers.map(() => quantity) };
  });
}

function moreOfEvents(fact: OpenFact, measure: EventsMeasure): Addition[] {
  return entryKinds(fact, measure).map(({ entry, quantities }) => {
    const extend = (value: unknown, times: number) => [...((value ?? []) as unknown[]), ...copies(entry, ratio(times))];
    return { add: entry, extend, quantities };
  });
}

function valued(fact: OpenFact, value: unknown): OpenFact {
  return { ...fact, written: value, parsed: value === undefined ? undefined : fact.situation.parse(fact.id, value) };
}
