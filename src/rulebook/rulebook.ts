import type { Written } from './choice.js';
import type { Defaults } from './defaults.js';
import type { AnyFacts, AnyOptions } from './facts.js';
import type { Rule } from './rule.js';
import type { Section } from './section.js';
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
