// Items of a list of delays: when each limit ends, what each is worth, which are left out.
import {
  addMonths,
  addWorkingDays,
  type CalendarData,
  civil,
  civilOfInstant,
  HOUR,
  lastDay,
  parseDate,
  parseInstant,
} from './calendar.js';
import { div, type Frac, frac, num, ONE, total, ZERO } from './fraction.js';
import type { Limit, Measure, Resolved } from './types.js';

export interface DelayItem {
  from: string;
  to: string | null;
}

interface End {
  /** the civil day of the limit's last moment */
  day: number;
  met: (to: string) => boolean;
}

export function limitEnd(limit: Limit, from: string, book: Resolved, offset: bigint): End {
  if ('on' in limit) return dayEnd(parseDate(limit.on), offset);
  if (limit.unit === 'hours') {
    const end = parseInstant(from) + BigInt(limit.n) * HOUR;
    return { day: civilOfInstant(end, offset), met: (to) => parseInstant(to) <= end };
  }
  const start = civil(from, offset);
  if (limit.unit === 'days') return dayEnd(start + limit.n, offset);
  if (limit.unit === 'months') return dayEnd(addMonths(start, limit.n), offset);
  return dayEnd(addWorkingDays(book.calendar as CalendarData, start, limit.n), offset);
}

const dayEnd = (day: number, offset: bigint): End => ({ day, met: (to) => civil(to, offset) <= day });

/** The quantity over the items not left out; undefined when every item is left out. */
export function delaysQuantity(items: DelayItem[], m: Measure, book: Resolved, offset: bigint): Frac | undefined {
  const year = lastDay(book.year);
  const worths: Frac[] = [];
  for (const item of items) {
    const end = limitEnd(m.limit!, item.from, book, offset);
    if (item.to === null) {
      if (end.day > year) continue; // not done, and its limit ends after the year
      worths.push(m.quantity === 'number-late' ? ONE : ZERO);
    } else if (m.quantity === 'number-late') {
      worths.push(end.met(item.to) ? ZERO : ONE);
    } else if (end.met(item.to)) {
      const inTarget = !m.target || limitEnd(m.target, item.from, book, offset).met(item.to);
      worths.push(inTarget ? ONE : num(m.afterTarget ?? 1));
    } else {
      worths.push(civil(item.to, offset) <= year ? num(m.late ?? 0) : ZERO);
    }
  }
  if (worths.length === 0) return undefined;
  return m.quantity === 'number-late' ? total(worths) : div(total(worths), frac(worths.length));
}
