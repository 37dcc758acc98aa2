import * as z from 'zod/mini';
import type { Written } from './choice.js';
import { type Defaults, defaultsShape } from './defaults.js';
import type { AnyFacts, AnyOptions } from './facts.js';
import { type Rule, ruleShape } from './rule.js';
import { type Section, sectionShape } from './section.js';
import {
  basis,
  byId,
  civilDate,
  dec,
  id,
  integer,
  literal,
  oneOf,
  pct,
  places,
  plain,
  text,
  utcOffset,
} from './shapes.js';
import type { Basis, CivilDate, Dec, Id, Pct, Rounding, Text } from './words.js';

/** Everything a rulebook (考评办法) says, with every choice replaced by the chosen branch. */
export interface ResolvedRulebook {
  readonly format: 'kaoping/rulebook/1';
  readonly id: Id;
  readonly edition: string;
  /** The assessment year. */
  readonly year: number;
  readonly title: Text;
  /** Where an instant becomes a civil date, such as `"+08:00"`. */
  readonly utcOffset: string;
  /** The name of a shipped table (`"cn"`) or a table; looked up only when a rule counts working days. */
  readonly calendar?: string | Calendar;
  readonly documents: Readonly<Record<Id, SourceDocument>>;
  readonly precision?: Precision;
  readonly kinds: Readonly<Record<Id, { readonly title: Text }>>;
  readonly roles?: Readonly<Record<Id, { readonly title: Text; readonly kinds?: readonly Id[] }>>;
  readonly sections: Readonly<Record<Id, Section>>;
  readonly rules: Readonly<Record<Id, Rule>>;
  readonly defaults?: Defaults;
  readonly readings?: Readonly<Record<Id, Reading>>;
  readonly assumptions?: Readonly<Record<Id, Assumption>>;
  readonly cohort?: Readonly<Record<Id, Derived>>;
  readonly weightFloor?: WeightFloor;
  readonly grades?: Grades;
  readonly ranking?: 'competition' | 'dense';
}

export interface SourceDocument {
  readonly title: Text;
  readonly number?: string;
  readonly issuer?: Text;
  readonly issuedOn?: CivilDate;
  readonly sha256?: string;
}

/** Decimal places of the total (default 2) and of shown amounts (default 4); rounding default `half-up`. */
export interface Precision {
  readonly total?: number;
  readonly shown?: number;
  readonly rounding?: Rounding;
}

/** One ambiguous clause and the defensible ways to read it, one of them the default. */
export interface Reading {
  readonly question: Text;
  readonly basis: Basis;
  readonly default: Id;
  readonly options: Readonly<Record<Id, { readonly title: Text }>>;
}

/** A smaller ambiguity settled in the rulebook, with its reason. */
export interface Assumption {
  readonly question: Text;
  readonly answer: Text;
  readonly why: Text;
  readonly basis: Basis;
}

/** A fact that needs the whole county. `rank` gives a count, everything else an exact `{ part, whole }`. */
export interface Derived {
  readonly of: Id;
  readonly take: 'rank' | 'best' | 'mean' | 'mean-share' | 'ratio-to-best' | 'above-mean';
  readonly best: 'highest' | 'lowest';
  readonly peers?: 'all' | 'others';
}

/** The least weight this assessment may have in the wider annual evaluation (权重下限). */
export interface WeightFloor {
  readonly minimum: Pct;
  readonly breach: 'raise' | 'refuse';
  readonly basis: Basis;
}

export interface Grades {
  readonly round?: number;
  /** Best first; lower ends only, the last band has neither `atLeast` nor `quota`. */
  readonly bands: readonly Band[];
}
export interface Band {
  readonly id: Id;
  readonly title: Text;
  readonly atLeast?: Dec;
  readonly quota?: Quota;
}
export type Quota = (
  | { readonly share: Pct; readonly rounding: 'down' | 'up' | 'half-up' }
  | { readonly count: number }
) & { readonly ties: 'in' | 'out' };

/** A working-day table: Monday to Friday but for these days, ends included; outside it: an error. */
export interface Calendar {
  readonly basis: Basis;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Days from Monday to Friday that are off. */
  readonly holidays: readonly CivilDate[];
  /** Saturdays and Sundays that are worked (调休). */
  readonly workdays: readonly CivilDate[];
}

