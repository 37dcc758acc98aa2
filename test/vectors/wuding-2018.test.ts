import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { createScorer, type Score, type Scorer } from '../../src/index.js';
import { lowestTerms, toHundredths, worthOf } from './arithmetic.js';
import { files, vectors } from './files.js';
import { makeVectors } from './make/index.js';
import { recordOf } from './unit-record.js';
import type { Expected, Vector } from './vector.js';

const scorers = new Map<string, Scorer>();
function scoreOf(vector: Vector): Score {
  const { readings = {} } = vector;
  const key = JSON.stringify(readings);
  const scorer = scorers.get(key) ?? (createScorer(wuding2018, { readings: readings as never }) as unknown as Scorer);
  scorers.set(key, scorer);
  return scorer.score(recordOf(vector) as never);
}

/** What the engine says, in the shape of what is expected; only what the vector speaks of. */
function ofEngine({ rule, expected }: Vector, score: Score): Expected {
  const missing = [...new Set(score.missing.map(({ fact }) => fact))].sort();
  const { low, high } = score.range;
  return {
    status: score.status as Expected['status'],
    line: score.lines.find((line) => line.rule === rule)?.exact ?? null,
    total: score.total,
    ...(score.status === 'final' ? {} : { range: { low: low!, high: high! } }),
    applicable: score.applicable.points,
    ...(missing.length > 0 ? { missing } : {}),
    ...(expected.finding === undefined
      ? {}
      : { finding: score.findings.some((one) => one.code === 'observed' && one.rule === rule) }),
  };
}

describe('the arithmetic of the vectors', () => {
  it('is read as arithmetic is: products before sums, from the left, brackets first', () => {
    expect(lowestTerms(worthOf('2 + 3 * 4 - 6 / 4 / 3'))).toBe('27/2');
    expect(lowestTerms(worthOf('10 - 4 - 3'))).toBe('3');
    expect(lowestTerms(worthOf('(10 - (4 - 3)) * 2 / (1 - 4)'))).toBe('-6');
    expect(['1 / 8', '124 / 1000', '1 / 3', '2 / 3', '7'].map((text) => toHundredths(worthOf(text)))).toEqual([
      '0.13',
      '0.12',
      '0.33',
      '0.67',
      '7.00',
    ]);
    for (const broken of ['', '1 +', '(1', '1)', '1 2', '1 + x']) expect(() => worthOf(broken)).toThrow();
  });

  it.each(Object.entries(files))('in %s comes to what is expected', (_, list) => {
    for (const { title, arithmetic, expected } of list) {
      const { line, total, low, high } = arithmetic;
      expect({ title, ...expected }).toMatchObject({
        title,
        line: line === null ? null : lowestTerms(worthOf(line)),
        total: total === null ? null : toHundredths(worthOf(total)),
      });
      const range = low && high ? { low: toHundredths(worthOf(low)), high: toHundredths(worthOf(high)) } : undefined;
      expect({ title, range: expected.range }).toEqual({ title, range });
    }
  });

  it('is what scripts/vectors.ts writes', () => {
    expect(JSON.stringify(files)).toBe(JSON.stringify(sorted(makeVectors())));
  });

  it('has a title of its own for every vector', () => {
    const titles = vectors.map(({ title, rule }) => `${rule}: ${title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

describe.each(Object.entries(files))('the engine gives the vectors of %s', (_, list) => {
  it.each(list.map((vector) => [`${vector.rule}: ${vector.title}`, vector] as const))('%s', (_title, vector) => {
    expect(ofEngine(vector, scoreOf(vector))).toEqual(vector.expected);
  });
});

/** In the order of the folder. */
function sorted(made: Record<string, Vector[]>): Record<string, Vector[]> {
  return Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
}
