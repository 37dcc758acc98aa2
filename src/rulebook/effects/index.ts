import type * as z from 'zod/mini';
import { anyKind } from '../shapes.js';
import { type AwardEffect, awardShape } from './award.js';
import { type DeductEffect, deductShape } from './deduct.js';
import { type EarnEffect, earnShape } from './earn.js';
import { type ObserveEffect, observeShape } from './observe.js';
import { type VetoEffect, vetoShape } from './veto.js';

export type { AwardEffect, DeductEffect, EarnEffect, ObserveEffect, VetoEffect };

export type Effect = EarnEffect | DeductEffect | AwardEffect | VetoEffect | ObserveEffect;
export type EffectKind = Effect['kind'];
export type { Amount } from './amount.js';

const shapes = {
  earn: earnShape,
  deduct: deductShape,
  award: awardShape,
  veto: vetoShape,
  observe: observeShape,
} satisfies { [K in EffectKind]: z.ZodMiniType<Extract<Effect, { kind: K }>> };

export const effectShape = anyKind<Effect>(shapes);
