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
export { differenceOf, type LineMove, type LineNames, lineMoves } from './line-moves.js';
