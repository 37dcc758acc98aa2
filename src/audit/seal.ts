import type { Assessment } from '../assessment/index.js';
import type { AnyOptions, Id } from '../rulebook/index.js';
import { digestOfJson } from '../rulebook/index.js';
import type { Score } from '../scoring/index.js';

/** A result with digests of everything it stands on: who has the rulebook and the records can {@link verify} it. */
export interface Sealed<Result extends Score | Assessment = Score | Assessment> {
  readonly format: 'kaoping/seal/1';
  readonly digests: Digests;
  /** Over the digests: the one line to print in minutes, or to sign. */
  readonly seal: string;
  readonly result: Result;
}

/** Each `sha256:` and hex, over the RFC 8785 form. */
export interface Digests {
  readonly rulebook: string;
  readonly readings: string;
  /** Of the record, or of all records by unit id. */
  readonly records: string;
  readonly result: string;
}

/** A record as anyone may write it; what may be left out stands for the same as its default. */
export interface SealableRecord {
  readonly unit: { readonly id: Id; readonly kind: Id } & Readonly<Record<string, unknown>>;
  readonly year: number;
  readonly facts: object;
}

/**
 * Seals a score with the record it was made from, or an assessment with its records. Spacing and the order of keys do not
 * matter; any other change of rulebook, readings, record or result is found by {@link verify}.
 * @example
 * const record = { unit: { id: 'baishui', kind: 'township' }, year: 2018, facts: { 'report-heard': 1 } };
 * const sealed = seal(score(wuding2018, record), record);
 * verify(sealed, { rulebook: wuding2018, record }).ok // true
 */
export function seal(score: Score, record: SealableRecord): Sealed<Score>;
export function seal(assessment: Assessment, records: readonly SealableRecord[]): Sealed<Assessment>;
export function seal(result: Score | Assessment, records: SealableRecord | readonly SealableRecord[]): Sealed {
  const digests = {
    rulebook: result.rulebook.digest,
    readings: digestOfReadings(result.readings),
    records: digestOfRecords(records),
    result: digestOfJson(result),
  };
  return { format: 'kaoping/seal/1', digests, seal: digestOfJson(digests), result };
}

export function digestOfReadings(readings: AnyOptions): string {
  return digestOfJson(readings);
}

export function digestOfRecords(records: SealableRecord | readonly SealableRecord[]): string {
  if (!Array.isArray(records)) return digestOfJson(normalised(records as SealableRecord));
  const all = (records as readonly SealableRecord[])
    .map(normalised)
    .map((record) => ({ record, id: record?.unit?.id }));
  return digestOfJson(all.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ record }) => record));
}

/** With the defaults of the unit put in: a record as written and as checked are one. What is no record stays as it is. */
function normalised(record: SealableRecord): SealableRecord {
  if (typeof record?.unit !== 'object' || record.unit === null) return record;
  const { id, name = id, kind, roles = [], assigned = [], ...rest } = record.unit;
  return { ...record, unit: { ...rest, id, name, kind, roles, assigned } };
}
