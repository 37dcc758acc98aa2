import { addMonths, firstDayOf, formatCivilDate, type Limit } from '../../calendar/index.js';
import { ceiling, compareRatios, type Ratio, ratio, wide } from '../../numbers/index.js';
import type {
  AnyFact,
  CivilDate,
  Field,
  Fields,
  FieldTest,
  Id,
  Measure,
  MeasureKind,
  Tests,
} from '../../rulebook/index.js';

/** What an example is made for. */
export interface ExampleSetting {
  readonly year: number;
  readonly utcOffset: string;
  /** The last day in time, where there is one. */
  readonly due: CivilDate | null;
  /** The quantity that earns all. */
  readonly goal: Ratio | undefined;
  /** What the rule counts of a profile or an event; absent where that is nothing to wish for. */
  readonly wanted?: Tests;
  /** The measures of all rules that read the fact, under all options. */
  readonly forms: readonly Measure[];
}

type Examples = {
  readonly [K in MeasureKind]: (measure: Extract<Measure, { readonly kind: K }>, setting: ExampleSetting) => AnyFact;
};

const EXAMPLES: Examples = {
  given: () => 'met',
  status: (_, { year, due }) => {
    const middle = onDay(year, 6);
    return { status: 'met', completedOn: due !== null && due < middle ? due : middle, evidence: EVIDENCE };
  },
  level: ({ words }) => Object.keys(words)[0]!,
  tally: ({ words }) => ({ [Object.keys(words)[0]!]: 1 }),
  rating: ({ to }) => to,
  count: ({ per, window }, { year, goal }) => {
    if (per !== undefined) {
      const step = per === 'quarter' ? 3 : 1;
      const first = onDay(year, step);
      return range(step, 12, step)
        .map((month) => onDay(year, month))
        .filter((day) => day >= (window?.from ?? first));
    }
    const times = goal === undefined ? 1 : Number(wide(ceiling(goal)).n);
    return times >= 1 && times <= 12
      ? range(1, times, 1).map((month) => onDay(year, month))
      : String(Math.max(times, 0));
  },
  proportion: (_, { goal }) => ({
    part: goal !== undefined && compareRatios(goal, NINE_TENTHS) <= 0 ? 9 : 10,
    whole: 10,
  }),
  checklist: ({ items }) => Object.keys(items),
  delays: (_, { year, utcOffset, forms }) => {
    const day = onDay(year, 5);
    if (!forms.some(countsHours)) return [{ from: day, to: day }];
    return [{ from: `${day}T09:00:00${utcOffset}`, to: `${day}T10:00:00${utcOffset}` }];
  },
  profile: ({ fields }, setting) => entry(fields, setting) as AnyFact,
  events: ({ fields }, setting) => [entry(fields, setting)],
};

const EVIDENCE = '文号、网址或档案号 / document, address or file number';
const NINE_TENTHS = ratio(9, 10);

/** A fact of a measure, such as a clerk may write it. */
export function exampleOf(measure: Measure, setting: ExampleSetting): AnyFact {
  return (EXAMPLES[measure.kind] as (measure: Measure, setting: ExampleSetting) => AnyFact)(measure, setting);
}

/** Whether a delay is counted in hours: its moments then need a time of day. */
export function countsHours(measure: Measure): boolean {
  const isHours = (limit: Limit | undefined) => limit !== undefined && 'unit' in limit && limit.unit === 'hours';
  return measure.kind === 'delays' && (isHours(measure.limit) || isHours(measure.target));
}

/** Each field with a value its rule counts, where the rule wants one. */
function entry(fields: Fields, setting: ExampleSetting): Readonly<Record<Id, unknown>> {
  const { wanted = {} } = setting;
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => {
      const scalar = wantedValue(wanted[id]) ?? SCALARS[field.type](field, onDay(setting.year, 3), setting.utcOffset);
      return [id, field.list ? [scalar] : scalar];
    }),
  );
}

function wantedValue(test: FieldTest | undefined): string | number | undefined {
  if (typeof test !== 'object' || test === null) return test ?? undefined;
  if ('in' in test) return test.in[0];
  if ('includes' in test) return test.includes;
  if ('from' in test || 'to' in test) return test.from ?? test.to;
  return 'atLeast' in test || 'atMost' in test ? (test.atLeast ?? test.atMost) : undefined;
}

const SCALARS: Readonly<Record<Field['type'], (field: Field, day: CivilDate, utcOffset: string) => unknown>> = {
  date: (_, day) => day,
  instant: (_, day, utcOffset) => `${day}T09:00:00${utcOffset}`,
  number: () => 1,
  whole: () => 1,
  word: ({ of }) => of?.[0] ?? '文字 / text',
};

/** The 15th of a month. */
function onDay(year: number, month: number): CivilDate {
  return formatCivilDate(addMonths(firstDayOf(year), month - 1) + 14);
}

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
}
