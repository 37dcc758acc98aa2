export { type Assessment, assess, cohort, type RejectedRecord } from './assess.js';
export {
  type EvaluationFloor,
  type EvaluationInput,
  type EvaluationPart,
  type EvaluationResult,
  evaluate,
} from './evaluate.js';
export {
  type CountyEvaluation,
  type CountyEvaluationInput,
  type EvaluatedUnit,
  type EvaluatedUnitInput,
  evaluateCounty,
  type MovedOrder,
} from './evaluate-county.js';
export { gradesOf, placesOf } from './grade.js';
export { type Placed, type Ranking, rank } from './rank.js';
export type { RankedUnit, UnrankedUnit } from './rank-kinds.js';
export type { Statistics } from './statistics.js';
export { assessYears, type UnitYear, type UnitYears, type YearScorer, type YearsAssessment } from './years.js';
