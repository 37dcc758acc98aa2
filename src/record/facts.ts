import type { Day, Moment } from '../calendar/index.js';
import type { Ratio } from '../numbers/index.js';
import type { Id, Word } from '../rulebook/index.js';

/** A checked fact in the engine's own terms: days, instants and exact ratios instead of text. */
export type ParsedFact =
  | { readonly kind: 'exempt'; readonly reason: string }
  | ParsedStatus
  | { readonly kind: 'level'; readonly word: Word }
  | { readonly kind: 'tally'; readonly counts: ReadonlyMap<Word, Ratio> }
  | { readonly kind: 'rating'; readonly mark: Ratio }
  | { readonly kind: 'count'; readonly count: Ratio | readonly Day[] }
  | { readonly kind: 'proportion'; readonly part: Ratio; readonly whole: Ratio; readonly completedOn?: Day }
  | { readonly kind: 'checklist'; readonly done: ReadonlySet<Id>; readonly completedOn?: Day }
  | { readonly kind: 'delays'; readonly items: readonly ParsedDelay[] }
  | { readonly kind: 'profile'; readonly fields: ParsedFields }
  | { readonly kind: 'events'; readonly entries: readonly ParsedFields[] };

export interface ParsedStatus {
  readonly kind: 'status';
  readonly status: 'met' | 'partial' | 'unmet';
  readonly share?: Ratio;
  readonly completedOn?: Day;
}
export interface ParsedDelay {
  readonly from: Moment;
  readonly to: Moment | null;
}
/** A word is text, a number a ratio, a date or instant a moment; lists hold words, numbers or moments. */
export type ParsedValue = null | string | Ratio | Moment | readonly (string | Ratio | Moment)[];
/** The stated fields; an absent optional field has no entry. */
export type ParsedFields = ReadonlyMap<Id, ParsedValue>;
/** The stated facts of a record, by fact id; a missing fact has no entry. */
export type ParsedFacts = ReadonlyMap<Id, ParsedFact>;
