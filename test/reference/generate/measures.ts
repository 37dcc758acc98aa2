// Random measures, with what the rest must know of them.
import type { Json, Obj } from '../types.js';
import { fieldsAndTests } from './fields.js';
import { type Gen, title } from './gen.js';

export type Shape = 'share' | 'rating' | 'whole' | 'words';
export interface Made {
  measure: Obj;
  shape: Shape;
  /** of a rating */
  from?: number;
  to?: number;
  words?: string[];
}

export const KINDS = [
  'given',
  'status',
  'level',
  'tally',
  'rating',
  'count',
  'proportion',
  'checklist',
  'delays',
  'profile',
  'events',
] as const;
const NAMES = [
  ['excellent', 'good', 'poor'],
  ['优', '良', '中', '差'],
  ['praise', 'circular'],
  ['A', 'B', 'C'],
];

export function makeMeasure(gen: Gen, kind: string, allowed: Shape[]): Made | undefined {
  const made = draw(gen, kind, allowed);
  return allowed.includes(made.shape) ? made : undefined;
}

function draw(gen: Gen, kind: string, allowed: Shape[]): Made {
  const { rng } = gen;
  switch (kind) {
    case 'status': {
      const measure: Obj = { kind };
      if (rng.chance(0.3)) measure.partial = gen.alt(() => gen.share(rng.pick(['0.25', '0.4', '0.6', '0'])), 0.3);
      return { measure, shape: 'share' };
    }
    case 'level':
    case 'tally': {
      const words = rng.pick(NAMES);
      return { measure: { kind, words: titles(words) }, shape: 'words', words };
    }
    case 'rating': {
      const [from, to] = rng.pick([
        ['0', '10'],
        ['1', '5'],
        ['0', '100'],
        ['0.5', '4.5'],
        ['-5', '5'],
        ['-2', '0.5'],
      ] as const);
      return {
        measure: { kind, from: gen.dec(from), to: gen.dec(to) },
        shape: 'rating',
        from: Number(from),
        to: Number(to),
      };
    }
    case 'count': {
      const measure: Obj = { kind };
      if (rng.chance(0.4)) measure.per = gen.word(['quarter', 'month'], 0.2);
      if (rng.chance(0.4)) measure.window = gen.orElse(window(gen), null, 0.3);
      return { measure, shape: 'whole' };
    }
    case 'proportion':
      return { measure: rng.chance(0.25) ? { kind, beyond: true } : { kind }, shape: 'share' };
    case 'checklist': {
      const items: Obj = {};
      for (const id of ['plan', 'list', 'notice', 'reply', '公示'].slice(0, rng.int(2, 5))) {
        items[id] = { title: title(id) };
        if (rng.chance(0.3)) (items[id] as Obj).weight = gen.dec(rng.pick(['2', '0.5', '3']));
      }
      return { measure: { kind, items }, shape: 'share' };
    }
    case 'delays': {
      const late = allowed.includes('whole') && (!allowed.includes('share') || rng.chance(0.4));
      return { measure: delays(gen, late), shape: late ? 'whole' : 'share' };
    }
    case 'profile':
      return { measure: { kind, ...fieldsAndTests(gen, false) }, shape: 'share' };
    case 'events': {
      const by = allowed.includes('words') && (!allowed.includes('whole') || rng.chance(0.4));
      const made = fieldsAndTests(gen, by);
      if (!by) return { measure: { kind, ...made }, shape: 'whole' };
      const words = ((made.fields as Obj).level as Obj).of as string[];
      return { measure: { kind, ...made, by: 'level' }, shape: 'words', words };
    }
  }
  return { measure: { kind: 'given' }, shape: 'share' };
}

const titles = (words: string[]): Obj => Object.fromEntries(words.map((w) => [w, title(w)]));

function window(gen: Gen): Obj {
  const [a, b] = gen.rng.some(gen.dates, 2, 2);
  if (gen.rng.chance(0.3)) return { from: a! };
  return gen.rng.chance(0.3) ? { to: b! } : { from: a!, to: b! };
}

/** Limits whose units never change with a reading, so that the shape of the record does not. */
export function limit(gen: Gen, unit: string, low: number): Json {
  if (unit === 'on') return { on: gen.rng.pick(gen.dates) };
  if (unit === 'working-days') gen.usesCalendar = true;
  const span = { hours: 30, days: 9, 'working-days': 7, months: 3 }[unit]!;
  return gen.alt(() => ({ unit, n: gen.alt(() => gen.rng.int(low, low + span), 0.1) }), 0.1);
}

function delays(gen: Gen, numberLate: boolean): Obj {
  const { rng } = gen;
  const unit = rng.pick(['hours', 'days', 'working-days', 'working-days', 'months', 'on']);
  const measure: Obj = { kind: 'delays', limit: limit(gen, unit, 1) };
  if (numberLate) return { ...measure, quantity: 'number-late' };
  if (rng.chance(0.2)) measure.quantity = 'share-in-time';
  if (unit !== 'on' && rng.chance(0.3)) {
    measure.target = { unit, n: rng.int(0, 1) };
    measure.limit = limit(gen, unit, 2);
    measure.afterTarget = gen.alt(() => gen.share(rng.pick(['0.5', '0.8', '0.25'])), 0.2);
  }
  if (rng.chance(0.4)) measure.late = gen.alt(() => gen.share(rng.pick(['0.5', '0.2', '0.3'])), 0.2);
  if (rng.chance(0.4)) measure.none = gen.word(['exempt', 'unmet'], 0.2);
  return measure;
}
