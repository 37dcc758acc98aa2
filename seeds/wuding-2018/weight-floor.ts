import { choose, type Written } from '../../src/rulebook/choice.js';
import type { WeightFloor } from '../../src/rulebook/rulebook.js';
import { body } from './row.js';

/** 不得低于4%: exactly 4 % is enough. */
export const weightFloor = {
  minimum: '4%',
  breach: choose('floor-breach'),
  basis: [body('三', '政务公开工作在各地各部门年度综合考评体系所占分值权重不得低于4%')],
} as const satisfies Written<WeightFloor>;
