// Random values for one fact, of every shape its measure allows.
import { civil, DAY, dateText, dayNumber, firstDay, HOUR, lastDay, offsetOf, parseDate } from '../calendar.js';
import { limitEnd } from '../delays.js';
import { num, plain } from '../fraction.js';
import type { FieldSpec, Json, Limit, Obj, Resolved } from '../types.js';
import type { Rng } from './prng.js';
import type { FactUse } from './record.js';

export interface Ask {
  rng: Rng;
  book: Resolved;
  use: FactUse;
  /** one rule that reads it, resolved by some options: a hint for values near its bounds */
  rule: Obj;
  /** neither 0 of 0, nor an empty list that would be exempt */
  strict: boolean;
}

export function factValue(ask: Ask): Json {
  const { rng, rule } = ask;
  const m = rule.measure as Obj;
  switch (m.kind) {
    case 'status':
      return status(ask);
    case 'level':
      return rng.pick(Object.keys(m.words as Obj));
    case 'tally':
      return Object.fromEntries(rng.some(Object.keys(m.words as Obj), 0).map((w) => [w, rng.int(0, 3)]));
    case 'rating': {
      const [low, high] = [Number(m.from), Number(m.to)];
      const marks = [
        low,
        high,
        (low + high) / 2,
        ...Array.from({ length: 3 }, () => rng.int(low * 10, high * 10) / 10),
      ];
      return text(rng, String(rng.pick(marks)));
    }
    case 'count': {
      if (rng.chance(0.4)) return rng.chance(0.8) ? rng.int(0, 6) : rng.pick(['0', '2', '3.0', '4']);
      return Array.from({ length: rng.int(0, 6) }, () => {
        const on = dateOrInstant(ask, someDay(ask));
        return rng.chance(0.3) ? { on, note: '记' } : on;
      });
    }
    case 'proportion':
      return proportion(ask, m);
    case 'checklist': {
      const done = rng.shuffle(rng.some(Object.keys(m.items as Obj), 0));
      if (rng.chance(0.5)) return done;
      return done.length ? completed(ask, { done }) : { done };
    }
    case 'delays':
      return delays(ask);
    case 'profile':
      return object(ask, m.fields as unknown as Record<string, FieldSpec>);
    case 'events':
      return Array.from({ length: rng.int(0, 4) }, () => object(ask, m.fields as unknown as Record<string, FieldSpec>));
  }
  throw new Error(`no fact for ${String(m.kind)}`);
}

const text = (rng: Rng, t: string): Json => (rng.chance(0.6) ? Number(t) : plain(num(t)));

function status(ask: Ask): Json {
  const { rng } = ask;
  const s = rng.pick(['met', 'met', 'partial', 'unmet']);
  if (rng.chance(0.5)) return s;
  const out: Obj = { status: s };
  if (s === 'partial' && rng.chance(0.6)) out.share = text(rng, rng.pick(['0.25', '0.4', '0.9', '0']));
  if (rng.chance(0.2)) out.note = '见附件';
  return s === 'unmet' ? out : completed(ask, out);
}

function completed(ask: Ask, out: Obj): Obj {
  const { rng } = ask;
  if (!rng.chance(0.75)) return out;
  const due = ask.rule.due as string | { on: string } | undefined;
  const on = typeof due === 'string' ? due : due?.on;
  const day = on && rng.chance(0.7) ? parseDate(on) + rng.pick([-30, -1, 0, 0, 1, 1, 40]) : someDay(ask);
  return { ...out, completedOn: dateOrInstant(ask, day) };
}

function proportion(ask: Ask, m: Obj): Json {
  const { rng } = ask;
  if (!ask.strict && rng.chance(0.12)) return { part: 0, whole: 0 };
  const whole = rng.pick([1, 2, 3, 4, 5, 8, 10, 100, 12.5]);
  const low = m.beyond ? -2 : 0;
  const high = Math.floor(whole) + (m.beyond ? 3 : 0);
  const part = rng.chance(0.2) && whole >= 1 ? '0.5' : String(rng.int(low, high));
  const out: Obj = { part: text(rng, part), whole: text(rng, String(whole)) };
  return Number(part) > 0 ? completed(ask, out) : out;
}

