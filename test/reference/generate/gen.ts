// What every part of the generator shares: the draws, the year, the readings and how a choice is written.
import { dateText, firstDay, lastDay } from '../calendar.js';
import { frac, mul, num, plain } from '../fraction.js';
import type { Json, Obj } from '../types.js';
import { Rng } from './prng.js';

export interface Reading {
  id: string;
  options: string[];
}

/** Same meaning, same text: numbers are compared by value. */
export function canonical(v: Json): string {
  if (Array.isArray(v)) return `[${v.map(canonical).join()}]`;
  if (v !== null && typeof v === 'object') {
    const keys = Object.keys(v).sort();
    return `{${keys.map((k) => `${k}:${canonical(v[k]!)}`).join()}}`;
  }
  if (typeof v === 'number') return plain(num(v));
  if (typeof v === 'string' && /^-?\d+(\.\d+)?%?$/.test(v)) return plain(num(v));
  return JSON.stringify(v);
}

export const title = (en: string, zh = '题'): Obj => ({ zh: `${zh} ${en}`, en });

export class Gen {
  readonly rng: Rng;
  readonly year: number;
  readonly readings: Reading[] = [];
  readonly maxReadings: number;
  readonly dates: string[];
  private readonly active: string[] = [];
  usesCalendar = false;
  usesGrades = false;

  constructor(
    seed: number,
    readonly loose: boolean,
  ) {
    this.rng = new Rng(seed);
    this.year = this.rng.pick([2016, 2018, 2019, 2020, 2023]);
    this.maxReadings = this.rng.pick([0, 1, 2, 2, 3, 3]);
    const days = Array.from({ length: 4 }, () => this.rng.int(firstDay(this.year) + 20, lastDay(this.year)));
    this.dates = [...new Set([...days, lastDay(this.year)].sort((a, b) => a - b))].map(dateText);
  }

  /** Decimal text or JSON number of the same value. */
  dec(text: string): Json {
    return this.rng.chance(0.3) ? Number(text) : text;
  }
  share(text: string): Json {
    return this.rng.chance(0.4) ? `${plain(mul(num(text), frac(100)))}%` : this.dec(text);
  }
  points(): Json {
    return this.dec(this.rng.pick(['0.5', '1', '1.5', '2', '2.25', '3', '4', '5', '6', '8', '10']));
  }
  basis(): Json {
    const out: Obj = { document: 'notice', clause: `${this.rng.int(1, 30)}` };
    if (this.rng.chance(0.1)) out.quote = 'as printed';
    return [out];
  }

  /** A value, or with probability `p` a choice over different values of a reading. */
  alt(make: () => Json, p = 0.08): Json {
    if (!this.rng.chance(p)) return make();
    const reading = this.reading();
    if (!reading) return make();
    this.active.push(reading.id);
    const values: Json[] = [];
    for (let tries = 0; values.length < reading.options.length && tries < 40; tries++) {
      const v = make();
      if (!values.some((w) => canonical(w) === canonical(v))) values.push(v);
    }
    this.active.pop();
    const whole = values.length === reading.options.length;
    return whole ? this.choice(reading, values) : (values[0] as Json);
  }

  /** A choice between exactly these words, written out or as the option's id alone. */
  word(words: string[], p = 0.1): Json {
    if (!this.rng.chance(p)) return this.rng.pick(words);
    const named = (r: Reading) => r.options.length === words.length && words.every((w) => r.options.includes(w));
    let reading = this.free().find(named);
    if (!reading && this.readings.length < this.maxReadings && this.rng.chance(0.7)) {
      reading = { id: `reading-${this.readings.length + 1}`, options: this.rng.shuffle(words) };
      this.readings.push(reading);
    }
    if (reading && this.rng.chance(0.7)) return { $reading: reading.id };
    reading ??= this.free().find((r) => r.options.length <= words.length);
    return reading ? this.choice(reading, this.rng.shuffle(words)) : this.rng.pick(words);
  }

  /** `value` under some options, `other` under the first or last: only for readings of two options. */
  orElse(value: Json, other: Json, p: number): Json {
    if (!this.rng.chance(p) || canonical(value) === canonical(other)) return value;
    const reading = this.under([...readingsIn(value), ...readingsIn(other)], () => this.reading(2));
    return reading ? this.choice(reading, this.rng.shuffle([value, other])) : value;
  }

  private choice(reading: Reading, values: Json[]): Json {
    const out: Obj = { $reading: reading.id };
    reading.options.forEach((option, i) => {
      out[option] = values[i]!;
    });
    return out;
  }
  private free = () => this.readings.filter((r) => !this.active.includes(r.id));

  private reading(size?: number): Reading | undefined {
    const fits = this.free().filter((r) => size === undefined || r.options.length === size);
    if (this.readings.length < this.maxReadings && (fits.length === 0 || this.rng.chance(0.4))) {
      const n = size ?? this.rng.pick([2, 2, 3]);
      const options = ['as-printed', 'by-custom', 'by-letter'].slice(0, n);
      const made = { id: `reading-${this.readings.length + 1}`, options };
      this.readings.push(made);
      return made;
    }
    return fits.length ? this.rng.pick(fits) : undefined;
  }
  /** Forbids choices of the readings that `value` uses inside what `make` draws. */
  under<T>(used: string[], make: () => T): T {
    this.active.push(...used);
    const out = make();
    this.active.length -= used.length;
    return out;
  }
}

/** Readings named anywhere in a value. */
export function readingsIn(v: Json): string[] {
  if (Array.isArray(v)) return v.flatMap(readingsIn);
  if (v === null || typeof v !== 'object') return [];
  const own = typeof v.$reading === 'string' ? [v.$reading] : [];
  return [...own, ...Object.values(v).flatMap(readingsIn)];
}
