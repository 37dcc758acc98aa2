import * as z from 'zod/mini';
import { type When, whenShape } from './condition.js';
import { basis, dec, id, num, oneOf, places, text, yes } from './shapes.js';
import type { Basis, Dec, Id, Num, Text } from './words.js';

/** Who a rule or section concerns: kinds, roles and assignment are joined by "or"; absent = every unit, `{}` = nobody. */
export interface AppliesTo {
  readonly kinds?: readonly Id[];
  readonly roles?: readonly Id[];
  /** `true`: units whose record lists this rule under `assigned`; an id: those that list that rule. */
  readonly assigned?: true | Id;
}

/**
 * A node of the sheet (考评板块). With `fullMarks` or `counts` it is a score of its own
 * (earn → normalise → deduct → award → bounds → veto → round); with neither it is a heading,
 * or, where nothing in it earns, an adjustment of the section above.
 */
export interface Section {
  readonly title: Text;
  readonly within?: Id;
  readonly appliesTo?: AppliesTo;
  /** Adjustments only. */
  readonly when?: When;
  readonly basis?: Basis;
  /** The section's own scale, in points; defaults to `counts`. */
  readonly fullMarks?: Dec;
  /** What the full section is worth in its parent, in the parent's points; defaults to `fullMarks`. */
  readonly counts?: Dec;
  /** The points written in it must add up to `fullMarks`. */
  readonly addsUp?: true;
  /** What the points of items that do not apply become; default `rescale`. */
  readonly notApplicable?: 'rescale' | 'spread-equally' | 'leave';
  /** Least value, inclusive; `null` = none. Default `"0"` in the root and where there are marks, none in an adjustment. */
  readonly floor?: Dec | null;
  /** Greatest value, inclusive; `null` or absent = none. Percent only in an adjustment of percent awards. */
  readonly ceiling?: Num | null;
  /** Decimal places the section's own value is rounded to, last. */
  readonly round?: number;
  /** What this section does when a child section is void; default `void`. */
  readonly onVoid?: 'void' | 'zero';
}

export const appliesToShape = z.strictObject({
  kinds: z.optional(z.array(id)),
  roles: z.optional(z.array(id)),
  assigned: z.optional(z.union([yes, id])),
}) satisfies z.ZodMiniType<AppliesTo>;

export const sectionShape = z.strictObject({
  title: text,
  within: z.optional(id),
  appliesTo: z.optional(appliesToShape),
  when: z.optional(whenShape),
  basis: z.optional(basis),
  fullMarks: z.optional(dec),
  counts: z.optional(dec),
  addsUp: z.optional(yes),
  notApplicable: z.optional(oneOf('rescale', 'spread-equally', 'leave')),
  floor: z.optional(z.nullable(dec)),
  ceiling: z.optional(z.nullable(num)),
  round: z.optional(places),
  onVoid: z.optional(oneOf('void', 'zero')),
}) satisfies z.ZodMiniType<Section>;
