import type { Measure, MeasureKind } from '../../rulebook/index.js';
import type { ParsedFact } from '../facts.js';
import { checklist } from './checklist.js';
import { count } from './count.js';
import { delays } from './delays.js';
import { events } from './events.js';
import { given } from './given.js';
import { level } from './level.js';
import type { FactKind } from './measure.js';
import { profile } from './profile.js';
import { proportion } from './proportion.js';
import { rating } from './rating.js';
import { status } from './status.js';
import { tally } from './tally.js';

const kinds = {
  given,
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
} satisfies { [K in MeasureKind]: FactKind<Extract<Measure, { kind: K }>, ParsedFact> | undefined };

/** How the facts of a kind of measure are written; `undefined` where it reads none. */
export function factKindOf(kind: MeasureKind): FactKind<Measure, ParsedFact> | undefined {
  return kinds[kind] as FactKind<Measure, ParsedFact> | undefined;
}

export type { FactOf } from './measure.js';
