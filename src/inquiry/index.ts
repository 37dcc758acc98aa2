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
export { type LineMove, type LineNames, lineMoves, type RuleMove } from './line-moves.js';
