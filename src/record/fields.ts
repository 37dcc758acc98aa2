import * as z from 'zod/mini';
import type { Field, Fields } from '../rulebook/index.js';
import type { ParsedFields, ParsedValue } from './facts.js';
import type { Reader } from './place.js';
import { dec, moment, oneOf, text, whole } from './shapes.js';
import { momentReader, readNumber, readText, readWhole, wordReader } from './values.js';

type Scalar = Exclude<ParsedValue, null | readonly unknown[]>;

/** The reader of one object of declared fields. */
export function fieldsReader(fields: Fields, utcOffset: number): Reader<ParsedFields> {
  const readers = Object.entries(fields).map(([id, field]) => [id, fieldReader(field, utcOffset)] as const);
  const shape = new Map(
    Object.entries(fields).map(([id, { optional }]) => [id, optional ? 'optional' : 'required'] as const),
  );
  const expected = `{ ${[...shape].map(([id, need]) => (need === 'optional' ? `${id}?` : id)).join(', ')} }`;
  return (at) => {
    const read = at.object(shape, expected);
    if (read === undefined) return undefined;
    const values = new Map<string, ParsedValue>();
    for (const [id, readField] of readers) {
      const value = read(id, readField);
      if (value !== undefined) values.set(id, value);
    }
    return values;
  };
}

/** The shape of one object of declared fields. */
export function fieldsShape(fields: Fields, utcOffset: number) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([id, { type, of, list, nullable, optional }]) => {
        const scalar = TYPES[type].shape(utcOffset, of);
        const listed = list ? z.array(scalar) : scalar;
        const value = nullable ? z.nullable(listed) : listed;
        return [id, optional ? z.optional(value) : value];
      }),
    ),
  );
}

function fieldReader({ type, of, list, nullable }: Field, utcOffset: number): Reader<ParsedValue> {
  const readScalar = TYPES[type].reader(utcOffset, of);
  const read: Reader<ParsedValue> = list ? (at) => at.list('[ … ]')?.map(readScalar) as readonly Scalar[] : readScalar;
  return nullable ? (at) => (at.value === null ? null : read(at)) : read;
}

/** What each type of field holds. */
const TYPES: Record<Field['type'], FieldType> = {
  date: { reader: (utcOffset) => momentReader(utcOffset), shape: (utcOffset) => moment(utcOffset) },
  instant: {
    reader: (utcOffset) => momentReader(utcOffset, 'instant'),
    shape: (utcOffset) => moment(utcOffset, 'instant'),
  },
  number: { reader: () => readNumber, shape: () => dec },
  whole: { reader: () => readWhole, shape: () => whole },
  word: {
    reader: (_, of) => (of === undefined ? readText : wordReader(new Set(of))),
    shape: (_, of) => (of === undefined ? text : oneOf(of)),
  },
};

interface FieldType {
  readonly reader: (utcOffset: number, of: Field['of']) => Reader<Scalar>;
  readonly shape: (utcOffset: number, of: Field['of']) => z.ZodMiniType;
}
