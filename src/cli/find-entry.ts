import { type Entry, readEntries, unitOf } from './entries.js';
import type { Io } from './io.js';
import { problems } from './problems.js';

/** The first record of the unit, or the only record there is. @throws CommandError that names the known units. */
export async function findEntry(file: string, unit: string | undefined, io: Io): Promise<Entry> {
  const known: string[] = [];
  let first: Entry | undefined;
  for await (const entry of readEntries([file], io)) {
    const { id } = unitOf(entry.value);
    if (unit !== undefined && id === unit) return entry;
    first ??= entry;
    known.push(id ?? `#${entry.line}`);
  }
  if (unit !== undefined) throw problems.noUnit(unit, file, known);
  if (first === undefined) throw problems.empty(file);
  if (known.length > 1) throw problems.whichUnit(known);
  return first;
}
