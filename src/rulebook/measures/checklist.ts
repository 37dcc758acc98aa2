import * as z from 'zod/mini';
import { byWord, literal, num, text } from '../shapes.js';
import type { Id, Num, Text } from '../words.js';

/** Weight of the items done ÷ weight of all, as a share 0..1; a weight defaults to 1. */
export interface ChecklistMeasure {
  readonly kind: 'checklist';
  readonly items: Readonly<Record<Id, { readonly title: Text; readonly weight?: Num }>>;
}

export const checklistShape = z.strictObject({
  kind: literal('checklist'),
  items: byWord(z.strictObject({ title: text, weight: z.optional(num) })),
});
