import fc from 'fast-check';
import { randomRulebook } from '../reference/random.js';

export type Path = readonly (string | number)[];

/** The places of all values inside a value. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

/** A copy in which the value at a place is replaced; `undefined` takes it away. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const item = replaced(copy[key], rest, by);
  if (item === undefined) delete copy[key];
  else copy[key] = item;
  return Array.isArray(value) ? Object.values(copy) : copy;
}

export const JUNK: readonly unknown[] = [
  undefined,
  null,
  '',
  '0',
  '-1',
  '5%',
  'x',
  0,
  -1,
  1.5,
  1e300,
  true,
  false,
  [],
  {},
  [null],
  { $reading: 'x' },
  { kind: 'status' },
];

/** A random rulebook, and a mutant of it in which one value is replaced or taken away. */
export const mutated = fc.tuple(fc.nat(1_000_000), fc.nat(), fc.constantFrom(...JUNK)).map(([seed, at, by]) => {
  const rulebook = randomRulebook(seed);
  const places = placesOf(rulebook);
  return { rulebook, mutant: replaced(rulebook, places[at % places.length]!, by) };
});
