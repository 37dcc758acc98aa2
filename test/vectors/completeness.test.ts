import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../seeds/wuding-2018/index.js';
import { type Rule, resolveRulebook, type Scale, selectReadings } from '../../src/index.js';
import { vectors } from './files.js';
import type { Condition } from './vector.js';

const { rules, kinds } = resolveRulebook(wuding2018, selectReadings(wuding2018));

/** What a rule may meet with: every one of these has a vector. */
function conditionsOf({ effect, measure, due, exemptible, appliesTo }: Rule): Condition[] {
  const conditions: Condition[] = ['met', 'unmet', 'missing'];
  if (effect.kind === 'earn') {
    if (exemptible !== false) conditions.push('exempt');
    if (due !== undefined || measure.kind === 'count' || measure.kind === 'delays') conditions.push('late');
  }
  if (effect.kind === 'deduct') conditions.push('late');
  if (measure.kind === 'status') conditions.push('partial');
  if (measure.kind === 'checklist' || measure.kind === 'proportion') conditions.push('short');
  if (effect.kind === 'earn' && measure.kind === 'count' && required(effect.scale) > 1) conditions.push('short');
  const everybody = Object.keys(kinds).every((kind) => appliesTo?.kinds?.includes(kind));
  if (!everybody && effect.kind !== 'award') conditions.push('not-bound');
  return conditions;
}

function required(scale: Scale | undefined): number {
  return scale !== undefined && 'required' in scale ? Number(scale.required) : 1;
}

describe('the vectors of the founding rulebook', () => {
  it.each(Object.entries(rules))('meet %s in every condition it can be in', (id, rule) => {
    const had = new Set(vectors.filter((vector) => vector.rule === id).map(({ condition }) => condition));
    expect(conditionsOf(rule).filter((condition) => !had.has(condition))).toEqual([]);
  });

  it('hold several items, one of them late or never done, for every list of delays', () => {
    const lists = Object.entries(rules).filter(([, { measure }]) => measure.kind === 'delays');
    const short = new Set(
      vectors.filter(({ condition }) => condition === 'short' || condition === 'partial').map(({ rule }) => rule),
    );
    expect(lists.map(([id]) => id).filter((id) => !short.has(id))).toEqual([]);
  });

  it('leave out only what a fact, a reading or the unit leaves out', () => {
    const out = vectors.filter(({ condition }) => ['exempt', 'left-out', 'not-bound'].includes(condition));
    expect(out.filter(({ expected, readings }) => expected.line !== null && readings?.untriggered !== 'unmet')).toEqual(
      [],
    );
  });

  it('never exempt what may not be exempt', () => {
    const exempt = new Set(vectors.filter(({ condition }) => condition === 'exempt').map(({ rule }) => rule));
    expect(Object.keys(rules).filter((id) => rules[id]!.exemptible === false && exempt.has(id))).toEqual([]);
  });

  it('name every option of every reading, but for the defaults, which hold where nothing is named', () => {
    const options = Object.entries(wuding2018.readings ?? {}).flatMap(([id, reading]) =>
      Object.keys(reading.options)
        .filter((option) => option !== reading.default)
        .map((option) => `${id}=${option}`),
    );
    const named = new Set(
      vectors.flatMap(({ readings = {} }) => Object.entries(readings).map(([id, option]) => `${id}=${option}`)),
    );
    expect(options.filter((option) => !named.has(option))).toEqual([]);
  });

  it('concern rules of the rulebook and no others', () => {
    expect(vectors.map(({ rule }) => rule).filter((rule) => rules[rule] === undefined)).toEqual([]);
  });
});