/** A day near a date that the rulebook names, or anywhere around the year. */
function someDay(ask: Ask): number {
  const { rng, book } = ask;
  const named = [...JSON.stringify(ask.use.rules).matchAll(/"(\d{4}-\d{2}-\d{2})/g)].map((x) => parseDate(x[1]!));
  if (named.length && rng.chance(0.5)) return rng.pick(named) + rng.pick([-1, 0, 0, 1, 20]);
  if (rng.chance(0.15))
    return rng.pick([firstDay(book.year) - 1, firstDay(book.year), lastDay(book.year), lastDay(book.year) + 1]);
  return rng.int(firstDay(book.year), lastDay(book.year));
}

/** An instant whose local day at a random offset is `day`. */
function instant(rng: Rng, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const time = `${two(rng.pick([0, 3, 8, 12, 16, 20, 23]))}:${two(rng.pick([0, 30, 59]))}:${two(rng.pick([0, 0, 59]))}`;
  const part = rng.chance(0.2) ? `.${rng.pick(['5', '000000001', '999'])}` : '';
  return `${dateText(day)}T${time}${part}${rng.pick(['Z', '+08:00', '+08:00', '-05:00', '+05:30'])}`;
}
const dateOrInstant = (ask: Ask, day: number): string => (ask.rng.chance(0.2) ? instant(ask.rng, day) : dateText(day));

function object(ask: Ask, fields: Record<string, FieldSpec>): Obj {
  const { rng } = ask;
  const out: Obj = {};
  for (const [name, spec] of Object.entries(fields)) {
    if (spec.optional && rng.chance(0.35)) continue;
    if (spec.nullable && rng.chance(0.25)) out[name] = null;
    else out[name] = field(ask, spec);
  }
  return out;
}

function field(ask: Ask, spec: FieldSpec): Json {
  const { rng } = ask;
  const words = spec.of ?? ['memo', 'talk', 'visit'];
  if (spec.list) return rng.some(words, 0);
  switch (spec.type) {
    case 'date':
      return dateOrInstant(ask, someDay(ask));
    case 'instant':
      return instant(rng, someDay(ask));
    case 'whole':
      return rng.chance(0.85) ? rng.int(0, 4) : rng.pick(['1', '2.0', '3']);
    case 'number':
      return rng.chance(0.7) ? rng.int(-1, 4) : rng.pick(['1.5', '2.0', '0.5']);
    case 'word':
      return rng.pick(words);
  }
}

function delays(ask: Ask): Json {
  const { rng, book, use } = ask;
  const measures = use.rules.map((r) => r.measure as Obj);
  const hours = JSON.stringify(measures).includes('"hours"');
  const offset = offsetOf(book.utcOffset);
  const exemptWhenEmpty = measures.some((m) => m.quantity !== 'number-late' && m.none !== 'unmet');
  const low = ask.strict && exemptWhenEmpty ? 1 : 0;
  const limit = (ask.rule.measure as Obj).limit as unknown as Limit;
  return Array.from({ length: rng.int(low, 3) }, () => {
    for (;;) {
      const day = rng.chance(0.3)
        ? lastDay(book.year) - rng.int(0, 6)
        : rng.int(firstDay(book.year), lastDay(book.year));
      const from = hours ? instant(rng, day) : dateOrInstant(ask, day);
      const start = civil(from, offset);
      if (start < firstDay(book.year) || start > lastDay(book.year)) continue;
      if (rng.chance(0.15)) return { from, to: null };
      if (hours) {
        const n = 'n' in limit ? limit.n : 5;
        return { from, to: later(from, BigInt(n) * HOUR + rng.pick([-HOUR, -1n, 0n, 0n, 1n, HOUR, 30n * DAY])) };
      }
      const end = limitEnd(limit, from, book, offset).day;
      const to = rng.chance(0.7) ? end + rng.pick([-1, 0, 0, 1, 1, 30]) : start + rng.int(1, 20);
      if (to > start) return { from, to: rng.chance(0.15) ? plainInstant(to, book.utcOffset) : dateText(to) };
      if (to === start && !from.includes('T')) return { from, to: dateText(to) };
    }
  });
}

const plainInstant = (day: number, offset: string) => `${dateText(day)}T12:00:00${offset === '+00:00' ? 'Z' : offset}`;

/** `from` plus nanoseconds (never before it), written with the same offset. */
function later(from: string, ns: bigint): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(.*)$/.exec(from)!;
  const second = 1_000_000_000n;
  const time =
    ((BigInt(m[4]!) * 60n + BigInt(m[5]!)) * 60n + BigInt(m[6]!)) * second + BigInt((m[7] ?? '').padEnd(9, '0'));
  const local = BigInt(dayNumber(Number(m[1]), Number(m[2]), Number(m[3]))) * DAY + time + (ns < 0n ? 0n : ns);
  const day = Number(local / DAY);
  const rest = local % DAY;
  const two = (n: bigint) => String(n).padStart(2, '0');
  const part = rest % second === 0n ? '' : `.${String(rest % second).padStart(9, '0')}`;
  const clock = [rest / HOUR, (rest / (second * 60n)) % 60n, (rest / second) % 60n].map(two).join(':');
  return `${dateText(day)}T${clock}${part}${m[8]!}`;
}
