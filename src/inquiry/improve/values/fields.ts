import { type CivilDate, formatCivilDate, parseMoment, parseUtcOffset } from '../../../calendar/index.js';
import { add, isWhole, ONE, parseDec, type Ratio, sign, subtract, ZERO } from '../../../numbers/index.js';
import type { EventsMeasure, Field, FieldTest, Id, ProfileMeasure, Where } from '../../../rulebook/index.js';
import type { PlannedRule } from '../../../scoring/plan.js';
import type { Reach } from '../reach.js';
import { ascending } from './thresholds.js';
import { tooManyValues, written } from './value.js';

export type Entry = Readonly<Record<Id, unknown>>;
/** Stands for an optional field left out. */
export const ABSENT: unique symbol = Symbol('absent');

/** How many combinations of field values one fact may have. Beyond it: an error. */
const MOST_COMBINATIONS = 10_000;

/**
 * For each field the values that its tests could tell apart: those they name, those just past their bounds, one they do
 * not name, and for a date the first day on which something can still be done.
 */
export function fieldValues(
  { fields }: EventsMeasure | ProfileMeasure,
  readers: readonly PlannedRule[],
  reach: Reach,
): Map<Id, unknown[]> {
  const tests = readers.flatMap(({ rule: { measure } }) => testsOf(measure as EventsMeasure | ProfileMeasure));
  return new Map(
    Object.entries(fields).map(([id, field]) => {
      const own = tests.flatMap(([name, test]) => (name === id ? [test] : []));
      const isSorting = readers.some(({ rule: { measure } }) => measure.kind === 'events' && measure.by === id);
      return [id, valuesOf(field, own, isSorting, reach)];
    }),
  );
}

/** Every object that takes one of the values for each field. @throws UnanswerableError `too-many-values` */
export function combined(values: ReadonlyMap<Id, readonly unknown[]>): Entry[] {
  const size = [...values.values()].reduce((product, { length }) => product * length, 1);
  if (size > MOST_COMBINATIONS) throw tooManyValues(MOST_COMBINATIONS);
  return [...values].reduce<Entry[]>(
    (entries, [id, options]) =>
      entries.flatMap((entry) => options.map((option) => (option === ABSENT ? entry : { ...entry, [id]: option }))),
    [{}],
  );
}

function testsOf({ where, unless }: EventsMeasure | ProfileMeasure): [Id, FieldTest][] {
  const objects = [where, unless].flatMap((one: Where | undefined) =>
    one === undefined ? [] : Array.isArray(one) ? one : [one],
  );
  return objects.flatMap((tests) => Object.entries(tests as Readonly<Record<Id, FieldTest>>));
}

function valuesOf(field: Field, tests: readonly FieldTest[], isSorting: boolean, reach: Reach): unknown[] {
  const isTested = tests.length > 0 || isSorting;
  const scalars = scalarsOf(field, tests, isSorting, reach);
  const values = field.list ? listsOf(scalars, tests) : scalars;
  const kept = isTested ? values : values.slice(0, 1);
  return [
    ...(field.optional ? [ABSENT] : []),
    ...(field.optional && !isTested ? [] : kept),
    ...(field.nullable && isTested ? [null] : []),
  ];
}

function scalarsOf({ type, of }: Field, tests: readonly FieldTest[], isSorting: boolean, reach: Reach): unknown[] {
  const named = tests.flatMap(namedIn);
  switch (type) {
    case 'word': {
      if (of === undefined) return [...new Set(named.map(String)), OTHER_WORD];
      const isNamed = (word: string) => isSorting || named.includes(word);
      return [...of.filter(isNamed), ...of.filter((word) => !isNamed(word)).slice(0, 1)];
    }
    case 'number':
    case 'whole':
      return numbersAround(named, type === 'whole');
    case 'date':
    case 'instant':
      return daysAround(named.map(String), reach).map((day) =>
        type === 'date' ? day : `${day}T12:00:00${reach.utcOffset}`,
      );
  }
}

const OTHER_WORD = '—';

function namedIn(test: FieldTest): (string | number)[] {
  if (test === null) return [];
  if (typeof test !== 'object') return [test];
  if ('in' in test) return [...test.in];
  return Object.values(test).filter((bound) => bound !== undefined);
}

/** The bounds, and what lies just below and above. */
function numbersAround(named: readonly (string | number)[], isWholeOnly: boolean): unknown[] {
  const bounds = named.flatMap((bound) => parseDec(bound) ?? []);
  const around = ascending([ZERO, ...bounds.flatMap((bound) => [subtract(bound, ONE), bound, add(bound, ONE)])]);
  const isFit = (value: Ratio) => !isWholeOnly || (isWhole(value) && sign(value) >= 0);
  return around.filter(isFit).flatMap((value) => written(value) ?? []);
}

/** The first day still open, and those bounds and days just past them that are not gone. */
function daysAround(named: readonly string[], { from, utcOffset }: Reach): CivilDate[] {
  const bounds = named.flatMap((bound) => parseMoment(bound, parseUtcOffset(utcOffset)!)?.day ?? []);
  const days = [from, ...bounds.flatMap((day) => [day, day + 1, day - 1])].filter((day) => day >= from);
  return [...new Set(days)].map(formatCivilDate);
}

/** The empty list, each word alone, and all that tests ask for together. */
function listsOf(scalars: readonly unknown[], tests: readonly FieldTest[]): unknown[] {
  const named = scalars.filter((scalar) => tests.some((test) => namedIn(test).includes(scalar as string)));
  return subsetsOf(named.length <= MOST_SUBSETS ? named : [], named);
}

const MOST_SUBSETS = 4;

function subsetsOf(items: readonly unknown[], all: readonly unknown[]): unknown[] {
  if (items.length === 0) return [[], ...all.map((one) => [one]), ...(all.length > 1 ? [all] : [])];
  const subsets: unknown[][] = [[]];
  for (const item of items) subsets.push(...subsets.map((subset) => [...subset, item]));
  return subsets.sort((a, b) => a.length - b.length);
}
