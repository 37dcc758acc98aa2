import type { Text } from '../../issues/index.js';
import type { Measure, MeasureKind } from '../../rulebook/index.js';
import { isShareDone } from './measures.js';
import { text } from './words.js';

/** How a quantity above 0, and each 1 of a quantity, is said of what is counted. */
interface Often {
  readonly any: Text;
  readonly each: Text;
}

const COUNTED: Often = { any: text('有此情形', 'where there is any'), each: text('每次', 'each time') };
const LATE: Often = { any: COUNTED.any, each: text('每件', 'for each') };
const DONE: Often = {
  any: text('有所完成的', 'where any of it is done'),
  each: text('按完成比例', 'in proportion to what is done'),
};
const HELD: Often = { any: text('有此情形', 'where it is so'), each: text('有此情形', 'where it is so') };
const ALWAYS: Often = { any: text('', ''), each: text('', '') };

const OFTEN: Readonly<Record<MeasureKind, Often>> = {
  given: ALWAYS,
  status: DONE,
  checklist: DONE,
  delays: LATE,
  count: COUNTED,
  events: COUNTED,
  level: COUNTED,
  tally: COUNTED,
  profile: HELD,
  proportion: { any: text('高于0的', 'where it is above 0'), each: text('按该比例', 'in proportion to it') },
  rating: { any: text('高于0的', 'where it is above 0'), each: text('评分每1分', 'for each 1 of the mark') },
};

export function oftenOf(measure: Measure): Often {
  return isShareDone(measure) ? DONE : OFTEN[measure.kind];
}
