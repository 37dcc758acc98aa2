import * as z from 'zod/mini';
import type { Day } from '../../calendar/index.js';
import type { CountMeasure } from '../../rulebook/index.js';
import { type Reader, shapeOf } from '../place.js';
import { moment, text, whole } from '../shapes.js';
import { dayReader, readText, readWhole } from '../values.js';
import type { FactKind, FactOf } from './measure.js';

/** A whole number, or dated items: `"2018-03-01"` or `{ on, note? }`. */
export const count: FactKind<CountMeasure, FactOf<'count'>> = {
  compile: (_, { utcOffset }) => {
    const readDay = dayReader(utcOffset);
    const readItem: Reader<Day> = (at) => {
      if (typeof at.value !== 'object' || at.value === null) return readDay(at);
      const read = at.object(ITEM, '{ on, note? }');
      read?.('note', readText);
      return read?.('on', readDay);
    };
    return (at) => {
      if (typeof at.value === 'object' && at.value !== null) {
        const days = at.list('n, [ date, { on, note? } ]')?.map(readItem);
        return days && { kind: 'count', count: days as Day[] };
      }
      const number = readWhole(at);
      return number && { kind: 'count', count: number };
    };
  },
  schema: (_, { utcOffset }) => {
    const day = moment(utcOffset);
    return z.union([whole, z.array(z.union([day, z.strictObject({ on: day, note: z.optional(text) })]))]);
  },
};

const ITEM = shapeOf('on', 'note?');
