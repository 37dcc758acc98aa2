import { divide, sign } from '../../numbers/index.js';
import type { ProportionMeasure } from '../../rulebook/index.js';
import { NOTHING, SHARE } from '../quantity.js';
import { formatAmount } from '../words.js';
import type { CompiledMeasure, FactOf } from './measure.js';

export function compileProportion(measure: ProportionMeasure): CompiledMeasure<FactOf<'proportion'>> {
  return {
    quantity: ({ part, whole }) => (sign(whole) === 0 ? NOTHING : { is: 'number', value: divide(part, whole) }),
    domain: measure.beyond ? { from: null, to: null } : SHARE,
    describe: ({ part, whole }) => ({
      zh: `${formatAmount(whole)} 中的 ${formatAmount(part)}`,
      en: `${formatAmount(part)} of ${formatAmount(whole)}`,
    }),
  };
}
