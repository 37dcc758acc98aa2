import { greatest, least, parseDec } from '../../numbers/index.js';
import type { RatingMeasure } from '../../rulebook/index.js';
import type { Bounds } from '../bounds.js';
import { decWithin } from '../shapes.js';
import { numberReader } from '../values.js';
import type { FactKind, FactOf } from './measure.js';

/** A mark, bounds included; where the bounds hang on a reading, the widest. */
export const rating: FactKind<RatingMeasure, FactOf<'rating'>> = {
  compile: (forms) => {
    const read = numberReader(boundsOf(forms));
    return (at) => {
      const mark = read(at);
      return mark && { kind: 'rating', mark };
    };
  },
  schema: (forms) => decWithin(boundsOf(forms)),
};

function boundsOf(forms: readonly RatingMeasure[]): Bounds {
  return {
    from: forms.map(({ from }) => parseDec(from)!).reduce(least),
    to: forms.map(({ to }) => parseDec(to)!).reduce(greatest),
  };
}
