import type { RejectedRecord } from '../assessment/index.js';
import { issueAt } from '../issues/index.js';
import { type CheckedRecord, namesIn } from '../record/index.js';
import type { Scorer } from '../scoring/index.js';

export interface JudgedRecords {
  readonly accepted: readonly CheckedRecord[];
  /** Accepted and rejected are together what was given. */
  readonly rejected: readonly RejectedRecord[];
}

/** Judges a county's records; a second one of a unit is rejected, also when the first was. */
export function judgeRecords({ check }: Scorer, records: readonly unknown[]): JudgedRecords {
  const accepted: CheckedRecord[] = [];
  const rejected: RejectedRecord[] = [];
  const seen = new Set<string>();
  for (const [at, record] of records.entries()) {
    const { unit, key } = namesIn(record);
    const isSecond = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    const result = check(record);
    if (result.ok && !isSecond) {
      accepted.push(result.record as CheckedRecord);
      continue;
    }
    const second = isSecond ? [issueAt(['unit', 'id'], 'second-record', { name: unit })] : [];
    const issues = [...second, ...(result.ok ? [] : result.issues)];
    rejected.push({ line: at + 1, ...(unit === undefined ? {} : { unit }), issues });
  }
  return { accepted, rejected };
}
