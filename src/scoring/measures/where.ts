import { compareInstants, type Moment, parseMoment } from '../../calendar/index.js';
import { compareRatios, parseDec, type Ratio } from '../../numbers/index.js';
import type { ParsedFields, ParsedValue } from '../../record/index.js';
import type { Field, Fields, FieldTest, Id, Tests, Where } from '../../rulebook/index.js';
import { type Context, number } from '../context.js';

/** Three-valued: a test of a field that is not stated is `unknown`, unless the others decide. */
export type Truth = boolean | 'unknown';

export interface CompiledWhere {
  readonly fields: readonly Id[];
  /** `absent` is what a test of an absent optional field gives. */
  readonly holds: (fields: ParsedFields, absent: Truth) => Truth;
}

type Scalar = string | Ratio | Moment;
type Check = (value: Exclude<ParsedValue, null>) => boolean;

/** All tests of one object; any object of a list. An absent `where` gives `otherwise`. */
export function compileWhere(
  where: Where | undefined,
  fields: Fields,
  context: Context,
  otherwise: boolean,
): CompiledWhere {
  if (where === undefined) return { fields: [], holds: () => otherwise };
  const objects = (Array.isArray(where) ? where : [where]) as readonly Tests[];
  const compiled = objects.map((tests) =>
    Object.entries(tests).map(([field, test]) => [field, compileTest(test, fields[field]!, context)] as const),
  );
  return {
    fields: [...new Set(objects.flatMap((tests) => Object.keys(tests)))],
    holds: (values, absent) =>
      any(
        compiled.map((tests) =>
          all(
            tests.map(([field, test]) => {
              const value = values.get(field);
              return value === undefined ? absent : test(value);
            }),
          ),
        ),
      ),
  };
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

function compileTest(test: FieldTest, field: Field, context: Context): (value: ParsedValue) => boolean {
  if (test === null) return (value) => value === null;
  const check = compileCheck(test, field, context);
  return (value) => value !== null && check(value);
}

function compileCheck(test: Exclude<FieldTest, null>, field: Field, context: Context): Check {
  if (typeof test !== 'object') return scalar(equals(test, field, context));
  if ('in' in test) {
    const options = test.in.map((option) => equals(option, field, context));
    return scalar((value) => options.some((option) => option(value)));
  }
  if ('includes' in test) {
    const wanted = equals(test.includes, field, context);
    return (value) => isList(value) && value.some(wanted);
  }
  if ('from' in test || 'to' in test) {
    const from = test.from === undefined ? undefined : parseMoment(test.from, context.utcOffset)!;
    const to = test.to === undefined ? undefined : parseMoment(test.to, context.utcOffset)!;
    return scalar(
      (value) =>
        isMoment(value) &&
        (from === undefined || compareMoments(value, from, field) >= 0) &&
        (to === undefined || compareMoments(value, to, field) <= 0),
    );
  }
  const { atLeast, atMost } = test as { atLeast?: string | number; atMost?: string | number };
  const [least, most] = [number(atLeast), number(atMost)];
  return scalar(
    (value) =>
      isRatio(value) &&
      (least === undefined || compareRatios(value, least) >= 0) &&
      (most === undefined || compareRatios(value, most) <= 0),
  );
}

function equals(wanted: string | number, field: Field, context: Context): (value: Scalar) => boolean {
  if (field.type === 'number' || field.type === 'whole') {
    const ratio = parseDec(wanted);
    return (value) => ratio !== undefined && isRatio(value) && compareRatios(value, ratio) === 0;
  }
  if (field.type === 'word') return (value) => value === wanted;
  const moment = parseMoment(String(wanted), context.utcOffset);
  return (value) => moment !== undefined && isMoment(value) && compareMoments(value, moment, field) === 0;
}

/** A date field given an instant is compared as its civil date; two instants of an instant field as instants. */
function compareMoments(a: Moment, b: Moment, field: Field): number {
  if (field.type === 'instant' && a.instant && b.instant) return compareInstants(a.instant, b.instant);
  return a.day - b.day;
}

function scalar(check: (value: Scalar) => boolean): Check {
  return (value) => !isList(value) && check(value);
}
function isList(value: Exclude<ParsedValue, null>): value is readonly Scalar[] {
  return Array.isArray(value);
}
function isMoment(value: Scalar): value is Moment {
  return typeof value === 'object' && 'day' in value;
}
function isRatio(value: Scalar): value is Ratio {
  return typeof value === 'object' && !('day' in value);
}
