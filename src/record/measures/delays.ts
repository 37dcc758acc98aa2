import * as z from 'zod/mini';
import { CalendarRangeError, compareInstants, type Limit, limitEnd, type Moment } from '../../calendar/index.js';
import type { DelaysMeasure } from '../../rulebook/index.js';
import type { ParsedDelay } from '../facts.js';
import { type Place, type Reader, shapeOf } from '../place.js';
import { moment } from '../shapes.js';
import { momentReader } from '../values.js';
import type { FactContext, FactKind, FactOf } from './measure.js';

/** `[{ from, to }]`, dates or instants; `to: null` = not done. Instants only where a limit counts hours. */
export const delays: FactKind<DelaysMeasure, FactOf<'delays'>> = {
  compile: (forms, context) => {
    const limits = limitsOf(forms);
    const terms = limits.filter((limit) => unitOf(limit) === 'working-days');
    const readMoment = momentReader(context.utcOffset, precisionOf(limits));
    const readEnd: Reader<Moment | null> = (at) => (at.value === null ? null : readMoment(at));
    const readItem: Reader<ParsedDelay> = (at) => {
      const read = at.object(ITEM, '{ from, to }');
      const [from, to] = [read?.('from', readMoment), read?.('to', readEnd)];
      if (from === undefined) return undefined;
      judgeStart(at.field('from'), from, terms, context);
      if (to === undefined) return undefined;
      if (to !== null && isBefore(to, from)) {
        at.field('to').problem('ends-before-start', { expected: String(at.field('from').value) });
      }
      return { from, to };
    };
    return (at) => {
      const items = at.list('[{ from, to }]')?.map(readItem);
      return items && { kind: 'delays', items: items as ParsedDelay[] };
    };
  },
  schema: (forms, { utcOffset }) => {
    const date = moment(utcOffset, precisionOf(limitsOf(forms)));
    return z.array(z.strictObject({ from: date, to: z.nullable(date) }));
  },
};

const ITEM = shapeOf('from', 'to');

function limitsOf(forms: readonly DelaysMeasure[]): Limit[] {
  return forms.flatMap(({ limit, target }) => (target === undefined ? [limit] : [limit, target]));
}

function unitOf(limit: Limit): string | undefined {
  return 'unit' in limit ? limit.unit : undefined;
}

function precisionOf(limits: readonly Limit[]): 'date' | 'instant' {
  return limits.some((limit) => unitOf(limit) === 'hours') ? 'instant' : 'date';
}

/** An item belongs to the year of its start, and every term in working days must end within the table. */
function judgeStart(at: Place, from: Moment, terms: readonly Limit[], context: FactContext): void {
  if (from.day < context.firstDay || from.day > context.lastDay) {
    at.problem('outside-year', { expected: String(context.year) });
  } else if (terms.length > 0 && !terms.every((term) => isCovered(from, term, context))) {
    at.problem('outside-calendar', { expected: context.calendar()?.range ?? '—' });
  }
}

function isCovered(from: Moment, term: Limit, { calendar, utcOffset }: FactContext): boolean {
  const table = calendar();
  if (table === undefined) return false;
  try {
    limitEnd(from, term, utcOffset, table.workingDays);
    return true;
  } catch (error) {
    if (error instanceof CalendarRangeError) return false;
    throw error;
  }
}

/** Two instants are compared as instants, anything else as civil dates. */
function isBefore(a: Moment, b: Moment): boolean {
  return a.instant && b.instant ? compareInstants(a.instant, b.instant) < 0 : a.day < b.day;
}
