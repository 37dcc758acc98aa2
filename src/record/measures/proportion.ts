import * as z from 'zod/mini';
import { compareRatios, exactText, type Ratio, sign } from '../../numbers/index.js';
import type { ProportionMeasure } from '../../rulebook/index.js';
import { type Place, shapeOf } from '../place.js';
import { dec, moment } from '../shapes.js';
import { dayReader, readNumber } from '../values.js';
import type { FactKind, FactOf } from './measure.js';

/** `{ part, whole, completedOn? }`: part within 0..whole, unless `beyond` under some option. */
export const proportion: FactKind<ProportionMeasure, FactOf<'proportion'>> = {
  compile: (forms, context) => {
    const readDay = dayReader(context.utcOffset);
    const judge = forms.some(({ beyond }) => beyond) ? judgeBeyond : judgeShare;
    return (at) => {
      const read = at.object(SHAPE, '{ part, whole, completedOn? }');
      const [part, whole] = [read?.('part', readNumber), read?.('whole', readNumber)];
      const completedOn = read?.('completedOn', readDay);
      if (part === undefined || whole === undefined) return undefined;
      judge(at, part, whole);
      if (isNothing(part, whole) && !context.exemptible) at.problem('nothing-of-nothing', { name: at.name });
      return { kind: 'proportion', part, whole, ...(completedOn !== undefined && { completedOn }) };
    };
  },
  schema: (_, { utcOffset }) => z.strictObject({ part: dec, whole: dec, completedOn: z.optional(moment(utcOffset)) }),
};

const SHAPE = shapeOf('part', 'whole', 'completedOn?');

function judgeShare(at: Place, part: Ratio, whole: Ratio): void {
  if (sign(whole) < 0) at.field('whole').problem('negative-whole');
  else if (sign(part) < 0 || compareRatios(part, whole) > 0) {
    at.field('part').problem('part-outside-whole', { expected: `0..${exactText(whole)}` });
  }
}

function judgeBeyond(at: Place, part: Ratio, whole: Ratio): void {
  if (sign(whole) === 0 && sign(part) !== 0) at.field('whole').problem('zero-whole');
}

function isNothing(part: Ratio, whole: Ratio): boolean {
  return sign(part) === 0 && sign(whole) === 0;
}
