/** Random values of every shape a fact of the Wuding page may have; all of them valid. */
import { addDays, addMonths, addWorkingDays, civil, dateOf, dayNumber, HOUR, instant } from './calendar.js';

/** mulberry32: small, seeded, the same on every machine. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
    for (let i = 0; i < 4; i++) this.next();
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** a whole number from `low` to `high`, both included */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  chance(p: number): boolean {
    return this.next() < p;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }
  subset<T>(list: readonly T[], p: number): T[] {
    return list.filter(() => this.chance(p));
  }
}

const SECOND = 1_000_000_000n;
const OFFSETS = ['+08:00', '+08:00', 'Z', '+00:00', '-05:00', '+05:30', '-09:30', '+12:45', '+14:00', '-11:00'];

/** Writes a moment with some offset, with as many decimals as it needs (or more). */
export function writeInstant(dice: Dice, ns: bigint): string {
  const offset = dice.pick(OFFSETS);
  const match = /^([+-])(\d\d):(\d\d)$/.exec(offset);
  const minutes = match ? (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1) : 0;
  const local = ns + BigInt(minutes) * 60n * SECOND; // always after 1970
  const day = dateOf(Number(local / (24n * HOUR)));
  const rest = local % (24n * HOUR);
  const two = (n: bigint): string => n.toString().padStart(2, '0');
  const clock = `${two(rest / HOUR)}:${two((rest / (60n * SECOND)) % 60n)}:${two((rest / SECOND) % 60n)}`;
  const fraction = (rest % SECOND).toString().padStart(9, '0').replace(/0+$/, '');
  const decimals = fraction || (dice.chance(0.1) ? '000' : '');
  return `${day}T${clock}${decimals ? `.${decimals}` : ''}${offset}`;
}

/** The civil date, or now and then an instant of that day at +08:00. */
export function dayText(dice: Dice, date: string, instants = 0.08): string {
  if (!dice.chance(instants)) return date;
  const midnight = instant(`${date}T00:00:00+08:00`);
  const second = dice.pick([0, 1, 28_799, 28_800, 57_599, 57_600, 86_399, dice.int(0, 86_399)]);
  return writeInstant(dice, midnight + BigInt(second) * SECOND + (dice.chance(0.1) ? 999_999_999n : 0n));
}

const EDGES = ['2018-01-01', '2018-02-09', '2018-02-14', '2018-04-04', '2018-04-27', '2018-06-15', '2018-06-29'].concat(
  ['2018-07-05', '2018-07-06', '2018-09-20', '2018-09-28', '2018-09-30', '2018-10-31', '2018-11-30', '2018-12-28'],
  ['2018-12-24', '2018-12-26', '2018-12-27', '2018-12-29', '2018-12-30', '2018-12-31', '2018-12-31'],
);

/** A day of 2018, often near a holiday, a quarter's or the year's end. */
export const dayOfYear = (dice: Dice): string =>
  dice.chance(0.5) ? dice.pick(EDGES) : addDays('2018-01-01', dice.int(0, 364));

/** A day for work that is due: near the due date, near the year end, or anywhere. */
export function completionDay(dice: Dice, due: string): string {
  const at = dice.next();
  if (at < 0.45) return addDays(due, dice.int(-2, 2));
  if (at < 0.65) return addDays('2018-12-31', dice.int(-2, 2));
  if (at < 0.72) return dice.pick(['2017-12-31', '2017-06-30', '2019-03-15', '2019-12-31']);
  return addDays('2018-01-01', dice.int(0, 364));
}

const WORDS = ['see the site', '第3号卷', 'checked on the spot', '', '已核实'].filter((w) => w !== '');
const remarks = (dice: Dice): Record<string, string> => ({
  ...(dice.chance(0.25) ? { evidence: dice.pick(WORDS) } : {}),
  ...(dice.chance(0.25) ? { note: dice.pick(WORDS) } : {}),
});
export const exempt = (dice: Dice): unknown => ({
  exempt: dice.pick(['not our business', '不涉及', 'no such matter']),
});

