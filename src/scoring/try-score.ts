import { InvalidRecordError, type Issue } from '../issues/index.js';
import type { Score } from './score.js';
import type { Scorer } from './scorer.js';

export type Scored =
  | { readonly ok: true; readonly score: Score }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The score of a record, or everything that is wrong with it. */
export function tryScore(scorer: Scorer, record: unknown): Scored {
  try {
    return { ok: true, score: scorer.score(record as never) };
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error;
    return { ok: false, issues: error.issues };
  }
}
