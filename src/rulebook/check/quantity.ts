import type { Measure, MeasureKind, SharedMeasureKind } from '../measures/index.js';
import type { Word } from '../words.js';

/** What a measure's quantity can be, before any fact: decides which scales and effects fit. */
export type QuantityForm =
  /** A share; full marks require 1 unless the scale says otherwise. */
  | { readonly is: 'share'; readonly isWhole: boolean }
  /** A mark; full marks require the top of the rating. */
  | { readonly is: 'mark'; readonly isWhole: false }
  /** A count: what full marks require must be said. */
  | { readonly is: 'count'; readonly isWhole: true }
  /** Counts by word (`isOnce`: one word, once): a table gives the points. No words: the field of `by` has none. */
  | { readonly is: 'words'; readonly isWhole: false; readonly words?: readonly Word[]; readonly isOnce: boolean };

const SHARE = { is: 'share', isWhole: false } as const;
const COUNT = { is: 'count', isWhole: true } as const;

const forms = {
  given: () => ({ is: 'share', isWhole: true }),
  status: () => SHARE,
  level: ({ words }) => ({ is: 'words', isWhole: false, words: Object.keys(words), isOnce: true }),
  tally: ({ words }) => ({ is: 'words', isWhole: false, words: Object.keys(words), isOnce: false }),
  rating: () => ({ is: 'mark', isWhole: false }),
  count: () => COUNT,
  proportion: () => SHARE,
  checklist: () => SHARE,
  delays: ({ quantity }) => (quantity === 'number-late' ? COUNT : SHARE),
  profile: () => ({ is: 'share', isWhole: true }),
  events: ({ by, fields }) =>
    by === undefined ? COUNT : { is: 'words', isWhole: false, words: fields[by]?.of, isOnce: false },
} satisfies { [K in MeasureKind]: (measure: Extract<Measure, { kind: K }>) => QuantityForm };

/** Of the measures whose scale may be set in `defaults`; a number of late items falls back on that of `delays`. */
export const SHARED_FORMS = {
  status: SHARE,
  checklist: SHARE,
  proportion: SHARE,
  delays: SHARE,
  count: COUNT,
} satisfies Record<SharedMeasureKind, QuantityForm>;

export function quantityForm(measure: Measure): QuantityForm {
  return (forms[measure.kind] as (measure: Measure) => QuantityForm)(measure);
}
