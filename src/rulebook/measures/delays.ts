import * as z from 'zod/mini';
import type { Limit } from '../../calendar/index.js';
import { LONGEST_TERM } from '../../calendar/index.js';
import { civilDate, integer, literal, num, oneOf } from '../shapes.js';
import type { Num } from '../words.js';

/** Whether each item was done within its limit: the share in time 0..1, or how many were late. */
export interface DelaysMeasure {
  readonly kind: 'delays';
  readonly limit: Limit;
  /** A term before the limit; done between the two an item is worth `afterTarget`. */
  readonly target?: Limit;
  /** Share an item is worth between target and limit, 0..1; default 1. */
  readonly afterTarget?: Num;
  /** Share an item is worth after its limit but within the year, 0..1; default 0. */
  readonly late?: Num;
  readonly quantity?: 'share-in-time' | 'number-late';
  /** What an empty list is for `share-in-time`; default `exempt`. */
  readonly none?: 'exempt' | 'unmet';
}

const limit = z.union([
  z.strictObject({ unit: oneOf('hours', 'days', 'working-days', 'months'), n: integer(0, LONGEST_TERM) }),
  z.strictObject({ on: civilDate }),
]);
export const delaysShape = z.strictObject({
  kind: literal('delays'),
  limit,
  target: z.optional(limit),
  afterTarget: z.optional(num),
  late: z.optional(num),
  quantity: z.optional(oneOf('share-in-time', 'number-late')),
  none: z.optional(oneOf('exempt', 'unmet')),
});
