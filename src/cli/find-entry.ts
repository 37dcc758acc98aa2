import { namesIn } from '../record/index.js';
import { type Entry, readEntries } from './entries.js';
import type { Io } from './io.js';
import { problems } from './problems.js';

/** The first record of the unit, or the only record there is. @throws CommandError that names the known units. */
export async function findEntry(files: readonly string[], unit: string | undefined, io: Io): Promise<Entry> {
  const known: string[] = [];
  let first: Entry | undefined;
  for await (const entry of readEntries(files, io)) {
    const { unit: id } = namesIn(entry.value);
    if (unit !== undefined && id === unit) return entry;
    first ??= entry;
    known.push(id ?? `#${entry.line}`);
  }
  const named = files.join(', ');
  if (unit !== undefined) throw problems.noUnit(unit, named, known);
  if (first === undefined) throw problems.empty(named);
  if (known.length > 1) throw problems.whichUnit(known);
  return first;
}