export function statusFact(dice: Dice, due: string): unknown {
  const word = dice.chance(0.6) ? 'met' : dice.pick(['met', 'partial', 'partial', 'unmet']);
  if (dice.chance(0.45)) return word;
  if (word === 'unmet') return { status: word, ...remarks(dice) };
  const share = dice.pick<string | number>(['0.35', '0.5', 0.25, '0.9', '0.333', 0.75, '0.01', '0.999']);
  return {
    status: word,
    ...(word === 'partial' && dice.chance(0.5) ? { share } : {}),
    ...(dice.chance(0.65) ? { completedOn: dayText(dice, completionDay(dice, due)) } : {}),
    ...remarks(dice),
  };
}

export function checklistFact(dice: Dice, items: readonly string[], due: string): unknown {
  const done = dice.chance(0.5) ? [...items] : dice.subset(items, dice.pick([0, 0.5, 0.8]));
  if (dice.chance(0.3)) done.reverse();
  if (dice.chance(0.5)) return done;
  return done.length > 0 && dice.chance(0.7)
    ? { done, completedOn: dayText(dice, completionDay(dice, due)) }
    : { done };
}

const numberText = (dice: Dice, n: number): string | number => (dice.chance(0.85) ? n : dice.pick([`${n}`, `${n}.0`]));

export function proportionFact(dice: Dice, due: string, nothing: boolean): unknown {
  if (nothing && dice.chance(0.15)) return { part: numberText(dice, 0), whole: numberText(dice, 0) };
  const whole = dice.int(1, 60);
  const near = Math.min(whole, Math.max(0, Math.round(whole * 0.4) + dice.int(-1, 1)));
  const part = dice.pick([whole, whole, whole - 1, dice.int(0, whole), near, near]);
  const date = part > 0 && dice.chance(0.3) ? { completedOn: dayText(dice, completionDay(dice, due)) } : {};
  return { part: numberText(dice, part), whole: numberText(dice, whole), ...date };
}

export function countFact(dice: Dice, required: number): unknown {
  if (dice.chance(0.45)) return numberText(dice, dice.int(0, required + 2));
  const around = [
    '2017-12-31',
    '2018-01-01',
    '2018-03-31',
    '2018-04-01',
    '2018-06-30',
    '2018-07-01',
    '2018-12-31',
    '2019-01-01',
  ];
  return Array.from({ length: dice.int(0, required + 2) }, () => {
    const date = dayText(dice, dice.chance(0.4) ? dice.pick(around) : addDays('2018-01-01', dice.int(0, 364)));
    if (dice.chance(0.6)) return date;
    return { on: date, ...(dice.chance(0.5) ? { note: dice.pick(WORDS) } : {}) };
  });
}

interface Delay {
  from: string;
  to: string | null;
}
const later = (a: string, b: string): string => (a > b ? a : b);
/** Two instants on one day may stand in the wrong order by the clock: then the later one is written as a date. */
const ordered = (from: string, to: string): Delay =>
  from.includes('T') && to.includes('T') && instant(to) < instant(from) ? { from, to: civil(to) } : { from, to };

function delay(dice: Dice, from: string, limit: string): Delay {
  const start = dayText(dice, from);
  if (dice.chance(0.15)) return { from: start, to: null };
  const spread = dice.pick([limit, addDays(limit, 1), addDays(limit, -1), addDays(limit, 2), from]);
  const free = dice.chance(0.8)
    ? spread
    : dice.pick([addDays(from, dice.int(0, 40)), '2018-12-31', '2019-01-01', '2019-01-02']);
  return ordered(start, dayText(dice, later(from, free)));
}

const several = (dice: Dice, make: () => Delay): Delay[] =>
  Array.from({ length: dice.pick([0, 1, 1, 2, 2, 3, 4]) }, make);

