export type { Finding, FindingCode, Line, MissingFact, Score, SectionValue, Stage } from './score.js';
export { createScorer, type Scorer, score } from './scorer.js';
