import { createHash } from 'node:crypto';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer, type Scorer } from '../../src/scoring/index.js';
import { readRecords } from '../helpers.js';

/** Unit → total, or the range of a provisional score. */
export type Totals = Readonly<Record<string, string>>;

/** What the fictional county scores: by default, and under each other option of each reading where that moves a total. */
export interface Golden {
  readonly default: Totals;
  readonly otherwise: Readonly<Record<string, Totals>>;
}

export const GOLDEN_FILE = new URL('county.json', import.meta.url);

export function countyGolden(): Golden {
  const records = ['records.json', 'incomplete.json'].flatMap((name) => readRecords(`examples/county/${name}`));
  const totals = (scorer: Pick<Scorer, 'score'>): Totals =>
    Object.fromEntries(
      records.map((record) => {
        const { unit, total, range } = scorer.score(record as never);
        return [unit.id, total ?? `${range.low} – ${range.high}`];
      }),
    );
  const byDefault = totals(createScorer(wuding2018) as unknown as Scorer);
  const otherwise: Record<string, Totals> = {};
  for (const [id, reading] of Object.entries(wuding2018.readings ?? {})) {
    for (const option of Object.keys(reading.options).filter((one) => one !== reading.default)) {
      const other = totals(createScorer(wuding2018, { readings: { [id]: option } }) as unknown as Scorer);
      const moved = Object.entries(other).filter(([unit, total]) => total !== byDefault[unit]);
      if (moved.length > 0) otherwise[`${id}=${option}`] = Object.fromEntries(moved);
    }
  }
  return { default: byDefault, otherwise };
}

/** Every total that differs, as a person reads it: `guyu: 90.00 → 95.00 (heavy-size=5-points)`. */
export function movedTotals(before: Golden, now: Golden): string[] {
  const readings = new Set(['', ...Object.keys(before.otherwise), ...Object.keys(now.otherwise)]);
  return [...readings].flatMap((reading) => {
    const [old, fresh] = [before, now].map(
      (golden): Totals => ({
        ...golden.default,
        ...(reading === '' ? {} : golden.otherwise[reading]),
      }),
    ) as [Totals, Totals];
    const units = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
    return units
      .filter((unit) => old[unit] !== fresh[unit])
      .map((unit) => `${unit}: ${old[unit] ?? '—'} → ${fresh[unit] ?? '—'}${reading === '' ? '' : ` (${reading})`}`);
  });
}

/** What CHANGELOG.md names under "Scores that change". */
export function goldenDigest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}
