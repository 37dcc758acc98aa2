export { evaluate, type EvaluationFloor, type EvaluationInput, type EvaluationPart, type EvaluationResult } from './evaluate.js';
