/** The one place where the engine and the second scorer are asked for the same things in the same shape. */
import type { Score } from '../../src/index.js';
import { type SecondRecord, secondScore } from '../second/score.js';

/** What the engine (a scorer under these readings) and the second scorer state about one record. */
export function bothOn(
  scorer: { readonly score: (record: never) => Score },
  record: SecondRecord,
  readings: Record<string, string>,
) {
  const { lines, ...second } = secondScore(record, readings);
  return {
    engine: ofEngine(scorer.score(record as never)),
    second: { ...second, lines: Object.fromEntries(Object.entries(lines).sort()) },
  };
}

function ofEngine(score: Score) {
  const lines = score.status === 'final' ? score.lines : [];
  return {
    status: score.status,
    total: score.total,
    low: score.range.low,
    high: score.range.high,
    applicable: score.applicable.points,
    earned: score.subtotals?.earned ?? null,
    deducted: score.subtotals?.deducted ?? null,
    awarded: score.subtotals?.awarded ?? null,
    missing: [...new Set(score.missing.map(({ fact }) => fact))].sort(),
    lines: Object.fromEntries(
      lines.flatMap(({ rule, exact }) => (rule && exact !== '0' ? [[rule, exact]] : [])).sort(),
    ),
  };
}
