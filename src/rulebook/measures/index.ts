import type { ChecklistMeasure } from './checklist.js';
import type { CountMeasure } from './count.js';
import type { DelaysMeasure } from './delays.js';
import type { EventsMeasure } from './events.js';
import type { GivenMeasure } from './given.js';
import type { LevelMeasure } from './level.js';
import type { ProfileMeasure } from './profile.js';
import type { ProportionMeasure } from './proportion.js';
import type { RatingMeasure } from './rating.js';
import type { StatusMeasure } from './status.js';
import type { TallyMeasure } from './tally.js';

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
