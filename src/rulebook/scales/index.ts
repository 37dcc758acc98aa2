import type { AllOrNothingScale } from './all-or-nothing.js';
import type { LineScale } from './line.js';
import type { ProportionalScale } from './proportional.js';
import type { StepsScale } from './steps.js';
import type { TableScale } from './table.js';

export type { AllOrNothingScale, LineScale, ProportionalScale, StepsScale, TableScale };

export type Scale = ProportionalScale | AllOrNothingScale | StepsScale | LineScale | TableScale;
export type ScaleKind = Scale['kind'];
/** A scale that gives points itself, so that a deduction or award can use it. */
export type PointsScale = StepsScale | LineScale | TableScale;
export type { Step } from './steps.js';
