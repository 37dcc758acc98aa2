/** What a measured part may be: its cases, and the readings they stand under. */
import type { Condition } from '../vector.js';
import type { Weighed } from './units.js';

/** A fact, what is said of it, what it is worth (null: the part is left out), under which readings. */
export type Case = [
  condition: Condition,
  said: string,
  fact: unknown,
  worth: string | null,
  readings?: Record<string, string>,
];
export interface PartCases {
  n: number;
  part: string;
  to: Weighed;
  /** a unit the part does not bind */
  free?: Weighed;
  cases: Case[];
}

export const ALL_OR_NOTHING = { 'composite-rows': 'all-or-nothing' };
export const SHORT_IS_NOTHING = { 'short-of-target': 'nothing' };
export const HALF = { 'late-work': 'half' };
export const SAME_DAY = { 'row-19': 'same-day' };
export const item = (from: string, to: string | null) => ({ from, to });

export const workingDays = (third: [string, string], firstDay: string, from: string): Case[] => [
  ['met', `published on ${third[0]}, it is in time`, [item(from, third[0])], '1'],
  ['late', `published on ${third[1]}, it is late`, [item(from, third[1])], '0'],
  ['late', `late here is late, also where late work earns half`, [item(from, third[1])], '0', HALF],
  ['unmet', 'never published', [item('2018-08-01', null)], '0'],
  ['short', 'one of two in time', [item(from, firstDay), item('2018-08-01', '2018-08-31')], '1/2'],
];