export const workingDaysFact = (dice: Dice, n: number): unknown =>
  several(dice, () => {
    const from = dayOfYear(dice);
    return delay(dice, from, addWorkingDays(from, dice.chance(0.25) ? 0 : n));
  });

export const yearEndFact = (dice: Dice): unknown => several(dice, () => delay(dice, dayOfYear(dice), '2018-12-31'));

export const twoMonthsFact = (dice: Dice): unknown =>
  several(dice, () => {
    const from = dice.chance(0.4)
      ? dice.pick(['2018-10-31', '2018-11-01', '2018-12-31', '2018-12-30', '2018-12-29', '2018-10-30', '2018-08-31'])
      : dayOfYear(dice);
    return delay(dice, from, addMonths(from, 2));
  });

/** Row 26: moments only, the start within 2018 at +08:00. */
export const hoursFact = (dice: Dice, limits: readonly number[]): unknown =>
  several(dice, () => {
    const seconds = dice.pick([0, 18 * 3600, 19 * 3600 - 1, 19 * 3600, 21 * 3600, 86_399, dice.int(0, 86_399)]);
    const day = dice.chance(0.35) ? '2018-12-31' : dayOfYear(dice);
    const nanos = dice.chance(0.2) ? BigInt(dice.int(0, 999_999_999)) : 0n;
    const start = instant(`${day}T00:00:00+08:00`) + BigInt(seconds) * SECOND + nanos;
    const from = writeInstant(dice, start);
    if (dice.chance(0.15)) return { from, to: null };
    const limit = start + BigInt(dice.pick(limits)) * HOUR;
    const slip = dice.pick([0n, 0n, 1n, -1n, SECOND, -SECOND, 60n * SECOND, BigInt(dice.int(-7200, 7200)) * SECOND]);
    const end = limit + slip;
    return { from, to: writeInstant(dice, end < start ? start : end) };
  });

const LEVELS = ['county', 'county', 'county', 'prefecture', 'province', 'national', 'township', 'other'];
const LEADERS = ['principal', 'deputy', 'other'];

export function conferencesFact(dice: Dice): unknown {
  const plain = dice.chance(0.4); // conferences as they should be, often many
  const list = Array.from({ length: dice.pick([0, 1, 1, 2, 3, 5, 8]) }, () => {
    const edges = ['2017-12-31', '2018-01-01', '2018-07-05', '2018-07-06', '2018-12-31', '2019-01-01'];
    const day = dice.chance(plain ? 0.1 : 0.4) ? dice.pick(edges) : addDays('2018-01-01', dice.int(0, 364));
    const main = dice.pick(plain ? ['principal', 'principal', 'deputy'] : LEADERS);
    return {
      heldOn: dayText(dice, day),
      level: dice.pick(plain ? ['county', 'prefecture', 'province'] : LEVELS),
      attended: plain ? [main] : dice.subset(LEADERS, 0.6),
      ...(dice.chance(0.6) ? { presenters: dice.subset(LEADERS, 0.5) } : {}),
      ...(plain || dice.chance(0.75) ? { mainPresenter: main } : {}),
    };
  });
  if (list.length > 0 && dice.chance(0.2)) list.push(structuredClone(list[0]!));
  return list;
}

export function bodyFact(dice: Dice): unknown {
  const near = ['2018-12-31', '2018-12-30', '2019-01-01', '2019-02-01', '2015-05-04', '2018-07-06'];
  const day = dice.chance(0.6)
    ? dice.pick(near.concat('2016-03-01'))
    : dateOf(dayNumber('2018-01-01') + dice.int(0, 364));
  return {
    establishedOn: dice.chance(0.15) ? null : dayText(dice, day),
    ...(dice.chance(0.85) ? { fullTimeStaff: numberText(dice, dice.chance(0.25) ? 0 : dice.int(1, 6)) } : {}),
  };
}
