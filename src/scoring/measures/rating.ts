import type { RatingMeasure } from '../../rulebook/index.js';
import { number } from '../context.js';
import { formatAmount } from '../words.js';
import type { CompiledMeasure, FactOf } from './measure.js';

export function compileRating(measure: RatingMeasure): CompiledMeasure<FactOf<'rating'>> {
  return {
    quantity: ({ mark }) => ({ is: 'number', value: mark }),
    domain: { from: number(measure.from), to: number(measure.to) },
    describe: ({ mark }) => ({ zh: `评分 ${formatAmount(mark)}`, en: `rated ${formatAmount(mark)}` }),
  };
}
