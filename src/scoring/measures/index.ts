import type { Text } from '../../issues/index.js';
import type { ParsedFact } from '../../record/index.js';
import type { Measure, MeasureKind } from '../../rulebook/index.js';
import type { Context } from '../context.js';
import type { Quantity } from '../quantity.js';
import { formatAmount } from '../words.js';
import { compileChecklist } from './checklist.js';
import { compileCount } from './count.js';
import { compileDelays } from './delays.js';
import { compileEvents } from './events.js';
import { compileGiven } from './given.js';
import { compileLevel } from './level.js';
import type { CompiledMeasure } from './measure.js';
import { compileProfile } from './profile.js';
import { compileProportion } from './proportion.js';
import { compileRating } from './rating.js';
import { compileStatus } from './status.js';
import { compileTally } from './tally.js';

const measures = {
  given: compileGiven,
  status: compileStatus,
  level: compileLevel,
  tally: compileTally,
  rating: compileRating,
  count: compileCount,
  proportion: compileProportion,
  checklist: compileChecklist,
  delays: compileDelays,
  profile: compileProfile,
  events: compileEvents,
} satisfies {
  [K in MeasureKind]: (measure: Extract<Measure, { kind: K }>, context: Context) => CompiledMeasure<never>;
};

/** A measure, compiled. Its facts are of its own kind: the record floor sees to that. */
export function compileMeasure(measure: Measure, context: Context, isRank = false): CompiledMeasure {
  const compile = measures[measure.kind] as (measure: Measure, context: Context) => CompiledMeasure<never>;
  const compiled = compile(measure, context) as unknown as CompiledMeasure<ParsedFact>;
  return isRank ? { ...compiled, describe: (fact) => rankText(compiled.quantity(fact)) } : compiled;
}

/** What a number says that is the unit's rank within its kind. */
function rankText(quantity: Quantity): Text {
  const n = quantity.is === 'number' ? formatAmount(quantity.value) : '';
  return { zh: `第 ${n} 名`, en: `rank ${n}` };
}

export type { CompiledMeasure, Remark } from './measure.js';
