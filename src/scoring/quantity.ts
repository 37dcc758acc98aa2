import { type Ratio, sign, ZERO } from '../numbers/index.js';
import type { Id, Word } from '../rulebook/index.js';

/** What a measure makes of a fact, before any points. */
export type Quantity =
  /** A share 0..1, a count, a mark or a ratio. */
  | { readonly is: 'number'; readonly value: Ratio }
  /** Counts by word; words not counted have no entry. */
  | { readonly is: 'words'; readonly counts: ReadonlyMap<Word, Ratio> }
  /** The unit stated why the duty does not concern it. */
  | { readonly is: 'exempt' }
  /** Nothing there to measure: 0 of 0, an empty list of delays. */
  | { readonly is: 'nothing' }
  /** Every item is left out, whatever the rule says of empty lists. */
  | { readonly is: 'left-out' }
  /** The fact, or the named fields of it, is not stated. */
  | { readonly is: 'missing'; readonly fields?: readonly Id[] };

export type KnownQuantity = Extract<Quantity, { is: 'number' | 'words' }>;

/** The numbers a quantity can be, ends included; `null` = no end. Words have none. */
export interface Domain {
  readonly from: Ratio | null;
  readonly to: Ratio | null;
}

export const MISSING: Quantity = { is: 'missing' };
export const EXEMPT: Quantity = { is: 'exempt' };
export const NOTHING: Quantity = { is: 'nothing' };
export const LEFT_OUT: Quantity = { is: 'left-out' };

export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  return quantity.is === 'number' || quantity.is === 'words';
}

/** Whether a deduction, award or veto has something to act on. */
export function isAboveZero(quantity: KnownQuantity): boolean {
  if (quantity.is === 'number') return sign(quantity.value) > 0;
  for (const count of quantity.counts.values()) if (sign(count) > 0) return true;
  return false;
}

export const NONE: Quantity = { is: 'number', value: ZERO };
