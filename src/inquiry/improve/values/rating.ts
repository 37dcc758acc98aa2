import { compareRatios, parseDec } from '../../../numbers/index.js';
import type { RatingMeasure } from '../../../rulebook/index.js';
import { isOpen } from '../reach.js';
import { ascending, thresholdsOf } from './thresholds.js';
import { type Reachable, written } from './value.js';

/** A higher mark, up to the highest. A missing one is free. */
export const rating: Reachable<RatingMeasure> = ({ parsed, readers, reach, situation }, measure) => {
  if (parsed !== undefined && !isOpen(reach, readers)) return [];
  const [from, to] = [parseDec(measure.from)!, parseDec(measure.to)!];
  const least = parsed?.kind === 'rating' ? parsed.mark : from;
  const marks = ascending([from, ...readers.flatMap((rule) => thresholdsOf(rule, situation)), to]);
  return marks
    .filter((mark) => compareRatios(mark, least) >= 0 && compareRatios(mark, to) <= 0)
    .flatMap((mark) => written(mark) ?? []);
};
