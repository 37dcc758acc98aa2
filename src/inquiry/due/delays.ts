import {
  type Day,
  formatCivilDate,
  formatInstant,
  isWithin,
  type LimitEnd,
  limitEnd,
  type Moment,
  parseCivilDate,
} from '../../calendar/index.js';
import type { ParsedDelay } from '../../record/index.js';
import type { DelaysMeasure } from '../../rulebook/index.js';
import { type Clock, type FactOf, NOT_STATED, type Part } from './part.js';
import type { Asked } from './parts.js';

/** Each item of a list of delays with the end of its limit; while there is none, one duty waits for the event. */
export function delayParts(asked: Asked, measure: DelaysMeasure): Part[] {
  const fact = asked.fact as FactOf<'delays'> | undefined;
  const items = fact?.items ?? [];
  if (items.length === 0) return [waitingPart(asked, measure)];
  const seen = new Map<Day, number>();
  return items.map((item) => {
    const count = (seen.get(item.from.day) ?? 0) + 1;
    seen.set(item.from.day, count);
    const day = formatCivilDate(item.from.day);
    return itemPart(item, count === 1 ? day : `${day}-${count}`, measure, asked.clock);
  });
}

function itemPart(item: ParsedDelay, key: string, { limit }: DelaysMeasure, clock: Clock): Part {
  const { from, to } = item;
  const isWorking = 'unit' in limit && limit.unit === 'working-days';
  const end = limitEnd(from, limit, clock.utcOffset, isWorking ? clock.workingDays() : undefined);
  const began = momentText(from, clock.utcOffset);
  return {
    key,
    title: { zh: `${began}起`, en: `from ${began}` },
    due: end.day,
    dueBy: 'limit',
    ...(end.instant === undefined ? {} : { dueAt: end.instant }),
    ...doneAt(to, end),
    because: to === null ? { zh: '尚未完成', en: 'not done yet' } : doneText(momentText(to, clock.utcOffset)),
  };
}

function doneAt(to: Moment | null, end: LimitEnd): Pick<Part, 'standing' | 'doneOn' | 'isLate'> {
  return to === null ? { standing: 'open' } : { standing: 'done', doneOn: to.day, isLate: !isWithin(to, end) };
}

function doneText(on: string) {
  return { zh: `${on}完成`, en: `done ${on}` };
}

/** Once the year is over an event that did not come asks for nothing, but the record must say so. */
function waitingPart({ rule, fact, clock }: Asked, { limit, none }: DelaysMeasure): Part {
  const isOver = clock.asOf > clock.lastDay;
  const fixed = 'on' in limit ? parseCivilDate(limit.on)! : undefined;
  const because = fact === undefined ? NOT_STATED : rule.measure.describe(fact);
  if (!isOver) return { standing: 'waiting', due: fixed ?? null, dueBy: fixed ? 'limit' : 'event', because };
  const isOwed = fact === undefined || (none === 'unmet' && rule.rule.effect.kind === 'earn');
  const due = fixed ?? clock.lastDay;
  return { standing: isOwed ? 'open' : 'left-out', due, dueBy: fixed ? 'limit' : 'year-end', because };
}

function momentText({ day, instant }: Moment, utcOffset: number): string {
  return instant ? formatInstant(instant, utcOffset) : formatCivilDate(day);
}
