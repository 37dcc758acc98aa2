import * as z from 'zod/mini';
import type { SharedMeasureKind } from './measures/index.js';
import { type Scale, scaleShape } from './scales/index.js';
import { num, oneOf } from './shapes.js';
import type { Num } from './words.js';

/** What rules say when they say nothing themselves. */
export interface Defaults {
  /** Share a plain "partial" is worth, 0..1; default 0.5. */
  readonly partial?: Num;
  /** Factor for work done after its due date, 0..1; default 0. Never reaches `delays`. */
  readonly late?: Num;
  /** Whether a due day itself is in time; default `inclusive`. */
  readonly dueEnd?: 'inclusive' | 'exclusive';
  /** The scale of earning rules that name none, by measure; default proportional. */
  readonly scale?: { readonly [M in SharedMeasureKind]?: Scale };
}

const scale = z.optional(scaleShape);
export const defaultsShape = z.strictObject({
  partial: z.optional(num),
  late: z.optional(num),
  dueEnd: z.optional(oneOf('inclusive', 'exclusive')),
  scale: z.optional(
    z.strictObject({ status: scale, checklist: scale, proportion: scale, delays: scale, count: scale }),
  ),
}) satisfies z.ZodMiniType<Defaults>;
