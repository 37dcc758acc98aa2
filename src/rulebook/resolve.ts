import { InvalidReadingsError, type Issue, issueAt } from '../issues/index.js';
import { isChoice } from './choice.js';
import type { AnyOptions } from './facts.js';
import type { ResolvedRulebook, WrittenRulebook } from './rulebook.js';
import type { Id } from './words.js';

/** Keys under which a branch `null` is a value of its own (no bound); elsewhere it means absent. */
const NULL_IS_A_BOUND = new Set(['floor', 'ceiling', 'min', 'max']);
/** Keys under which a branch `null` is the value null of a test. */
const HOLDS_TESTS = new Set(['where', 'unless']);
/** Maps whose keys are ids or words of the author's, never keys of the format. */
const MAPS = new Set(['sections', 'rules', 'table', 'provenance']);

/** Effects without a bound of their own, in which `null` under `max` is as absent. */
const UNBOUNDED: ReadonlySet<unknown> = new Set(['deduct', 'award']);

/** Where a value stands: the key it stands under, and whether it is a test of a field. */
interface Place {
  readonly key?: string;
  readonly isTest?: boolean;
}

/**
 * The rulebook with every choice replaced by the chosen branch; a rule resolved to `null` is gone.
 * `selection` names the chosen option of each reading (see {@link selectReadings}).
 * @example
 * const readings = selectReadings(wuding2018, { 'heavy-size': '5-points' });
 * resolveRulebook(wuding2018, readings).rules['dedicated-body']?.effect // { kind: 'deduct', points: '5', per: 'once' }
 */
export function resolveRulebook(rulebook: WrittenRulebook, selection: AnyOptions): ResolvedRulebook {
  const { sections, rules, defaults, weightFloor, ...rest } = rulebook;
  const resolved = resolveValue({ sections, rules, defaults, weightFloor }, selection) as Partial<ResolvedRulebook>;
  return { ...rest, ...resolved } as ResolvedRulebook;
}

/**
 * The chosen option of every reading: what is given, else the default.
 * @throws InvalidReadingsError for an unknown reading or option (codes `unknown-reading`, `unknown-option`).
 * @example
 * selectReadings(wuding2018)['heavy-size'] // "10-points"
 * selectReadings(wuding2018, { 'heavy-size': '5-points' })['heavy-size'] // "5-points"
 */
export function selectReadings(
  rulebook: WrittenRulebook,
  chosen: Readonly<Record<Id, Id | undefined>> = {},
): AnyOptions {
  const readings = rulebook.readings ?? {};
  const issues: Issue[] = [];
  for (const [id, option] of Object.entries(chosen)) {
    if (option === undefined) continue;
    const reading = Object.hasOwn(readings, id) ? readings[id] : undefined;
    if (reading === undefined) {
      issues.push(issueAt(['readings', id], 'unknown-reading', { name: id, known: Object.keys(readings) }));
    } else if (typeof option !== 'string' || !Object.hasOwn(reading.options, option)) {
      const known = Object.keys(reading.options);
      issues.push(
        issueAt(['readings', id], 'unknown-option', {
          name: String(option),
          received: option,
          expected: known.join(', '),
          known,
        }),
      );
    }
  }
  if (issues.length > 0) throw new InvalidReadingsError(issues);
  return Object.fromEntries(Object.entries(readings).map(([id, { default: option }]) => [id, chosen[id] ?? option]));
}

/** Any part of a written rulebook, resolved; `undefined` where it resolves to absent. */
export function resolveValue(value: unknown, selection: AnyOptions, place: Place = {}): unknown {
  if (isChoice(value)) {
    const option = selection[value.$reading]!;
    if (!Object.hasOwn(value, option)) return option;
    if (value[option] !== null) return resolveValue(value[option], selection, place);
    return place.isTest || NULL_IS_A_BOUND.has(place.key ?? '') ? null : undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolveValue(item, selection, { key: place.key })).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const isTest = HOLDS_TESTS.has(place.key ?? '') && !place.isTest;
  const isMap = MAPS.has(place.key ?? '');
  const hasNoBound = UNBOUNDED.has((value as { readonly kind?: unknown }).kind);
  const resolved: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const branch = resolveValue(item, selection, isMap || (hasNoBound && key === 'max') ? {} : { key, isTest });
    if (branch !== undefined) resolved.push([key, branch]);
  }
  return Object.fromEntries(resolved);
}

/** The readings that decide a part of a written rulebook under a selection, in order of first use. */
export function readingsIn(value: unknown, selection: AnyOptions, found = new Set<Id>()): Set<Id> {
  if (isChoice(value)) {
    found.add(value.$reading);
    const option = selection[value.$reading]!;
    if (Object.hasOwn(value, option)) readingsIn(value[option], selection, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) readingsIn(item, selection, found);
  }
  return found;
}

/** Every reading a part of a written rulebook names, under any option. */
export function everyReadingIn(value: unknown, found = new Set<Id>()): Set<Id> {
  if (isChoice(value)) found.add(value.$reading);
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) everyReadingIn(item, found);
  return found;
}

/**
 * The place in a written rulebook of what stands at `path` once it is resolved: the chosen options are put in.
 * @example writtenPath(rulebook, { size: 'big' }, ['rules', 'a', 'effect', 'points']) // ['rules', 'a', 'effect', 'big', 'points']
 */
export function writtenPath(written: unknown, selection: AnyOptions, path: readonly (string | number)[]) {
  const found: (string | number)[] = [];
  let at = written;
  const enterChoices = () => {
    while (isChoice(at)) {
      const option = selection[at.$reading]!;
      if (!Object.hasOwn(at, option)) return;
      found.push(option);
      at = at[option];
    }
  };
  for (const key of path) {
    enterChoices();
    found.push(key);
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
  }
  enterChoices();
  return found;
}

/** Every value a written value may stand for, under any options; an absent one is `null`. Choices inside stay. */
export function alternatives<T>(value: unknown): (T | null)[] {
  if (!isChoice(value)) return [value as T];
  const branches = Object.entries(value).filter(([key]) => key !== '$reading');
  return branches.flatMap(([, item]) => (item === null ? [null] : alternatives<T>(item)));
}
