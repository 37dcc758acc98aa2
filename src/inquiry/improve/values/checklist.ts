import type { ChecklistMeasure } from '../../../rulebook/index.js';
import { doneNow } from '../reach.js';
import type { Reachable } from './value.js';

/** Every item. What is done stays done; a missing list may also be stated as empty. */
export const checklist: Reachable<ChecklistMeasure> = ({ parsed, readers, reach }, { items }) => {
  const ids = Object.keys(items);
  const done = doneNow(reach, readers);
  const isDone = parsed?.kind === 'checklist' && parsed.done.size === ids.length;
  const all = done === undefined || isDone ? [] : ['completedOn' in done ? { done: ids, ...done } : ids];
  return parsed === undefined ? [[], ...all] : all;
};
