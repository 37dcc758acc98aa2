/** Small rulebooks for the hand computations beside this file. */
import { createScorer, type Rulebook, type Score, type Unit } from '../../src/index.js';

interface Parts {
  readonly rules: Readonly<Record<string, object>>;
  readonly sections?: Readonly<Record<string, object>>;
  readonly [key: string]: unknown;
}

export const text = (name: string) => ({ zh: name, en: name });
const basis = [{ document: 'notice', clause: '1' }];

/**
 * A rulebook with titles and clauses filled in. A rule stands in `root` unless it says otherwise, and a root without marks
 * adds up what its rules give, so that a test reads in plain points.
 */
export function book({ rules, sections = { root: {} }, ...rest }: Parts): Rulebook {
  const filled = (id: string, part: unknown, more: object): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (!('$reading' in part)) return { title: text(id), ...more, ...part };
    return Object.fromEntries(Object.entries(part).map(([option, branch]) => [option, filled(id, branch, more)]));
  };
  const titled = (parts: Readonly<Record<string, object>>, more: object) =>
    Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, filled(id, part, more)]));
  return {
    format: 'kaoping/rulebook/1',
    id: 'small',
    edition: '1',
    year: 2018,
    title: text('small'),
    utcOffset: '+08:00',
    documents: { notice: { title: text('the notice') } },
    kinds: { township: { title: text('township') } },
    sections: titled(sections, {}),
    rules: titled(rules, { basis, section: 'root' }),
    ...rest,
  } as unknown as Rulebook;
}

/** A reading with its options, the first of them the default. */
export function reading(...options: string[]) {
  const titled = Object.fromEntries(options.map((option) => [option, { title: text(option) }]));
  return { question: text('which'), basis, default: options[0]!, options: titled };
}
export const words = (...all: string[]) => Object.fromEntries(all.map((word) => [word, text(word)]));
export const items = (weights: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(weights).map(([id, weight]) => [
      id,
      { title: text(id), ...(weight === undefined ? {} : { weight }) },
    ]),
  );

export interface Under {
  readonly unit?: Partial<Unit>;
  readonly readings?: Readonly<Record<string, string>>;
}
export function scoreOf(rulebook: Rulebook, facts: object, { unit = {}, readings = {} }: Under = {}): Score {
  const record = { unit: { id: 'baishui', kind: 'township', ...unit }, year: rulebook.year, facts };
  return createScorer(rulebook, { readings }).score(record as never);
}

/** The exact amount of a rule's line, in points of the total; undefined where it has none. */
export const amountOf = ({ lines }: Score, rule: string) => lines.find((line) => line.rule === rule)?.exact;

/** What one rule alone gives for each of several facts, in a root that adds up; `exempt` where it is left out. */
export function amounts(rule: object, facts: readonly unknown[], rest: object = {}): (string | undefined)[] {
  const rulebook = book({ rules: { base: GIVEN, rule }, ...rest });
  return facts.map((fact) => amountOf(scoreOf(rulebook, { rule: fact }), 'rule'));
}
/** 100 points every unit starts with. */
export const GIVEN = { measure: { kind: 'given' }, effect: { kind: 'earn', points: '100' } };
