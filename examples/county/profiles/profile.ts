import type { wuding2018 } from '../../../seeds/wuding-2018/index.js';
import type { Rulebook } from '../../../src/rulebook/index.js';

type FactsIn<R> = R extends Rulebook<infer Facts, infer _Options> ? Facts : never;
/** The facts of the founding rulebook, all optional. */
export type Facts = FactsIn<typeof wuding2018>;

/** A unit of the fictional county: what it is, what it shows, and only those facts in which it differs from a unit that did everything. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly kind: 'township' | 'department';
  readonly roles?: readonly string[];
  readonly assigned?: readonly string[];
  /** One line for the README. */
  readonly shows: string;
  readonly facts?: Facts;
  /** Facts the record leaves out; only in records meant to be incomplete. */
  readonly without?: readonly (keyof Facts & string)[];
}

type Conference = NonNullable<Facts['press-conferences']>[number];
type Level = Conference['level'];

/** The principal attends and is the main presenter. */
export function byPrincipal(heldOn: string, level: Level = 'county'): Conference {
  return { heldOn, level, attended: ['principal'], mainPresenter: 'principal' };
}

/** The deputy in charge attends and is the main presenter. */
export function byDeputy(heldOn: string, level: Level = 'county'): Conference {
  return { heldOn, level, attended: ['deputy'], mainPresenter: 'deputy' };
}

/** One exemption for several facts. */
export function exempt<K extends string>(
  reason: string,
  ...facts: readonly K[]
): Record<K, { readonly exempt: string }> {
  return Object.fromEntries(facts.map((fact) => [fact, { exempt: reason }])) as Record<K, { readonly exempt: string }>;
}
