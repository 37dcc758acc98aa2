import type { Id } from '../rulebook/index.js';
import { type AnyOptions, everyReadingIn, type Reading, resolveValue } from '../rulebook/index.js';

export type Readings = Readonly<Record<Id, Reading>>;

/** Every form a small part of a written rulebook takes, under any options of the readings in it; absent ones left out. */
export function formsOf<T>(written: unknown, readings: Readings): T[] {
  let selections: AnyOptions[] = [{}];
  for (const reading of everyReadingIn(written)) {
    const options = Object.keys(readings[reading]!.options);
    selections = selections.flatMap((selection) => options.map((option) => ({ ...selection, [reading]: option })));
  }
  const forms = selections.map((selection) => resolveValue(written, selection));
  return forms.filter((form) => form !== undefined && form !== null) as T[];
}
