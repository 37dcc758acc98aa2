import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { InvalidReadingsError, InvalidRulebookError } from '../issues/index.js';
import { parseJson } from '../record/index.js';
import { type Id, parseRulebook, type Rulebook } from '../rulebook/index.js';
import { createScorer, type Scorer } from '../scoring/index.js';
import { textOf } from './files.js';
import type { Io } from './io.js';
import { CommandError, problems } from './problems.js';

/** Rulebooks that ship with the command line, by id; the first is meant where none is named. */
const shipped: Readonly<Record<Id, Rulebook>> = { [wuding2018.id]: wuding2018 as unknown as Rulebook };

export function isShipped(name: string): boolean {
  return Object.hasOwn(shipped, name);
}

export interface RulebookChoice {
  /** A shipped id or a file. */
  readonly rulebook?: string;
  /** Each `id=option`. */
  readonly reading?: readonly string[];
}

/** A scorer, or the reason there is none. @throws CommandError */
export async function loadScorer({ rulebook: name, reading = [] }: RulebookChoice, io: Io): Promise<Scorer> {
  const readings = parseReadings(reading);
  return scorerOf(await loadRulebook(name, io), readings, name);
}

/** Scorers of two rulebooks; a reading is chosen in each that has it. @throws CommandError */
export async function loadScorers(
  names: readonly [string, string],
  reading: readonly string[] = [],
  io: Io,
): Promise<readonly [Scorer, Scorer]> {
  const readings = Object.entries(parseReadings(reading));
  const [first, second] = [await loadRulebook(names[0], io), await loadRulebook(names[1], io)];
  const of = (rulebook: Rulebook, other: Rulebook, name: string) => {
    const isOnlyOfOther = (id: Id) =>
      !Object.hasOwn(rulebook.readings ?? {}, id) && Object.hasOwn(other.readings ?? {}, id);
    return scorerOf(rulebook, Object.fromEntries(readings.filter(([id]) => !isOnlyOfOther(id))), name);
  };
  return [of(first, second, names[0]), of(second, first, names[1])];
}

function scorerOf(rulebook: Rulebook, readings: Readonly<Record<Id, Id>>, name: string | undefined): Scorer {
  try {
    return createScorer(rulebook, { readings });
  } catch (error) {
    if (error instanceof InvalidReadingsError) throw problems.issues(undefined, error.issues);
    if (error instanceof InvalidRulebookError) throw problems.issues(name, error.issues);
    throw error;
  }
}

/** A shipped rulebook or a file's, sound. @throws CommandError */
export async function loadRulebook(name: string | undefined, io: Io): Promise<Rulebook> {
  const value = await loadJson(name, io);
  const parsed = parseRulebook(value);
  if (!parsed.ok) throw problems.issues(name, parsed.issues);
  return parsed.rulebook;
}

/** A shipped rulebook, or what a file holds, not yet judged. @throws CommandError */
export async function loadJson(name: string | undefined, io: Io): Promise<unknown> {
  if (name === undefined) return Object.values(shipped)[0]!;
  if (isShipped(name)) return shipped[name]!;
  const text = await textOf(name, io).catch((error: unknown) => {
    const cause = error instanceof CommandError ? error.cause : undefined;
    throw isMissing(cause) ? problems.noRulebook(name, Object.keys(shipped), cause) : error;
  });
  const json = parseJson(text);
  if (!json.ok) throw problems.issues(name, json.issues);
  return json.value;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
}

/** `['late-work=half']` as readings. @throws CommandError */
function parseReadings(pairs: readonly string[]): Readonly<Record<Id, Id>> {
  const readings = new Map<Id, Id>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw problems.badReading(pair);
    const id = pair.slice(0, at);
    if (readings.has(id)) throw problems.readingTwice(id);
    readings.set(id, pair.slice(at + 1));
  }
  return Object.fromEntries(readings);
}
