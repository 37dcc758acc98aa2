import * as z from 'zod/mini';
import type { FactOf } from './measures/index.js';
import { type Reader, shapeOf } from './place.js';
import { text } from './shapes.js';
import { readText } from './values.js';

const SHAPE = shapeOf('exempt');
const NOT_BLANK = /\S/;

/** `{ exempt: reason }`: why a duty does not concern the unit. */
export const readExemption: Reader<FactOf<'exempt'>> = (at) => {
  const reason = at.object(SHAPE, '{ exempt: reason }')?.('exempt', readReason);
  return reason === undefined ? undefined : { kind: 'exempt', reason };
};

export const exemptionShape = z.strictObject({ exempt: text.check(z.regex(NOT_BLANK)) });

const readReason: Reader<string> = (at) => {
  const reason = readText(at);
  return reason === undefined || NOT_BLANK.test(reason) ? reason : at.problem('empty-reason');
};
