import * as z from 'zod/mini';
import type { ChecklistMeasure } from '../../rulebook/index.js';
import { type Reader, shapeOf } from '../place.js';
import { isList } from '../plain.js';
import { moment, oneOf } from '../shapes.js';
import { dayReader, readUnique, wordReader } from '../values.js';
import type { FactKind, FactOf } from './measure.js';

/** The ids of the items done, or `{ done, completedOn? }`. */
export const checklist: FactKind<ChecklistMeasure, FactOf<'checklist'>> = {
  compile: ([{ items }], { utcOffset }) => {
    const readDay = dayReader(utcOffset);
    const readItem = wordReader(new Set(Object.keys(items)), 'unknown-item');
    const readDone: Reader<ReadonlySet<string>> = (at) => {
      const places = at.list('[ id ]');
      return places && readUnique(places, readItem);
    };
    return (at) => {
      if (isList(at.value)) {
        const done = readDone(at);
        return done && { kind: 'checklist', done };
      }
      const read = at.object(DETAIL, '[ id ], { done, completedOn? }');
      const done = read?.('done', readDone);
      const completedOn = read?.('completedOn', readDay);
      return done && { kind: 'checklist', done, ...(completedOn !== undefined && { completedOn }) };
    };
  },
  schema: ([{ items }], { utcOffset }) => {
    const done = z.array(oneOf(Object.keys(items)));
    return z.union([done, z.strictObject({ done, completedOn: z.optional(moment(utcOffset)) })]);
  },
};

const DETAIL = shapeOf('done', 'completedOn?');
