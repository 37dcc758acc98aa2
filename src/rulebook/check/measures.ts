import { parseMoment } from '../../calendar/index.js';
import { parseDec, parseNum, type Ratio, sign } from '../../numbers/index.js';
import type { DelaysMeasure, Field, Fields, FieldTest, Measure, MeasureKind, Tests, Where } from '../measures/index.js';
import type { ResolvedRulebook } from '../rulebook.js';
import { atMost, isShare } from './amounts.js';
import { type Path, type Report, unlessKnown } from './report.js';

type Check<M> = (measure: M, report: Report, path: Path, rulebook: ResolvedRulebook) => void;

const checks = {
  given: undefined,
  status: ({ partial }, report, path) => isShare(partial, report, [...path, 'partial']),
  level: undefined,
  tally: undefined,
  rating: ({ from, to }, report, path) => atMost(from, to, report, [...path, 'from']),
  count: ({ window }, report, path) => {
    if (window?.from !== undefined && window.to !== undefined && window.from > window.to)
      report([...path, 'window', 'from'], 'bounds-reversed', { received: window.from, expected: window.to });
  },
  proportion: undefined,
  checklist: ({ items }, report, path) => {
    for (const [id, { weight }] of Object.entries(items)) {
      if (weight !== undefined && sign(parseNum(weight) as Ratio) <= 0)
        report([...path, 'items', id, 'weight'], 'not-positive', { received: weight });
    }
  },
  delays: checkDelays,
  profile: checkFields,
  events: (measure, report, path) => {
    checkFields(measure, report, path);
    const { by, fields } = measure;
    if (by === undefined) return;
    if (!unlessKnown(by, fields, report, [...path, 'by'], 'unknown-field')) return;
    const { type, of, list, optional, nullable } = fields[by]!;
    if (type !== 'word' || !of || list || optional || nullable) report([...path, 'by'], 'by-field', { name: by });
  },
} satisfies { [K in MeasureKind]: Check<Extract<Measure, { kind: K }>> | undefined };

export function checkMeasure(measure: Measure, report: Report, path: Path, rulebook: ResolvedRulebook): void {
  (checks[measure.kind] as Check<Measure> | undefined)?.(measure, report, path, rulebook);
}

function checkDelays(measure: DelaysMeasure, report: Report, path: Path, { calendar }: ResolvedRulebook): void {
  for (const key of ['limit', 'target'] as const) {
    const limit = measure[key];
    if (limit && 'unit' in limit && limit.unit === 'working-days' && calendar === undefined)
      report(['calendar'], 'no-calendar');
  }
  isShare(measure.afterTarget, report, [...path, 'afterTarget']);
  isShare(measure.late, report, [...path, 'late']);
  if (measure.quantity !== 'number-late') return;
  for (const key of ['none', 'target', 'afterTarget', 'late'] as const) {
    if (measure[key] !== undefined) report([...path, key], 'share-in-time-only', { name: key });
  }
}

function checkFields(
  { fields, where, unless }: { fields: Fields; where?: Where; unless?: Where },
  report: Report,
  path: Path,
): void {
  for (const [id, { type, of }] of Object.entries(fields)) {
    if (of !== undefined && type !== 'word') report([...path, 'fields', id, 'of'], 'words-not-here', { name: id });
  }
  checkWhere(where, fields, report, [...path, 'where']);
  checkWhere(unless, fields, report, [...path, 'unless']);
}

function checkWhere(where: Where | undefined, fields: Fields, report: Report, path: Path): void {
  if (where === undefined) return;
  if (!Array.isArray(where)) checkTests(where as Tests, fields, report, path);
  else
    for (const [at, tests] of (where as readonly Tests[]).entries()) checkTests(tests, fields, report, [...path, at]);
}

function checkTests(tests: Tests, fields: Fields, report: Report, path: Path): void {
  for (const [id, test] of Object.entries(tests)) {
    if (unlessKnown(id, fields, report, [...path, id], 'unknown-field'))
      checkTest(test, fields[id]!, report, [...path, id]);
  }
}

/** The test must suit the type of its field, and the words it names must be the field's. */
function checkTest(test: FieldTest, field: Field, report: Report, path: Path): void {
  if (test === null) {
    if (!field.nullable) report(path, 'test-type', { expected: 'nullable' });
    return;
  }
  const isList = field.list === true;
  const isDate = field.type === 'date' || field.type === 'instant';
  const isNumber = field.type === 'number' || field.type === 'whole';
  const wrong = (expected: string) => report(path, 'test-type', { received: test, expected });
  if (typeof test === 'object' && 'includes' in test) {
    if (isList) checkValue(test.includes, field, report, [...path, 'includes']);
    else wrong('list');
  } else if (isList) wrong('includes');
  else if (typeof test !== 'object') checkValue(test, field, report, path);
  else if ('in' in test)
    for (const [at, value] of test.in.entries()) checkValue(value, field, report, [...path, 'in', at]);
  else if (('from' in test || 'to' in test) && !isDate) wrong('date, instant');
  else if (('atLeast' in test || 'atMost' in test) && !isNumber) wrong('number, whole');
}

/** What a field of each type may be compared with. */
const FITS: Readonly<Record<Field['type'], (value: string | number) => boolean>> = {
  word: (value) => typeof value === 'string',
  number: (value) => parseDec(value) !== undefined,
  whole: (value) => parseDec(value) !== undefined,
  date: isMoment,
  instant: isMoment,
};

function isMoment(value: string | number): boolean {
  return typeof value === 'string' && parseMoment(value, 0) !== undefined;
}

function checkValue(value: string | number, { type, of }: Field, report: Report, path: Path): void {
  if (!FITS[type](value)) report(path, 'test-type', { received: value, expected: type });
  else if (of && type === 'word' && !of.includes(String(value)))
    report(path, 'unknown-word', { name: String(value), received: value, known: of, expected: of.join(', ') });
}
