import type { Effect, EffectKind, Measure } from '../../rulebook/index.js';
import type { Context } from '../context.js';
import { type CompiledAward, compileAward } from './award.js';
import { type CompiledDeduct, compileDeduct } from './deduct.js';
import { type CompiledEarn, compileEarn } from './earn.js';
import { type CompiledObserve, compileObserve } from './observe.js';
import { type CompiledVeto, compileVeto } from './veto.js';

export type CompiledEffect = CompiledEarn | CompiledDeduct | CompiledAward | CompiledVeto | CompiledObserve;

const effects = {
  earn: compileEarn,
  deduct: compileDeduct,
  award: compileAward,
  veto: compileVeto,
  observe: compileObserve,
} satisfies {
  [K in EffectKind]: (effect: Extract<Effect, { kind: K }>, measure: Measure, context: Context) => CompiledEffect;
};

export function compileEffect(effect: Effect, measure: Measure, context: Context): CompiledEffect {
  const compile = effects[effect.kind] as (effect: Effect, measure: Measure, context: Context) => CompiledEffect;
  return compile(effect, measure, context);
}

export type { Base, CompiledAmount } from './amount.js';
export type { CompiledAward, CompiledDeduct, CompiledEarn, CompiledObserve, CompiledVeto };