type WithChoices = 'sections' | 'rules' | 'defaults' | 'weightFloor';

/** A rulebook as it is written: a choice may stand for any value of its sections, rules, defaults and weight floor. */
export type WrittenRulebook = Omit<ResolvedRulebook, WithChoices> & {
  readonly sections: Readonly<Record<Id, Written<Section>>>;
  readonly rules: Readonly<Record<Id, Written<Rule>>>;
  readonly defaults?: Written<Defaults>;
  readonly weightFloor?: Written<WeightFloor>;
};

declare const types: unique symbol;

/** A checked rulebook; `Facts` and `Options` are the types of its records' facts and of its readings. */
export interface Rulebook<Facts = AnyFacts, Options = AnyOptions> extends WrittenRulebook {
  readonly [types]?: { readonly facts: Facts; readonly options: Options };
}

const quotaTies = { ties: oneOf('in', 'out') };
const quotaShape = z.union([
  z.strictObject({ share: pct, rounding: oneOf('down', 'up', 'half-up'), ...quotaTies }),
  z.strictObject({ count: integer(0, Number.MAX_SAFE_INTEGER), ...quotaTies }),
]);
const calendarShape = z.strictObject({
  basis,
  from: civilDate,
  to: civilDate,
  holidays: z.array(civilDate),
  workdays: z.array(civilDate),
});

/** The parts in which a choice may stand, each without choices. */
export const choosableShapes = {
  sections: sectionShape,
  rules: ruleShape,
  defaults: defaultsShape,
  weightFloor: z.strictObject({ minimum: pct, breach: oneOf('raise', 'refuse'), basis }),
} satisfies { sections: z.ZodMiniType<Section>; rules: z.ZodMiniType<Rule> } & Record<string, z.ZodMiniType>;

const frame = {
  format: literal('kaoping/rulebook/1'),
  id,
  edition: plain,
  year: integer(1, 9998),
  title: text,
  utcOffset,
  calendar: z.optional(z.union([plain, calendarShape])),
  documents: byId(
    z.strictObject({
      title: text,
      number: z.optional(plain),
      issuer: z.optional(text),
      issuedOn: z.optional(civilDate),
      sha256: z.optional(plain),
    }),
  ),
  precision: z.optional(
    z.strictObject({
      total: z.optional(places),
      shown: z.optional(places),
      rounding: z.optional(oneOf('half-up', 'half-even')),
    }),
  ),
  kinds: byId(z.strictObject({ title: text })),
  roles: z.optional(byId(z.strictObject({ title: text, kinds: z.optional(z.array(id)) }))),
  readings: z.optional(
    byId(z.strictObject({ question: text, basis, default: id, options: byId(z.strictObject({ title: text })) })),
  ),
  assumptions: z.optional(byId(z.strictObject({ question: text, answer: text, why: text, basis }))),
  cohort: z.optional(
    byId(
      z.strictObject({
        of: id,
        take: oneOf('rank', 'best', 'mean', 'mean-share', 'ratio-to-best', 'above-mean'),
        best: oneOf('highest', 'lowest'),
        peers: z.optional(oneOf('all', 'others')),
      }),
    ),
  ),
  grades: z.optional(
    z.strictObject({
      round: z.optional(places),
      bands: z
        .array(z.strictObject({ id, title: text, atLeast: z.optional(dec), quota: z.optional(quotaShape) }))
        .check(z.minLength(1, 'nothing-listed')),
    }),
  ),
  ranking: z.optional(oneOf('competition', 'dense')),
};

/** A rulebook without choices. */
export const rulebookShape = z.strictObject({
  ...frame,
  sections: byId(choosableShapes.sections),
  rules: byId(choosableShapes.rules),
  defaults: z.optional(choosableShapes.defaults),
  weightFloor: z.optional(choosableShapes.weightFloor),
}) satisfies z.ZodMiniType<ResolvedRulebook>;

/** A written rulebook, the parts in which choices stand not looked into. */
export const frameShape = z.strictObject({
  ...frame,
  sections: byId(z.looseObject({})),
  rules: byId(z.looseObject({})),
  defaults: z.optional(z.looseObject({})),
  weightFloor: z.optional(z.looseObject({})),
});
