import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/numbers/index.js';
import { factProblems, moment, number, parsed } from '../inputs.js';

describe('events', () => {
  const shortest = { on: '2018-09-12', level: 'county', by: [] };

  it('are a list of objects of the fields, of every type', () => {
    const longest = {
      on: '2018-09-12T10:00:00+08:00',
      at: '2018-09-12T02:00:00Z',
      level: 'province',
      by: ['deputy', 'principal', 'deputy'],
      topic: '自由文本',
      seats: '80',
      cost: '-12.50',
      days: ['2018-09-12', '2018-09-13T00:00:00Z'],
    };
    expect(parsed('conferences', [shortest, longest])).toEqual({
      kind: 'events',
      entries: [
        new Map<string, unknown>([
          ['on', moment('2018-09-12')],
          ['level', 'county'],
          ['by', []],
        ]),
        new Map<string, unknown>([
          ['on', moment('2018-09-12T10:00:00+08:00')],
          ['at', moment('2018-09-12T02:00:00Z')],
          ['level', 'province'],
          ['by', ['deputy', 'principal', 'deputy']],
          ['topic', '自由文本'],
          ['seats', ratio(80)],
          ['cost', number('-12.5')],
          ['days', [moment('2018-09-12'), moment('2018-09-13T00:00:00Z')]],
        ]),
      ],
    });
    expect(parsed('conferences', [])).toEqual({ kind: 'events', entries: [] });
  });

  it('take null in a field that offers it, and in no other, nor in its list', () => {
    const nulls = { ...shortest, topic: null, days: null };
    expect(factProblems('conferences', [nulls])).toEqual([]);
    expect(factProblems('conferences', [{ ...shortest, seats: null, by: null }])).toEqual([
      ['/0/by', 'unexpected-null'],
      ['/0/seats', 'unexpected-null'],
    ]);
    expect(factProblems('conferences', [{ ...shortest, days: [null] }])).toEqual([['/0/days/0', 'unexpected-null']]);
  });
});
