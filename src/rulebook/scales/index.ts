import type * as z from 'zod/mini';
import { anyKind } from '../shapes.js';
import { type AllOrNothingScale, allOrNothingShape } from './all-or-nothing.js';
import { type LineScale, lineShape } from './line.js';
import { type ProportionalScale, proportionalShape } from './proportional.js';
import { type StepsScale, stepsShape } from './steps.js';
import { type TableScale, tableShape } from './table.js';

export type { AllOrNothingScale, LineScale, ProportionalScale, StepsScale, TableScale };

export type Scale = ProportionalScale | AllOrNothingScale | StepsScale | LineScale | TableScale;
export type ScaleKind = Scale['kind'];
/** A scale that gives points itself, so that a deduction or award can use it. */
export type PointsScale = StepsScale | LineScale | TableScale;
export type { Step } from './steps.js';

const shapes = {
  proportional: proportionalShape,
  'all-or-nothing': allOrNothingShape,
  steps: stepsShape,
  line: lineShape,
  table: tableShape,
} satisfies { [K in ScaleKind]: z.ZodMiniType<Extract<Scale, { kind: K }>> };

export const scaleShape = anyKind<Scale>(shapes);
const { steps, line, table } = shapes;
export const pointsScaleShape = anyKind<PointsScale>({ steps, line, table });
