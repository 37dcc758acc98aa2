import type { StatusMeasure } from '../../../rulebook/index.js';
import { doneNow } from '../reach.js';
import type { Reachable } from './value.js';

/** Done: dated `asOf` where that is late. What is done stays done; a missing one may also be stated as not done. */
export const status: Reachable<StatusMeasure> = ({ parsed, readers, reach }) => {
  const done = doneNow(reach, readers);
  const isDone = parsed?.kind === 'status' && parsed.status === 'met';
  const met = done === undefined || isDone ? [] : ['completedOn' in done ? { status: 'met', ...done } : 'met'];
  return parsed === undefined ? ['unmet', ...met] : met;
};
