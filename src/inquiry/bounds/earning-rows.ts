import { parseNum, sign } from '../../numbers/index.js';
import { alternatives, type Id } from '../../rulebook/index.js';
import type { Anatomy } from './anatomy.js';
import type { Outcome, Worth } from './outcomes.js';
import type { Table } from './table.js';

/**
 * Tells which rules of a unit are rows of what the root earns: earning rules of known amounts whose sections pass on each
 * of their points alike.
 */
export function earningRows(
  outcomes: ReadonlyMap<Id, Table<Outcome>>,
  anatomy: Anatomy,
): (id: Id, outcome: Table<Outcome>) => boolean {
  const plain = new Map<Id, boolean>();
  const isPlain = (section: Id): boolean => {
    const known = plain.get(section) ?? (passesOn(section, anatomy) && anatomy.rulesIn(section).every(givesNoMinus));
    plain.set(section, known);
    return known;
  };
  const givesNoMinus = (id: Id) => (outcomes.get(id)?.values ?? []).every((one) => isNothing(one) || isPlus(one.worth));
  return (id, { values }) => {
    const above = anatomy.chainOf(anatomy.sectionOf(id)).slice(0, -1);
    return values.every((one) => isNothing(one) || isBounded(one.worth)) && above.every(isPlain);
  };
}

/** Whether a section below the root bounds, gates and rounds nothing under any option, and nothing reads it. */
function passesOn(id: Id, anatomy: Anatomy): boolean {
  const { ceiling, round, when, floor, notApplicable } = anatomy.section(id);
  const isAbsent = (value: unknown) => value === null || value === undefined;
  const every = <T>(value: unknown, holds: (one: T) => boolean) =>
    alternatives<T>(value).every((one) => isAbsent(one) || holds(one as T));
  return (
    [ceiling, round, when].every((value) => every(value, () => false)) &&
    every<string | number>(floor, (least) => sign(parseNum(least)!) <= 0) &&
    // spread over too many points an item can count less than nothing, which a floor would catch
    every(notApplicable, (one) => one !== 'spread-equally') &&
    !anatomy.isTarget(id)
  );
}

function isNothing({ key }: Outcome): boolean {
  return key === '';
}

function isBounded(worth: Worth | undefined): boolean {
  return worth?.kind === 'earn' && worth.low !== null && worth.high !== null;
}

function isPlus(worth: Worth | undefined): boolean {
  return worth?.kind === 'earn' && worth.low !== null && sign(worth.low) >= 0;
}
