import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { driftedFiles } from '../../scripts/county.js';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { assess, type CountyEvaluationInput, evaluate } from '../../src/assessment/index.js';
import { checkRecord } from '../../src/record/index.js';
import type { UnitRecord } from '../../src/record/record.js';
import { createScorer } from '../../src/scoring/index.js';

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../examples/county/${name}`, import.meta.url), 'utf8'));
}
const recordsOf = (name: string) => read<{ records: UnitRecord<never>[] }>(name).records;
const unitsOf = (name: string) => recordsOf(name).map(({ unit }) => unit);
const evaluations = read<{ evaluations: (Parameters<typeof evaluate>[0] & { unit: string })[] }>(
  'evaluation.json',
).evaluations;

const units = unitsOf('records.json');
const scorer = createScorer(wuding2018);
const checked = recordsOf('records.json').map((record) => {
  const result = scorer.check(record);
  if (!result.ok) throw new Error(`${record.unit.id}: ${result.issues[0]?.message.en}`);
  return result.record;
});
const scores = new Map(checked.map((record) => [record.unit.id, scorer.score(record)]));

describe('the fictional county', () => {
  it('is what scripts/county.ts writes from the profiles', () => {
    expect(driftedFiles()).toEqual([]);
  });

  it('names each unit once, in all its files', () => {
    const ids = [...units, ...unitsOf('incomplete.json'), ...unitsOf('broken.json')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has 11 townships, and departments that hold every role of the rulebook', () => {
    expect(units.filter(({ kind }) => kind === 'township')).toHaveLength(11);
    const held = new Set(units.filter(({ kind }) => kind === 'department').flatMap(({ roles }) => roles ?? []));
    expect([...held].sort()).toEqual(Object.keys(wuding2018.roles ?? {}).sort());
  });

  it('states every fact of the rulebook in some record', () => {
    const stated = new Set(recordsOf('records.json').flatMap(({ facts }) => Object.keys(facts)));
    const rules = Object.entries(wuding2018.rules as Record<string, { fact?: string }>);
    expect(rules.map(([id, { fact }]) => fact ?? id).filter((fact) => !stated.has(fact))).toEqual([]);
  });

  it('has complete records: every score is final, two townships tie', () => {
    expect([...scores.values()].filter(({ status }) => status !== 'final').map(({ unit }) => unit.id)).toEqual([]);
    expect(scores.get('chunfen')?.total).toBe(scores.get('qingming')?.total);
  });

  it('has complete records under every option of every reading, and each option tells in some total', () => {
    const provisional: string[] = [];
    const idle: string[] = [];
    for (const [id, reading] of Object.entries(wuding2018.readings ?? {})) {
      for (const option of Object.keys(reading.options).filter((one) => one !== reading.default)) {
        const other = createScorer(wuding2018, { readings: { [id]: option } });
        const others = checked.map((record) => other.score(record));
        if (others.some(({ status }) => status !== 'final')) provisional.push(`${id}=${option}`);
        if (others.every(({ unit, total }) => total === scores.get(unit.id)?.total)) idle.push(`${id}=${option}`);
      }
    }
    // A breach of the weight floor is a matter of the wider evaluation.
    expect({ provisional, idle }).toEqual({ provisional: [], idle: ['floor-breach=refuse'] });
  }, 60_000);

  it('has incomplete records, which score provisionally, and broken ones, which are rejected', () => {
    expect(recordsOf('incomplete.json').map((record) => scorer.score(record).status)).toEqual(
      Array(3).fill('provisional'),
    );
    const firstCodes = recordsOf('broken.json').map((record) => {
      const checked = checkRecord(wuding2018, record);
      return checked.ok ? 'none' : checked.issues[0]?.code;
    });
    expect(firstCodes).not.toContain('none');
    expect(new Set(firstCodes).size).toBe(firstCodes.length);
  });

  it('evaluates with the scores of its records, one of them at 3 %, raised to the floor', () => {
    const weights = evaluations.map(({ unit, ...input }) => {
      const open = input.parts.find(({ id }) => id === 'open-government');
      expect(open?.score, unit).toBe(scores.get(unit)?.total);
      const raised = evaluate(input).findings.some(({ code }) => code === 'weight-raised');
      return `${open?.weight}${raised ? ' raised' : ''}`;
    });
    expect(weights).toEqual(['4%', '6%', '3% raised']);
  });
});

describe('the wider evaluation of the townships', () => {
  it('takes the totals that assess gives', () => {
    const { units: given } = read<CountyEvaluationInput>('county-evaluation.json');
    const { ranking } = assess(scorer, recordsOf('records.json'));
    const totals = new Map(ranking.township?.map(({ unit, total }) => [unit, total]));
    expect(given.map(({ unit, scores: own }) => [unit, own['open-government']])).toEqual([...totals]);
  });
});
