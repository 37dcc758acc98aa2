import type { recordMessages } from '../../../src/issues/messages/record.js';
import type { WrittenRulebook } from '../../../src/rulebook/index.js';
import { stating, unit } from '../inputs.js';

export type RecordCode = keyof typeof recordMessages;

/** For a code: a record that has this problem alone, at this path, and the nearest record that has none. */
export interface Case {
  readonly path: string;
  readonly bad: unknown;
  readonly good: unknown;
  readonly rulebook?: WrittenRulebook;
}

/** A fact, and its near miss. */
export function ofFact(id: string, path: string, bad: unknown, good: unknown): Case {
  return { path: `/facts/${id}${path}`, bad: stating({ [id]: bad }), good: stating({ [id]: good }) };
}

/** Keys of a unit, and their near miss. */
export function ofUnit(path: string, bad: object, good: object): Case {
  const record = (more: object) => ({ ...stating({}), unit: { ...unit, ...more } });
  return { path: `/unit${path}`, bad: record(bad), good: record(good) };
}

/** A conference, as short as it may be. */
export function conference() {
  return { on: '2018-03-01', level: 'county', by: ['principal'] };
}
