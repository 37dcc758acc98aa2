import type { Id, Num, Text } from '../words.js';

/** Weight of the items done ÷ weight of all, as a share 0..1; a weight defaults to 1. */
export interface ChecklistMeasure {
  readonly kind: 'checklist';
  readonly items: Readonly<Record<Id, { readonly title: Text; readonly weight?: Num }>>;
}
