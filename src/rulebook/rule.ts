import * as z from 'zod/mini';
import { type When, whenShape } from './condition.js';
import { type Effect, effectShape } from './effects/index.js';
import { type Measure, measureShape } from './measures/index.js';
import { type AppliesTo, appliesToShape } from './section.js';
import { basis, civilDate, id, num, oneOf, plain, text } from './shapes.js';
import type { Basis, CivilDate, Id, Num, Text } from './words.js';

/** A due date; `late` is the factor (0..1) for what is done after it within the assessment year. */
export type Due = CivilDate | DueTerms;
export interface DueTerms {
  readonly on: CivilDate;
  /** Whether the day itself is in time; default `defaults.dueEnd`, else `inclusive`. */
  readonly end?: 'inclusive' | 'exclusive';
  readonly late?: Num;
}

/** How a cell of the printed sheet reached this rule. */
export interface Provenance {
  readonly source: 'explicit' | 'carried' | 'inferred' | 'lost';
  /** Required by lint for `inferred` and `lost`. */
  readonly reason?: string;
}

/** One rule (考评细则): appliesTo × measure × effect, with the clause it stands on. */
export interface Rule {
  readonly title: Text;
  readonly basis: Basis;
  readonly section: Id;
  readonly appliesTo?: AppliesTo;
  /** The fact it reads; default: the rule's own id. */
  readonly fact?: Id;
  readonly measure: Measure;
  readonly effect: Effect;
  readonly due?: Due;
  readonly when?: When;
  /** `false`: the fact of this earning rule may not be exempt. */
  readonly exemptible?: false;
  /** What an exempt fact (also 0 of 0, an empty list of delays) makes of this rule; default `left-out`. */
  readonly notApplicable?: 'left-out' | 'zero' | 'full' | { readonly shareOf: Id };
  readonly provenance?: Readonly<Record<string, Provenance>>;
}

const dueShape = z.union([
  civilDate,
  z.strictObject({ on: civilDate, end: z.optional(oneOf('inclusive', 'exclusive')), late: z.optional(num) }),
]);
const provenanceShape = z.strictObject({
  source: oneOf('explicit', 'carried', 'inferred', 'lost'),
  reason: z.optional(plain),
});

export const ruleShape = z.strictObject({
  title: text,
  basis,
  section: id,
  appliesTo: z.optional(appliesToShape),
  fact: z.optional(id),
  measure: measureShape,
  effect: effectShape,
  due: z.optional(dueShape),
  when: z.optional(whenShape),
  exemptible: z.optional(z.literal(false)),
  notApplicable: z.optional(z.union([oneOf('left-out', 'zero', 'full'), z.strictObject({ shareOf: id })])),
  provenance: z.optional(z.record(plain, provenanceShape)),
}) satisfies z.ZodMiniType<Rule>;
