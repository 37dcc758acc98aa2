import type { LevelMeasure } from '../../../rulebook/index.js';
import { isOpen } from '../reach.js';
import { isWorthPoints, type Reachable } from './value.js';

/** Any word while points are given for it; one that only deductions and vetoes read has happened. A missing one is free. */
export const level: Reachable<LevelMeasure> = (fact, { words }) => {
  const { parsed, readers, reach } = fact;
  const isFree = parsed === undefined || (isWorthPoints(fact) && isOpen(reach, readers));
  return isFree ? Object.keys(words) : [];
};
