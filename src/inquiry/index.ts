export {
  type Compared,
  type ComparedRulebook,
  compareRulebooks,
  type RejectedComparison,
  type RulebookComparison,
  type RuleMove,
  type Standing,
  type UnitComparison,
} from './compare-rulebooks.js';
export { dueList } from './due/due-list.js';
export type { DueList, Duty, DutyStatus, UnitDuties } from './due/duty.js';
export { dueCalendar } from './due/icalendar.js';
export { type InspectionItem, type InspectionSheet, inspectRecord } from './inspect/inspect-record.js';
export { differenceOf, type LineMove, type LineNames, lineMoves } from './line-moves.js';
export { type Question, type RecordTemplate, recordTemplate } from './template/record-template.js';
