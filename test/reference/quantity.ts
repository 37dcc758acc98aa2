// A fact becomes a quantity.
import { civil, firstDay, lastDay, parseDate, parts } from './calendar.js';
import { type DelayItem, delaysQuantity } from './delays.js';
import { div, type Frac, frac, INFINITY, MINUS_INFINITY, num, ONE, sign, total, ZERO } from './fraction.js';
import { matches } from './tests.js';
import type { Json, Measure, Num, Obj, Resolved, Rule } from './types.js';

export type Quantity =
  | { is: 'number'; q: Frac }
  | { is: 'words'; counts: Record<string, bigint> }
  | { is: 'exempt' } // exempt, 0 of 0, an empty list of delays
  | { is: 'left-out' } // a list of delays whose items are all left out
  | { is: 'missing' };

const number = (q: Frac): Quantity => ({ is: 'number', q });
const isObj = (v: Json): v is Obj => typeof v === 'object' && v !== null && !Array.isArray(v);

export const countsWords = (m: Measure) => m.kind === 'level' || m.kind === 'tally' || (m.kind === 'events' && !!m.by);

/** The least and the greatest quantity a fact of this measure could give. */
export function reach(m: Measure): { low: Frac; high: Frac } {
  if (m.kind === 'rating') return { low: num(m.from!), high: num(m.to!) };
  if (m.kind === 'proportion' && m.beyond) return { low: MINUS_INFINITY, high: INFINITY };
  const open = m.kind === 'count' || m.kind === 'events' || m.quantity === 'number-late';
  return { low: m.kind === 'given' ? ONE : ZERO, high: open ? INFINITY : ONE };
}

/** Whether it counts in whole numbers. */
export const isWhole = (m: Measure) =>
  m.kind === 'count' || m.kind === 'profile' || (m.kind === 'events' && !m.by) || m.quantity === 'number-late';

/** The quantity of a rule; `fact` is undefined when the record does not state it. */
export function quantityOf(rule: Rule, fact: Json | undefined, book: Resolved, offset: bigint): Quantity {
  const m = rule.measure;
  if (m.kind === 'given') return number(ONE);
  if (fact === undefined) return { is: 'missing' };
  if (isObj(fact) && typeof fact.exempt === 'string') return { is: 'exempt' };
  switch (m.kind) {
    case 'status':
      return number(statusShare(m, fact, book));
    case 'level':
      return { is: 'words', counts: { [fact as string]: 1n } };
    case 'tally':
      return { is: 'words', counts: tallyOf(fact as Obj) };
    case 'rating':
      return number(num(fact as Num));
    case 'count':
      return number(countOf(m, fact, book, offset));
    case 'proportion': {
      const { part, whole } = fact as unknown as { part: Num; whole: Num };
      return sign(num(whole)) === 0 ? { is: 'exempt' } : number(div(num(part), num(whole)));
    }
    case 'checklist': {
      const done = (Array.isArray(fact) ? fact : (fact as Obj).done) as string[];
      const weight = (id: string) => num(m.items![id]!.weight ?? 1);
      return number(div(total(done.map(weight)), total(Object.keys(m.items!).map(weight))));
    }
    case 'delays':
      return delays(m, fact as unknown as DelayItem[], book, offset);
    case 'profile': {
      const truth = matches(m, fact as Obj, offset, undefined);
      return truth === undefined ? { is: 'missing' } : number(truth ? ONE : ZERO);
    }
    case 'events': {
      const counted = (fact as Obj[]).filter((e) => matches(m, e, offset, false) === true);
      if (!m.by) return number(frac(counted.length));
      const counts: Record<string, bigint> = {};
      for (const e of counted) counts[e[m.by] as string] = (counts[e[m.by] as string] ?? 0n) + 1n;
      return { is: 'words', counts };
    }
  }
  throw new Error(`unknown measure ${m.kind}`);
}

function statusShare(m: Measure, fact: Json, book: Resolved): Frac {
  const status = isObj(fact) ? (fact.status as string) : (fact as string);
  if (status === 'met') return ONE;
  if (status === 'unmet') return ZERO;
  const share = isObj(fact) ? (fact.share as Num | undefined) : undefined;
  return num(share ?? m.partial ?? book.defaults?.partial ?? '0.5');
}

function tallyOf(fact: Obj): Record<string, bigint> {
  const out: Record<string, bigint> = {};
  for (const [word, n] of Object.entries(fact)) {
    const q = num(n as Num);
    if (sign(q) > 0) out[word] = q.n;
  }
  return out;
}

function countOf(m: Measure, fact: Json, book: Resolved, offset: bigint): Frac {
  if (!Array.isArray(fact)) return num(fact as Num);
  const from = m.window?.from ? parseDate(m.window.from) : firstDay(book.year);
  const to = m.window?.to ? parseDate(m.window.to) : lastDay(book.year);
  const days = fact
    .map((item) => civil(isObj(item) ? (item.on as string) : (item as string), offset))
    .filter((day) => day >= from && day <= to);
  if (!m.per) return frac(days.length);
  const period = (day: number) => {
    const { y, m: month } = parts(day);
    return `${y}/${m.per === 'month' ? month : Math.ceil(month / 3)}`;
  };
  return frac(new Set(days.map(period)).size);
}

function delays(m: Measure, items: DelayItem[], book: Resolved, offset: bigint): Quantity {
  if (items.length === 0) {
    if (m.quantity === 'number-late' || m.none === 'unmet') return number(ZERO);
    return { is: 'exempt' };
  }
  const q = delaysQuantity(items, m, book, offset);
  return q === undefined ? { is: 'left-out' } : number(q);
}
