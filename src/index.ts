/**
 * kaoping (考评): exact and explainable scoring for the annual assessments of government units.
 * @packageDocumentation
 */
export {
  type EvaluationFloor,
  type EvaluationInput,
  type EvaluationPart,
  type EvaluationResult,
  evaluate,
} from './assessment/index.js';
export {
  type Change,
  type ChangeSet,
  type ComparedRulebook,
  compareRulebooks,
  type Further,
  type Improvement,
  type ImproveOptions,
  improve,
  type LineMove,
  type Peer,
  type RejectedComparison,
  type RulebookComparison,
  type RuleMove,
  type Standing,
  type Target,
  type Unchangeable,
  type UnitComparison,
} from './inquiry/index.js';
export {
  InvalidEvaluationError,
  InvalidReadingsError,
  InvalidRecordError,
  InvalidRulebookError,
  type Issue,
  type IssueCode,
  KaopingError,
  type Text,
  UnanswerableError,
} from './issues/index.js';
export { compare, type Dec, type Num, type Pct, sum } from './numbers/index.js';
export {
  type CheckedRecord,
  type CheckResult,
  checkRecord,
  parseJson,
  recordJsonSchema,
  type Unit,
  type UnitRecord,
} from './record/index.js';
export type {
  AnyFact,
  AnyFacts,
  AnyOptions,
  AppliesTo,
  Basis,
  Chosen,
  Citation,
  Condition,
  Defaults,
  Effect,
  Exempt,
  Measure,
  ResolvedRulebook,
  Rule,
  Rulebook,
  Scale,
  Section,
  Written,
  WrittenRulebook,
} from './rulebook/index.js';
export {
  type CellChange,
  choose,
  chooseRule,
  defineRulebook,
  type JsonSchema,
  type LintFinding,
  lintRulebook,
  type Moved,
  parseRulebook,
  type RolledRulebook,
  type RulebookChange,
  resolveRulebook,
  rollRulebook,
  rulebookJsonSchema,
  selectReadings,
} from './rulebook/index.js';
export {
  createScorer,
  type Finding,
  type Line,
  type MissingFact,
  type Score,
  type Scorer,
  type SectionValue,
  score,
} from './scoring/index.js';
