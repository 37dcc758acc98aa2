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
export { type LineMove, type LineNames, lineMoves } from './line-moves.js';
