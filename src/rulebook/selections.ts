import type { AnyOptions } from './facts.js';
import { everyReadingIn, selectReadings } from './resolve.js';
import type { WrittenRulebook } from './rulebook.js';
import type { Id } from './words.js';

/** In a part with more combinations of options than this, each option is looked at once. */
const MOST_FORMS = 64;

/** The selections under which every branch of a part of a rulebook shows. */
export function selectionsIn(written: unknown, rulebook: WrittenRulebook): Iterable<AnyOptions> {
  const names = [...everyReadingIn(written)];
  const options = names.map((name) => optionsOf(rulebook, name));
  if (options.reduce((product, { length }) => product * length, 1) > MOST_FORMS) return singleChanges(rulebook, names);
  return options.reduce<AnyOptions[]>(
    (selections, some, at) =>
      selections.flatMap((selection) => some.map((option) => ({ ...selection, [names[at]!]: option }))),
    [selectReadings(rulebook)],
  );
}

/** The defaults, then each other option of one of the named readings. */
export function* singleChanges(rulebook: WrittenRulebook, names: readonly Id[]): Generator<AnyOptions> {
  const defaults = selectReadings(rulebook);
  yield defaults;
  for (const name of names) yield* changesOf(rulebook, defaults, name);
}

/** The defaults, each other option of one reading, and every two of them. */
export function* pairsOfChanges(rulebook: WrittenRulebook): Generator<AnyOptions> {
  const names = Object.keys(rulebook.readings ?? {});
  yield* singleChanges(rulebook, names);
  const defaults = selectReadings(rulebook);
  for (const [at, name] of names.entries()) {
    for (const one of changesOf(rulebook, defaults, name)) {
      for (const other of names.slice(at + 1)) yield* changesOf(rulebook, one, other);
    }
  }
}

function* changesOf(rulebook: WrittenRulebook, selection: AnyOptions, name: Id): Generator<AnyOptions> {
  for (const option of optionsOf(rulebook, name))
    if (option !== selection[name]) yield { ...selection, [name]: option };
}

function optionsOf({ readings = {} }: WrittenRulebook, name: Id): Id[] {
  return Object.keys(readings[name]!.options);
}
