export {
  type EvaluationFloor,
  type EvaluationInput,
  type EvaluationPart,
  type EvaluationResult,
  evaluate,
} from './evaluate.js';
