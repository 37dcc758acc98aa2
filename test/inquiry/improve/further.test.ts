import { describe, expect, it } from 'vitest';
import { wuding2018 } from '../../../seeds/wuding-2018/index.js';
import { createScorer, improve } from '../../../src/index.js';
import { countyRecords } from '../../helpers.js';
import { ask, sheet } from './sheet.js';

const lichun = countyRecords().find(({ unit }) => unit.id === 'lichun')!;
const conferencesOf = (options: object = {}, readings: object = {}, facts: object = {}) => {
  const scorer = createScorer(wuding2018, { readings });
  return improve(scorer, { ...lichun, facts: { ...lichun.facts, ...facts } } as never, options);
};
const principal = { heldOn: '2018-01-01', level: 'province', attended: ['principal'], mainPresenter: 'principal' };
const deputy = { heldOn: '2018-01-01', level: 'province', attended: [], mainPresenter: 'deputy' };

describe('further press conferences', () => {
  it('stand apart, with the gain of each next one', () => {
    const { changes, further } = conferencesOf({ maxConferences: 2 });
    // 立春镇 has 100.00 points: 1 % and 2 % of them
    expect(changes).toEqual([]);
    expect(further.map(({ rules, add, gains }) => [rules, add, gains])).toEqual([
      [['press-conference-deputy'], deputy, ['1.00', '1.00']],
      [['press-conference-principal'], principal, ['2.00', '2.00']],
    ]);
  });

  it('compound: 100 × 1.02² − 102 = 2.04', () => {
    const { further } = conferencesOf({ maxConferences: 2 }, { 'bonus-stacking': 'compound' });
    expect(further[1]!.gains).toEqual(['2.00', '2.04']);
  });

  it('a ceiling of 5 % ends it', () => {
    const { further } = conferencesOf({ maxConferences: 4 }, { 'bonus-cap': '5-percent' });
    expect(further[1]!.gains).toEqual(['2.00', '2.00', '1.00', '0.00']);
  });

  it('where both leaders count, one conference may earn both', () => {
    const { further } = conferencesOf({}, { 'both-leaders': 'sum' });
    expect(further.map(({ rules, gains }) => [rules.length, gains])).toEqual([
      [1, ['1.00']],
      [1, ['2.00']],
      [2, ['3.00']],
    ]);
    expect(further[2]!.add).toEqual({ ...principal, presenters: ['deputy'] });
  });

  it('enter a set only as far as allowed', () => {
    const target = { total: '103' };
    expect(conferencesOf({ target }).set).toMatchObject({ reachable: false, total: '100.00' });
    expect(conferencesOf({ target, maxConferences: 1 }).set).toMatchObject({ reachable: false, total: '102.00' });
    const { set } = conferencesOf({ target, maxConferences: 2 });
    // a deputy’s and a principal’s: 103; two principals’ would do too, but come later
    expect(set).toMatchObject({ reachable: true, size: 2, total: '103.00' });
    expect(set!.changes.map(({ fact, to }) => [fact, to])).toEqual([['press-conferences', [deputy, principal]]]);
  });

  it('come after those there are, from asOf on, and no more once the year is over', () => {
    const held = { ...deputy, heldOn: '2018-03-01', level: 'county' };
    const { set } = conferencesOf(
      { target: { total: '102' }, maxConferences: 1, asOf: '2018-11-05' },
      {},
      { 'press-conferences': [held] },
    );
    expect(set!.changes[0]!.to).toEqual([held, { ...deputy, heldOn: '2018-11-05' }]);
    expect(conferencesOf({ asOf: '2018-12-31' }).further).toHaveLength(2);
    expect(conferencesOf({ asOf: '2019-01-01' }).further).toEqual([]);
    // only those from the notice of 6 July on
    expect(conferencesOf({}, { 'conference-window': 'from-notice' }).further[0]!.add).toMatchObject({
      heldOn: '2018-07-06',
    });
  });
});

describe('further entries of other kinds', () => {
  const words = { city: { zh: '市', en: 'city' }, none: { zh: '无', en: 'none' } };
  const scorer = sheet({
    row: {},
    news: { measure: { kind: 'count' }, effect: { kind: 'award', points: '0.5', per: 'occurrence' } },
    capped: { measure: { kind: 'count' }, effect: { kind: 'award', points: '0.5', per: 'occurrence', max: '1' } },
    praise: {
      measure: { kind: 'tally', words },
      effect: { kind: 'award', scale: { kind: 'table', take: 'sum', table: { city: '2', none: '0' } } },
    },
    marks: {
      measure: { kind: 'tally', words },
      effect: { kind: 'earn', points: '1', scale: { kind: 'table', take: 'mean', table: { city: '1', none: '0' } } },
    },
  });
  const facts = { row: 'met', marks: { city: 1, none: 1 } };

  it('a number, a date, a word; what has an end is a change', () => {
    const { changes, further } = ask(scorer, facts, { maxConferences: 2 });
    // marks: (1 + 1/2) / 2 of 10 is 7.5; with one more city 5/3 / 2 is 8.33, with two 7/4 / 2 is 8.75
    expect(changes.map(({ fact, to, gain }) => [fact, to, gain])).toEqual([['capped', 2, '1.00']]);
    expect(further.map(({ fact, add, gains }) => [fact, add, gains])).toEqual([
      ['news', 1, ['0.50', '0.50']],
      ['praise', 'city', ['2.00', '2.00']],
      ['marks', 'city', ['0.83', '0.42']],
    ]);
    expect(ask(scorer, { ...facts, news: ['2020-02-02'] }, { asOf: '2020-05-05' }).further[0]!.add).toBe('2020-05-05');
  });

  it('and go into a set together, each of them a change', () => {
    const { set } = ask(scorer, facts, { target: { total: '12.5' }, maxConferences: 3 });
    // 7.5 + 5: two words give 4, then capped or a third: capped’s 1 comes first
    expect(set).toMatchObject({ size: 3, total: '12.50' });
    expect(set!.changes.map(({ fact, to }) => [fact, to])).toEqual([
      ['capped', 2],
      ['praise', { city: 2 }],
    ]);
  });
});
