import { expect } from 'vitest';
import { parseMoment } from '../../src/calendar/index.js';
import { parseNum } from '../../src/numbers/index.js';
import { checkRecord, type ParsedFact, parsedFacts, parseJson } from '../../src/record/index.js';
import type { WrittenRulebook } from '../../src/rulebook/index.js';
import { small } from './rulebook.js';

/** The path and code of a problem. */
export type Problem = readonly [path: string, code: string];

export const unit = { id: 'baishui', kind: 'township' };

/** A record of the small rulebook with these facts. */
export const stating = (facts: unknown) => ({ unit, year: 2018, facts });

/** The problems of a value as a record, in the order they are told; none where it is accepted. */
export function problemsOf(value: unknown, rulebook: WrittenRulebook = small): Problem[] {
  const checked = checkRecord(rulebook, value);
  return checked.ok ? [] : checked.issues.map(({ path, code }) => [path, code]);
}

/** The problems of one fact, by their paths below it. */
export function factProblems(id: string, fact: unknown, rulebook: WrittenRulebook = small): Problem[] {
  const here = `/facts/${id}`;
  return problemsOf(stating({ [id]: fact }), rulebook).map(([path, code]) => [
    path.startsWith(here) ? path.slice(here.length) : `outside: ${path}`,
    code,
  ]);
}

/** What the engine makes of a fact; the record's facts are checked to stand as they were written. */
export function parsed(id: string, fact: unknown, rulebook: WrittenRulebook = small): ParsedFact | undefined {
  const checked = checkRecord(rulebook, stating({ [id]: fact }));
  if (!checked.ok) return expect.fail(JSON.stringify(checked.issues));
  expect(checked.record.facts).toStrictEqual({ [id]: fact });
  return parsedFacts(checked.record).get(id);
}

/** An exact number, a moment and a day, as text has them. */
export const number = (text: string) => parseNum(text)!;
export const moment = (text: string) => parseMoment(text, 480)!;
export const day = (text: string) => moment(text).day;

/** The problems of a JSON text; none where it is read. */
export function problemsIn(text: string): Problem[] {
  const parsed = parseJson(text);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
}

/** The same JSON text in ASCII: every other character escaped. */
export function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
