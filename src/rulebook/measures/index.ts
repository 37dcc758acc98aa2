import type * as z from 'zod/mini';
import { anyKind } from '../shapes.js';
import { type ChecklistMeasure, checklistShape } from './checklist.js';
import { type CountMeasure, countShape } from './count.js';
import { type DelaysMeasure, delaysShape } from './delays.js';
import { type EventsMeasure, eventsShape } from './events.js';
import { type GivenMeasure, givenShape } from './given.js';
import { type LevelMeasure, levelShape } from './level.js';
import { type ProfileMeasure, profileShape } from './profile.js';
import { type ProportionMeasure, proportionShape } from './proportion.js';
import { type RatingMeasure, ratingShape } from './rating.js';
import { type StatusMeasure, statusShape } from './status.js';
import { type TallyMeasure, tallyShape } from './tally.js';

export type {
  ChecklistMeasure,
  CountMeasure,
  DelaysMeasure,
  EventsMeasure,
  GivenMeasure,
  LevelMeasure,
  ProfileMeasure,
  ProportionMeasure,
  RatingMeasure,
  StatusMeasure,
  TallyMeasure,
};

export type Measure =
  | GivenMeasure
  | StatusMeasure
  | LevelMeasure
  | TallyMeasure
  | RatingMeasure
  | CountMeasure
  | ProportionMeasure
  | ChecklistMeasure
  | DelaysMeasure
  | ProfileMeasure
  | EventsMeasure;
export type MeasureKind = Measure['kind'];
export type { Field, Fields, FieldTest, Tests, Where } from './fields.js';
/** Measures whose earning scale may be set in `defaults.scale`. */
export type SharedMeasureKind = 'status' | 'checklist' | 'proportion' | 'delays' | 'count';

const shapes = {
  given: givenShape,
  status: statusShape,
  level: levelShape,
  tally: tallyShape,
  rating: ratingShape,
  count: countShape,
  proportion: proportionShape,
  checklist: checklistShape,
  delays: delaysShape,
  profile: profileShape,
  events: eventsShape,
} satisfies { [K in MeasureKind]: z.ZodMiniType<Extract<Measure, { kind: K }>> };

export const measureShape = anyKind<Measure>(shapes);
