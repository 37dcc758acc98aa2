export type { DecisiveReading, UnitPair } from './bounds/decisive.js';
export type { Varied } from './bounds/space.js';
export type { Excluded } from './bounds/subjects.js';
export {
  type BoundReached,
  type Bounds,
  type BoundsOptions,
  bounds,
  type PairOrder,
  type UnitBounds,
} from './bounds.js';
export { compareRecords, type FactChange, type RecordComparison, type RecordStep } from './compare-records.js';
export {
  type ComparedRulebook,
  compareRulebooks,
  type RejectedComparison,
  type RulebookComparison,
  type UnitComparison,
} from './compare-rulebooks.js';
export { compareScores, type ScoreComparison } from './compare-scores.js';
export type { Compared, Standing } from './compared.js';
export { dueList } from './due/due-list.js';
export type { DueList, Duty, DutyStatus, UnitDuties } from './due/duty.js';
export { dueCalendar } from './due/icalendar.js';
export {
  type Change,
  type ChangeSet,
  type Further,
  type Improvement,
  type ImproveOptions,
  improve,
  type Peer,
  type Target,
  type Unchangeable,
} from './improve/index.js';
export { type InspectionItem, type InspectionSheet, inspectRecord } from './inspect/inspect-record.js';
export { type LineMove, type LineNames, lineMoves, type RuleMove } from './line-moves.js';
export {
  type PairEffect,
  type ReadingEffect,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
} from './sensitivity.js';
export type { UnitStanding } from './standings.js';
export { type Question, type RecordTemplate, recordTemplate } from './template/record-template.js';
