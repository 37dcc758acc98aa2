import type { AwardEffect } from './award.js';
import type { DeductEffect } from './deduct.js';
import type { EarnEffect } from './earn.js';
import type { ObserveEffect } from './observe.js';
import type { VetoEffect } from './veto.js';

export type { AwardEffect, DeductEffect, EarnEffect, ObserveEffect, VetoEffect };

export type Effect = EarnEffect | DeductEffect | AwardEffect | VetoEffect | ObserveEffect;
export type EffectKind = Effect['kind'];
export type { Amount } from './amount.js';
