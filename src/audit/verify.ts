import { type Assessment, assess } from '../assessment/index.js';
import { KaopingError } from '../issues/index.js';
import { digestOf, digestOfJson, type Rulebook, requireRulebook } from '../rulebook/index.js';
import { createScorer, type Score, type Scorer } from '../scoring/index.js';
import { type Difference, differencesBetween } from './differences.js';
import { digestOfReadings, digestOfRecords, type SealableRecord, type Sealed } from './seal.js';

export type Verification =
  | { readonly ok: true; readonly seal: string }
  | { readonly ok: false; readonly differences: readonly Difference[] };

/** What a seal is held against. */
export interface Evidence {
  readonly rulebook: object;
  /** Of a sealed score. */
  readonly record?: SealableRecord;
  /** Of a sealed assessment. */
  readonly records?: readonly SealableRecord[];
}

/**
 * Scores again under the sealed readings and compares every value: the digests with what they are of, the result with what
 * comes out now. Nothing is thrown for what is not as sealed: it is a difference, with its path.
 * @throws InvalidRulebookError when the rulebook breaks its format.
 * @example
 * const record = { unit: { id: 'baishui', kind: 'township' }, year: 2018, facts: { 'report-heard': 1 } };
 * const { result, ...sealed } = seal(score(wuding2018, record), record);
 * const forged = { ...sealed, result: { ...result, range: { low: '99.00', high: '100.00' } } };
 * const verified = verify(forged, { rulebook: wuding2018, record });
 * verified.ok ? [] : verified.differences.map(({ path }) => path) // ["/digests/result", "/result/range/low"]
 */
export function verify(sealed: unknown, evidence: Evidence): Verification {
  const differences = isSealed(sealed)
    ? compareSealed(sealed, evidence)
    : [{ path: '', sealed, now: 'kaoping/seal/1' }];
  return differences.length === 0 ? { ok: true, seal: (sealed as Sealed).seal } : { ok: false, differences };
}

function isSealed(value: unknown): value is Sealed {
  const { format, digests, result } = (value ?? {}) as Partial<Record<keyof Sealed, unknown>>;
  const isObject = (part: unknown) => typeof part === 'object' && part !== null;
  return format === 'kaoping/seal/1' && isObject(digests) && isObject(result);
}

function compareSealed(sealed: Sealed, { rulebook, record, records }: Evidence): Difference[] {
  const checked = requireRulebook(rulebook);
  const { result } = sealed;
  const given = 'scores' in result ? (records ?? []) : record;
  const digests = {
    rulebook: digestOf(checked),
    readings: digestOfReadings(result.readings ?? {}),
    records: given === undefined ? undefined : digestOfRecords(given),
    result: digestOfJson(result),
  };
  return [
    ...differencesBetween(sealed.digests, digests, ['digests']),
    ...differencesBetween(sealed.seal, digestOfJson(sealed.digests), ['seal']),
    ...differencesBetween(asJson(result), asJson(resultNow(checked, result, given)), ['result']),
  ];
}

/** The result as it comes out now; an error takes the place of what cannot be scored. */
function resultNow(
  rulebook: Rulebook,
  sealed: Score | Assessment,
  given: SealableRecord | readonly SealableRecord[] | undefined,
): unknown {
  try {
    const scorer: Scorer = createScorer(rulebook, { readings: sealed.readings });
    return Array.isArray(given) ? assess(scorer, given) : scorer.score(given as never);
  } catch (error) {
    if (!(error instanceof KaopingError)) throw error;
    return { issues: error.issues };
  }
}

/** As it is written down: what is `undefined` is not there. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
