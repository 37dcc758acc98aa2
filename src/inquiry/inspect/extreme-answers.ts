import { firstDayOf, formatCivilDate, lastDayOf } from '../../calendar/index.js';
import type { AnyFact, Field, Fields, Id, Measure, MeasureKind, ResolvedRulebook } from '../../rulebook/index.js';
import { countsHours } from '../template/example.js';

interface Setting {
  readonly rulebook: ResolvedRulebook;
  /** The measures of all rules that read the fact, under all options. */
  readonly forms: readonly Measure[];
}
type Answers = {
  readonly [K in MeasureKind]: (
    measure: Extract<Measure, { readonly kind: K }>,
    setting: Setting,
  ) => readonly unknown[];
};

/** More than a sheet counts; small enough for an award that compounds with each. */
const MANY = '100';
/** A gate may make a few worse than none or many. */
const FEW = [0, 1, 2, 3, 4, 5];
/** Combinations of field values tried at most. */
const MOST_ENTRIES = 32;

const ANSWERS: Answers = {
  given: () => [],
  status: () => ['unmet', 'partial', 'met'],
  level: ({ words }) => Object.keys(words),
  tally: ({ words }) => [{}, ...Object.keys(words).map((word) => ({ [word]: MANY }))],
  rating: ({ from, to }) => [from, to],
  count: () => [...FEW, MANY],
  proportion: () => [0, 1, MANY, `-${MANY}`].map((part) => ({ part, whole: 1 })),
  checklist: ({ items }) => [[], Object.keys(items)],
  delays: (_, { rulebook, forms }) => {
    const day = formatCivilDate(firstDayOf(rulebook.year));
    const from = forms.some(countsHours) ? `${day}T00:00:00${rulebook.utcOffset}` : day;
    return [[{ from, to: null }], [{ from, to: from }]];
  },
  profile: ({ fields }, { rulebook }) => entriesOf(fields, rulebook),
  events: ({ fields }, { rulebook }) => [
    [],
    ...entriesOf(fields, rulebook).map((entry) => Array.from({ length: Number(MANY) }, () => entry)),
  ],
};

/** Answers of a measure, the worst and the best among them; some may not be accepted. */
export function extremeAnswers(measure: Measure, setting: Setting): readonly AnyFact[] {
  return (ANSWERS[measure.kind] as (measure: Measure, setting: Setting) => readonly AnyFact[])(measure, setting);
}

/** Values of one field at its ends; `undefined` = not stated. */
export function extremeValues(field: Field, { year, utcOffset }: ResolvedRulebook): readonly unknown[] {
  const scalars = SCALARS[field.type](
    field,
    [formatCivilDate(firstDayOf(year)), formatCivilDate(lastDayOf(year) + 1)],
    utcOffset,
  );
  return [
    ...(field.nullable ? [null] : []),
    ...(field.optional ? [undefined] : []),
    ...(field.list ? [[], ...scalars.map((scalar) => [scalar])] : scalars),
  ];
}

const SCALARS: Readonly<
  Record<Field['type'], (field: Field, days: readonly string[], utcOffset: string) => readonly unknown[]>
> = {
  date: (_, days) => days,
  instant: (_, days, utcOffset) => days.map((day) => `${day}T00:00:00${utcOffset}`),
  number: () => [0, 1, MANY],
  whole: () => [0, 1, MANY],
  word: ({ of }) => of ?? ['—'],
};

function entriesOf(fields: Fields, rulebook: ResolvedRulebook): Readonly<Record<Id, unknown>>[] {
  let entries: Readonly<Record<Id, unknown>>[] = [{}];
  for (const [id, field] of Object.entries(fields)) {
    const values = extremeValues(field, rulebook);
    entries = entries.flatMap((entry) => values.map((value) => ({ ...entry, [id]: value }))).slice(0, MOST_ENTRIES);
  }
  return entries;
}
