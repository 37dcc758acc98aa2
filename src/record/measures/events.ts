import * as z from 'zod/mini';
import type { EventsMeasure } from '../../rulebook/index.js';
import type { ParsedFields } from '../facts.js';
import { fieldsReader, fieldsShape } from '../fields.js';
import type { FactKind, FactOf } from './measure.js';

/** A list of objects of the declared fields. */
export const events: FactKind<EventsMeasure, FactOf<'events'>> = {
  compile: ([measure], { utcOffset }) => {
    const read = fieldsReader(measure.fields, utcOffset);
    return (at) => {
      const entries = at.list('[{ … }]')?.map(read);
      return entries && { kind: 'events', entries: entries as ParsedFields[] };
    };
  },
  schema: ([measure], { utcOffset }) => z.array(fieldsShape(measure.fields, utcOffset)),
};
