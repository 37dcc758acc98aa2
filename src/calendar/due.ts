import type { Day } from './civil-date.js';

/**
 * The last day in time of what is due by the day `on` (8月底前, 10月15日前): that day where the end is `inclusive`,
 * the day before where it is `exclusive`.
 * @example formatCivilDate(dueDay(requireCivilDate('2018-10-15'), 'exclusive')) // "2018-10-14"
 */
export function dueDay(on: Day, end: 'inclusive' | 'exclusive'): Day {
  return end === 'inclusive' ? on : on - 1;
}
