import { describe, expect, it } from 'vitest';
import type { Limit } from '../../../src/calendar/index.js';
import { choose } from '../../../src/rulebook/index.js';
import { factProblems, moment, parsed } from '../inputs.js';
import { reading, ruledBy } from '../rulebook.js';

describe('delays', () => {
  it('begin and end, or are not over', () => {
    expect(parsed('answers', [])).toEqual({ kind: 'delays', items: [] });
    expect(
      parsed('answers', [
        { from: '2018-03-01', to: '2019-03-01T00:00:00+08:00' },
        { from: '2018-12-31', to: null },
      ]),
    ).toEqual({
      kind: 'delays',
      items: [
        { from: moment('2018-03-01'), to: moment('2019-03-01T00:00:00+08:00') },
        { from: moment('2018-12-31'), to: null },
      ],
    });
  });

  it('take instants alone where a limit, a target, an option or another rule counts hours', () => {
    const instants = [{ from: '2018-03-01T09:00:00+08:00', to: '2018-03-01T01:00:00.5Z' }];
    const dates = [{ from: '2018-03-01', to: '2018-03-02' }];
    for (const id of ['alerts', 'targets', 'notices', 'calls']) {
      expect(parsed(id, instants)).toMatchObject({ items: [{ to: moment('2018-03-01T01:00:00.5Z') }] });
      expect(factProblems(id, dates)).toEqual([
        ['/0/from', 'instant-needed'],
        ['/0/to', 'instant-needed'],
      ]);
    }
    for (const id of ['answers', 'releases', 'filings']) {
      expect(factProblems(id, dates)).toEqual([]);
      expect(factProblems(id, instants)).toEqual([]);
    }
  });

  it('end on their first day at the earliest, and an instant compares with a date by its civil day', () => {
    expect(factProblems('answers', [{ from: '2018-03-01T23:00:00+08:00', to: '2018-03-01' }])).toEqual([]);
    expect(factProblems('answers', [{ from: '2018-03-01T16:00:00Z', to: '2018-03-01' }])).toEqual([
      ['/0/to', 'ends-before-start'],
    ]);
  });

  it('begin within the table of working days, far enough from its end', () => {
    const of = (n: number) => ruledBy({ kind: 'delays', limit: { unit: 'working-days', n } }, { calendar: 'cn' });
    const item = [{ from: '2018-12-28', to: null }];
    expect(factProblems('it', item, of(3))).toEqual([]);
    expect(factProblems('it', item, of(50_000))).toEqual([['/0/from', 'outside-calendar']]);
    expect(factProblems('it', [], of(50_000))).toEqual([]);
    const target = { unit: 'working-days', n: 1 } as const;
    const far = { ...target, n: 50_000 };
    const both = ruledBy({ kind: 'delays', limit: far, target }, { calendar: 'cn' });
    expect(factProblems('it', item, both)).toEqual([['/0/from', 'outside-calendar']]);
  });

  it('in working days of one option need a table that is there, whatever option is chosen', () => {
    const days = (unit: 'days' | 'working-days') => ({ unit, n: 1 }) as const;
    const kind = choose<Limit>('kind', { days: days('days'), working: days('working-days') });
    const limit = choose<Limit>('count', { loose: days('days'), strict: kind });
    const readings = { count: reading('loose', 'strict'), kind: reading('days', 'working') };
    const rulebook = ruledBy({ kind: 'delays', limit }, { readings });
    expect(factProblems('it', [{ from: '2018-03-01', to: null }], rulebook)).toEqual([['/0/from', 'outside-calendar']]);
  });
});
