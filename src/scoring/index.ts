export type { EvaluatedRecord } from './evaluated-record.js';
export type { Finding, FindingCode, Line, MissingFact, Score, SectionValue, Stage } from './score.js';
export { createScorer, evaluationOf, type Scorer, score } from './scorer.js';
export { tryScore } from './try-score.js';
