import type { Rule } from './rule.js';
import type { Id } from './words.js';

declare const branch: unique symbol;

/** A choice between branches of type `T`; opaque, so that a misspelled key elsewhere never passes for one. */
export interface Chosen<T> {
  readonly $reading: Id;
  readonly [branch]: T;
}

/** Keys under which no choice may stand: the shape of a record never depends on a reading. */
export const FIXED_KEYS = ['fact', 'basis', 'within', 'section', 'items', 'words', 'fields', 'by', 'kind'] as const;
type FixedKey = (typeof FIXED_KEYS)[number];

/** `T` as it is written in a rulebook: any value of it may be a choice, but under the fixed keys. */
export type Written<T> = Chosen<T> | WrittenOut<T>;

type WrittenOut<T> = T extends readonly (infer E)[]
  ? readonly Written<E>[]
  : T extends object
    ? { readonly [K in keyof T]: K extends FixedKey ? T[K] : Written<T[K]> }
    : T;

/**
 * A reading written where it matters: one branch for each option of the reading; `null` = absent
 * (no bound under `floor`, `ceiling`, `min`, `max`; the value null in a test). Without branches it stands for the option's id.
 * @example
 * choose('heavy-size', { '10-points': '10', '5-points': '5' }) // { $reading: 'heavy-size', '10-points': '10', '5-points': '5' }
 * choose('bonus-base') // { $reading: 'bonus-base' }
 */
export function choose(reading: Id): Chosen<never>;
export function choose<T>(reading: Id, branches: Readonly<Record<Id, NoInfer<Written<T>> | null>>): Chosen<T>;
export function choose<T>(reading: Id, branches: object = {}): Chosen<T> {
  return { $reading: reading, ...branches } as unknown as Chosen<T>;
}

/**
 * As {@link choose}, for a whole rule: keeps the rule's literal type, so that its fact stays typed.
 * @example
 * const rule = {
 *   title: { zh: '报告', en: 'Report' },
 *   basis: [{ document: 'notice', clause: '1' }],
 *   section: 'all',
 *   measure: { kind: 'status' },
 *   effect: { kind: 'earn', points: '1' },
 * } as const;
 * const choice = chooseRule('lost-rows', { 'by-status': rule, 'left-out': null });
 * Object.keys(choice) // ["$reading", "by-status", "left-out"]
 */
export function chooseRule<const R extends WrittenOut<Rule>>(
  reading: Id,
  branches: Readonly<Record<Id, R | null>>,
): Chosen<R> {
  return { $reading: reading, ...branches } as unknown as Chosen<R>;
}

/** Whether a value of a written rulebook is a choice. */
export function isChoice(value: unknown): value is { readonly $reading: Id; readonly [option: string]: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$reading');
}
