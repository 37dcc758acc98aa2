import type { Chosen } from './choice.js';
import type { Field, Fields, Measure } from './measures/index.js';
import type { CivilDate, Dec, Id, Num } from './words.js';

/** Why a duty does not concern this unit this year; only where the rule is exemptible. */
export interface Exempt {
  readonly exempt: string;
}
/** A civil date `"2018-12-31"` or an RFC 3339 instant with offset and seconds. */
export type Moment = CivilDate;

export type StatusFact = 'met' | 'partial' | 'unmet' | StatusDetail;
export interface StatusDetail {
  readonly status: 'met' | 'partial' | 'unmet';
  /** Share done, 0..1; only with `partial`. */
  readonly share?: Num;
  /** Not with `unmet`. */
  readonly completedOn?: Moment;
  readonly evidence?: string;
  readonly note?: string;
}
export type LevelFact<W extends string = string> = W;
export type TallyFact<W extends string = string> = { readonly [K in W]?: Dec };
export type RatingFact = Dec;
export type CountFact = Dec | readonly (Moment | { readonly on: Moment; readonly note?: string })[];
export interface ProportionFact {
  readonly part: Dec;
  readonly whole: Dec;
  readonly completedOn?: Moment;
}
export type ChecklistFact<I extends string = string> =
  | readonly I[]
  | { readonly done: readonly I[]; readonly completedOn?: Moment };
export type DelaysFact = readonly { readonly from: Moment; readonly to: Moment | null }[];
export type ProfileFact<F extends Fields = Fields> = FieldValues<F>;
export type EventsFact<F extends Fields = Fields> = readonly FieldValues<F>[];

type FieldValue<F extends Field> =
  | (F extends { readonly list: true } ? readonly ScalarOf<F>[] : ScalarOf<F>)
  | (F extends { readonly nullable: true } ? null : never);
type ScalarOf<F extends Field> = F extends { readonly type: 'word'; readonly of: readonly (infer W)[] }
  ? W
  : F extends { readonly type: 'number' | 'whole' }
    ? Dec
    : string;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends { readonly optional: true } ? K : never }[keyof F];
type FieldValues<F extends Fields> = string extends keyof F
  ? Readonly<Record<string, unknown>>
  : { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: FieldValue<F[K]> } & {
      readonly [K in OptionalKeys<F>]?: FieldValue<F[K]>;
    };

/** The fact a measure reads, before exemption. */
export type FactFor<M> = M extends { readonly kind: 'status' }
  ? StatusFact
  : M extends { readonly kind: 'level'; readonly words: infer W }
    ? LevelFact<keyof W & string>
    : M extends { readonly kind: 'tally'; readonly words: infer W }
      ? TallyFact<keyof W & string>
      : M extends { readonly kind: 'rating' }
        ? RatingFact
        : M extends { readonly kind: 'count' }
          ? CountFact
          : M extends { readonly kind: 'proportion' }
            ? ProportionFact
            : M extends { readonly kind: 'checklist'; readonly items: infer I }
              ? ChecklistFact<keyof I & string>
              : M extends { readonly kind: 'delays' }
                ? DelaysFact
                : M extends { readonly kind: 'profile'; readonly fields: infer F extends Fields }
                  ? ProfileFact<F>
                  : M extends { readonly kind: 'events'; readonly fields: infer F extends Fields }
                    ? EventsFact<F>
                    : never;

/** Any fact of any rulebook. */
export type AnyFact = FactFor<Measure> | Exempt;
export type AnyFacts = Readonly<Record<Id, AnyFact>>;
/** The chosen option of each reading. */
export type AnyOptions = Readonly<Record<Id, Id>>;

type RuleOf<R> = R extends Chosen<infer Branch> ? NonNullable<Branch> : R;
type MeasureOf<R> = R extends { readonly measure: infer M } ? (M extends Chosen<infer Branch> ? Branch : M) : never;
type FactIdOf<Key, R> = R extends { readonly fact: infer F extends string } ? F : Key;
type MayBeExempt<R> = R extends { readonly exemptible: false }
  ? never
  : R extends { readonly effect: { readonly kind: 'earn' } | Chosen<unknown> }
    ? Exempt
    : never;

/** The facts of a written rulebook's rules, by fact id. */
export type FactsOf<Rules> = {
  readonly [K in keyof Rules as MeasureOf<RuleOf<Rules[K]>> extends { readonly kind: 'given' }
    ? never
    : FactIdOf<K, RuleOf<Rules[K]>> & string]?: FactFor<MeasureOf<RuleOf<Rules[K]>>> | MayBeExempt<RuleOf<Rules[K]>>;
};

/** The options of a written rulebook's readings, by reading id. */
export type OptionsOf<Readings> = {
  readonly [K in keyof Readings]: Readings[K] extends { readonly options: infer O } ? keyof O & string : never;
};
