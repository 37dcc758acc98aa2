import { nearest } from '../../issues/index.js';
import { FIXED_KEYS, isChoice } from '../choice.js';
import type { WrittenRulebook } from '../rulebook.js';
import type { Id } from '../words.js';
import { type Path, type Report, unlessKnown } from './report.js';

type Options = ReadonlyMap<Id, readonly Id[]>;

const FIXED: ReadonlySet<string> = new Set(FIXED_KEYS);
/** Maps whose keys are the author's own, never keys of the format. */
const AUTHORS = new Set(['sections', 'rules', 'table', 'provenance', 'items', 'words', 'fields', 'where', 'unless']);

/** Checks every choice: of a known reading, with exactly its options as keys (or none), and nowhere that a record's shape would hang on it. */
export function checkChoices(rulebook: WrittenRulebook, report: Report): void {
  const readings = rulebook.readings ?? {};
  const options = new Map(Object.entries(readings).map(([id, reading]) => [id, Object.keys(reading.options)]));
  for (const [id, reading] of Object.entries(readings)) {
    unlessKnown(reading.default, reading.options, report, ['readings', id, 'default'], 'unknown-option');
  }
  for (const part of ['sections', 'rules', 'defaults', 'weightFloor'] as const) {
    if (rulebook[part] !== undefined) checkPart(rulebook[part], [part], options, report, false);
  }
  for (const [key, value] of Object.entries(rulebook)) {
    if (!['sections', 'rules', 'defaults', 'weightFloor'].includes(key)) forbidChoices(value, [key], report);
  }
}

function checkPart(value: unknown, path: Path, options: Options, report: Report, isMap: boolean): void {
  if (typeof value !== 'object' || value === null) return;
  if (isChoice(value)) {
    checkChoice(value, path, options, report, isMap);
    return;
  }
  const holdsAuthorsKeys = AUTHORS.has(String(path.at(-1))) && !isMap;
  for (const [key, item] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (FIXED.has(key) && !holdsAuthorsKeys && !Array.isArray(value)) forbidChoices(item, place, report);
    else checkPart(item, place, options, report, holdsAuthorsKeys);
  }
}

function checkChoice(choice: object, path: Path, options: Options, report: Report, isMap: boolean): void {
  const { $reading: reading, ...branches } = choice as { $reading: unknown };
  const known = typeof reading === 'string' ? options.get(reading) : undefined;
  if (known === undefined) {
    report([...path, '$reading'], 'unknown-reading', {
      name: String(reading),
      received: reading,
      known: options.keys(),
      expected: [...options.keys()].join(', '),
    });
    return;
  }
  const keys = Object.keys(branches);
  const misspelt = new Set(keys.filter((key) => !known.includes(key)).flatMap((key) => nearest(key, known)));
  const missing = keys.length === 0 ? [] : known.filter((option) => !keys.includes(option) && !misspelt.has(option));
  for (const option of missing) report(path, 'option-left-open', { name: option, expected: known.join(', ') });
  for (const [option, branch] of Object.entries(branches)) {
    if (!known.includes(option))
      report([...path, option], 'unknown-option', {
        name: option,
        received: option,
        known,
        expected: known.join(', '),
      });
    // a branch stands where the choice stands: it is looked into under the same key
    checkPart(branch, [...path, option], options, report, isMap);
  }
}

/** Under these keys a record's shape, or the place of a rule, would hang on a reading. */
function forbidChoices(value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  if (isChoice(value)) report(path, 'choice-not-here', { name: String(path.at(-1)) });
  else
    for (const [key, item] of Object.entries(value))
      forbidChoices(item, [...path, Array.isArray(value) ? Number(key) : key], report);
}
