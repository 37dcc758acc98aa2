import { ONE, type Ratio, sign, ZERO } from '../numbers/index.js';
import type { Id, Word } from '../rulebook/index.js';

/** What a measure makes of a fact, before any points. */
export type Quantity =
  /** A share 0..1, a count, a mark or a ratio. */
  | { readonly is: 'number'; readonly value: Ratio }
  /** Counts by word, all above 0; words not counted have no entry. */
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
  readonly isWhole?: true;
}

export const SHARE: Domain = { from: ZERO, to: ONE };
export const WHOLE: Domain = { from: ZERO, to: null, isWhole: true };

/** The quantities above 0 of a domain: what a deduction acts on. */
export interface Acting extends Domain {
  readonly from: Ratio;
  /** From just above `from` on. */
  readonly isOpen: boolean;
}

/** `undefined` where a domain holds nothing above 0. */
export function acting({ from, to, isWhole }: Domain): Acting | undefined {
  if (to !== null && sign(to) <= 0) return undefined;
  if (from !== null && sign(from) > 0) return { from, to, isOpen: false, ...(isWhole && { isWhole }) };
  return isWhole ? { from: ONE, to, isWhole, isOpen: false } : { from: ZERO, to, isOpen: true };
}

export const MISSING: Quantity = { is: 'missing' };
export const EXEMPT: Quantity = { is: 'exempt' };
export const NOTHING: Quantity = { is: 'nothing' };
export const LEFT_OUT: Quantity = { is: 'left-out' };

export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  return quantity.is === 'number' || quantity.is === 'words';
}

/** Whether there is something of it: a number above 0, any word counted. */
export function isAboveZero(quantity: KnownQuantity): boolean {
  return quantity.is === 'number' ? sign(quantity.value) > 0 : quantity.counts.size > 0;
}

export const NONE: Quantity = { is: 'number', value: ZERO };
