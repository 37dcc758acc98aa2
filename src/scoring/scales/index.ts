import type { PointsScale, Scale, ScaleKind } from '../../rulebook/index.js';
import { compileAllOrNothing } from './all-or-nothing.js';
import { compileLine } from './line.js';
import { compileProportional } from './proportional.js';
import type { CompiledPointsScale, CompiledScale, ScaleSetting } from './scale.js';
import { compileSteps } from './steps.js';
import { compileTable } from './table.js';

const scales = {
  proportional: compileProportional,
  'all-or-nothing': compileAllOrNothing,
  steps: compileSteps,
  line: compileLine,
  table: compileTable,
} satisfies { [K in ScaleKind]: (scale: Extract<Scale, { kind: K }>, setting: ScaleSetting) => CompiledScale };

export function compileScale(scale: PointsScale, setting: ScaleSetting): CompiledPointsScale;
export function compileScale(scale: Scale, setting: ScaleSetting): CompiledScale;
export function compileScale(scale: Scale, setting: ScaleSetting): CompiledScale {
  const compile = scales[scale.kind] as (scale: Scale, setting: ScaleSetting) => CompiledScale;
  return compile(scale, setting);
}

export { type CompiledScale, numberOf, type ScaleSetting } from './scale.js';
